package org.ioemt.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Findings;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt expiring}: whose credentials end, soonest first. */
final class ExpiringCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec within =
      Options.period(
              "--within",
              "How far ahead to look: 60d, 8w, 3m, 1y, or a period of ISO 8601 such as P1Y6M.")
          .required(true)
          .build();
  private final OptionSpec ended =
      Options.period(
              "--ended",
              "Show those too that ended in such a period before; they have negative days.")
          .build();
  private final OptionSpec asOf = Options.asOf("it is judged what ends");
  private final OptionSpec top =
      Options.value(
              "--top",
              "N",
              Integer.class,
              MatchCommand::count,
              "Show only the members whose credentials end soonest; all if not given.")
          .build();
  private final OptionSpec ics =
      Options.value(
              "--ics",
              "FILE",
              String.class,
              text -> text,
              "Write a calendar too (iCalendar): a day for each credential, its last. Written over.")
          .build();
  private final OptionSpec json =
      Options.flag("--json", "Print JSON, one object per line; the answer is the last.");
  private final OptionSpec policy = Options.policy();
  private final OptionSpec quiet = Options.flag("--quiet", "Show no progress bar.");
  private final PositionalParamSpec file = Options.members();

  ExpiringCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("expiring")
        .addPositional(file)
        .addOption(within)
        .addOption(ended)
        .addOption(asOf)
        .addOption(top)
        .addOption(ics)
        .addOption(json)
        .addOption(policy)
        .addOption(quiet)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Shows whose credentials end, by member, soonest first, and the level that each takes"
                + " away.")
        .footer(
            "",
            "A credential is good through its last day; the first and the last day of the period"
                + " count. One",
            "whose status is not active has nothing left to lose. No name, birth date or number of a"
                + " person",
            "is ever printed, nor written into the calendar. A line that holds no member is told,"
                + " and the rest",
            "is still read.",
            "",
            "Exit status: 0 nothing ends; 1 something does, or a line holds no member; 2 bad usage or"
                + " a file",
            "that cannot be read or written.",
            "",
            "Examples:",
            "  ioemt expiring examples/members.ndjson --within 60d --as-of 2026-11-20",
            "  ioemt expiring members.ndjson --within 3m --ended 30d --ics expiring.ics",
            "  ioemt expiring members.ndjson --within 8w --json | jq '.expiring[]?.member'");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable LocalDate day = Options.find(asOf, LocalDate.class);
    LocalDate date = day == null ? console.today() : day;
    String name = file.getValue();
    boolean stdin = name.equals(Inputs.STANDARD_INPUT);
    try (InputStream in = stdin ? console.in() : Inputs.open(name)) {
      return list(in, name, stdin ? "standard input" : name, date)
          ? Commands.FOUND
          : Commands.ANSWERED;
    }
  }

  /**
   * What was found on a line.
   *
   * @param number the line's number
   * @param member whether it holds a member
   */
  private record Line(
      long number, boolean member, List<ExpiringCredential> expiring, List<Finding> findings) {}

  private boolean list(InputStream in, String name, String label, LocalDate date)
      throws IOException {
    StandardizationPolicy accepted = Options.of(policy, StandardizationPolicy.class);
    MembershipRules rules =
        MembershipRules.of(Crosswalk.shipped(), accepted, Authorities.recognized());
    DateRange days = days(date);
    Expiries expiries = new Expiries(days, Options.find(top, Integer.class));
    try (ExpiryReport report =
            Options.isSet(json) ? new ExpiryJson(console.out()) : new ExpiryText(console);
        Progress progress = Progress.of("expiring", console, Options.isSet(quiet), name);
        JsonLinesReader<Line> lines =
            JsonLines.of(Member.class)
                .withThreads(CheckCommand.THREADS)
                .read(in, line -> judge(line, rules, days, date))) {
      boolean first = true;
      while (lines.hasNext()) {
        progress.at(lines.bytesRead());
        Line line = lines.next();
        List<Finding> findings = line.findings();
        if (first && lines.beganWithMark()) {
          findings = LineCheck.marked(findings);
        }
        first = false;
        if (!expiries.count(line.member(), line.expiring())) {
          throw new InputException(
              label
                  + ": more ends than memory holds ("
                  + expiries.credentials()
                  + " credentials by line "
                  + line.number()
                  + "); shorten --within or give --top");
        }
        if (!findings.isEmpty()) {
          progress.hide();
          report.line(line.number(), findings);
          progress.show();
        }
      }
      progress.end();
      List<ExpiringCredential> sorted = expiries.sorted();
      @Nullable String calendar = Options.find(ics, String.class);
      if (calendar != null) {
        ExpiryCalendar.write(calendar, sorted, date);
      }
      report.answer(date, accepted, expiries, sorted);
      return expiries.credentials() > 0 || expiries.unreadable() > 0;
    } catch (UncheckedIOException e) {
      throw new InputException(label + ": " + e.getMessage(), requireNonNull(e.getCause()));
    }
  }

  private DateRange days(LocalDate date) {
    LocalDate last =
        CredentialRules.expiringWithin(Options.of(within, Period.class))
            .lastDays(date)
            .until()
            .orElse(date);
    @Nullable Period back = Options.find(ended, Period.class);
    return DateRange.of(back == null ? date : date.minus(back), last);
  }

  private static Line judge(
      JsonLine<Member> line, MembershipRules rules, DateRange days, LocalDate date) {
    if (line instanceof JsonLine.Value<Member> value) {
      return new Line(line.number(), true, rules.expiring(value.value(), days, date), List.of());
    }
    Findings findings = new Findings();
    LineCheck.unreadable((JsonLine.Failure<Member>) line, CheckedType.MEMBER, findings);
    return new Line(line.number(), false, List.of(), findings.toList());
  }
}
