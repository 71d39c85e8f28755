package org.ioemt.member;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of a member in a registry: a pseudonym that may be logged, shown in findings and sent.
 *
 * <p>Because it travels so freely it must not be made of personal data: no name, no birth date, no
 * credential number.
 *
 * <p>Immutable and thread-safe.
 */
public final class MemberId implements Comparable<MemberId> {

  private static final int LONGEST = 64;

  private final String text;

  private MemberId(String text) {
    this.text = text;
  }

  /**
   * The id with a text.
   *
   * @param text 1 to 64 of the letters {@code A} to {@code Z} and {@code a} to {@code z}, digits,
   *     dot, hyphen and underscore, beginning with a letter or digit
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static MemberId of(String text) {
    if (!isId(text)) {
      throw new IllegalArgumentException(
          "member id: expected 1 to 64 letters, digits, dots, hyphens and underscores, beginning with"
              + " a letter or digit");
    }
    return new MemberId(text);
  }

  /**
   * The id with a text, if it is one.
   *
   * @param text any text
   * @return the id, or empty
   */
  public static Optional<MemberId> find(String text) {
    return isId(text) ? Optional.of(new MemberId(text)) : Optional.empty();
  }

  /** Orders ids by code point, the same on every machine. */
  @Override
  public int compareTo(MemberId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberId that && text.equals(that.text);
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
    int length = text.length();
    if (length == 0 || length > LONGEST) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean word = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean joint = i > 0 && (c == '.' || c == '-' || c == '_');
      if (!word && !joint) {
        return false;
      }
    }
    return true;
  }
}
