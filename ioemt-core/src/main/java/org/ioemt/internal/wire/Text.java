package org.ioemt.internal.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that JSON writes as a string.
 *
 * <p>Reading is strict: nothing is trimmed, folded or guessed. A code or a date is read from the
 * characters in a reader's own buffer, without a string in between.
 *
 * @param <T> the Java type of the value
 */
public final class Text<T> implements Scalar<T> {

  /** Reads a value from characters; without a message where it has nothing to add. */
  @FunctionalInterface
  interface CharParser<T> {
    T parse(char[] buffer, int offset, int length);
  }

  /**
   * Writes a value as ASCII that stands in JSON as it is, without a string in between: letters,
   * digits and marks other than the quotation mark and the backslash.
   */
  interface AsciiForm<T> {

    /** How many characters {@link #write} writes; -1 where the value has no such form. */
    int length(T value);

    void write(T value, byte[] into, int at);
  }

  /** A longer code list is counted in a message, not spelled out. */
  private static final int SPELLED_OUT = 12;

  private final Class<T> type;
  private final String expected;
  private final Function<T, String> text;
  private final Function<String, T> parser;
  private final @Nullable CharParser<T> charParser;
  private final @Nullable AsciiForm<T> asciiForm;
  private final List<String> codes;
  private final List<String> examples;
  private final Optional<String> format;
  private final Optional<String> pattern;
  private final boolean personal;

  private Text(
      Class<T> type,
      String expected,
      Function<T, String> text,
      Function<String, T> parser,
      @Nullable CharParser<T> charParser,
      List<String> codes,
      List<String> examples) {
    this.type = type;
    this.expected = expected;
    this.text = text;
    this.parser = parser;
    this.charParser = charParser;
    asciiForm = null;
    this.codes = codes;
    this.examples = examples;
    format = Optional.empty();
    pattern = Optional.empty();
    personal = false;
    if (codes.isEmpty() && examples.size() < 2) {
      throw new IllegalArgumentException(type.getSimpleName() + ": two examples are needed");
    }
  }

  private Text(
      Text<T> base,
      @Nullable CharParser<T> charParser,
      @Nullable AsciiForm<T> asciiForm,
      Optional<String> format,
      Optional<String> pattern,
      boolean personal) {
    type = base.type;
    expected = base.expected;
    text = base.text;
    parser = base.parser;
    this.charParser = charParser;
    this.asciiForm = asciiForm;
    codes = base.codes;
    examples = base.examples;
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
    return new Text<>(type, expected, text, parse, null, List.of(), List.of(examples));
  }

  static <T> Text<T> charwise(
      Class<T> type,
      String expected,
      Function<T, String> text,
      CharParser<T> parse,
      String... examples) {
    return new Text<>(type, expected, text, ofString(parse), parse, List.of(), List.of(examples));
  }

  private static <T> Function<String, T> ofString(CharParser<T> parser) {
    return string -> parser.parse(string.toCharArray(), 0, string.length());
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
    return new Text<>(type, expected, code, ofString(table), table, codes, codes);
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

  /**
   * The same kind with a format of JSON Schema.
   *
   * @param name the format, for instance {@code date}
   * @return the kind with the format
   */
  public Text<T> withFormat(String name) {
    return new Text<>(this, charParser, asciiForm, Optional.of(name), pattern, personal);
  }

  /**
   * The same kind with a pattern for JSON Schema. It documents what the parser accepts and never
   * replaces it.
   *
   * @param regex an ECMA 262 regular expression, anchored at both ends
   * @return the kind with the pattern
   */
  public Text<T> withPattern(String regex) {
    return new Text<>(this, charParser, asciiForm, format, Optional.of(regex), personal);
  }

  /**
   * The same kind, of which a reader need not make the same value twice: for immutable values that
   * recur, as a country does. Few of them are kept, whatever is read.
   *
   * @return the kind with a memory
   */
  Text<T> shared() {
    return new Text<>(this, new Recent<>(this::parse), asciiForm, format, pattern, personal);
  }

  Text<T> withAscii(AsciiForm<T> form) {
    return new Text<>(this, charParser, form, format, pattern, personal);
  }

  @Override
  public Text<T> asPersonal() {
    return new Text<>(this, charParser, asciiForm, format, pattern, true);
  }

  @Override
  public Class<T> type() {
    return type;
  }

  // Put together when asked for, as in the other kinds: at the start of a program the first
  // concatenations cost more than the declarations.
  @Override
  public String expected() {
    if (codes.isEmpty()) {
      return expected;
    }
    return codes.size() <= SPELLED_OUT
        ? expected + " (" + String.join(", ", codes) + ")"
        : expected + " (one of " + codes.size() + " codes)";
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
   * How long the text form of a value is where {@link #writeAscii} writes it.
   *
   * @param value the value
   * @return the number of characters, at least one; -1 where only {@link #text} can write the value
   */
  public int asciiLength(T value) {
    return asciiForm == null ? -1 : asciiForm.length(value);
  }

  /**
   * Writes the text form of a value as ASCII that JSON takes as it is, without quotation marks.
   *
   * @param value a value with an {@link #asciiLength}
   * @param into takes that many bytes
   * @param at where the first of them goes
   * @throws IllegalStateException if values of this kind are not written so
   */
  public void writeAscii(T value, byte[] into, int at) {
    if (asciiForm == null) {
      throw new IllegalStateException(expected + " is written by text alone");
    }
    asciiForm.write(value, into, at);
  }

  /**
   * Whether a value is read from characters without a string in between, so that a reader should
   * not make one.
   *
   * @return true for codes, dates and values that are shared
   */
  public boolean charwise() {
    return charParser != null;
  }

  /**
   * Reads a value from characters in a buffer.
   *
   * @param buffer holds the characters; not kept and not changed
   * @param offset where they begin
   * @param length how many they are
   * @return the value
   * @throws IllegalArgumentException as {@link #parse(String)} does
   */
  public T parse(char[] buffer, int offset, int length) {
    return charParser == null
        ? parse(new String(buffer, offset, length))
        : charParser.parse(buffer, offset, length);
  }

  /**
   * Reads a value from a string.
   *
   * @param string the text
   * @return the value
   * @throws IllegalArgumentException if the text stands for no value of this kind; without a
   *     message where there is nothing to add to what was expected. A message may quote the text
   *     and must not be shown where the kind is personal
   */
  public T parse(String string) {
    requireWellFormed(string);
    return parser.apply(string);
  }

  /** A lone surrogate has no form in UTF-8: a value that held one could not be written. */
  private static void requireWellFormed(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (Character.isSurrogate(string.charAt(i))) {
        if (i + 1 == string.length()
            || !Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1))) {
          throw new IllegalArgumentException("text: a lone surrogate has no form in UTF-8");
        }
        i++;
      }
    }
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
    return expected();
  }
}
