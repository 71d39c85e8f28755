package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.OutsideLadder;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.Suggestion;
import org.ioemt.crosswalk.Unlisted;
import org.ioemt.level.ProviderLevel;
import org.jspecify.annotations.Nullable;

/** An answer for a reader: the level first, then why, then everything the answer rests on. */
final class StandardizationText {

  private final Writer out;

  private StandardizationText(Writer out) {
    this.out = out;
  }

  static void write(
      Standardization answer, Qualification qualification, @Nullable LocalDate awarded, Writer out)
      throws IOException {
    new StandardizationText(out).write(answer, qualification, awarded);
  }

  private void write(
      Standardization answer, Qualification qualification, @Nullable LocalDate awarded)
      throws IOException {
    line(answer.level().map(ProviderLevel::code).orElse("no level accepted"));
    line("");
    item("result", result(answer));
    item("asked", question(answer, qualification, awarded));
    if (answer.matched().isPresent()) {
      item("matched", answer.matched().get());
    }
    if (answer.level().isEmpty() && answer.proposed().isPresent()) {
      item("proposed", answer.proposed().get().code() + ", not accepted");
    }
    if (answer.levels().size() > 1) {
      item("levels", joined(answer.levels()));
    }
    if (answer instanceof OutsideLadder outside) {
      item(
          "outside",
          outside.outside().code()
              + outside.role().map(role -> ", role " + role.code()).orElse(""));
    }
    for (CrosswalkRow row : answer.rows()) {
      write(row);
    }
    if (answer instanceof Unlisted unlisted) {
      for (Suggestion suggestion : unlisted.suggestions()) {
        item("similar", suggestion + ", row " + suggestion.row().code());
      }
    }
    item("edition", answer.edition().name());
    line("");
    line(remark(answer));
  }

  private static String result(Standardization answer) {
    String reason = answer.reason().code();
    return answer.kind().code()
        + (reason.equals(answer.kind().code()) ? "" : ", " + reason)
        + ": "
        + answer.reason().text();
  }

  private static String question(
      Standardization answer, Qualification qualification, @Nullable LocalDate awarded) {
    return Lines.one(qualification.title())
        + " in "
        + qualification.jurisdiction().englishName()
        + (qualification.jurisdiction().isCountry()
            ? " (" + qualification.jurisdiction().code() + ")"
            : "")
        + (awarded == null ? "" : ", awarded " + awarded)
        + ", policy "
        + answer.policy().code();
  }

  private void write(CrosswalkRow row) throws IOException {
    item("row", row.code());
    detail("title", row.title() + (row.english().equals(row.title()) ? "" : ": " + row.english()));
    if (row.level().isPresent()) {
      detail(
          "level",
          row.level().get().code()
              + row.alternative().map(other -> ", alternative " + other.code()).orElse("")
              + (row.disputed() ? ", disputed" : ""));
    } else if (row.alternative().isPresent()) {
      detail("level", "none, alternative " + row.alternative().get().code());
    }
    detail("evidence", row.evidence().code());
    detail("basis", row.basis().code());
    detail(
        "status",
        row.status().code()
            + row.since().map(since -> ", since " + since).orElse("")
            + row.until().map(until -> ", until " + until).orElse(""));
    if (row.source().isPresent()) {
      detail("source", row.source().get().toString());
    }
    detail("note", row.note());
  }

  private static String remark(Standardization answer) {
    if (answer instanceof Unlisted) {
      return "What is not in the tables is unknown; that does not mean no level.";
    }
    return answer.levels().isEmpty()
        ? "The tables are this library's reading of published texts."
        : "The level is this library's proposal; no source states an IOEMT level.";
  }

  private static String joined(List<ProviderLevel> levels) {
    StringBuilder joined = new StringBuilder();
    for (ProviderLevel level : levels) {
      joined.append(joined.length() == 0 ? "" : ", ").append(level.code());
    }
    return joined.toString();
  }

  private void item(String name, String value) throws IOException {
    out.write(name);
    TextTable.pad(out, 10 - name.length());
    line(value);
  }

  private void detail(String name, String value) throws IOException {
    out.write("  ");
    item(name, value);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
