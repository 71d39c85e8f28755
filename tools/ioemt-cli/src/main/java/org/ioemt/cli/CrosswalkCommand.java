package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.Citation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt crosswalk}: the rows of a country, with their sources. */
final class CrosswalkCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec json = Options.flag("--json", "Print one JSON object.");
  private final PositionalParamSpec where =
      Options.positional(
          0,
          "COUNTRY",
          Jurisdiction.class,
          Jurisdiction::of,
          "A country such as DE, with its subdivisions, or a subdivision such as US-NY alone.");

  CrosswalkCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("crosswalk").addPositional(where).addOption(json).addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Shows the qualifications of a country, their proposed levels and the sources.")
        .footer(
            "",
            "ALT is another level that can be defended; '!' marks a disputed row. The evidence is of"
                + " the title",
            "and its key rule, the basis of the level. 'ioemt data' lists the countries.",
            "",
            "Exit status: 0 there are rows; 1 there are none, which does not mean that there is no"
                + " level;",
            "2 bad usage.",
            "",
            "Examples:",
            "  ioemt crosswalk DE",
            "  ioemt crosswalk US-NY",
            "  ioemt crosswalk JP --json | jq -r '.rows[]?.code'");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Jurisdiction jurisdiction = where.getValue();
    List<CrosswalkRow> rows = Crosswalk.shipped().rows(jurisdiction);
    if (Options.isSet(json)) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        generator.writeStartObject();
        generator.writeStringField("jurisdiction", jurisdiction.code());
        generator.writeStringField("edition", Crosswalk.shipped().edition().name());
        Json.writeAll("rows", CrosswalkRow.class, rows, generator);
        generator.writeEndObject();
        generator.writeRaw('\n');
      }
    } else if (rows.isEmpty()) {
      none(jurisdiction);
    } else {
      table(jurisdiction, rows);
    }
    return rows.isEmpty() ? Commands.FOUND : Commands.ANSWERED;
  }

  private void none(Jurisdiction jurisdiction) throws IOException {
    Writer out = console.out();
    if (Crosswalk.shipped().covers(jurisdiction)) {
      out.write(
          "No rows of "
              + jurisdiction.code()
              + "; those of "
              + jurisdiction.country()
              + " hold.\n");
    } else {
      out.write("No table for " + jurisdiction.code() + "; that does not mean no level.\n");
    }
    out.write("'ioemt data' lists the countries that have one.\n");
  }

  private void table(Jurisdiction jurisdiction, List<CrosswalkRow> rows) throws IOException {
    List<String> sources = new ArrayList<>();
    TextTable table =
        new TextTable()
            .row(
                "CODE",
                "LEVEL",
                "ALT",
                "EVIDENCE",
                "BASIS",
                "STATUS",
                "SOURCE",
                "TITLE",
                "ENGLISH");
    for (CrosswalkRow row : rows) {
      table.row(
          row.code(),
          row.level()
                  .map(ProviderLevel::code)
                  .orElseGet(() -> "(" + row.outside().map(OutsideKind::code).orElse("") + ")")
              + (row.disputed() ? " !" : ""),
          row.alternative().map(ProviderLevel::code).orElse("-"),
          row.evidence().code(),
          row.basis().code(),
          row.status().code(),
          row.source().map(source -> number(source, sources)).orElse("-"),
          Lines.one(row.title()),
          row.english().equals(row.title()) ? "=" : Lines.one(row.english()));
    }
    Writer out = console.out();
    table.writeTo(out);
    out.write("\nSources\n");
    for (int i = 0; i < sources.size(); i++) {
      out.write("  [" + (i + 1) + "] " + sources.get(i) + "\n");
    }
    long disputed = rows.stream().filter(CrosswalkRow::disputed).count();
    out.write("\n" + (rows.size() == 1 ? "1 row" : rows.size() + " rows"));
    out.write(" of " + jurisdiction.englishName() + ", " + disputed + " disputed (!)");
    out.write(", data edition " + Crosswalk.shipped().edition() + ".\n");
    out.write("The levels are this library's proposals; no source states an IOEMT level.\n");
  }

  private static String number(Citation source, List<String> sources) {
    String text = Lines.one(source.toString());
    if (!sources.contains(text)) {
      sources.add(text);
    }
    return "[" + (sources.indexOf(text) + 1) + "]";
  }
}
