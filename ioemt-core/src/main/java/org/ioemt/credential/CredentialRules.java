package org.ioemt.credential;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.Authority;
import org.ioemt.organization.OrganizationId;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;

/**
 * Rules on what a credential's record says: whether it contradicts itself or its issuer's published
 * form.
 *
 * <p>They report slips of the record. {@link #standing} is another question: whether others may
 * rely on the credential on a day. Whether it makes its holder a registered provider is a question
 * of membership.
 *
 * <p>Immutable and thread-safe.
 */
public final class CredentialRules {

  private static final FindingCode EXPIRES_BEFORE_ISSUED =
      FindingCode.of("credential.expires-before-issued");
  private static final FindingCode AWARDED_AFTER_ISSUED =
      FindingCode.of("credential.awarded-after-issued");
  private static final FindingCode EXPIRED_EARLY = FindingCode.of("credential.expired-early");
  private static final FindingCode NUMBER_MALFORMED = FindingCode.of("credential.number-malformed");

  private static final FindingCode NOT_ACTIVE = FindingCode.of("credential.not-active");
  private static final FindingCode EXPIRED = FindingCode.of("credential.expired");
  private static final FindingCode NOT_YET_ISSUED = FindingCode.of("credential.not-yet-issued");
  private static final FindingCode NOT_VERIFIED = FindingCode.of("credential.not-verified");
  private static final FindingCode AUTHORITY_MISSING =
      FindingCode.of("credential.authority-missing");
  private static final FindingCode AUTHORITY_UNKNOWN =
      FindingCode.of("credential.authority-unknown");
  private static final FindingCode AUTHORITY_NOT_RECOGNIZED =
      FindingCode.of("credential.authority-not-recognized");

  /** The published forms, compiled once; few authorities publish theirs. */
  private final Map<OrganizationId, Pattern> forms;

  private CredentialRules(Map<OrganizationId, Pattern> forms) {
    this.forms = forms;
  }

  /**
   * The rules, with the authorities whose published number forms they know.
   *
   * @param authorities the authorities, recognized or not
   * @return the rules
   */
  public static CredentialRules of(Authorities authorities) {
    Map<OrganizationId, Pattern> forms = new HashMap<>();
    for (Authority authority : authorities.all()) {
      authority.numberPattern().ifPresent(form -> forms.put(authority.id(), Pattern.compile(form)));
    }
    return new CredentialRules(forms);
  }

  /**
   * The rules as of a day.
   *
   * @param date the day
   * @return the rule set
   */
  public RuleSet<Credential> asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return RuleSet.<Credential>empty()
        .plus(CredentialRules::expiresAfterIssue, EXPIRES_BEFORE_ISSUED)
        .plus(CredentialRules::awardedBeforeIssue, AWARDED_AFTER_ISSUED)
        .plus((credential, findings) -> expiredInTime(credential, date, findings), EXPIRED_EARLY)
        .plus(this::numberInForm, NUMBER_MALFORMED);
  }

  /**
   * What keeps a credential from being relied upon on a day: it is not current, not verified, or
   * not from a recognized authority. No slip of the record, but the reason why it does not count.
   *
   * @param recognized the authorities whose credentials count
   * @param date the day
   * @return the rule set
   */
  public static RuleSet<Credential> standing(Authorities recognized, LocalDate date) {
    Objects.requireNonNull(recognized, "recognized");
    Objects.requireNonNull(date, "date");
    return RuleSet.<Credential>empty()
        .plus(
            (credential, findings) -> isCurrent(credential, date, findings),
            NOT_ACTIVE,
            EXPIRED,
            NOT_YET_ISSUED)
        .plus((credential, findings) -> isVerified(credential, date, findings), NOT_VERIFIED)
        .plus(
            (credential, findings) -> isRecognized(credential, recognized, findings),
            AUTHORITY_MISSING,
            AUTHORITY_UNKNOWN,
            AUTHORITY_NOT_RECOGNIZED);
  }

  /**
   * Which credentials are about to end. No slip of the record either, but a reason to call somebody
   * in time.
   *
   * <pre>{@code
   * RuleSet<Credential> soon =
   *     CredentialRules.expiringWithin(Period.ofDays(60)).asOf(LocalDate.of(2026, 11, 20));
   * }</pre>
   *
   * @param period how far ahead to look; none of its parts may be negative
   * @return the rules, to be asked as of a day
   * @throws IllegalArgumentException if a part of the period is negative
   */
  public static ExpiryRules expiringWithin(Period period) {
    return new ExpiryRules(period);
  }

  private static void isCurrent(Credential credential, LocalDate date, Findings findings) {
    if (!credential.status().isActive()) {
      findings.add(NOT_ACTIVE, FindingPath.of("status"), credential.status().code());
    }
    LocalDate expires = credential.lastDay();
    if (expires != null && expires.isBefore(date)) {
      findings.add(EXPIRED, FindingPath.of("expires"), expires.toString(), date.toString());
    }
    LocalDate issued = credential.firstDay();
    if (issued != null && issued.isAfter(date)) {
      findings.add(NOT_YET_ISSUED, FindingPath.of("issued"), issued.toString(), date.toString());
    }
  }

  private static void isVerified(Credential credential, LocalDate date, Findings findings) {
    if (!credential.isVerifiedBy(date)) {
      findings.add(NOT_VERIFIED, FindingPath.of("verifications"), date.toString());
    }
  }

  private static void isRecognized(
      Credential credential, Authorities recognized, Findings findings) {
    OrganizationId id = credential.issuer();
    if (id == null) {
      findings.add(AUTHORITY_MISSING, FindingPath.of("authority"));
    } else if (!recognized.contains(id)) {
      Optional<Authority> known = Authorities.shipped().find(id);
      if (known.isPresent()) {
        findings.add(
            AUTHORITY_NOT_RECOGNIZED,
            FindingPath.of("authority"),
            id.toString(),
            known.get().kind().code());
      } else {
        findings.add(AUTHORITY_UNKNOWN, FindingPath.of("authority"), id.toString());
      }
    }
  }

  private static void expiresAfterIssue(Credential credential, Findings findings) {
    LocalDate issued = credential.firstDay();
    LocalDate expires = credential.lastDay();
    if (issued != null && expires != null && expires.isBefore(issued)) {
      findings.add(
          EXPIRES_BEFORE_ISSUED, FindingPath.of("expires"), issued.toString(), expires.toString());
    }
  }

  private static void awardedBeforeIssue(Credential credential, Findings findings) {
    LocalDate awarded = credential.awardDay();
    LocalDate issued = credential.firstDay();
    if (awarded != null && issued != null && awarded.isAfter(issued)) {
      findings.add(
          AWARDED_AFTER_ISSUED, FindingPath.of("awarded"), awarded.toString(), issued.toString());
    }
  }

  private static void expiredInTime(Credential credential, LocalDate date, Findings findings) {
    LocalDate expires = credential.lastDay();
    if (credential.status() == CredentialStatus.EXPIRED
        && expires != null
        && !expires.isBefore(date)) {
      findings.add(EXPIRED_EARLY, FindingPath.of("status"), expires.toString(), date.toString());
    }
  }

  private void numberInForm(Credential credential, Findings findings) {
    OrganizationId authority = credential.issuer();
    Pattern form = authority == null ? null : forms.get(authority);
    if (authority == null || form == null) {
      return;
    }
    CredentialNumber number = credential.number().orElse(null);
    if (number != null && !form.matcher(number.text()).matches()) {
      findings.add(NUMBER_MALFORMED, FindingPath.of("number"), authority.toString());
    }
  }
}
