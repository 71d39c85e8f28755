package org.ioemt.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Counts what was checked and found. */
final class Tally {

  private final Map<FindingCode, Counter> byCode = new LinkedHashMap<>();
  private final long[] byRank = new long[ProviderLevel.values().length + 1];
  private long lines;
  private long blank;
  private long unreadable;
  private long eligible;
  private long membersWithFindings;

  Tally() {
    // The order of the summary is that of the catalogue, not that of the file.
    byCode.put(MemberReader.UNREADABLE, new Counter());
    byCode.put(MemberReader.BYTE_ORDER_MARK, new Counter());
    for (FindingCode code : FindingCode.all()) {
      byCode.put(code, new Counter());
    }
  }

  void count(MemberCheck check) {
    lines++;
    if (check.isBlank()) {
      blank++;
      return;
    }
    boolean clean = true;
    for (Finding finding : check.findings()) {
      byCode.computeIfAbsent(finding.code(), code -> new Counter()).count++;
      clean &= finding.severity() != Severity.ERROR;
    }
    if (check.member() == null) {
      unreadable++;
      return;
    }
    eligible += clean ? 1 : 0;
    membersWithFindings += check.findings().isEmpty() ? 0 : 1;
    @Nullable ProviderLevel level = check.level();
    byRank[level == null ? 0 : level.rank()]++;
  }

  long lines() {
    return lines;
  }

  long blank() {
    return blank;
  }

  long unreadable() {
    return unreadable;
  }

  long members() {
    return lines - blank - unreadable;
  }

  /** Members without a finding that is an error. */
  long eligible() {
    return eligible;
  }

  long membersWithFindings() {
    return membersWithFindings;
  }

  long of(ProviderLevel level) {
    return byRank[level.rank()];
  }

  long withoutLevel() {
    return byRank[0];
  }

  boolean found() {
    return !codes().isEmpty();
  }

  /** The codes that were found, with how often. */
  Map<FindingCode, Long> codes() {
    Map<FindingCode, Long> found = new LinkedHashMap<>();
    byCode.forEach(
        (code, counter) -> {
          if (counter.count > 0) {
            found.put(code, counter.count);
          }
        });
    return found;
  }

  private static final class Counter {
    long count;
  }
}
