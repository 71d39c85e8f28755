package org.ioemt.cli;

import java.time.LocalDate;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** Checks one line after the other and holds what was found on the last. */
final class MemberCheck {

  private final LocalDate date;
  private final StandardizationPolicy policy;
  private final MemberReader reader = new MemberReader();
  private final MembershipRules membership;
  private final RuleSet<Member> rules;
  private final Findings findings = new Findings();

  private long line;
  private boolean blank;
  private @Nullable Member member;
  private @Nullable ProviderLevel level;

  MemberCheck(LocalDate date, StandardizationPolicy policy) {
    this.date = date;
    this.policy = policy;
    membership = MembershipRules.of(Crosswalk.shipped(), policy, Authorities.recognized());
    rules =
        membership
            .asOf(date)
            .plus(MembershipRules.ioemtTerms(date))
            .plus(
                MembershipRules.onCredentials(
                    CredentialRules.of(Authorities.shipped()).asOf(date)));
  }

  /** Checks the line at which the reader stands. */
  void line(LineReader lines) {
    line = lines.number();
    blank = lines.blank();
    member = null;
    level = null;
    findings.clear();
    Member read = blank ? null : reader.read(lines, findings);
    if (read != null) {
      member = read;
      rules.check(read, findings);
      level = membership.levelOf(read, date).orElse(null);
    }
  }

  LocalDate date() {
    return date;
  }

  StandardizationPolicy policy() {
    return policy;
  }

  long lineNumber() {
    return line;
  }

  boolean isBlank() {
    return blank;
  }

  /** The member on the line, or null where there is none. */
  @Nullable Member member() {
    return member;
  }

  /** The level that follows from the member's credentials, or null where none does. */
  @Nullable ProviderLevel level() {
    return level;
  }

  Findings findings() {
    return findings;
  }
}
