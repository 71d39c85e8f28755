package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ioemt standardize}: which level a national title is. */
@Command(
    name = "standardize",
    description = "Tells which of the five levels a national title is, and why.",
    footer = {
      "",
      "The title is given as it stands on the certificate, in its own language and script; case, spaces",
      "and hyphens do not matter. Near misses are suggested, never taken.",
      "",
      "Exit status: 0 a level is accepted; 1 none is; 2 bad usage.",
      "",
      "Examples:",
      "  ioemt standardize --in DE Notfallsanitäter",
      "  ioemt standardize --in US-NY \"Advanced Emergency Medical Technician\" --policy strict",
      "  ioemt standardize --in JP 救急救命士 --awarded 1995-04-01 --json"
    })
final class StandardizeCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "JURISDICTION",
      converter = Converters.OfJurisdiction.class,
      description =
          "Where the title is given: a country such as DE or a subdivision such as US-NY.")
  private @Nullable Jurisdiction jurisdiction;

  @Parameters(
      arity = "1..*",
      paramLabel = "TITLE",
      hideParamSyntax = true, // more than one is read only to say that the quotes are missing
      description = "The title; in quotes where it has several words.")
  private List<String> title = new ArrayList<>();

  @Option(
      names = "--awarded",
      paramLabel = "DATE",
      converter = Converters.OfDate.class,
      description = "The day on which the title was first awarded, as YYYY-MM-DD.")
  private @Nullable LocalDate awarded;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      defaultValue = "conservative",
      converter = Converters.OfPolicy.class,
      description = "What is accepted: conservative (if not given), strict or proposed.")
  private StandardizationPolicy policy = StandardizationPolicy.CONSERVATIVE;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  StandardizeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Qualification qualification = qualification();
    Standardization answer =
        awarded == null
            ? Crosswalk.shipped().standardize(qualification, policy)
            : Crosswalk.shipped().standardize(qualification, policy, awarded);
    if (json) {
      try (JsonGenerator generator = Json.generator(console.out())) {
        StandardizationJson.write(answer, generator);
        generator.writeRaw('\n');
      }
    } else {
      StandardizationText.write(answer, qualification, awarded, console.out());
    }
    return answer.level().isPresent() ? Commands.ANSWERED : Commands.FOUND;
  }

  private Qualification qualification() {
    if (jurisdiction == null || spec == null) {
      throw new IllegalStateException("picocli sets what is required");
    }
    if (title.size() > 1) {
      throw refusal("quote a title of several words: \"" + String.join(" ", title) + '"');
    }
    String words = title.get(0);
    // A JVM that takes its arguments for ASCII puts this in the place of every other letter.
    if (words.indexOf('\ufffd') >= 0) {
      throw refusal("the title did not arrive whole; set a locale with UTF-8, such as C.UTF-8");
    }
    try {
      return Qualification.of(jurisdiction, words);
    } catch (IllegalArgumentException e) {
      throw refusal(String.valueOf(e.getMessage()));
    }
  }

  private RuntimeException refusal(String reason) {
    return spec == null
        ? new IllegalStateException(reason)
        : new ParameterException(spec.commandLine(), reason);
  }
}
