package org.ioemt.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Matcher;
import org.ioemt.deployment.NearestMembers;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramMatcher;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.RequirementMatches;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.member.Member;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.team.TeamProposer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt match}: whom to call for a program, nearest first. */
final class MatchCommand implements Callable<Integer> {

  private static final int MOST = 100_000;

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec top =
      Options.value(
              "--top",
              "N",
              Integer.class,
              MatchCommand::count,
              "How many to show for each requirement; 10 if not given.")
          .defaultValue("10")
          .build();
  private final OptionSpec team =
      Options.flag("--team", "Propose a team: each requirement filled, each member once.");
  private final OptionSpec explain =
      Options.flag("--explain", "Tell of every other member why not.");
  private final OptionSpec json =
      Options.flag("--json", "Print JSON, one object per line; the answer is the last.");
  private final OptionSpec policy = Options.policy();
  private final OptionSpec quiet = Options.flag("--quiet", "Show no progress bar.");
  private final PositionalParamSpec programFile = file(0, "PROGRAM.json", "The program as JSON.");
  private final PositionalParamSpec memberFile =
      file(1, "MEMBERS.ndjson", "One member as JSON on each line, in UTF-8; - for standard input.");

  MatchCommand(Console console) {
    this.console = console;
  }

  private static PositionalParamSpec file(int index, String label, String description) {
    return Options.positional(index, label, String.class, text -> text, description);
  }

  CommandSpec spec() {
    spec.name("match")
        .addPositional(programFile)
        .addPositional(memberFile)
        .addOption(top)
        .addOption(team)
        .addOption(explain)
        .addOption(json)
        .addOption(policy)
        .addOption(quiet)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Finds the members who match a program, nearest first.")
        .footer(
            "",
            "Members are judged as of the program's days. Of a person nothing is printed but id,"
                + " level,",
            "distance and findings. A line that holds no member is told, and the rest is still"
                + " read.",
            "",
            "Exit status: 0 enough members match each requirement, or the team is complete; 1 not"
                + " enough,",
            "or a line that holds no member; 2 bad usage, or a file that is no program or cannot be"
                + " read.",
            "",
            "Examples:",
            "  ioemt match examples/program.json examples/members.ndjson --top 5",
            "  ioemt match examples/program.json examples/members.ndjson --team --json",
            "  ioemt generate members --count 1000 --seed 42 | ioemt match program.json - --explain");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Program program = JsonFile.read(programFile.getValue(), Program.class, "program");
    String name = memberFile.getValue();
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    try (InputStream in = stdin ? console.in() : Inputs.open(name);
        Progress progress = Progress.of("match", console, Options.isSet(quiet), name)) {
      return match(program, in, stdin ? "standard input" : name, progress)
          ? Commands.ANSWERED
          : Commands.FOUND;
    }
  }

  private boolean match(Program program, InputStream in, String name, Progress progress)
      throws IOException {
    ProgramMatcher matcher =
        Matcher.of(
                Crosswalk.shipped(),
                Options.of(policy, StandardizationPolicy.class),
                Authorities.recognized())
            .forProgram(program);
    int shown = Options.of(top, Integer.class);
    NearestMembers nearest = matcher.nearest(Math.max(shown, needed(program)));
    JsonLines<Member> members = JsonLines.of(Member.class).withThreads(CheckCommand.THREADS);
    boolean explains = Options.isSet(explain);
    Findings findings = new Findings();
    long unreadable = 0;
    try (MatchReport report = report(program);
        JsonLinesReader<JsonLine<Member>> lines = members.read(in)) {
      boolean first = true;
      while (lines.hasNext()) {
        progress.at(lines.bytesRead());
        JsonLine<Member> line = lines.next();
        findings.clear();
        if (first && lines.beganWithMark()) {
          findings.add(LineCheck.BYTE_ORDER_MARK, FindingPath.root());
        }
        first = false;
        Member member = line instanceof JsonLine.Value<Member> value ? value.value() : null;
        if (member == null) {
          LineCheck.unreadable((JsonLine.Failure<Member>) line, CheckedType.MEMBER, findings);
          unreadable++;
        } else {
          nearest.accept(member);
        }
        if (findings.isEmpty() && !(explains && member != null)) {
          continue;
        }
        progress.hide();
        try {
          if (!findings.isEmpty()) {
            report.line(line.number(), findings.toList());
          }
          if (explains && member != null) {
            explain(matcher, member, line.number(), report);
          }
          if (console.outIsTerminal()) {
            report.flush();
          }
        } finally {
          progress.show();
        }
      }
      progress.close();
      MatchResult result = nearest.result();
      @Nullable TeamProposal proposal =
          Options.isSet(team) ? TeamProposer.propose(program, result) : null;
      report.answer(first(result, shown), proposal, unreadable);
      return unreadable == 0 && (proposal == null ? result.isEnough() : proposal.isComplete());
    } catch (UncheckedIOException e) {
      throw new InputException(name + ": " + e.getMessage(), requireNonNull(e.getCause()));
    }
  }

  /** How many matches of each requirement must be known to tell whether there are enough. */
  private int needed(Program program) {
    return Options.isSet(team)
        ? program.count()
        : program.requirements().stream().mapToInt(Requirement::count).max().orElse(1);
  }

  private static void explain(ProgramMatcher matcher, Member member, long line, MatchReport report)
      throws IOException {
    for (int i = 0; i < matcher.program().requirements().size(); i++) {
      List<Finding> reasons = matcher.whyNot(i, member);
      if (!reasons.isEmpty()) {
        report.whyNot(line, member.id(), i, reasons);
      }
    }
  }

  private static MatchResult first(MatchResult result, int top) {
    return new MatchResult(
        result.program(),
        result.members(),
        OptionalInt.of(top),
        result.requirements().stream()
            .map(
                all ->
                    new RequirementMatches(
                        all.requirement(),
                        all.count(),
                        all.matches().subList(0, Math.min(top, all.matches().size()))))
            .toList());
  }

  private MatchReport report(Program program) throws IOException {
    return Options.isSet(json)
        ? new MatchJson(console.out())
        : new MatchText(console.out(), program);
  }

  static int count(String text) {
    boolean digits = !text.isEmpty() && text.length() <= 6;
    for (int i = 0; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    int count = digits ? Integer.parseInt(text) : 0;
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("expected 1 to " + MOST + ", found '" + text + "'");
    }
    return count;
  }
}
