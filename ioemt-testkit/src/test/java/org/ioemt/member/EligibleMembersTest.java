package org.ioemt.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.RuleSet;
import org.ioemt.testkit.MemberGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The look that tells an eligible member at once tells what the clauses tell one by one. */
class EligibleMembersTest {

  private static final int MEMBERS = 3_000;

  @ParameterizedTest
  @EnumSource(StandardizationPolicy.class)
  void atOnceAsClauseByClause(StandardizationPolicy policy) {
    MembershipRules membership =
        MembershipRules.of(Crosswalk.shipped(), policy, Authorities.recognized());
    MemberGenerator members = MemberGenerator.seeded(12).validRatio(0.5);
    int eligible = 0;
    for (int years = -1; years <= 1; years++) {
      LocalDate date = LocalDate.of(2026, 11, 20).plusYears(years);
      RuleSet<Member> atOnce = membership.asOf(date);
      RuleSet<Member> clauses = membership.clauses(date);
      assertThat(atOnce.codes()).isEqualTo(clauses.codes());
      for (int i = 0; i < MEMBERS; i++) {
        Member member = members.member(i);
        assertThat(atOnce.check(member)).isEqualTo(clauses.check(member));
        eligible += clauses.check(member).isEmpty() ? 1 : 0;
      }
    }
    assertThat(eligible).isBetween(1, 3 * MEMBERS - 1);
  }
}
