package org.ioemt.deployment;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * The part that IOEMT has in a program (ioemt.org, "about": it designs, coordinates or
 * facilitates).
 */
public enum ProgramRole {
  /** IOEMT plans the program. */
  DESIGN,
  /** IOEMT leads those who carry it out. */
  COORDINATE,
  /** IOEMT brings others together who carry it out. */
  FACILITATE;

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
  public static ProgramRole of(String code) {
    return Codes.of("program role", values(), ProgramRole::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<ProgramRole> find(String code) {
    return Codes.find(values(), ProgramRole::code, code);
  }
}
