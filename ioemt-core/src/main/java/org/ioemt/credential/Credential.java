package org.ioemt.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

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
public abstract sealed class Credential permits ImmutableCredential {

  Credential() {}

  /**
   * Which of the four kinds this is.
   *
   * @return the kind
   */
  public abstract CredentialKind kind();

  /**
   * What it attests: a title in its jurisdiction.
   *
   * @return the qualification
   */
  public abstract Qualification qualification();

  /**
   * The body that issued it.
   *
   * @return the body's id, or empty where the record does not say
   */
  public abstract Optional<OrganizationId> authority();

  /**
   * The number that the issuer gave. Personal data.
   *
   * @return the number, or empty where the record does not say
   */
  @Value.Redacted
  public abstract Optional<CredentialNumber> number();

  /**
   * The day on which the qualification was first awarded to the person. It decides between titles
   * that were renamed or reformed; a later renewal does not change it.
   *
   * @return the day, or empty where the record does not say
   */
  public abstract Optional<LocalDate> awarded();

  /**
   * The day on which this credential, or its latest renewal, was issued.
   *
   * @return the day, or empty where the record does not say
   */
  public abstract Optional<LocalDate> issued();

  /**
   * The last day on which the credential is good.
   *
   * @return the day, included; empty where the credential does not end or the record does not say
   */
  public abstract Optional<LocalDate> expires();

  /**
   * Its state in the issuer's books.
   *
   * @return the status
   */
  public abstract CredentialStatus status();

  /**
   * How it was verified, in the order of the record.
   *
   * @return the verifications; empty where there was none
   */
  public abstract List<Verification> verifications();

  /**
   * Whether the credential is good on a day: its status is active, it had been issued by then, and
   * it runs through that day.
   *
   * @param day the day
   * @return true if status and dates all say so
   */
  public boolean isCurrentOn(LocalDate day) {
    LocalDate from = firstDay();
    LocalDate until = lastDay();
    return status().isActive()
        && (from == null || !from.isAfter(day))
        && (until == null || !until.isBefore(day));
  }

  /**
   * Whether the body that issued the credential is one of a set.
   *
   * @param set the authorities
   * @return true if the record names the issuer and the set holds it
   */
  public boolean isIssuedByOneOf(Authorities set) {
    OrganizationId issuer = issuer();
    return issuer != null && set.contains(issuer);
  }

  /**
   * The day of award, or a given day where the record does not say.
   *
   * @param other the day to give instead
   * @return {@link #awarded()} without the wrapping
   */
  public LocalDate awardedOr(LocalDate other) {
    LocalDate day = awardDay();
    return day == null ? other : day;
  }

  /**
   * Whether a body that can vouch for it had confirmed the credential by a day and had not taken
   * that back. The latest answer counts; of two on one day, the worse.
   *
   * @param day the day
   * @return true if the latest conclusive answer of the issuer, a health department or an embassy
   *     is a confirmation
   */
  public boolean isVerifiedBy(LocalDate day) {
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

  // What a check of a million members asks for most, kept bare: to wrap it in an Optional at every
  // question would allocate, because compilers before JDK 22 cannot take a wrapper apart that may
  // be
  // the shared empty one.

  @Value.Derived
  @Value.Auxiliary
  @Nullable LocalDate firstDay() {
    return issued().orElse(null);
  }

  @Value.Derived
  @Value.Auxiliary
  @Nullable LocalDate lastDay() {
    return expires().orElse(null);
  }

  @Value.Derived
  @Value.Auxiliary
  @Nullable LocalDate awardDay() {
    return awarded().orElse(null);
  }

  @Value.Derived
  @Value.Auxiliary
  @Nullable OrganizationId issuer() {
    return authority().orElse(null);
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds credentials. Not for use by two threads at once. */
  public static final class Builder extends ImmutableCredential.Builder {
    Builder() {}
  }
}
