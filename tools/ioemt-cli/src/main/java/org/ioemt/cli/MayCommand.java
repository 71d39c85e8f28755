package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.InScope;
import org.ioemt.scope.ScopeAnswer;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt may}: whether a level may do a skill, by scope alone. */
final class MayCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec edition = Scopes.edition();
  private final OptionSpec json = Options.flag("--json", "Print one JSON object.");
  private final PositionalParamSpec level = Options.level();
  private final PositionalParamSpec skill =
      Options.positional(
          1, "SKILL", Skill.class, Scopes::skill, "The code of a skill, for instance cpap.");

  MayCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("may")
        .addPositional(level)
        .addPositional(skill)
        .addOption(edition)
        .addOption(json)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Tells whether a level may do a skill by an edition of the national model.")
        .footer(
            "",
            "The answer is about a level, not about a person: scope is not authority. A skill that"
                + " is not",
            "in the table is not forbidden by it.",
            "",
            "Exit status: 0 permitted; 1 not permitted; 2 bad usage.",
            "",
            "Examples:",
            "  ioemt may EMT cpap",
            "  ioemt may EMT cpap --edition nhtsa-2007",
            "  ioemt may AEMT immunization --json");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ScopeAnswer answer =
        Scopes.of(edition).answer(level.<ProviderLevel>getValue(), skill.<Skill>getValue());
    if (Options.isSet(json)) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        Json.write(ScopeAnswer.class, answer, generator);
        generator.writeRaw('\n');
      }
    } else {
      write(answer, console.out());
    }
    return answer.isPermitted() ? Commands.ANSWERED : Commands.FOUND;
  }

  /** The document of the scope was read in part only; of which part, the evidence tells. */
  private static String evidence(InScope yes) {
    String meaning =
        switch (yes.evidence()) {
          case VERIFIED -> "read in an official text";
          case SECONDARY -> "read in a third party's text only";
          case UNVERIFIED ->
              yes.source().isEmpty()
                  ? "IOEMT's ruling; the model does not know this level"
                  : "not read: memory, inference or a ruling";
        };
    return yes.evidence().code() + ": " + meaning;
  }

  private static String needs(Skill skill) {
    String need =
        switch (skill.direction()) {
          case NONE -> "";
          case PROTOCOL -> "a protocol in force (our reading, not the model's word)";
          case MEDICAL_DIRECTOR_APPROVED -> "an order of the medical director that names it";
        };
    return skill
        .onlyDuring()
        .map(kind -> need + (need.isEmpty() ? "" : "; ") + "a declared emergency, " + kind.code())
        .orElse(need);
  }

  private static void write(ScopeAnswer answer, Writer out) throws IOException {
    Skill skill = answer.skill();
    out.write(answer.isPermitted() ? "permitted\n\n" : "not permitted\n\n");
    TextTable table = new TextTable();
    table.row("asked", answer.level().code() + ", " + skill + ": " + skill.name());
    table.row(
        "scope",
        answer.scope() + ": " + answer.scope().citation().map(Citation::toString).orElse("-"));
    if (answer instanceof InScope yes) {
      table.row("from", yes.entry().lowestLevel().code());
      table.row("evidence", evidence(yes));
      if (yes.evidence() == Evidence.VERIFIED && yes.source().isPresent()) {
        table.row("source", yes.source().get().toString());
      }
    }
    for (Finding finding : answer.findings()) {
      table.row("reason", finding.code() + ": " + finding.message());
    }
    if (skill.direction() != DirectionNeed.NONE || skill.onlyDuring().isPresent()) {
      table.row("needs", needs(skill));
    }
    if (skill.note().isPresent()) {
      table.row("note", skill.note().get());
    }
    table.writeTo(out);
    out.write("\n" + Scopes.NOT_AUTHORITY + "\n");
  }
}
