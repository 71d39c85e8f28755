package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ioemt.internal.wire.Text;

/** The strings that stand for values, as both generations of Jackson write them. */
final class Texts {

  private Texts() {}

  /** The text of a value; where UTF-8 has no form for it, a Jackson exception. */
  static <T> String of(Text<T> text, T value, JsonGenerator generator) throws IOException {
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

  /**
   * Asks the generator for supplementary characters as they are: where it writes bytes, Jackson 2
   * makes two escapes of each unless told otherwise, and Jackson 3 does not. A host that wants
   * escapes ({@code ESCAPE_NON_ASCII}) gets them as before.
   *
   * @return whether the generator is to be told to {@link #leave} it
   */
  static boolean combine(String string, JsonGenerator generator) {
    for (int i = 0; i < string.length(); i++) {
      if (Character.isSurrogate(string.charAt(i))) {
        if (generator.isEnabled(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)) {
          return false;
        }
        generator.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        return true;
      }
    }
    return false;
  }

  /** Back to what the host had set. */
  static void leave(JsonGenerator generator) {
    generator.disable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
  }
}
