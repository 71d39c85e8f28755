package org.ioemt.ems;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * The color of a triage tag. Colors do not relate categories of different schemes, and have no
 * order.
 */
public enum TriageColor {
  /** Red. */
  RED,
  /** Yellow. */
  YELLOW,
  /** Green. */
  GREEN,
  /** Blue. */
  BLUE,
  /** Gray. */
  GRAY,
  /** Black. */
  BLACK;

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
  public static TriageColor of(String code) {
    return Codes.of("triage color", values(), TriageColor::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<TriageColor> find(String code) {
    return Codes.find(values(), TriageColor::code, code);
  }
}
