package org.ioemt.internal.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that JSON writes as a string.
 *
 * <p>Reading is strict: nothing is trimmed, folded or guessed. The characters are handed over in
 * the reader's own buffer, so that a code or a date is read without a string in between.
 *
 * @param <T> the Java type of the value
 */
public final class Text<T> implements Scalar<T> {

  /**
   * Reads a value from characters.
   *
   * @param <T> the Java type of the value
   */
  @FunctionalInterface
  public interface Parser<T> {
    /**
     * Reads the value that the characters stand for, all of them.
     *
     * @param buffer holds the characters; not kept and not changed
     * @param offset where they begin
     * @param length how many they are
     * @return the value
     * @throws IllegalArgumentException if they stand for no value of this kind; without a message
     *     where there is nothing to add to what was expected
     */
    T parse(char[] buffer, int offset, int length);
  }

  private final Class<T> type;
  private final String expected;
  private final Function<T, String> text;
  private final Parser<T> parser;
  private final List<String> codes;
  private final List<String> examples;
  private final Optional<String> format;
  private final Optional<String> pattern;
  private final boolean personal;

  private Text(
      Class<T> type,
      String expected,
      Function<T, String> text,
      Parser<T> parser,
      List<String> codes,
      List<String> examples,
      Optional<String> format,
      Optional<String> pattern,
      boolean personal) {
    this.type = type;
    this.expected = expected;
    this.text = text;
    this.parser = parser;
    this.codes = codes;
    this.examples = examples;
    this.format = format;
    this.pattern = pattern;
    this.personal = personal;
  }

  /**
   * A value with its own text form.
   *
   * @param <T> the type of the value
   * @param type its class
   * @param expected what it is, with its article: "a member id"
   * @param text writes it
   * @param parse reads it; throws {@code IllegalArgumentException}, and nothing else, for text that
   *     stands for no value
   * @param examples at least two texts that are read and written back as they are; they go into the
   *     JSON Schema and into tests
   * @return the kind
   */
  public static <T> Text<T> of(
      Class<T> type,
      String expected,
      Function<T, String> text,
      Function<String, T> parse,
      String... examples) {
    return parsed(
        type,
        expected,
        text,
        (buffer, offset, length) -> parse.apply(string(buffer, offset, length)),
        examples);
  }

  /** A lone surrogate has no form in UTF-8: a value that held one could not be written. */
  static String string(char[] buffer, int offset, int length) {
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      if (Character.isSurrogate(buffer[i])) {
        if (i + 1 == end || !Character.isSurrogatePair(buffer[i], buffer[i + 1])) {
          throw new IllegalArgumentException("text: a lone surrogate has no form in UTF-8");
        }
        i++;
      }
    }
    return new String(buffer, offset, length);
  }

  static <T> Text<T> parsed(
      Class<T> type,
      String expected,
      Function<T, String> text,
      Parser<T> parser,
      String... examples) {
    if (examples.length < 2) {
      throw new IllegalArgumentException(type.getSimpleName() + ": two examples are needed");
    }
    return new Text<>(
        type,
        expected,
        text,
        parser,
        List.of(),
        List.of(examples),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /**
   * A value that is one of a closed list of codes, as an enum is.
   *
   * @param <T> the type of the value
   * @param type its class
   * @param expected what it is, with its article and without the codes: "a provider level"
   * @param code writes it
   * @param values all values, in the order in which they are documented
   * @return the kind
   */
  public static <T> Text<T> codes(
      Class<T> type, String expected, Function<T, String> code, List<T> values) {
    CodeTable<T> table = new CodeTable<>(values, code);
    List<String> codes = table.codes();
    return new Text<>(
        type,
        expected + among(codes),
        code,
        table,
        codes,
        codes,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /**
   * The constants of an enum, by their codes.
   *
   * @param <T> the enum
   * @param type its class
   * @param expected what it is, with its article and without the codes: "a provider level"
   * @param code writes it
   * @return the kind
   */
  public static <T extends Enum<T>> Text<T> codes(
      Class<T> type, String expected, Function<T, String> code) {
    return codes(type, expected, code, List.of(type.getEnumConstants()));
  }

  private static String among(List<String> codes) {
    int shown = 12;
    return codes.size() <= shown
        ? " (" + String.join(", ", codes) + ")"
        : " (one of " + codes.size() + " codes)";
  }

  /**
   * The same kind with a format of JSON Schema.
   *
   * @param name the format, for instance {@code date}
   * @return the kind with the format
   */
  public Text<T> withFormat(String name) {
    return new Text<>(
        type, expected, text, parser, codes, examples, Optional.of(name), pattern, personal);
  }

  /**
   * The same kind with a pattern for JSON Schema. It documents what the parser accepts and never
   * replaces it.
   *
   * @param regex an ECMA 262 regular expression, anchored at both ends
   * @return the kind with the pattern
   */
  public Text<T> withPattern(String regex) {
    return new Text<>(
        type, expected, text, parser, codes, examples, format, Optional.of(regex), personal);
  }

  @Override
  public Text<T> asPersonal() {
    return new Text<>(type, expected, text, parser, codes, examples, format, pattern, true);
  }

  @Override
  public Class<T> type() {
    return type;
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  public boolean personal() {
    return personal;
  }

  /**
   * The text form of a value.
   *
   * @param value the value
   * @return its text, which {@link #parse} reads back to an equal value
   * @throws IllegalArgumentException if the value has no text form, as a date of the year 12000
   */
  public String text(T value) {
    return text.apply(value);
  }

  /**
   * Reads a value from characters in a buffer.
   *
   * @param buffer holds the characters
   * @param offset where they begin
   * @param length how many they are
   * @return the value
   * @throws IllegalArgumentException if they stand for no value of this kind; the message may quote
   *     them and must not be shown where the kind is personal
   */
  public T parse(char[] buffer, int offset, int length) {
    return parser.parse(buffer, offset, length);
  }

  /**
   * Reads a value from a string.
   *
   * @param string the text
   * @return the value
   * @throws IllegalArgumentException as {@link #parse(char[], int, int)} does
   */
  public T parse(String string) {
    return parser.parse(string.toCharArray(), 0, string.length());
  }

  /**
   * All texts of a closed code list.
   *
   * @return the codes in their documented order; empty where the list is open
   */
  public List<String> codes() {
    return codes;
  }

  /**
   * Texts of this kind.
   *
   * @return examples, at least one
   */
  public List<String> examples() {
    return examples;
  }

  /**
   * The format for a JSON Schema.
   *
   * @return the format's name, where there is one
   */
  public Optional<String> format() {
    return format;
  }

  /**
   * The pattern for a JSON Schema.
   *
   * @return the pattern, where there is one
   */
  public Optional<String> pattern() {
    return pattern;
  }

  @Override
  public String toString() {
    return expected;
  }
}
