package org.ioemt.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.member.Member;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt stats}: who is in a registry, in numbers. */
final class StatsCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec asOf = Options.asOf("members are judged");
  private final OptionSpec policy = Options.policy();
  private final OptionSpec json =
      Options.flag("--json", "Print JSON, one object per line; the answer is the last.");
  private final OptionSpec svg =
      Options.value(
              "--svg",
              "FILE",
              String.class,
              text -> text,
              "Draw the numbers too, to be read on light and dark. Written over.")
          .build();
  private final OptionSpec quiet = Options.flag("--quiet", "Show no progress bar.");
  private final PositionalParamSpec file = Options.members();

  StatsCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("stats")
        .addPositional(file)
        .addOption(asOf)
        .addOption(policy)
        .addOption(json)
        .addOption(svg)
        .addOption(quiet)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Counts the members of a registry: by level, country, engagement and specialization, and"
                + " what 'ioemt check' finds of them.")
        .footer(
            "",
            "The level is the one that follows from the credentials; members without one are counted"
                + " by the",
            "reason. The country is that of the credentials: a member with credentials of two"
                + " countries counts in",
            "both, one with two engagements under both. A line that holds no member is told, and the"
                + " rest is",
            "still read. The file is read as a stream; its size does not matter.",
            "",
            "Exit status: 0 counted; 1 a line holds no member; 2 bad usage or a file that cannot be"
                + " read",
            "or written.",
            "",
            "Examples:",
            "  ioemt stats examples/members.ndjson --as-of 2026-11-20",
            "  ioemt stats members.ndjson --policy strict --json",
            "  ioemt stats members.ndjson --svg members.svg",
            "  ioemt generate members --count 1000 --seed 42 | ioemt stats - --as-of 2026-11-20");
    return spec;
  }

  /** What was found of the member of a line, and the member. */
  private record Line(CheckedLine checked, @Nullable Member member) {}

  @Override
  public Integer call() throws IOException {
    @Nullable LocalDate day = Options.find(asOf, LocalDate.class);
    LocalDate date = day == null ? console.today() : day;
    StandardizationPolicy accepted = Options.of(policy, StandardizationPolicy.class);
    String name = file.getValue();
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    LineCheck<Member> check = Checks.members(date, accepted);
    Statistics statistics = new Statistics(date, accepted);
    try (InputStream in = stdin ? console.in() : Inputs.open(name);
        StatsReport report =
            Options.isSet(json) ? new StatsJson(console.out()) : new StatsText(console);
        Progress progress = Progress.of("stats", console, Options.isSet(quiet), name);
        JsonLinesReader<Line> lines =
            JsonLines.of(Member.class)
                .withThreads(CheckCommand.THREADS)
                .read(in, line -> judge(line, check))) {
      boolean first = true;
      while (lines.hasNext()) {
        progress.at(lines.bytesRead());
        Line line = lines.next();
        statistics.count(line.checked(), line.member());
        List<Finding> told = line.member() == null ? line.checked().findings() : List.of();
        if (first && lines.beganWithMark()) {
          statistics.countMark();
          told = LineCheck.marked(told);
        }
        first = false;
        if (!told.isEmpty()) {
          progress.hide();
          report.line(line.checked().number(), told);
          progress.show();
        }
      }
      progress.end();
      statistics.lines(lines.linesRead());
      @Nullable String drawing = Options.find(svg, String.class);
      if (drawing != null) {
        StatsChart.write(drawing, statistics);
      }
      report.answer(statistics);
    } catch (UncheckedIOException e) {
      throw new InputException(
          (stdin ? "standard input" : name) + ": " + e.getMessage(), requireNonNull(e.getCause()));
    }
    return statistics.tally().unreadable() == 0 ? Commands.ANSWERED : Commands.FOUND;
  }

  private static Line judge(JsonLine<Member> line, LineCheck<Member> check) {
    return new Line(
        check.check(line), line instanceof JsonLine.Value<Member> value ? value.value() : null);
  }
}
