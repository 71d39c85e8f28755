package org.ioemt.member;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * How well a person uses a language: the six levels of the Common European Framework of Reference
 * (Council of Europe, CEFR) and the mother tongue.
 */
public enum LanguageProficiency {
  /** Beginner. */
  A1,
  /** Elementary. */
  A2,
  /** Intermediate. */
  B1,
  /** Upper intermediate. */
  B2,
  /** Advanced. */
  C1,
  /** Proficient. */
  C2,
  /** Mother tongue. Not a CEFR level; ranks above them. */
  NATIVE;

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The place in the order of proficiency.
   *
   * @return 1 for A1 to 7 for the mother tongue
   */
  public int rank() {
    return switch (this) {
      case A1 -> 1;
      case A2 -> 2;
      case B1 -> 3;
      case B2 -> 4;
      case C1 -> 5;
      case C2 -> 6;
      case NATIVE -> 7;
    };
  }

  /**
   * Whether this proficiency is the given one or better.
   *
   * @param other the proficiency to compare with
   * @return true if this rank is not below the other's
   */
  public boolean isAtLeast(LanguageProficiency other) {
    return rank() >= other.rank();
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static LanguageProficiency of(String code) {
    return Codes.of("language proficiency", values(), LanguageProficiency::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<LanguageProficiency> find(String code) {
    return Codes.find(values(), LanguageProficiency::code, code);
  }
}
