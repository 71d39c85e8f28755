package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.NoLevelReason;
import org.ioemt.member.RegistryStatistics;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.source.DataEdition;

/** The numbers for people. */
final class StatsText implements StatsReport {

  private final Writer out;
  private final FindingLines lines;

  StatsText(Console console) {
    out = console.out();
    lines = new FindingLines(console);
  }

  @Override
  public void line(long number, List<Finding> findings) throws IOException {
    lines.write(number, findings);
  }

  @Override
  public void answer(Statistics statistics) throws IOException {
    lines.end();
    Tally tally = statistics.tally();
    out.write("As of " + statistics.members().date() + ", policy " + statistics.policy().code());
    out.write(", data edition " + DataEdition.shipped() + ".\n\n");
    TextTable counts = new TextTable().alignRight(1).alignRight(2);
    counts.row("members", String.valueOf(statistics.members().members()));
    counts.row("  eligible", String.valueOf(statistics.members().withoutError()));
    counts.row("unreadable lines", String.valueOf(tally.unreadable()));
    counts.writeTo(out);
    table("LEVEL", levels(statistics), statistics.members().members());
    countries(statistics);
    table("ENGAGEMENT", engagements(statistics), statistics.members().members());
    table("SPECIALIZATION", specializations(statistics), statistics.members().members());
    if (tally.found()) {
      out.write('\n');
      TextTable findings = new TextTable().alignRight(2).row("SEVERITY", "FINDING", "COUNT");
      for (Map.Entry<FindingCode, Long> entry : tally.codes().entrySet()) {
        FindingCode code = entry.getKey();
        findings.row(code.severity().code(), code.code(), String.valueOf(entry.getValue()));
      }
      findings.writeTo(out);
    }
  }

  /** A name and how many members it has. */
  record Count(String name, long members) {}

  static List<Count> levels(Statistics statistics) {
    List<Count> counts = new ArrayList<>();
    for (ProviderLevel level : ProviderLevel.values()) {
      counts.add(new Count(level.code(), statistics.members().of(level)));
    }
    for (NoLevelReason reason : NoLevelReason.values()) {
      counts.add(new Count("none: " + reason.code(), statistics.members().of(reason)));
    }
    return counts;
  }

  static List<Count> engagements(Statistics statistics) {
    List<Count> counts = new ArrayList<>();
    for (Engagement engagement : Engagement.values()) {
      counts.add(new Count(engagement.code(), statistics.members().of(engagement)));
    }
    counts.add(new Count("none current", statistics.members().notEngaged()));
    return counts;
  }

  static List<Count> specializations(Statistics statistics) {
    List<Count> counts = new ArrayList<>();
    for (Specialization one : Specialization.values()) {
      counts.add(new Count(one.code(), statistics.members().of(one)));
    }
    counts.add(new Count("none", statistics.members().withoutSpecialization()));
    return counts;
  }

  private void table(String name, List<Count> counts, long all) throws IOException {
    out.write('\n');
    TextTable table = new TextTable().alignRight(1).alignRight(2).row(name, "MEMBERS", "SHARE");
    for (Count count : counts) {
      table.row(count.name(), String.valueOf(count.members()), share(count.members(), all));
    }
    table.writeTo(out);
  }

  /** To the tenth of a percent, rounded half up. */
  static String share(long part, long all) {
    if (all == 0) {
      return "-";
    }
    long permille = (part * 2_000 + all) / (2 * all);
    return permille / 10 + "." + permille % 10 + "%";
  }

  private void countries(Statistics statistics) throws IOException {
    out.write('\n');
    List<String> head = new ArrayList<>(List.of("COUNTRY", "MEMBERS"));
    for (ProviderLevel level : ProviderLevel.values()) {
      head.add(level.code());
    }
    head.add("NONE");
    TextTable table = new TextTable().row(head.toArray(String[]::new));
    for (Map.Entry<Jurisdiction, RegistryStatistics.Country> entry :
        statistics.members().countries().entrySet()) {
      RegistryStatistics.Country country = entry.getValue();
      List<String> cells = new ArrayList<>();
      cells.add(entry.getKey().code());
      cells.add(String.valueOf(country.members()));
      for (ProviderLevel level : ProviderLevel.values()) {
        cells.add(String.valueOf(country.of(level)));
      }
      cells.add(String.valueOf(country.withoutLevel()));
      table.row(cells.toArray(String[]::new));
    }
    long without = statistics.members().withoutCredential();
    if (without > 0) {
      table.row("no credential", String.valueOf(without));
    }
    for (int column = 1; column < head.size(); column++) {
      table.alignRight(column);
    }
    table.writeTo(out);
  }

  @Override
  public void close() {
    // standard output outlives the report
  }
}
