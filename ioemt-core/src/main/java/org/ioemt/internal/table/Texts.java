package org.ioemt.internal.table;

/** Looks at the characters of short texts, without a stream: values are made by the million. */
public final class Texts {

  private static final int LONGEST_LINE = 200;

  private Texts() {}

  /**
   * Whether a text holds a control character.
   *
   * @param text any text
   * @return true if one of its characters is an ISO control character
   */
  public static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text is a line: not blank, not too long, and without a control character.
   *
   * @param text any text
   * @param longest the most characters
   * @return true if it is one
   */
  public static boolean isLine(String text, int longest) {
    return !text.isBlank() && text.length() <= longest && !hasControl(text);
  }

  /**
   * Refuses a text that is no short line: blank, longer than 200 characters, or with a control
   * character. The message does not quote it.
   *
   * @param owner what the text belongs to, for the error
   * @param attribute what the text is, for the error
   * @param text any text
   * @throws IllegalArgumentException if the text is no short line
   */
  public static void requireLine(String owner, String attribute, String text) {
    requireLine(owner, attribute, text, LONGEST_LINE);
  }

  /**
   * The same with a limit of its own.
   *
   * @param owner what the text belongs to, for the error
   * @param attribute what the text is, for the error
   * @param text any text
   * @param longest the most characters
   * @throws IllegalArgumentException if the text is no line of that length
   */
  public static void requireLine(String owner, String attribute, String text, int longest) {
    if (!isLine(text, longest)) {
      throw new IllegalArgumentException(
          owner
              + ", "
              + attribute
              + ": expected 1 to "
              + longest
              + " characters, not blank and none of them a control character");
    }
  }
}
