package org.ioemt.spark;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.RuleSet;

/**
 * What the tasks of one machine share: the reader of members and the rules for each day and policy.
 * Made where it is first asked for, and never sent from machine to machine.
 */
final class MemberChecks {

  /** Beyond so many days, as where each row has its own, rules are made anew for each change. */
  private static final int KEPT = 10_000;

  private static final JsonLines<Member> LINES = JsonLines.of(Member.class);
  private static final Map<Key, Check> CHECKS = new ConcurrentHashMap<>();

  private MemberChecks() {}

  static Optional<JsonLine<Member>> read(byte[] json) {
    return LINES.readLine(1, json, 0, json.length);
  }

  static Check of(LocalDate day, StandardizationPolicy policy) {
    Key key = new Key(day, policy);
    Check check = CHECKS.get(key);
    if (check == null) {
      check = new Check(key);
      if (CHECKS.size() < KEPT) {
        Check other = CHECKS.putIfAbsent(key, check);
        check = other == null ? check : other;
      }
    }
    return check;
  }

  /** For how many days and policies there are rules. */
  static int kept() {
    return CHECKS.size();
  }

  private record Key(LocalDate day, StandardizationPolicy policy) {}

  /** The rules of the command {@code ioemt check} for a day and a policy. */
  static final class Check {

    private final LocalDate day;
    private final MembershipRules membership;
    private final RuleSet<Member> rules;

    private Check(Key key) {
      day = key.day;
      membership = MembershipRules.of(Crosswalk.shipped(), key.policy, Authorities.recognized());
      rules =
          membership
              .asOf(day)
              .plus(MembershipRules.ioemtTerms(day))
              .plus(
                  MembershipRules.onCredentials(
                      CredentialRules.of(Authorities.shipped()).asOf(day)));
    }

    RuleSet<Member> rules() {
      return rules;
    }

    Optional<ProviderLevel> level(Member member) {
      return membership.levelOf(member, day);
    }
  }
}
