package org.ioemt.credential;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A title, folded to the form in which titles are compared.
 *
 * <p>Folding is: Unicode normalization form KC; full case folding (to lower, to upper and again to
 * lower case, without a locale, so that {@code ß} meets {@code ss} and both forms of sigma meet);
 * the dotted and the dotless i of Turkish and Azeri made one, because certificates print titles in
 * capitals; every run of spaces and hyphens made one space, none at the ends. A Persian non-joiner
 * counts as a space; soft hyphens and zero-width spaces vanish.
 *
 * <p>That is all. Accents stay, words stay, order stays: two titles that differ in more are two
 * titles. The key is for comparing, never for showing.
 *
 * <p>Immutable and thread-safe.
 */
public final class TitleKey {

  private final String text;

  private TitleKey(String text) {
    this.text = text;
  }

  /**
   * The key of a title.
   *
   * @param title any text
   * @return the key; equal for two titles that differ only in what folding removes
   */
  public static TitleKey of(String title) {
    String plain = foldPlain(title);
    return new TitleKey(plain != null ? plain : fold(title));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TitleKey that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The folded text.
   *
   * @return for instance {@code emt p} for {@code EMT-P}
   */
  @Override
  public String toString() {
    return text;
  }

  /** The general way. */
  static String fold(String title) {
    // To lower case first, because only so does the capital sharp s meet its small letter.
    String folded =
        Normalizer.normalize(title, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    folded = Normalizer.normalize(folded, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isGap(c)) {
        gap = true;
      } else if (!isInvisible(c) && !(c == '\u0307' && endsWithI(out, gap))) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c == 'ς' ? 'σ' : c);
      }
    }
    return out.toString();
  }

  /**
   * The quick way for texts all of whose characters are their own normalization form, do not
   * combine with their neighbors and have one lower-case letter each. Gives null where the text has
   * anything else.
   */
  static @Nullable String foldPlain(String title) {
    char[] out = title.toCharArray(); // folded in place: nothing becomes longer
    int size = 0;
    boolean gap = false;
    for (int i = 0; i < out.length; i++) {
      char c = out[i];
      if (c == ' ' || c == '-') {
        gap = true;
        continue;
      }
      if (c >= 'A' && c <= 'Z') {
        c = (char) (c + ('a' - 'A'));
      } else if (c > '~' || c <= ' ') {
        c = foldLetter(c);
        if (c == 0) {
          return null;
        }
      }
      if (gap && size > 0) {
        out[size++] = ' ';
      }
      gap = false;
      out[size++] = c;
    }
    return new String(out, 0, size);
  }

  /**
   * A letter beyond ASCII, folded, or 0 where it takes the general way: what decomposes or combines
   * (marks, ligatures, sharp s), what is rare, and what is no letter.
   */
  private static char foldLetter(char c) {
    if (c < '\u0100') {
      return c < 'À' || c == '×' || c == '÷' || c == 'ß' || c == 'ÿ'
          ? 0
          : c <= 'Þ' ? (char) (c + ('à' - 'À')) : c;
    }
    if (c == 'İ' || c == 'ı') {
      return 'i';
    }
    if (c < '\u0530') {
      return isPlainLetter(c) ? (c == 'ς' ? 'σ' : Character.toLowerCase(c)) : 0;
    }
    if (c >= 'Ạ' && c <= 'ỹ') { // Vietnamese
      return Character.toLowerCase(c);
    }
    return isPlainWithoutCase(c) ? c : 0;
  }

  private static boolean isPlainLetter(char c) {
    if (c <= 'ț') { // Latin of the rest of Europe; not ĳ, ŀ, ŉ
      return c < 'İ' || (c > 'ĳ' && c < 'Ŀ') || (c > 'ŀ' && c <= 'ž' && c != 'ŉ') || c >= 'Ș';
    }
    if (c <= 'ώ') { // Greek; not what is three characters in capitals
      return (c >= 'Έ' || c == 'Ά') && c != 'ΐ' && c != 'ΰ' && Character.isLetter(c);
    }
    return c >= 'Ѐ' && c <= 'ӿ' && Character.isLetter(c); // Cyrillic; not its marks
  }

  private static boolean isPlainWithoutCase(char c) {
    return (c >= 'א' && c <= 'ת') // Hebrew
        || (c >= 'ء' && c <= 'ي') // Arabic
        || (c >= 'ٹ' && c <= 'ۓ') // and what Persian and Urdu add
        || (c >= 'ぁ' && c <= 'ゖ') // Hiragana
        || (c >= 'ァ' && c <= 'ー' && c != '・') // Katakana
        || (c >= '\u4e00' && c <= '\u9fff') // Han
        || (c >= '\uac00' && c <= '\ud7a3'); // Hangul
  }

  private static boolean isGap(char c) {
    return c == '-'
        || (c >= '\u2010' && c <= '\u2015')
        || c == '\u2212'
        || c == '\u200c'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u200d' || c == '\ufeff';
  }

  private static boolean endsWithI(StringBuilder out, boolean gap) {
    return !gap && out.length() > 0 && out.charAt(out.length() - 1) == 'i';
  }
}
