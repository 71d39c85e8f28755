package org.ioemt.deployment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Verification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Who is eligible, and of which level, on each day of a program.
 *
 * <p>A record changes on few days: where a credential or an affiliation begins, on the day after it
 * ends, and where a verification is dated. Between them every day is like the one before. So the
 * first day of the program and those of the days on which something changes stand for all.
 */
final class Eligibility {

  /** Rule sets that are kept; a program that is longer makes the others anew. */
  private static final int KEPT = 400;

  private final LocalDate first;
  private final LocalDate last;
  private final MembershipRules membership;
  private final RuleSet<Member> terms;
  private final RuleSet<Member> onFirst;
  private final Map<LocalDate, RuleSet<Member>> later = new ConcurrentHashMap<>();

  Eligibility(
      Program program, Crosswalk crosswalk, StandardizationPolicy policy, Authorities recognized) {
    first = program.firstDay();
    last = program.lastDay();
    membership = MembershipRules.of(crosswalk, policy, recognized);
    // Who is of age, speaks English and is documented on the first day still is on the last.
    terms = MembershipRules.ioemtTerms(first);
    onFirst = membership.asOf(first).plus(terms);
  }

  List<FindingCode> codes() {
    return List.copyOf(onFirst.codes());
  }

  LocalDate first() {
    return first;
  }

  /** The next day on which something of the record changes, or null where none comes. */
  @Nullable LocalDate next(Member member, LocalDate after) {
    LocalDate next = null;
    List<Credential> credentials = member.credentials();
    for (int i = 0; i < credentials.size(); i++) {
      Credential credential = credentials.get(i);
      next = earlier(next, credential.issued().orElse(null), after);
      next = earlier(next, dayAfter(credential.expires().orElse(null)), after);
      for (Verification verification : credential.verifications()) {
        next = earlier(next, verification.date(), after);
      }
    }
    List<Affiliation> affiliations = member.affiliations();
    for (int i = 0; i < affiliations.size(); i++) {
      next = earlier(next, affiliations.get(i).since().orElse(null), after);
      next = earlier(next, dayAfter(affiliations.get(i).until().orElse(null)), after);
    }
    return next;
  }

  /** The day after one of the program's days but the last; null for another. */
  private @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
    return day == null || day.isBefore(first) || !day.isBefore(last) ? null : day.plusDays(1);
  }

  private @Nullable LocalDate earlier(
      @Nullable LocalDate next, @Nullable LocalDate day, LocalDate after) {
    return day == null
            || !day.isAfter(after)
            || day.isAfter(last)
            || (next != null && !day.isBefore(next))
        ? next
        : day;
  }

  boolean isEligible(Member member, LocalDate day, Findings scratch) {
    scratch.clear();
    on(day).check(member, scratch);
    if (scratch.isEmpty()) {
      return true;
    }
    for (Finding finding : scratch) {
      if (finding.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }

  /** The reasons why the member is not eligible on the day; what is a mere warning is none. */
  void explain(Member member, LocalDate day, Findings findings) {
    for (Finding finding : on(day).check(member)) {
      if (finding.severity() != Severity.WARNING) {
        findings.add(finding);
      }
    }
  }

  @Nullable ProviderLevel level(Member member, LocalDate day) {
    return membership.levelOf(member, day).orElse(null);
  }

  private RuleSet<Member> on(LocalDate day) {
    if (day.equals(first)) {
      return onFirst;
    }
    RuleSet<Member> rules = later.get(day);
    if (rules == null) {
      rules = membership.asOf(day);
      if (later.size() < KEPT) {
        later.put(day, rules);
      }
    }
    return rules;
  }
}
