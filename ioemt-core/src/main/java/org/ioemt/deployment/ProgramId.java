package org.ioemt.deployment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of a program, as whoever plans it writes it: {@code MCR-2026-07}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProgramId {

  private static final int LONGEST = 64;

  private final String text;

  private ProgramId(String text) {
    this.text = text;
  }

  /**
   * The id with a text.
   *
   * @param text 1 to 64 of the letters {@code A} to {@code Z} and {@code a} to {@code z}, digits,
   *     dot, hyphen, underscore and slash, beginning with a letter or digit
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static ProgramId of(String text) {
    if (!isId(text)) {
      throw new IllegalArgumentException(
          "program id: expected 1 to 64 letters, digits, dots, hyphens, underscores and slashes,"
              + " beginning with a letter or digit, found '"
              + text
              + "'");
    }
    return new ProgramId(text);
  }

  /**
   * The id with a text, if it is one.
   *
   * @param text any text
   * @return the id, or empty
   */
  public static Optional<ProgramId> find(String text) {
    return isId(text) ? Optional.of(new ProgramId(text)) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProgramId that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The id's text, which {@link #of} reads back.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }

  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean joint = i > 0 && (c == '.' || c == '-' || c == '_' || c == '/');
      if (!word && !joint) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }
}
