package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;
import org.ioemt.testkit.MemberGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code ioemt generate members}: a file of invented members, the same for the same seed. */
final class GenerateMembersCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec count =
      Options.value(
              "--count", "N", Long.class, GenerateMembersCommand::countOf, "How many members.")
          .required(true)
          .build();
  private final OptionSpec seed =
      Options.value(
              "--seed",
              "S",
              Long.class,
              GenerateMembersCommand::seedOf,
              "A whole number; the same one gives the same members on every machine.")
          .required(true)
          .build();
  private final OptionSpec validRatio =
      Options.value(
              "--valid-ratio",
              "R",
              Double.class,
              GenerateMembersCommand::ratioOf,
              "The share of members in whom nothing is to be found, 0 to 1; 0.9 if not given.")
          .build();
  private final OptionSpec asOf =
      Options.day(
          "--as-of", "The day of which the members are valid; 2026-11-20 if not given, not today.");

  GenerateMembersCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("members")
        .addOption(count)
        .addOption(seed)
        .addOption(validRatio)
        .addOption(asOf)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Writes invented members, one as JSON on each line.")
        .footer(
            "",
            "The people do not exist; their titles and the authorities that issued them do.",
            "",
            "Examples:",
            "  ioemt generate members --count 1000 --seed 42 > members.ndjson",
            "  ioemt generate members --count 1000 --seed 42 --valid-ratio 0.5 | ioemt check -"
                + " --as-of 2026-11-20");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    MemberGenerator members = generator();
    WireCodec<Member> codec = WireCodec.of(Member.class);
    long end = Options.of(count, Long.class);
    try (JsonGenerator json = Json.generator(console.bytes())) {
      for (long i = 0; i < end; i++) {
        codec.write(members.member(i), json);
        json.writeRaw('\n');
      }
    }
    return Commands.ANSWERED;
  }

  private MemberGenerator generator() {
    MemberGenerator members = MemberGenerator.seeded(Options.of(seed, Long.class));
    @Nullable Double ratio = Options.find(validRatio, Double.class);
    if (ratio != null) {
      members = members.validRatio(ratio);
    }
    @Nullable LocalDate day = Options.find(asOf, LocalDate.class);
    try {
      return day == null ? members : members.asOf(day);
    } catch (IllegalArgumentException e) {
      throw Options.refusal(spec, String.valueOf(e.getMessage()));
    }
  }

  private static Long countOf(String text) {
    long number = wholeNumber(text);
    if (number < 0) {
      throw new IllegalArgumentException("expected 0 or more, found '" + text + "'");
    }
    return number;
  }

  private static Long seedOf(String text) {
    return wholeNumber(text);
  }

  private static long wholeNumber(String text) {
    try {
      return Long.parseLong(ascii(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a whole number, found '" + text + "'", e);
    }
  }

  private static Double ratioOf(String text) {
    try {
      BigDecimal number =
          new BigDecimal(ascii(text)); // not Double: it takes NaN, 1f and 0x1p-1 too
      if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
        return number.doubleValue();
      }
    } catch (NumberFormatException e) {
      // falls through to the words for a ratio
    }
    throw new IllegalArgumentException("expected a number from 0 to 1, found '" + text + "'");
  }

  /** Java takes the digits of every script for digits. */
  private static String ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        throw new NumberFormatException("not ASCII");
      }
    }
    return text;
  }
}
