package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.source.DataEdition;
import org.jspecify.annotations.Nullable;

/**
 * One text line for each finding, and a summary.
 *
 * <p>The lines are written as they come, so that their columns have the widths of what is usual.
 */
final class TextReport implements CheckReport {

  private static final int LINE = 6;
  private static final int ID = 8;
  private static final int SEVERITY = 7;
  private static final int CODE = 35;
  private static final int PATH = 28;

  private final Console console;
  private final Writer out;
  private final CheckedType what;
  private final LocalDate date;
  private final StandardizationPolicy policy;
  private boolean wrote;

  TextReport(Console console, CheckedType what, LocalDate date, StandardizationPolicy policy) {
    this.console = console;
    this.out = console.out();
    this.what = what;
    this.date = date;
    this.policy = policy;
  }

  @Override
  public void write(CheckedLine line) throws IOException {
    wrote = true;
    @Nullable String id = line.id();
    for (Finding finding : line.findings()) {
      if (line.number() > 0) {
        out.write("line ");
        TextTable.cell(out, String.valueOf(line.number()), LINE);
      }
      TextTable.cell(out, id == null ? "-" : id, ID);
      TextTable.cell(
          out, finding.severity().code(), SEVERITY, console.paint(Paint.of(finding.severity())));
      TextTable.cell(out, finding.code().code(), CODE);
      String path = finding.path().toString();
      TextTable.cell(out, path.isEmpty() ? "-" : path, PATH);
      out.write(Lines.one(finding.message()));
      out.write('\n');
    }
  }

  @Override
  public void summarize(Tally tally) throws IOException {
    if (wrote) {
      out.write('\n');
    }
    out.write("As of " + date + ", policy " + policy.code());
    out.write(", data edition " + DataEdition.shipped() + ".\n\n");
    TextTable counts = new TextTable();
    if (tally.lines() > 0 || tally.values() == 0) {
      count(counts, "lines", tally.lines());
      count(counts, "  blank", tally.blank());
      count(counts, "  unreadable", tally.unreadable());
    }
    count(counts, what.many(), tally.values());
    count(counts, "  " + what.sound(), tally.sound());
    count(counts, "  with findings", tally.withFindings());
    if (what == CheckedType.MEMBER) {
      for (ProviderLevel level : ProviderLevel.values()) {
        count(counts, "level " + level.code(), tally.of(level));
      }
      count(counts, "no level", tally.withoutLevel());
    }
    counts.writeTo(out);
    if (tally.found()) {
      out.write('\n');
      TextTable findings = new TextTable();
      for (Map.Entry<FindingCode, Long> entry : tally.codes().entrySet()) {
        findings.row(
            entry.getKey().severity().code(),
            entry.getKey().code(),
            String.valueOf(entry.getValue()));
      }
      findings.alignRight(2).writeTo(out);
    }
  }

  private static void count(TextTable table, String name, long count) {
    table.row(name, String.valueOf(count)).alignRight(1);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() {
    // standard output outlives the report
  }
}
