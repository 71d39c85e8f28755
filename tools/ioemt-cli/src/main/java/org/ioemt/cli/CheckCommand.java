package org.ioemt.cli;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.member.Member;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt check}: what the rules find in a file of members. */
final class CheckCommand implements Callable<Integer> {

  /** Beyond four the thread that writes is what is waited for. */
  static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec asOf =
      Options.day("--as-of", "The day as of which the members are checked; today if not given.");
  private final OptionSpec policy = Options.policy();
  private final OptionSpec format =
      Options.value(
              "--format",
              "FORMAT",
              Format.class,
              Format::of,
              "text (if not given), or json: one object per line with findings.")
          .defaultValue("text")
          .build();
  private final OptionSpec quiet = Options.flag("--quiet", "Show no progress bar.");
  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .type(String.class)
          .arity("1")
          .required(true)
          .paramLabel("MEMBERS.ndjson")
          .description("One member as JSON on each line, in UTF-8; - for standard input.")
          .build();

  CheckCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("check")
        .addPositional(file)
        .addOption(asOf)
        .addOption(policy)
        .addOption(format)
        .addOption(quiet)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Checks every member of a file: registered, active, of a level, IOEMT's terms, and what"
                + " the records say of themselves.")
        .footer(
            "",
            "A line that holds no member is a finding like others, and the rest is still checked;"
                + " blank lines",
            "are skipped. No name, birth date, place or number of a person is ever printed.",
            "",
            "Exit status: 0 nothing found; 1 findings; 2 bad usage or a file that cannot be read.",
            "",
            "Examples:",
            "  ioemt check examples/members.ndjson --as-of 2026-11-20",
            "  ioemt check members.ndjson --policy strict --format json",
            "  ioemt generate members --count 1000 --seed 42 | ioemt check - --as-of 2026-11-20");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String name = file.getValue();
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    try (InputStream in = stdin ? console.in() : Inputs.open(name);
        Progress progress = progress(stdin ? Progress.UNKNOWN : new File(name).length())) {
      return check(in, stdin ? "standard input" : name, progress)
          ? Commands.FOUND
          : Commands.ANSWERED;
    }
  }

  private boolean check(InputStream in, String name, Progress progress) throws IOException {
    @Nullable LocalDate day = Options.find(asOf, LocalDate.class);
    LocalDate date = day == null ? console.today() : day;
    MemberCheck check = new MemberCheck(date, Options.of(policy, StandardizationPolicy.class));
    Tally tally = new Tally();
    JsonLines<Member> members = JsonLines.of(Member.class).withThreads(THREADS);
    try (CheckReport report = report(check);
        JsonLinesReader<CheckedLine> lines = members.read(in, check::check)) {
      boolean first = true;
      while (lines.hasNext()) {
        progress.at(lines.bytesRead());
        CheckedLine line = lines.next();
        tally.count(line);
        if (first && lines.beganWithMark()) {
          tally.countMark();
          line = MemberCheck.mark(line);
        }
        first = false;
        if (!line.findings().isEmpty()) {
          write(line, report, progress);
        }
      }
      tally.lines(lines.linesRead());
      progress.close();
      report.summarize(tally);
    } catch (UncheckedIOException e) {
      throw new InputException(name + ": " + e.getMessage(), requireNonNull(e.getCause()));
    }
    return tally.found();
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

  private CheckReport report(MemberCheck check) throws IOException {
    return Options.of(format, Format.class) == Format.JSON
        ? new JsonReport(console.out())
        : new TextReport(console.out(), check.date(), check.policy());
  }

  private Progress progress(long size) {
    // Its classes are loaded only where a bar is drawn.
    return console.errIsTerminal() && !Options.isSet(quiet)
        ? new ProgressLine("check", console.err(), size)
        : Progress.NONE;
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
