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
  private long unreadable;
  private long values;
  private long sound;
  private long withFindings;

  Tally() {
    // The order of the summary is that of the catalogue, not that of the file.
    byCode.put(LineCheck.UNREADABLE, new Counter());
    byCode.put(LineCheck.BYTE_ORDER_MARK, new Counter());
    for (FindingCode code : FindingCode.all()) {
      byCode.put(code, new Counter());
    }
  }

  void count(CheckedLine line) {
    boolean clean = true;
    for (Finding finding : line.findings()) {
      byCode.computeIfAbsent(finding.code(), code -> new Counter()).count++;
      clean &= finding.severity() != Severity.ERROR;
    }
    if (line.id() == null) {
      unreadable++;
      return;
    }
    values++;
    sound += clean ? 1 : 0;
    withFindings += line.findings().isEmpty() ? 0 : 1;
    @Nullable ProviderLevel level = line.level();
    byRank[level == null ? 0 : level.rank()]++;
  }

  /** A finding on the file that is on no line's value. */
  void countMark() {
    byCode.computeIfAbsent(LineCheck.BYTE_ORDER_MARK, code -> new Counter()).count++;
  }

  /** How many lines there were, the blank ones included. */
  void lines(long number) {
    lines = number;
  }

  long lines() {
    return lines;
  }

  long blank() {
    return lines - unreadable - values;
  }

  long unreadable() {
    return unreadable;
  }

  long values() {
    return values;
  }

  /** Values without a finding that is an error. */
  long sound() {
    return sound;
  }

  long withFindings() {
    return withFindings;
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
