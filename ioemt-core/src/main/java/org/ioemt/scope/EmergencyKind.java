package org.ioemt.scope;

import java.util.Optional;

/** The kind of declared emergency that may widen a scope for a time and a place. */
public enum EmergencyKind {
  /** A declared disaster. */
  DISASTER,
  /** A declared public health emergency. */
  PUBLIC_HEALTH_EMERGENCY;

  private final Optional<EmergencyKind> found = Optional.of(this);

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static EmergencyKind of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "emergency kind: expected DISASTER or PUBLIC_HEALTH_EMERGENCY, found '"
                        + code
                        + "'"));
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<EmergencyKind> find(String code) {
    for (EmergencyKind constant : values()) {
      if (constant.name().equals(code)) {
        return constant.found;
      }
    }
    return Optional.empty();
  }
}
