package org.ioemt.code;

import java.util.Optional;
import org.ioemt.internal.table.Texts;

/**
 * A code in a code system, such as {@code NUCC|146L00000X}.
 *
 * <p>The system is named by its key. Keys of the shipped systems are those of {@link CodeSystem};
 * others are allowed, for a code is worth keeping even where its system is unknown here. A code
 * says nothing by itself: what it may stand for is the answer of a {@link CodeMap}.
 *
 * <pre>{@code
 * Code code = Code.parse("NEMSIS_MEMBER_LEVEL_3_5|9925007");
 * code.system(); // "NEMSIS_MEMBER_LEVEL_3_5"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param system the key of the code system: capital letters A to Z, digits and underscores
 * @param value the code as the system writes it: 1 to 255 characters, none of them a control
 *     character, no space at either end
 */
public record Code(String system, String value) {

  private static final char SEPARATOR = '|';
  private static final int LONGEST = 255;

  /**
   * Creates a code.
   *
   * @param system the key of the code system
   * @param value the code as the system writes it
   * @throws IllegalArgumentException if system or value has another form
   */
  public Code {
    if (!CodeSystem.isKey(system)) {
      throw new IllegalArgumentException(
          "code: expected a system of capital letters, digits and underscores, found '"
              + system
              + '\'');
    }
    if (!isValue(value)) {
      throw new IllegalArgumentException(
          "code: expected a value of 1 to 255 characters without control characters and without a"
              + " space at either end, found '"
              + value
              + '\'');
    }
  }

  /**
   * A code of a system.
   *
   * @param system the key of the code system: capital letters A to Z, digits and underscores
   * @param value the code as the system writes it
   * @return the code
   * @throws IllegalArgumentException if system or value has another form
   */
  public static Code of(String system, String value) {
    return new Code(system, value);
  }

  /**
   * Reads a code as {@link #toString()} writes it.
   *
   * @param text system and value, separated by the first vertical bar, for instance {@code
   *     NUCC|146L00000X}
   * @return the code
   * @throws IllegalArgumentException if the text has another form
   */
  public static Code parse(String text) {
    int bar = text.indexOf(SEPARATOR);
    if (bar < 0) {
      throw new IllegalArgumentException(
          "code: expected system and value such as NUCC|146L00000X, found '" + text + '\'');
    }
    return new Code(text.substring(0, bar), text.substring(bar + 1));
  }

  /**
   * Reads a code, if the text is one.
   *
   * @param text any text
   * @return the code, or empty where {@link #parse} would refuse the text
   */
  public static Optional<Code> find(String text) {
    int bar = text.indexOf(SEPARATOR);
    return bar > 0 && CodeSystem.isKey(text.substring(0, bar)) && isValue(text.substring(bar + 1))
        ? Optional.of(parse(text))
        : Optional.empty();
  }

  /**
   * System and value.
   *
   * @return the text that {@link #parse} reads back
   */
  @Override
  public String toString() {
    return system + SEPARATOR + value;
  }

  private static boolean isValue(String value) {
    return !value.isEmpty()
        && value.length() <= LONGEST
        && value.strip().equals(value)
        && !Texts.hasControl(value);
  }
}
