package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.QualificationComparison;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt compare}: two qualifications side by side. */
final class CompareCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec edition = Scopes.edition();
  private final OptionSpec json = Options.flag("--json", "Print one JSON object.");
  private final PositionalParamSpec one = row(0, "ONE", "The first: the code of a row.");
  private final PositionalParamSpec other =
      row(1, "OTHER", "The second; 'ioemt crosswalk COUNTRY' lists the codes.");

  CompareCommand(Console console) {
    this.console = console;
  }

  private static PositionalParamSpec row(int index, String label, String description) {
    return Options.positional(index, label, CrosswalkRow.class, CompareCommand::rowOf, description);
  }

  CommandSpec spec() {
    spec.name("compare")
        .addPositional(one)
        .addPositional(other)
        .addOption(edition)
        .addOption(json)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Sets two qualifications side by side: their rows of the crosswalk, what the levels they"
                + " stand for may do, and what is not known.")
        .footer(
            "",
            "The skills are those of the levels in the US national model, not those of the"
                + " qualifications in their",
            "countries, which are not known here. Neither is recognized as the other by it.",
            "",
            "Exit status: 0 compared; 2 bad usage, or a code that no row has.",
            "",
            "Examples:",
            "  ioemt compare US-NREMT-PARAMEDIC DE-NOTFALLSANITAETER",
            "  ioemt compare GB-PARAMEDIC JP-KYUKYU-KYUMEISHI --edition nhtsa-2019",
            "  ioemt compare US-NREMT-EMT DE-RETTUNGSSANITAETER --json | jq .unknownOfOther");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    QualificationComparison comparison =
        QualificationComparison.of(one.getValue(), other.getValue(), Scopes.of(edition));
    if (Options.isSet(json)) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        Json.write(QualificationComparison.class, comparison, generator);
        generator.writeRaw('\n');
      }
    } else {
      ComparisonText.write(comparison, console.out());
    }
    return Commands.ANSWERED;
  }

  /** The row with a code, or a refusal that names such as look alike. */
  private static CrosswalkRow rowOf(String code) {
    Crosswalk crosswalk = Crosswalk.shipped();
    return crosswalk
        .row(code)
        .orElseThrow(
            () -> {
              String like =
                  crosswalk.rowsLike(code).stream()
                      .map(CrosswalkRow::code)
                      .collect(Collectors.joining(", "));
              return new IllegalArgumentException(
                  "no row has the code '"
                      + code
                      + "'; "
                      + (like.isEmpty()
                          ? "'ioemt crosswalk COUNTRY' lists those of a country"
                          : "did you mean " + like + "?"));
            });
  }
}
