package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt standardize}: which level a national title is. */
final class StandardizeCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec jurisdiction =
      Options.value(
              "--in",
              "JURISDICTION",
              Jurisdiction.class,
              Jurisdiction::of,
              "Where the title is given: a country such as DE or a subdivision such as US-NY.")
          .required(true)
          .build();
  private final OptionSpec awarded =
      Options.day("--awarded", "The day on which the title was first awarded, as YYYY-MM-DD.");
  private final OptionSpec policy = Options.policy();
  private final OptionSpec json = Options.flag("--json", "Print one JSON object.");
  private final PositionalParamSpec title =
      PositionalParamSpec.builder()
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1..*") // more than one is read only to say that the quotes are missing
          .hideParamSyntax(true)
          .required(true)
          .paramLabel("TITLE")
          .description("The title; in quotes where it has several words.")
          .build();

  StandardizeCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("standardize")
        .addOption(jurisdiction)
        .addOption(awarded)
        .addOption(policy)
        .addOption(json)
        .addOption(Options.help())
        .addPositional(title);
    spec.usageMessage()
        .sortOptions(false)
        .description("Tells which of the five levels a national title is, and why.")
        .footer(
            "",
            "The title is given as it stands on the certificate, in its own language and script;"
                + " case, spaces",
            "and hyphens do not matter. Near misses are suggested, never taken.",
            "",
            "Exit status: 0 a level is accepted; 1 none is; 2 bad usage.",
            "",
            "Examples:",
            "  ioemt standardize --in DE Notfallsanitäter",
            "  ioemt standardize --in US-NY \"Advanced Emergency Medical Technician\" --policy"
                + " strict",
            "  ioemt standardize --in JP 救急救命士 --awarded 1995-04-01 --json");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Qualification qualification = qualification();
    StandardizationPolicy asked = Options.of(policy, StandardizationPolicy.class);
    @Nullable LocalDate day = Options.find(awarded, LocalDate.class);
    Standardization answer =
        day == null
            ? Crosswalk.shipped().standardize(qualification, asked)
            : Crosswalk.shipped().standardize(qualification, asked, day);
    if (Options.isSet(json)) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        Json.write(Standardization.class, answer, generator);
        generator.writeRaw('\n');
      }
    } else {
      StandardizationText.write(answer, qualification, day, console.out());
    }
    return answer.level().isPresent() ? Commands.ANSWERED : Commands.FOUND;
  }

  private Qualification qualification() {
    List<String> words = title.getValue();
    if (words.size() > 1) {
      throw Options.refusal(
          spec, "quote a title of several words: \"" + String.join(" ", words) + '"');
    }
    String text = words.get(0);
    // A JVM that takes its arguments for ASCII puts this in the place of every other letter.
    if (text.indexOf('\ufffd') >= 0) {
      throw Options.refusal(
          spec, "the title did not arrive whole; set a locale with UTF-8, such as C.UTF-8");
    }
    try {
      return Qualification.of(Options.of(jurisdiction, Jurisdiction.class), text);
    } catch (IllegalArgumentException e) {
      throw Options.refusal(spec, String.valueOf(e.getMessage()));
    }
  }
}
