package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code ioemt data}: what the tables hold and how well it is known. */
final class DataCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec release =
      Options.value(
              "--release",
              "VERSION",
              String.class,
              text -> text,
              "What a release changed in the tables instead, by the change log.")
          .build();
  private final OptionSpec json = Options.flag("--json", "Print one JSON object.");

  DataCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("data").addOption(release).addOption(json).addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Shows what the crosswalk covers: the editions, each country's rows by evidence and"
                + " basis, and the disputed ones.")
        .footer(
            "",
            "The evidence is of a title and its key rule: VERIFIED was read in an official text. The"
                + " basis is of",
            "the proposed level: what of the qualification was read. What is not covered is unknown;"
                + " that does",
            "not mean no level.",
            "",
            "Exit status: 0 answered; 2 bad usage, or a release that the change log does not name.",
            "",
            "Examples:",
            "  ioemt data",
            "  ioemt data --release 0.1.0",
            "  ioemt data --json | jq '.countries[] | select(.disputed > 0) | .country'");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable String version = Options.find(release, String.class);
    if (version != null) {
      showRelease(version);
    } else if (Options.isSet(json)) {
      writeJson();
    } else {
      writeText();
    }
    return Commands.ANSWERED;
  }

  private void showRelease(String version) throws IOException {
    ChangeLog log = ChangeLog.shipped();
    List<String> changes =
        log.data(version)
            .orElseThrow(
                () ->
                    Options.refusal(
                        spec,
                        "--release: expected "
                            + String.join(", ", log.releases())
                            + ", found '"
                            + version
                            + "'"));
    if (Options.isSet(json)) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        generator.writeStartObject();
        generator.writeStringField("release", version);
        generator.writeArrayFieldStart("data");
        for (String change : changes) {
          generator.writeString(change);
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeRaw('\n');
      }
      return;
    }
    console.out().write("Data of release " + version + "\n");
    for (String change : changes) {
      boolean item = change.startsWith("- ");
      List<String> lines = TextTable.wrap(item ? change.substring(2) : change, 98);
      for (int i = 0; i < lines.size(); i++) {
        console.out().write((i == 0 && item ? "- " : "  ") + lines.get(i) + "\n");
      }
    }
  }

  private static Map<Jurisdiction, List<CrosswalkRow>> byCountry() {
    Map<Jurisdiction, List<CrosswalkRow>> countries = new TreeMap<>();
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      countries
          .computeIfAbsent(row.jurisdiction().country(), country -> new ArrayList<>())
          .add(row);
    }
    return countries;
  }

  private static <K> long count(List<CrosswalkRow> rows, Function<CrosswalkRow, K> key, K wanted) {
    return rows.stream().filter(row -> key.apply(row).equals(wanted)).count();
  }

  private static long disputed(List<CrosswalkRow> rows) {
    return rows.stream().filter(CrosswalkRow::disputed).count();
  }

  private static long leveled(List<CrosswalkRow> rows) {
    return rows.stream().filter(row -> row.level().isPresent()).count();
  }

  private static long subdivisions(List<CrosswalkRow> rows) {
    return rows.stream()
        .map(CrosswalkRow::jurisdiction)
        .filter(jurisdiction -> !jurisdiction.isCountry())
        .distinct()
        .count();
  }

  private void writeText() throws IOException {
    Map<Jurisdiction, List<CrosswalkRow>> countries = byCountry();
    List<CrosswalkRow> all = Crosswalk.shipped().rows();
    Writer out = console.out();
    TextTable editions = new TextTable();
    editions.row("tables", "edition " + Crosswalk.shipped().edition());
    for (ScopeEdition edition : ScopeEdition.values()) {
      editions.row("scope", edition.code());
    }
    editions.row(
        "crosswalk",
        all.size()
            + " rows, "
            + leveled(all)
            + " with a level, "
            + (all.size() - leveled(all))
            + " outside the ladder");
    editions.row(
        "", countries.size() + " countries, " + subdivisions(all) + " subdivisions with rows");
    editions.writeTo(out);
    out.write('\n');
    List<String> head = new ArrayList<>(List.of("COUNTRY", "", "ROWS", "LEVEL"));
    for (Evidence evidence : Evidence.values()) {
      head.add(evidence.code());
    }
    for (LevelBasis basis : LevelBasis.values()) {
      head.add(SHORT.getOrDefault(basis, basis.code()));
    }
    head.add("DISPUTED");
    TextTable table = new TextTable().row(head.toArray(String[]::new));
    countries.forEach(
        (country, rows) -> table.row(cells(country.code(), country.englishName(), rows)));
    table.row(cells("all", "", all));
    for (int column = 2; column < head.size(); column++) {
      table.alignRight(column);
    }
    table.writeTo(out);
    out.write("\nDisputed\n");
    TextTable disputes = new TextTable();
    for (CrosswalkRow row : all) {
      if (row.disputed()) {
        disputes.row(
            "  " + row.code(),
            row.level().map(ProviderLevel::code).orElse("none"),
            row.alternative().map(other -> "or " + other.code()).orElse("or not known"));
      }
    }
    disputes.writeTo(out);
  }

  private static final Map<LevelBasis, String> SHORT =
      Map.of(LevelBasis.SKILLS_READ, "SKILLS", LevelBasis.ROLE_OR_EDUCATION_READ, "EDUCATION");

  private static String[] cells(String code, String name, List<CrosswalkRow> rows) {
    List<String> cells = new ArrayList<>(List.of(code, name));
    cells.add(String.valueOf(rows.size()));
    cells.add(String.valueOf(leveled(rows)));
    counts(rows).values().forEach(count -> cells.add(String.valueOf(count)));
    cells.add(String.valueOf(disputed(rows)));
    return cells.toArray(String[]::new);
  }

  /** Rows by evidence, then by basis. */
  private static Map<String, Long> counts(List<CrosswalkRow> rows) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Evidence evidence : Evidence.values()) {
      counts.put(evidence.code(), count(rows, CrosswalkRow::evidence, evidence));
    }
    for (LevelBasis basis : LevelBasis.values()) {
      counts.put(basis.code(), count(rows, CrosswalkRow::basis, basis));
    }
    return counts;
  }

  private void writeJson() throws IOException {
    List<CrosswalkRow> all = Crosswalk.shipped().rows();
    try (JsonGenerator generator = Json.generator(console.out())) {
      generator.writeStartObject();
      generator.writeStringField("edition", Crosswalk.shipped().edition().name());
      generator.writeArrayFieldStart("scopeEditions");
      for (ScopeEdition edition : ScopeEdition.values()) {
        generator.writeString(edition.code());
      }
      generator.writeEndArray();
      numbers(all, generator);
      generator.writeArrayFieldStart("countries");
      for (Map.Entry<Jurisdiction, List<CrosswalkRow>> country : byCountry().entrySet()) {
        generator.writeStartObject();
        generator.writeStringField("country", country.getKey().code());
        numbers(country.getValue(), generator);
        generator.writeEndObject();
      }
      generator.writeEndArray();
      generator.writeArrayFieldStart("disputedRows");
      for (CrosswalkRow row : all) {
        if (row.disputed()) {
          generator.writeString(row.code());
        }
      }
      generator.writeEndArray();
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
  }

  private static void numbers(List<CrosswalkRow> rows, JsonGenerator generator) throws IOException {
    generator.writeNumberField("rows", rows.size());
    generator.writeNumberField("withLevel", leveled(rows));
    generator.writeNumberField("subdivisions", subdivisions(rows));
    generator.writeObjectFieldStart("evidence");
    for (Evidence evidence : Evidence.values()) {
      generator.writeNumberField(evidence.code(), count(rows, CrosswalkRow::evidence, evidence));
    }
    generator.writeEndObject();
    generator.writeObjectFieldStart("basis");
    for (LevelBasis basis : LevelBasis.values()) {
      generator.writeNumberField(basis.code(), count(rows, CrosswalkRow::basis, basis));
    }
    generator.writeEndObject();
    generator.writeNumberField("disputed", disputed(rows));
  }
}
