package org.ioemt.credential;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
 * <p>They report slips of the record. Whether the credential makes its holder a registered provider
 * is a question of membership.
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

  private static void expiresAfterIssue(Credential credential, Findings findings) {
    LocalDate issued = credential.issued().orElse(LocalDate.MIN);
    LocalDate expires = credential.expires().orElse(LocalDate.MAX);
    if (expires.isBefore(issued)) {
      findings.add(
          EXPIRES_BEFORE_ISSUED, FindingPath.of("expires"), issued.toString(), expires.toString());
    }
  }

  private static void awardedBeforeIssue(Credential credential, Findings findings) {
    LocalDate awarded = credential.awarded().orElse(LocalDate.MIN);
    LocalDate issued = credential.issued().orElse(LocalDate.MAX);
    if (awarded.isAfter(issued)) {
      findings.add(
          AWARDED_AFTER_ISSUED, FindingPath.of("awarded"), awarded.toString(), issued.toString());
    }
  }

  private static void expiredInTime(Credential credential, LocalDate date, Findings findings) {
    LocalDate expires = credential.expires().orElse(LocalDate.MIN);
    if (credential.status() == CredentialStatus.EXPIRED && !expires.isBefore(date)) {
      findings.add(EXPIRED_EARLY, FindingPath.of("status"), expires.toString(), date.toString());
    }
  }

  private void numberInForm(Credential credential, Findings findings) {
    if (credential.number().isEmpty() || credential.authority().isEmpty()) {
      return;
    }
    OrganizationId authority = credential.authority().get();
    Pattern form = forms.get(authority);
    if (form != null && !form.matcher(credential.number().get().text()).matches()) {
      findings.add(NUMBER_MALFORMED, FindingPath.of("number"), authority.toString());
    }
  }
}
