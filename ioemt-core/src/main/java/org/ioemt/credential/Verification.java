package org.ioemt.credential;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One look into whether a credential is real.
 *
 * @param source who or what was asked
 * @param date the day of the answer
 * @param outcome what it showed
 */
public record Verification(VerificationSource source, LocalDate date, VerificationOutcome outcome) {

  /**
   * Creates a verification.
   *
   * @param source who or what was asked
   * @param date the day of the answer
   * @param outcome what it showed
   */
  public Verification {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * Whether the verification counts on a day and can vouch for the credential.
   *
   * @param day the day
   * @return true if the answer had come by that day from a body, not from a document alone
   */
  boolean vouchesBy(LocalDate day) {
    return source.isAuthoritative() && !date.isAfter(day);
  }
}
