package org.ioemt.practice;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** What a permission is bound to. */
public enum PracticeCondition {
  /** As the protocol of the agency says. This library reads the protocol's table, not its text. */
  UNDER_PROTOCOL,
  /** By an order of the medical director that names the skill. */
  MEDICAL_DIRECTOR_APPROVED,
  /** By the authority of a prehospital emergency physician, in the place of an order. */
  PHYSICIAN_AUTHORITY,
  /** Only as long and where the extension for a declared emergency holds. */
  DURING_EMERGENCY;

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
  public static PracticeCondition of(String code) {
    return Codes.of("condition", values(), PracticeCondition::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<PracticeCondition> find(String code) {
    return Codes.find(values(), PracticeCondition::code, code);
  }
}
