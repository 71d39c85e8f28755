package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import org.ioemt.jackson.WireCodec;
import org.ioemt.member.Member;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.NemsisGenerator;
import org.ioemt.testkit.ValueGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ioemt generate}: invented values of a type, the same for the same seed. */
final class GenerateCommand implements Callable<Integer> {

  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final PositionalParamSpec type =
      Options.positional(
          0,
          "TYPE",
          Object.class,
          GenerateCommand::typeOf,
          "What to generate, for instance members.");
  private final OptionSpec count =
      Options.value("--count", "N", Long.class, GenerateCommand::countOf, "How many.")
          .required(true)
          .build();
  private final OptionSpec seed =
      Options.value(
              "--seed",
              "S",
              Long.class,
              GenerateCommand::seedOf,
              "A whole number; the same one gives the same values on every machine.")
          .required(true)
          .build();
  private final OptionSpec validRatio =
      Options.value(
              "--valid-ratio",
              "R",
              Double.class,
              GenerateCommand::ratioOf,
              "The share in which nothing is to be found, 0 to 1: of members, 0.9 if not given; of"
                  + " the people and responses of NEMSIS documents, 1.")
          .build();
  private final OptionSpec asOf =
      Options.day(
          "--as-of", "The day around which the dates lie; 2026-11-20 if not given, not today.");

  GenerateCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    spec.name("generate")
        .addPositional(type)
        .addOption(count)
        .addOption(seed)
        .addOption(validRatio)
        .addOption(asOf)
        .addOption(Options.help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Writes invented records to try things with, one as JSON on each line.")
        .footer(
            "",
            "The people do not exist; their titles and the authorities that issued them do.",
            "",
            "Types: " + String.join(", ", Types.names()) + ".",
            "",
            "nemsis-dem and nemsis-ems are no lines of JSON but one document of NEMSIS 3.5.1 each:"
                + " a",
            "DEMDataSet of so many people, an EMSDataSet of so many responses.",
            "",
            "Examples:",
            "  ioemt generate members --count 1000 --seed 42 > members.ndjson",
            "  ioemt generate members --count 1000 --seed 42 --valid-ratio 0.5 | ioemt check -"
                + " --as-of 2026-11-20",
            "  ioemt generate practice-requests --count 10 --seed 42",
            "  ioemt generate nemsis-ems --count 1000 --seed 42 > responses.xml");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Object named = type.getValue();
    if (named instanceof NemsisDocument document) {
      return write(document);
    }
    Class<?> asked = (Class<?>) named;
    if (asked == Member.class) {
      MemberGenerator members = generator();
      return write(Member.class, members::member);
    }
    if (Options.find(validRatio, Double.class) != null) {
      throw Options.refusal(spec, "'--valid-ratio' is for members and NEMSIS documents only");
    }
    return write(asked);
  }

  /** The documents that can be generated. */
  private enum NemsisDocument {
    DEMOGRAPHIC,
    RESPONSES
  }

  private static Object typeOf(String name) {
    return switch (name) {
      case "nemsis-dem" -> NemsisDocument.DEMOGRAPHIC;
      case "nemsis-ems" -> NemsisDocument.RESPONSES;
      default -> Types.of(name);
    };
  }

  private int write(NemsisDocument document) throws IOException {
    if (Options.find(asOf, LocalDate.class) != null) {
      throw Options.refusal(spec, "'--as-of' is not for NEMSIS documents");
    }
    NemsisGenerator documents = NemsisGenerator.seeded(Options.of(seed, Long.class));
    @Nullable Double ratio = Options.find(validRatio, Double.class);
    if (ratio != null) {
      documents = documents.validRatio(ratio);
    }
    long number = Options.of(count, Long.class);
    if (document == NemsisDocument.DEMOGRAPHIC) {
      documents.demographic(number, console.bytes());
    } else if (number == 0) {
      throw Options.refusal(spec, "'--count': an EMSDataSet has 1 response or more, found '0'");
    } else {
      documents.responses(number, console.bytes());
    }
    return Commands.ANSWERED;
  }

  private <T> int write(Class<T> asked) throws IOException {
    ValueGenerator<T> values = ValueGenerator.of(asked).seeded(Options.of(seed, Long.class));
    @Nullable LocalDate day = Options.find(asOf, LocalDate.class);
    if (day != null) {
      try {
        values = values.asOf(day);
      } catch (IllegalArgumentException e) {
        throw Options.refusal(spec, String.valueOf(e.getMessage()));
      }
    }
    return write(asked, values::value);
  }

  private <T> int write(Class<T> asked, LongFunction<T> values) throws IOException {
    WireCodec<T> codec = WireCodec.of(asked);
    long end = Options.of(count, Long.class);
    try (JsonGenerator json = Json.generator(console.bytes())) {
      for (long i = 0; i < end; i++) {
        codec.write(values.apply(i), json);
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
