package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.InScope;
import org.ioemt.scope.ScopeChange;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.ScopeReference;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt scope}: what a level may do, all levels side by side, or what differs. */
final class ScopeCommand implements Callable<Integer> {

  private static final String MAY = "x";
  private static final String MAY_NOT = ".";

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec edition = Scopes.edition();
  private final OptionSpec category =
      Options.value(
              "--category",
              "CATEGORY",
              SkillCategory.class,
              SkillCategory::of,
              "Only the skills of a category, for instance ASSESSMENT or MEDICATION.")
          .completionCandidates(Options.codes(SkillCategory.values(), SkillCategory::code))
          .build();
  private final OptionSpec diff =
      OptionSpec.builder("--diff")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("2")
          .paramLabel("FROM TO")
          .hideParamSyntax(true)
          .description(
              "What the second of two levels may do and the first may not, or what became of each"
                  + " skill from one edition to another.")
          .build();
  private final OptionSpec json = Options.flag("--json", "Print one JSON object.");
  private final PositionalParamSpec level =
      PositionalParamSpec.builder()
          .index("0")
          .type(ProviderLevel.class)
          .arity("0..1")
          .paramLabel("LEVEL")
          .converters(Options.converter(ProviderLevel::of))
          .completionCandidates(Options.codes(ProviderLevel.values(), ProviderLevel::code))
          .description("EMR, EMT, AEMT, PARAMEDIC or PEP; without it all levels side by side.")
          .build();

  ScopeCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("scope")
        .addPositional(level)
        .addOption(edition)
        .addOption(category)
        .addOption(diff)
        .addOption(json)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Shows what the levels may do by an edition of the national model.")
        .footer(
            "",
            "PEP is IOEMT's level: the model does not know it, and no source of the model is"
                + " claimed for it.",
            "",
            "Examples:",
            "  ioemt scope",
            "  ioemt scope EMT --category MEDICATION",
            "  ioemt scope AEMT --edition nhtsa-2007 --json",
            "  ioemt scope --diff EMT AEMT",
            "  ioemt scope --diff nhtsa-2019 nhtsa-2021");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ScopeOfPractice scope = Scopes.of(edition);
    @Nullable ProviderLevel of = level.getValue();
    @Nullable List<String> ends = diff.getValue();
    if (ends != null) {
      if (of != null) {
        throw Options.refusal(spec, "give a LEVEL or --diff, not both");
      }
      showDifference(scope, ends.get(0), ends.get(1));
    } else if (of != null) {
      showLevel(scope, of);
    } else {
      showMatrix(scope);
    }
    return Commands.ANSWERED;
  }

  private Predicate<Skill> wanted() {
    SkillCategory only = Options.find(category, SkillCategory.class);
    return skill -> only == null || skill.category() == only;
  }

  private List<ScopeEntry> entries(ScopeOfPractice scope) {
    return scope.entries().stream().filter(entry -> wanted().test(entry.skill())).toList();
  }

  private void showLevel(ScopeOfPractice scope, ProviderLevel of) throws IOException {
    List<ScopeEntry> entries = new ArrayList<>();
    for (ScopeEntry entry : entries(scope)) {
      if (scope.answer(of, entry.skill()) instanceof InScope yes) {
        // Of the physician the model says nothing: the evidence is that of the answer.
        entries.add(
            new ScopeEntry(entry.skill(), entry.lowestLevel(), yes.evidence(), yes.source()));
      }
    }
    if (Options.isSet(json)) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        generator.writeStartObject();
        writeReference("scope", scope, generator);
        generator.writeStringField("level", of.code());
        Json.writeAll("entries", ScopeEntry.class, entries, generator);
        generator.writeEndObject();
        generator.writeRaw('\n');
      }
      return;
    }
    TextTable table = new TextTable().row("SKILL", "FROM", "EVIDENCE", "NEEDS", "NAME");
    for (ScopeEntry entry : entries) {
      row(entry, table);
    }
    finish(scope, of.code() + " may do " + count(entries.size()), table);
  }

  private static void row(ScopeEntry entry, TextTable table) {
    table.row(
        entry.skill().code(),
        entry.lowestLevel().code(),
        entry.evidence().code(),
        dash(Scopes.needs(entry.skill())),
        entry.skill().name());
  }

  private void showMatrix(ScopeOfPractice scope) throws IOException {
    List<ScopeEntry> entries = entries(scope);
    if (Options.isSet(json)) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        Json.write(ScopeOfPractice.class, only(entries, scope), generator);
        generator.writeRaw('\n');
      }
      return;
    }
    TextTable table = new TextTable();
    List<String> head = new ArrayList<>(List.of("SKILL"));
    scope.levels().forEach(column -> head.add(column.code()));
    head.add("EVIDENCE");
    head.add("NEEDS");
    table.row(head.toArray(String[]::new));
    for (ScopeEntry entry : entries) {
      List<String> cells = new ArrayList<>(List.of(entry.skill().code()));
      for (ProviderLevel column : scope.levels()) {
        cells.add(scope.permits(column, entry.skill()) ? MAY : MAY_NOT);
      }
      cells.add(entry.evidence().code());
      cells.add(dash(Scopes.needs(entry.skill())));
      table.row(cells.toArray(String[]::new));
    }
    finish(
        scope,
        count(entries.size())
            + " (the evidence is of the model's four levels; PEP is IOEMT's ruling)",
        table);
  }

  /** The scope as far as it was asked for. */
  private static ScopeOfPractice only(List<ScopeEntry> entries, ScopeOfPractice scope) {
    ScopeOfPractice.Builder part = ScopeOfPractice.builder().named(scope.name());
    scope.edition().ifPresent(part::edition);
    scope.citation().ifPresent(part::source);
    scope.levels().forEach(part::addLevel);
    entries.forEach(part::addEntry);
    return part.build();
  }

  private static void writeReference(String name, ScopeOfPractice scope, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    Json.write(ScopeReference.class, scope.reference(), json);
  }

  private void showDifference(ScopeOfPractice scope, String from, String to) throws IOException {
    Optional<ScopeEdition> older = ScopeEdition.find(from);
    Optional<ScopeEdition> newer = ScopeEdition.find(to);
    if (older.isPresent() && newer.isPresent()) {
      showChanges(ScopeOfPractice.ioemt(older.get()), ScopeOfPractice.ioemt(newer.get()));
      return;
    }
    showGain(scope, end(from), end(to));
  }

  private ProviderLevel end(String text) {
    return ProviderLevel.find(text)
        .orElseThrow(
            () ->
                Options.refusal(
                    spec,
                    "--diff: expected two levels (EMR, EMT, AEMT, PARAMEDIC, PEP) or two editions"
                        + " (nhtsa-2007, nhtsa-2019, nhtsa-2021), found '"
                        + text
                        + "'"));
  }

  private void showGain(ScopeOfPractice scope, ProviderLevel from, ProviderLevel to)
      throws IOException {
    List<ScopeEntry> gained = wanted(scope.gained(from, to));
    List<ScopeEntry> lost = wanted(scope.gained(to, from));
    if (Options.isSet(json)) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        generator.writeStartObject();
        writeReference("scope", scope, generator);
        generator.writeStringField("from", from.code());
        generator.writeStringField("to", to.code());
        Json.writeAll("gained", ScopeEntry.class, gained, generator);
        Json.writeAll("lost", ScopeEntry.class, lost, generator);
        generator.writeEndObject();
        generator.writeRaw('\n');
      }
      return;
    }
    TextTable table = new TextTable().row("", "SKILL", "EVIDENCE", "NEEDS", "NAME");
    gained.forEach(entry -> signed("+", entry, table));
    lost.forEach(entry -> signed("-", entry, table));
    finish(
        scope,
        from.code() + " to " + to.code() + ": " + gained.size() + " more, " + lost.size() + " less",
        table);
  }

  private List<ScopeEntry> wanted(List<ScopeEntry> entries) {
    return entries.stream().filter(entry -> wanted().test(entry.skill())).toList();
  }

  private static void signed(String sign, ScopeEntry entry, TextTable table) {
    table.row(
        sign,
        entry.skill().code(),
        entry.evidence().code(),
        dash(Scopes.needs(entry.skill())),
        entry.skill().name());
  }

  private void showChanges(ScopeOfPractice older, ScopeOfPractice newer) throws IOException {
    List<ScopeChange> changes =
        older.changesTo(newer).stream().filter(change -> wanted().test(change.skill())).toList();
    if (Options.isSet(json)) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        generator.writeStartObject();
        writeReference("from", older, generator);
        writeReference("to", newer, generator);
        Json.writeAll("changes", ScopeChange.class, changes, generator);
        generator.writeEndObject();
        generator.writeRaw('\n');
      }
      return;
    }
    TextTable table = new TextTable().row("SKILL", older.name(), newer.name(), "NAME");
    for (ScopeChange change : changes) {
      table.row(
          change.skill().code(),
          dash(change.before().map(ProviderLevel::code).orElse("")),
          dash(change.after().map(ProviderLevel::code).orElse("")),
          change.skill().name());
    }
    table.writeTo(console.out());
    Writer out = console.out();
    out.write("\n" + count(changes.size()) + " differ.\n");
    out.write(
        "A skill that a table does not hold is not forbidden by it.\n" + Scopes.NOT_READ + "\n");
  }

  private void finish(ScopeOfPractice scope, String sum, TextTable table) throws IOException {
    table.writeTo(console.out());
    Writer out = console.out();
    out.write("\n" + sum + ", by " + scope.name() + ".\n");
    out.write(Scopes.NOT_READ + "\n" + Scopes.NOT_AUTHORITY + "\n");
  }

  private static String count(int skills) {
    return skills == 1 ? "1 skill" : skills + " skills";
  }

  private static String dash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
