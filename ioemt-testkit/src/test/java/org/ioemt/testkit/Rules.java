package org.ioemt.testkit;

import java.time.LocalDate;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.RuleSet;

/** The rules by which a generated member is valid. */
final class Rules {

  private Rules() {}

  static RuleSet<Member> asOf(LocalDate date) {
    return MembershipRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
        .asOf(date)
        .plus(MembershipRules.ioemtTerms(date))
        .plus(MembershipRules.onCredentials(CredentialRules.of(Authorities.shipped()).asOf(date)));
  }
}
