package org.ioemt.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.nemsis.NemsisVersion;
import org.ioemt.time.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The options that several commands share, and how the text of an option becomes a value.
 *
 * <p>The commands declare themselves to picocli through its programmatic model: reading annotations
 * takes longer than the whole of an answer.
 */
final class Options {

  private static final int LENGTH_OF_DAY = "YYYY-MM-DD".length();

  private static final Pattern SHORT = Pattern.compile("[0-9]{1,4}[dwmy]");
  // At least one part; no part is so great that the calendar ends before it does.
  private static final Pattern ISO =
      Pattern.compile("P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?");

  private Options() {}

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  static <T> OptionSpec.Builder value(
      String name, String label, Class<T> type, Function<String, T> reader, String description) {
    return OptionSpec.builder(name)
        .type(type)
        .arity("1")
        .paramLabel(label)
        .converters(converter(reader))
        .description(description);
  }

  /** An argument that is required, at its place. */
  static <T> PositionalParamSpec positional(
      int index, String label, Class<T> type, Function<String, T> reader, String description) {
    return PositionalParamSpec.builder()
        .index(String.valueOf(index))
        .type(type)
        .arity("1")
        .required(true)
        .paramLabel(label)
        .converters(converter(reader))
        .description(description)
        .build();
  }

  static PositionalParamSpec level() {
    return PositionalParamSpec.builder()
        .index("0")
        .type(ProviderLevel.class)
        .arity("1")
        .required(true)
        .paramLabel("LEVEL")
        .converters(converter(ProviderLevel::of))
        .completionCandidates(codes(ProviderLevel.values(), ProviderLevel::code))
        .description("EMR, EMT, AEMT, PARAMEDIC or PEP.")
        .build();
  }

  static OptionSpec day(String name, String description) {
    return value(name, "DATE", LocalDate.class, Options::dayOf, description).build();
  }

  static OptionSpec asOf(String what) {
    return day("--as-of", "The day as of which " + what + "; today if not given.");
  }

  /** A period: a number with d, w, m or y, or one of ISO 8601. */
  static OptionSpec.Builder period(String name, String description) {
    return value(name, "PERIOD", Period.class, Options::periodOf, description);
  }

  static PositionalParamSpec members() {
    return positional(
        0,
        "MEMBERS.ndjson",
        String.class,
        text -> text,
        "One member as JSON on each line, in UTF-8; - for standard input.");
  }

  /** The version of a NEMSIS document, for one that does not say it or says another. */
  static OptionSpec nemsisVersion() {
    return value(
            "--nemsis-version",
            "VERSION",
            NemsisVersion.class,
            NemsisVersion::of,
            "By which version to read a document of NEMSIS (3.4.0, 3.5.0, 3.5.1); what it says"
                + " itself (xsi:schemaLocation) if not given.")
        .completionCandidates(List.of("3.4.0", "3.5.0", "3.5.1"))
        .build();
  }

  static OptionSpec policy() {
    return value(
            "--policy",
            "POLICY",
            StandardizationPolicy.class,
            StandardizationPolicy::of,
            "How much must be known for a level to be accepted: conservative (if not given), strict"
                + " or proposed.")
        .completionCandidates(codes(StandardizationPolicy.values(), StandardizationPolicy::code))
        .defaultValue(StandardizationPolicy.CONSERVATIVE.code())
        .build();
  }

  /** What a shell offers: the codes, not the constants. */
  static <E> List<String> codes(E[] constants, Function<E, String> code) {
    return Stream.of(constants).map(code).toList();
  }

  /** The value of an option that has a default or is required. */
  static <T> T of(OptionSpec option, Class<T> type) {
    T value = find(option, type);
    if (value == null) {
      throw new IllegalStateException(option.longestName() + " has no value");
    }
    return value;
  }

  static boolean isSet(OptionSpec flag) {
    return Boolean.TRUE.equals(find(flag, Boolean.class));
  }

  static <T> @Nullable T find(OptionSpec option, Class<T> type) {
    return type.cast(option.getValue());
  }

  static ParameterException refusal(CommandSpec spec, String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }

  /** What a command says that has commands below it and was given none. */
  static ParameterException noCommand(CommandSpec spec) {
    return refusal(spec, "no command: expected " + String.join(", ", spec.subcommands().keySet()));
  }

  /** What a reader refuses, it refuses in the words of the library. */
  static <T> ITypeConverter<T> converter(Function<String, T> reader) {
    return text -> {
      try {
        return reader.apply(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    };
  }

  static Period periodOf(String text) {
    String iso = text;
    if (SHORT.matcher(text).matches()) {
      iso = "P" + text.toUpperCase(Locale.ROOT);
    }
    if (!ISO.matcher(iso).matches()) {
      throw new IllegalArgumentException(
          "expected days, weeks, months or years such as 60d, 8w, 3m, 1y, or a period such as"
              + " P1Y6M, found '"
              + text
              + "'");
    }
    return Period.parse(iso);
  }

  private static LocalDate dayOf(String text) {
    if (text.length() != LENGTH_OF_DAY || PartialDate.find(text).isEmpty()) {
      throw new IllegalArgumentException("expected a day as YYYY-MM-DD, found '" + text + "'");
    }
    return PartialDate.of(text).first();
  }
}
