package org.ioemt.member;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** A kind of program that IOEMT designs, coordinates or facilitates (ioemt.org, "about"). */
public enum ProgramKind {
  /** A response team for a mass-casualty event. */
  MASS_CASUALTY_RESPONSE,
  /** Training of providers. */
  TRAINING,
  /** A first-response program for the public. */
  PUBLIC_FIRST_RESPONSE,
  /** Donation of equipment or vehicles. */
  DONATION,
  /** Research. */
  RESEARCH,
  /** Another kind, one that the list does not name. */
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
  public static ProgramKind of(String code) {
    return Codes.of("program kind", values(), ProgramKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<ProgramKind> find(String code) {
    return Codes.find(values(), ProgramKind::code, code);
  }
}
