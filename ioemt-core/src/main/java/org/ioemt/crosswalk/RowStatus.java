package org.ioemt.crosswalk;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** Whether a qualification was still being awarded on the day its text was read. */
public enum RowStatus {
  /** Still awarded when the text was read. */
  CURRENT,
  /** No longer awarded. Holders may go on. */
  LEGACY;

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
  public static RowStatus of(String code) {
    return Codes.of("row status", values(), RowStatus::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<RowStatus> find(String code) {
    return Codes.find(values(), RowStatus::code, code);
  }
}
