package org.ioemt.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.organization.OrganizationId;

/**
 * One certification, license, registration or degree of a person.
 *
 * <p>A credential states what its record states. It may contradict itself (an expiry before the
 * issue, a status that its dates belie): real records do, so that is for rules to report and not
 * for the type to refuse.
 *
 * <pre>{@code
 * Credential credential =
 *     Credential.builder()
 *         .kind(CredentialKind.LICENSE)
 *         .qualification(Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin"))
 *         .authority(OrganizationId.of("DE-LANDESBEHOERDEN"))
 *         .status(CredentialStatus.ACTIVE)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Credential permits ImmutableCredential {

  /**
   * Which of the four kinds this is.
   *
   * @return the kind
   */
  CredentialKind kind();

  /**
   * What it attests: a title in its jurisdiction.
   *
   * @return the qualification
   */
  Qualification qualification();

  /**
   * The body that issued it.
   *
   * @return the body's id, or empty where the record does not say
   */
  Optional<OrganizationId> authority();

  /**
   * The number that the issuer gave. Personal data.
   *
   * @return the number, or empty where the record does not say
   */
  @Value.Redacted
  Optional<CredentialNumber> number();

  /**
   * The day on which the qualification was first awarded to the person. It decides between titles
   * that were renamed or reformed; a later renewal does not change it.
   *
   * @return the day, or empty where the record does not say
   */
  Optional<LocalDate> awarded();

  /**
   * The day on which this credential, or its latest renewal, was issued.
   *
   * @return the day, or empty where the record does not say
   */
  Optional<LocalDate> issued();

  /**
   * The last day on which the credential is good.
   *
   * @return the day, included; empty where the credential does not end or the record does not say
   */
  Optional<LocalDate> expires();

  /**
   * Its state in the issuer's books.
   *
   * @return the status
   */
  CredentialStatus status();

  /**
   * How it was verified, in the order of the record.
   *
   * @return the verifications; empty where there was none
   */
  List<Verification> verifications();

  /**
   * Whether the credential is good on a day: its status is active, it had been issued by then, and
   * it runs through that day.
   *
   * @param day the day
   * @return true if status and dates all say so
   */
  default boolean isCurrentOn(LocalDate day) {
    LocalDate from = issued().orElse(day);
    LocalDate until = expires().orElse(day);
    return status().isActive() && !from.isAfter(day) && !until.isBefore(day);
  }

  /**
   * Whether a body that can vouch for it had confirmed the credential by a day and had not taken
   * that back. The latest answer counts; of two on one day, the worse.
   *
   * @param day the day
   * @return true if the latest conclusive answer of the issuer, a health department or an embassy
   *     is a confirmation
   */
  default boolean isVerifiedBy(LocalDate day) {
    List<Verification> all = verifications();
    LocalDate latest = LocalDate.MIN;
    boolean confirmed = false;
    for (int i = 0; i < all.size(); i++) {
      Verification verification = all.get(i);
      VerificationOutcome outcome = verification.outcome();
      if (!verification.vouchesBy(day) || outcome == VerificationOutcome.INCONCLUSIVE) {
        continue;
      }
      int order = verification.date().compareTo(latest);
      boolean good = outcome == VerificationOutcome.CONFIRMED;
      if (order > 0) {
        latest = verification.date();
        confirmed = good;
      } else if (order == 0) {
        confirmed &= good;
      }
    }
    return confirmed;
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds credentials. Not for use by two threads at once. */
  final class Builder extends ImmutableCredential.Builder {
    Builder() {}
  }
}
