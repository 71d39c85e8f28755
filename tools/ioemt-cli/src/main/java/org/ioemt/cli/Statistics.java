package org.ioemt.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.member.Member;
import org.ioemt.member.RegistryStatistics;
import org.jspecify.annotations.Nullable;

/** What was counted of a file: its members, and its lines. */
final class Statistics {

  private final StandardizationPolicy policy;
  private final Tally tally = new Tally();
  private final RegistryStatistics members;

  Statistics(LocalDate date, StandardizationPolicy policy) {
    this.policy = policy;
    members = RegistryStatistics.asOf(date);
  }

  void count(CheckedLine checked, @Nullable Member member) {
    tally.count(checked);
    if (member != null) {
      members.add(member, Optional.ofNullable(checked.level()), checked.findings());
    }
  }

  void countMark() {
    tally.countMark();
  }

  void lines(long number) {
    tally.lines(number);
  }

  StandardizationPolicy policy() {
    return policy;
  }

  /** Lines, and findings by code, those on the lines themselves among them. */
  Tally tally() {
    return tally;
  }

  RegistryStatistics members() {
    return members;
  }
}
