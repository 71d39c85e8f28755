package org.ioemt.cli;

import java.util.List;
import java.util.function.Function;
import org.ioemt.jackson.JsonLine;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values of one type. Immutable, for any number of threads.
 *
 * @param what the type
 * @param type its class
 * @param id how a value is called in the report
 * @param level the level that follows from a value, or null where none does
 * @param rules what is asked
 */
record LineCheck<T>(
    CheckedType what,
    Class<T> type,
    Function<T, String> id,
    Function<T, @Nullable ProviderLevel> level,
    RuleSet<T> rules) {

  static final FindingCode UNREADABLE =
      FindingCode.define(
          "line.unreadable", Severity.ERROR, "no {what}: {reason}", "what", "reason");
  static final FindingCode BYTE_ORDER_MARK =
      FindingCode.define(
          "line.byte-order-mark",
          Severity.WARNING,
          "the file begins with a byte order mark, which was skipped");

  /** Checks what was read from a line. */
  CheckedLine check(JsonLine<T> line) {
    if (line instanceof JsonLine.Value<T> value) {
      return check(line.number(), value.value());
    }
    Findings findings = new Findings();
    unreadable((JsonLine.Failure<T>) line, what, findings);
    return new CheckedLine(line.number(), null, null, findings.toList());
  }

  /**
   * Checks a value.
   *
   * @param number the line's, or 0 where the value has the file for itself
   */
  CheckedLine check(long number, T value) {
    List<Finding> findings = rules.check(value);
    return new CheckedLine(number, id.apply(value), level.apply(value), findings);
  }

  /** Adds why a line holds no value. */
  static void unreadable(JsonLine.Failure<?> failure, CheckedType what, Findings findings) {
    String reason = failure.reason();
    if (failure.column() > 0 && !reason.startsWith("byte ")) {
      reason += "; at byte " + failure.column() + " of the line";
    }
    findings.add(UNREADABLE, failure.path(), what.code(), Lines.one(reason));
  }

  /** What is to be said of the mark at the beginning of the file, beside what its line holds. */
  static CheckedLine mark(CheckedLine first) {
    return new CheckedLine(first.number(), first.id(), first.level(), marked(first.findings()));
  }

  /** The findings on the first line with that on the mark before them. */
  static List<Finding> marked(List<Finding> first) {
    Findings findings = new Findings();
    findings.add(BYTE_ORDER_MARK, FindingPath.root());
    first.forEach(findings::add);
    return findings.toList();
  }
}
