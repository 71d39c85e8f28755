package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ioemt.credential.Specialization;
import org.ioemt.crosswalk.ComparisonGap;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.crosswalk.QualificationComparison;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.SkillCategory;
import org.ioemt.source.Citation;

/** A comparison for a reader: two columns, then the skills, then what is not known. */
final class ComparisonText {

  private static final int COLUMN = 42;
  private static final int LINE = 100;

  private final QualificationComparison comparison;
  private final Writer out;
  private final TextTable table = new TextTable();

  private ComparisonText(QualificationComparison comparison, Writer out) {
    this.comparison = comparison;
    this.out = out;
  }

  static void write(QualificationComparison comparison, Writer out) throws IOException {
    new ComparisonText(comparison, out).write();
  }

  private void write() throws IOException {
    rows();
    table.writeTo(out);
    if (comparison.one().level().isPresent() && comparison.other().level().isPresent()) {
      skills();
    }
    out.write("\nNot known\n");
    gaps(comparison.one(), comparison.unknownOfOne());
    gaps(comparison.other(), comparison.unknownOfOther());
    out.write("\nThe levels are this library's proposals, and the skills those of the levels by ");
    out.write(comparison.scope().name() + ".\n");
    out.write("What either qualification permits in its country is not known here.\n");
    out.write(Scopes.NOT_READ + "\n");
  }

  private void rows() {
    line("", CrosswalkRow::code);
    line("title", CrosswalkRow::title);
    line("english", CrosswalkRow::english);
    line("in", row -> row.jurisdiction().englishName());
    line("level", row -> or(row.level().map(ProviderLevel::code), "none"));
    line("alternative", row -> or(row.alternative().map(ProviderLevel::code), "-"));
    line("disputed", row -> row.disputed() ? "yes" : "no");
    line("outside", row -> or(row.outside().map(OutsideKind::code), "-"));
    line("specialization", row -> or(row.specialization().map(Specialization::code), "-"));
    line(
        "status",
        row ->
            row.status().code()
                + row.since().map(since -> ", since " + since).orElse("")
                + row.until().map(until -> ", until " + until).orElse(""));
    line("education", row -> or(row.education(), "not known"));
    line("authority", row -> or(row.authority(), "not known"));
    line("legal basis", row -> or(row.legalBasis(), "not known"));
    line("evidence", row -> row.evidence().code());
    line("basis", row -> row.basis().code());
    line("source", row -> or(row.source().map(Citation::toString), "none read"));
    line("note", CrosswalkRow::note);
  }

  private static String or(Optional<String> text, String otherwise) {
    return text.orElse(otherwise);
  }

  private void line(String name, Function<CrosswalkRow, String> cell) {
    List<String> left = TextTable.wrap(Lines.one(cell.apply(comparison.one())), COLUMN);
    List<String> right = TextTable.wrap(Lines.one(cell.apply(comparison.other())), COLUMN);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      table.row(
          i == 0 ? name : "",
          i < left.size() ? left.get(i) : "",
          i < right.size() ? right.get(i) : "");
    }
  }

  private void skills() throws IOException {
    out.write("\nSkills of the levels by " + comparison.scope().name() + "\n");
    out.write("  " + comparison.common() + " of both\n");
    only(comparison.one(), comparison.onlyOne());
    only(comparison.other(), comparison.onlyOther());
  }

  private void only(CrosswalkRow row, List<ScopeEntry> entries) throws IOException {
    String level = row.level().map(ProviderLevel::code).orElse("none");
    out.write("  " + entries.size() + " of " + level + " alone (" + row.code() + ")\n");
    Map<SkillCategory, List<String>> byCategory = new EnumMap<>(SkillCategory.class);
    for (ScopeEntry entry : entries) {
      byCategory
          .computeIfAbsent(entry.skill().category(), category -> new ArrayList<>())
          .add(entry.skill().code());
    }
    for (Map.Entry<SkillCategory, List<String>> group : byCategory.entrySet()) {
      out.write("    " + group.getKey().code() + "\n");
      for (String line : TextTable.wrap(String.join(", ", group.getValue()), LINE - 6)) {
        out.write("      " + line + "\n");
      }
    }
  }

  private void gaps(CrosswalkRow row, List<ComparisonGap> gaps) throws IOException {
    out.write("  of " + row.code() + (gaps.isEmpty() ? ": nothing of the above\n" : "\n"));
    for (ComparisonGap gap : gaps) {
      out.write("    " + gap.code() + ": " + gap.text() + "\n");
    }
  }
}
