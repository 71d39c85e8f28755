package org.ioemt.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.jackson.JsonLine;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Severity;

/** Findings as rows, and the two that only this module has. */
final class SparkFindings {

  /** The same as the command's, so that one filter does for both. */
  static final FindingCode UNREADABLE =
      FindingCode.define(
          "line.unreadable", Severity.ERROR, "no {what}: {reason}", "what", "reason");

  static final FindingCode INVALID =
      FindingCode.define("argument.invalid", Severity.ERROR, "{reason}", "reason");

  static final WireColumn<Finding> COLUMN = WireColumn.of(kind());

  private static final Object[] NONE = {};

  private SparkFindings() {}

  @SuppressWarnings("unchecked") // a form is found under its own type
  private static Kind<Finding> kind() {
    return (Kind<Finding>) WireColumn.form(Finding.class, WireForms.find(Finding.class));
  }

  static Row row(Finding finding) {
    return (Row) COLUMN.out(finding);
  }

  static Object[] rows(List<Finding> findings) {
    if (findings.isEmpty()) {
      return NONE;
    }
    Object[] rows = new Object[findings.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(findings.get(i));
    }
    return rows;
  }

  /** Why a line holds no value, in the words of the command. */
  static Finding unreadable(JsonLine.Failure<?> failure, String what) {
    String reason = failure.reason();
    if (failure.column() > 0 && !reason.startsWith("byte ")) {
      reason += "; at byte " + failure.column() + " of the line";
    }
    return Finding.of(UNREADABLE, failure.path(), what, reason);
  }

  /** An argument that is refused in the words of the library. */
  static Finding invalid(String argument, IllegalArgumentException reason) {
    return invalid(argument, String.valueOf(reason.getMessage()));
  }

  static Finding invalid(String argument, String reason) {
    return Finding.of(INVALID, FindingPath.of(argument), reason);
  }
}
