package org.ioemt.crosswalk;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * What carries the level that a crosswalk row proposes.
 *
 * <p>No source states an IOEMT level; the level is always this library's proposal. The basis says
 * what of the qualification was read to propose it.
 */
public enum LevelBasis {
  /** The skills that the qualification permits were read. */
  SKILLS_READ,
  /** Its role or its education was read, the skills were not. */
  ROLE_OR_EDUCATION_READ,
  /** The level was inferred from the name, the place in a ladder, or a namesake. */
  INFERRED;

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
  public static LevelBasis of(String code) {
    return Codes.of("level basis", values(), LevelBasis::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<LevelBasis> find(String code) {
    return Codes.find(values(), LevelBasis::code, code);
  }
}
