package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.jspecify.annotations.Nullable;

/** The form of a verification. */
final class VerificationShape {

  static final Shape<Verification, Parts> SHAPE =
      Shape.of(
              Verification.class,
              "An answer to the question whether a credential is real.",
              Parts::new,
              Parts::build)
          .required(
              "source",
              CredentialScalars.SOURCE,
              Verification::source,
              (parts, value) -> parts.source = value,
              "Who or what answered.")
          .required(
              "date",
              Scalars.DATE,
              Verification::date,
              (parts, value) -> parts.date = value,
              "The day of the answer.")
          .required(
              "outcome",
              CredentialScalars.OUTCOME,
              Verification::outcome,
              (parts, value) -> parts.outcome = value,
              "The answer.")
          .end();

  private VerificationShape() {}

  static final class Parts {
    private @Nullable VerificationSource source;
    private @Nullable LocalDate date;
    private @Nullable VerificationOutcome outcome;

    private Verification build() {
      return new Verification(
          requireNonNull(source), requireNonNull(date), requireNonNull(outcome));
    }
  }
}
