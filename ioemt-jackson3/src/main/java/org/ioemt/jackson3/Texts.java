package org.ioemt.jackson3;

import org.ioemt.internal.wire.Text;
import tools.jackson.core.JsonGenerator;

/** The strings that stand for values. */
final class Texts {

  private Texts() {}

  /** The text of a value; where UTF-8 has no form for it, a Jackson exception. */
  static <T> String of(Text<T> text, T value, JsonGenerator generator) {
    String string;
    try {
      string = text.text(value);
    } catch (IllegalArgumentException e) {
      throw Failures.unwritable(generator, text);
    }
    if (text.codes().isEmpty() && !isWellFormed(string)) {
      throw Failures.unwritable(generator, text);
    }
    return string;
  }

  private static boolean isWellFormed(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (Character.isSurrogate(string.charAt(i))) {
        if (i + 1 == string.length()
            || !Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
