package org.ioemt.credential;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** What a verification showed. */
public enum VerificationOutcome {
  /** The credential is real and stands as stated. */
  CONFIRMED,
  /** The credential is not real, or does not stand as stated. */
  REFUTED,
  /** No answer, or an answer that decides nothing. */
  INCONCLUSIVE;

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
  public static VerificationOutcome of(String code) {
    return Codes.of("verification outcome", values(), VerificationOutcome::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<VerificationOutcome> find(String code) {
    return Codes.find(values(), VerificationOutcome::code, code);
  }
}
