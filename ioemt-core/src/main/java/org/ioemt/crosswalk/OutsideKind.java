package org.ioemt.crosswalk;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** Why a qualification has no place on the ladder of provider levels. */
public enum OutsideKind {
  /** A nursing license. A project rule keeps it off the ladder, whatever the field role. */
  NURSE,
  /** A vehicle operator without a care role. */
  DRIVER,
  /** A call-taker or dispatcher. */
  DISPATCHER,
  /** A physician in the control room or with an occasional field role. */
  PHYSICIAN_OTHER,
  /** Another reason, told in the note of the row. */
  OTHER;

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
  public static OutsideKind of(String code) {
    return Codes.of("outside kind", values(), OutsideKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<OutsideKind> find(String code) {
    return Codes.find(values(), OutsideKind::code, code);
  }
}
