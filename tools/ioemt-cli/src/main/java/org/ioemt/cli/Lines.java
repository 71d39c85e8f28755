package org.ioemt.cli;

/** Text that is to stay on its line, and harmless for a terminal. */
final class Lines {

  private Lines() {}

  /**
   * The text with every control character, line end and lone surrogate replaced: line ends by a
   * space, the others by U+FFFD. A text that needs nothing is given back as it is.
   */
  static String one(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || isLineEnd(c) || Character.isSurrogate(c)) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int length;
    for (int i = 0; i < text.length(); i += length) {
      int c = text.codePointAt(i);
      length = Character.charCount(c);
      if (isLineEnd(c)) {
        boolean windows = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        length = windows ? 2 : 1;
        out.append(' ');
      } else if (Character.isISOControl(c) || (c >= 0xd800 && c <= 0xdfff)) {
        out.append('\ufffd');
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }
}
