package org.ioemt.scope;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * What medical direction a skill needs beyond the oversight that applies to every level.
 *
 * <p>Only {@link #MEDICAL_DIRECTOR_APPROVED} is taken from the national model (the 18 rows of the
 * 2019 section of that name). {@link #PROTOCOL} and {@link #NONE} are this library's reading: the
 * model says them of no row.
 */
public enum DirectionNeed {
  /** Nothing beyond general medical oversight. Our reading. */
  NONE,
  /**
   * A protocol of the agency in force, or an order. Our reading, of medication routes, of
   * medications that only the 2007 edition lists, and of the nasal swab.
   */
  PROTOCOL,
  /** An order of the medical director that names the skill, online or standing. */
  MEDICAL_DIRECTOR_APPROVED;

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
  public static DirectionNeed of(String code) {
    return Codes.of("direction need", values(), DirectionNeed::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<DirectionNeed> find(String code) {
    return Codes.find(values(), DirectionNeed::code, code);
  }
}
