package org.ioemt.cli;

import java.time.LocalDate;
import java.util.List;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.JsonLine;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;

/** Checks lines. Immutable, for any number of threads. */
final class MemberCheck {

  static final FindingCode UNREADABLE =
      FindingCode.define("line.unreadable", Severity.ERROR, "no member: {reason}", "reason");
  static final FindingCode BYTE_ORDER_MARK =
      FindingCode.define(
          "line.byte-order-mark",
          Severity.WARNING,
          "the file begins with a byte order mark, which was skipped");

  private final LocalDate date;
  private final StandardizationPolicy policy;
  private final MembershipRules membership;
  private final RuleSet<Member> rules;

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

  /** Checks what was read from a line. */
  CheckedLine check(JsonLine<Member> line) {
    if (line instanceof JsonLine.Value<Member> value) {
      Member member = value.value();
      List<Finding> findings = rules.check(member);
      ProviderLevel level = membership.levelOf(member, date).orElse(null);
      return new CheckedLine(line.number(), member.id(), level, findings);
    }
    return unreadable((JsonLine.Failure<Member>) line);
  }

  private static CheckedLine unreadable(JsonLine.Failure<Member> failure) {
    Findings findings = new Findings();
    unreadable(failure, findings);
    return new CheckedLine(failure.number(), null, null, findings.toList());
  }

  /** Adds why a line holds no member. */
  static void unreadable(JsonLine.Failure<Member> failure, Findings findings) {
    String reason = failure.reason();
    if (failure.column() > 0 && !reason.startsWith("byte ")) {
      reason += "; at byte " + failure.column() + " of the line";
    }
    findings.add(UNREADABLE, failure.path(), Lines.one(reason));
  }

  /** What is to be said of the mark at the beginning of the file, beside what its line holds. */
  static CheckedLine mark(CheckedLine first) {
    Findings findings = new Findings();
    findings.add(BYTE_ORDER_MARK, FindingPath.root());
    first.findings().forEach(findings::add);
    return new CheckedLine(first.number(), first.id(), first.level(), findings.toList());
  }

  LocalDate date() {
    return date;
  }

  StandardizationPolicy policy() {
    return policy;
  }
}
