package org.ioemt.scope;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** The kind of declared emergency that may widen a scope for a time and a place. */
public enum EmergencyKind {
  /** A declared disaster. */
  DISASTER,
  /** A declared public health emergency. */
  PUBLIC_HEALTH_EMERGENCY;

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
    return Codes.of("emergency kind", values(), EmergencyKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<EmergencyKind> find(String code) {
    return Codes.find(values(), EmergencyKind::code, code);
  }
}
