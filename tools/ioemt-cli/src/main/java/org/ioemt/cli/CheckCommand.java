package org.ioemt.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.nemsis.NemsisVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code ioemt check}: what the rules find in a file of members, crews, responses, systems or
 * programs.
 */
final class CheckCommand implements Callable<Integer> {

  /** Beyond four the thread that writes is what is waited for. */
  static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec type =
      Options.value(
              "--type",
              "TYPE",
              CheckedType.class,
              CheckedType::of,
              "What the file holds: member (if not given), crew, response, system, program, or"
                  + " nemsis: a document of NEMSIS.")
          .completionCandidates(Options.codes(CheckedType.values(), CheckedType::code))
          .defaultValue(CheckedType.MEMBER.code())
          .build();
  private final OptionSpec asOf =
      Options.day(
          "--as-of",
          "The day as of which all is checked; today if not given. Responses have days of their"
              + " own.");
  private final OptionSpec standard =
      Options.value(
              "--standard",
              "STANDARD",
              String.class,
              text -> text,
              "What a crew must have: the code of a shipped staffing standard, or a file of one"
                  + " (.json). Needed for crews; without it the crews of responses are not judged.")
          .build();
  private final OptionSpec roster =
      Options.value(
              "--roster",
              "FILE",
              String.class,
              text -> text,
              "For nemsis: a DEMDataSet whose personnel the crews are checked against.")
          .build();
  private final OptionSpec version = Options.nemsisVersion();
  private final OptionSpec policy = Options.policy();
  private final OptionSpec format =
      Options.value(
              "--format",
              "FORMAT",
              Format.class,
              Format::of,
              "text (if not given), or json: one object per line with findings.")
          .completionCandidates(List.of("text", "json"))
          .defaultValue("text")
          .build();
  private final OptionSpec quiet = Options.flag("--quiet", "Show no progress bar.");
  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .type(String.class)
          .arity("1")
          .required(true)
          .paramLabel("FILE")
          .description(
              "One value as JSON on each line, in UTF-8; - for standard input. A file whose name"
                  + " ends in .json holds one value in all.")
          .build();

  CheckCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("check")
        .addPositional(file)
        .addOption(type)
        .addOption(asOf)
        .addOption(standard)
        .addOption(roster)
        .addOption(version)
        .addOption(policy)
        .addOption(format)
        .addOption(quiet)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Checks every member of a file: registered, active, of a level, IOEMT's terms, and what"
                + " the records say of themselves. Or every crew: staffed for a standard; every"
                + " response: times, disposition, crews; every EMS: complete; every program: can be met.")
        .footer(
            "",
            "A line that cannot be read is a finding like others, and the rest is still checked;"
                + " blank lines",
            "are skipped. No name, birth date, place or number of a person is ever printed.",
            "",
            "Exit status: 0 nothing found; 1 findings; 2 bad usage or a file that cannot be read.",
            "",
            "Examples:",
            "  ioemt check examples/members.ndjson --as-of 2026-11-20",
            "  ioemt check members.ndjson --policy strict --format json",
            "  ioemt check --type system examples/system.json --as-of 2026-11-20",
            "  ioemt check --type crew examples/crews.ndjson --standard DE-BY-RTW",
            "  ioemt check --type response examples/responses.ndjson",
            "  ioemt check --type program examples/programs.ndjson --as-of 2026-11-20",
            "  ioemt check --type nemsis responses.xml --roster roster.xml",
            "  ioemt generate members --count 1000 --seed 42 | ioemt check - --as-of 2026-11-20");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable LocalDate day = Options.find(asOf, LocalDate.class);
    LocalDate date = day == null ? console.today() : day;
    if (Options.of(type, CheckedType.class) != CheckedType.NEMSIS) {
      for (OptionSpec option : List.of(roster, version)) {
        if (Options.find(option, Object.class) != null) {
          throw Options.refusal(spec, option.longestName() + " is for --type nemsis");
        }
      }
    }
    StandardizationPolicy accepted = Options.of(policy, StandardizationPolicy.class);
    boolean found =
        switch (Options.of(type, CheckedType.class)) {
          case MEMBER -> check(Checks.members(date, accepted), date);
          case CREW -> check(Checks.crews(date, accepted, requiredStandard()), date);
          case RESPONSE -> check(Checks.responses(accepted, standard()), date);
          case SYSTEM -> check(Checks.systems(date), date);
          case PROGRAM -> check(Checks.programs(date), date);
          case NEMSIS -> checkNemsis(date, accepted);
        };
    return found ? Commands.FOUND : Commands.ANSWERED;
  }

  private boolean checkNemsis(LocalDate date, StandardizationPolicy accepted) throws IOException {
    String name = file.getValue();
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    Tally tally = new Tally();
    NemsisCheck check =
        new NemsisCheck(
            Options.find(version, NemsisVersion.class),
            date,
            accepted,
            standard(),
            Options.find(roster, String.class));
    try (InputStream in = stdin ? console.in() : Inputs.open(name);
        CheckReport report = report(CheckedType.NEMSIS, date)) {
      check.check(in, stdin ? "standard input" : name, report, tally);
      report.summarize(tally);
    }
    return tally.found();
  }

  private StaffingStandard requiredStandard() throws InputException {
    StaffingStandard given = standard();
    if (given == null) {
      throw Options.refusal(
          spec, "--type crew needs --standard: what the crews must have is not guessed");
    }
    return given;
  }

  private @Nullable StaffingStandard standard() throws InputException {
    String name = Options.find(standard, String.class);
    if (name == null || name.endsWith(JsonFile.ENDING)) {
      return name == null ? null : JsonFile.read(name, StaffingStandard.class, "staffing standard");
    }
    return StaffingStandard.find(name)
        .orElseThrow(
            () ->
                Options.refusal(
                    spec,
                    "--standard: expected a file that ends in .json or one of "
                        + StaffingStandard.shipped().stream()
                            .map(StaffingStandard::code)
                            .collect(Collectors.joining(", "))
                        + ", found '"
                        + name
                        + "'"));
  }

  private <T> boolean check(LineCheck<T> check, LocalDate date) throws IOException {
    String name = file.getValue();
    Tally tally = new Tally();
    try (CheckReport report = report(check.what(), date)) {
      if (name.endsWith(JsonFile.ENDING)) {
        CheckedLine one = check.check(0, JsonFile.read(name, check.type(), check.what().code()));
        tally.count(one);
        if (!one.findings().isEmpty()) {
          report.write(one);
        }
      } else {
        checkLines(check, name, report, tally);
      }
      report.summarize(tally);
    }
    return tally.found();
  }

  private <T> void checkLines(LineCheck<T> check, String name, CheckReport report, Tally tally)
      throws IOException {
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    try (InputStream in = stdin ? console.in() : Inputs.open(name);
        Progress progress = Progress.of("check", console, Options.isSet(quiet), name);
        JsonLinesReader<CheckedLine> lines = lines(check).read(in, check::check)) {
      boolean first = true;
      while (lines.hasNext()) {
        progress.at(lines.bytesRead());
        CheckedLine line = lines.next();
        tally.count(line);
        if (first && lines.beganWithMark()) {
          tally.countMark();
          line = LineCheck.mark(line);
        }
        first = false;
        if (!line.findings().isEmpty()) {
          write(line, report, progress);
        }
      }
      tally.lines(lines.linesRead());
    } catch (UncheckedIOException e) {
      throw new InputException(
          (stdin ? "standard input" : name) + ": " + e.getMessage(), requireNonNull(e.getCause()));
    }
  }

  private static <T> JsonLines<T> lines(LineCheck<T> check) {
    JsonLines<T> lines = JsonLines.of(check.type()).withThreads(THREADS);
    // A system is a document of hundreds of vehicles; of the others a line is that of one record.
    return check.what() == CheckedType.SYSTEM ? lines.withLongestLine(JsonFile.LONGEST) : lines;
  }

  private void write(CheckedLine line, CheckReport report, Progress progress) throws IOException {
    progress.hide();
    try {
      report.write(line);
      if (console.outIsTerminal()) {
        report.flush();
      }
    } finally {
      progress.show();
    }
  }

  private CheckReport report(CheckedType what, LocalDate date) throws IOException {
    return Options.of(format, Format.class) == Format.JSON
        ? new JsonReport(console.out())
        : new TextReport(console, what, date, Options.of(policy, StandardizationPolicy.class));
  }

  /** How findings are written. */
  private enum Format {
    TEXT,
    JSON;

    static Format of(String text) {
      return switch (text) {
        case "text" -> TEXT;
        case "json" -> JSON;
        default ->
            throw new IllegalArgumentException("expected text or json, found '" + text + "'");
      };
    }
  }
}
