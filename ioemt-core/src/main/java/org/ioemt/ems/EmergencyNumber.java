package org.ioemt.ems;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that people call in an emergency: {@code 112}, {@code 911}, or a full number where there
 * is no short one.
 *
 * <p>Digits only, with a plus sign in front of a full international number. Whether a number is one
 * that a country assigned to emergencies is not checked: no table of them is shipped.
 *
 * <p>Immutable and thread-safe.
 */
public final class EmergencyNumber {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 15;

  private final String text;

  private EmergencyNumber(String text) {
    this.text = text;
  }

  /**
   * The number with a text.
   *
   * @param text 2 to 15 digits, with a plus sign in front where the number is an international one
   * @return the number
   * @throws IllegalArgumentException if the text has another form
   */
  public static EmergencyNumber of(String text) {
    if (!isNumber(text)) {
      throw new IllegalArgumentException(
          "emergency number: expected 2 to 15 digits such as 112, found '" + text + '\'');
    }
    return new EmergencyNumber(text);
  }

  /**
   * The number with a text, if it is one.
   *
   * @param text any text; nothing is trimmed or folded
   * @return the number, or empty where {@link #of} would refuse the text
   */
  public static Optional<EmergencyNumber> find(String text) {
    return isNumber(text) ? Optional.of(new EmergencyNumber(text)) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EmergencyNumber that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The number.
   *
   * @return the text that {@link #of} reads back
   */
  @Override
  public String toString() {
    return text;
  }

  private static boolean isNumber(String text) {
    int from = text.startsWith("+") ? 1 : 0;
    int digits = text.length() - from;
    if (digits < SHORTEST || digits > LONGEST) {
      return false;
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
