package org.ioemt.member;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** How a person takes part in an organization. */
public enum Engagement {
  /** For pay. */
  PROFESSIONAL,
  /** Without pay. */
  VOLUNTEER,
  /** As instructor or trainer, which IOEMT's terms take in place of active service. */
  INSTRUCTOR;

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
  public static Engagement of(String code) {
    return Codes.of("engagement", values(), Engagement::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<Engagement> find(String code) {
    return Codes.find(values(), Engagement::code, code);
  }
}
