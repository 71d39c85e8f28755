package org.ioemt.place;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language as a BCP 47 tag, in its canonical form: {@code en}, {@code pt-BR}, {@code zh-Hant}.
 *
 * <p>The tag must be well-formed, name a language, and be written in canonical case. It is not
 * looked up in the registry of subtags: {@code qq} is well-formed and accepted, although no
 * language has that code. Tags without a language ({@code und}, {@code x-...}) are refused, for
 * they say nothing.
 *
 * <p>A tag says which language, not how well it is spoken.
 *
 * <pre>{@code
 * LanguageTag.of("pt-BR").language(); // "pt"
 * LanguageTag.of("EN"); // refused: did you mean 'en'?
 * }</pre>
 *
 * <p>Source: IETF BCP 47 (RFC 5646).
 *
 * <p>Immutable and thread-safe.
 */
public final class LanguageTag {

  private final String tag;

  private LanguageTag(String tag) {
    this.tag = tag;
  }

  /**
   * The language with a tag.
   *
   * @param tag a well-formed BCP 47 tag in canonical form
   * @return the language tag
   * @throws IllegalArgumentException if the text is not well-formed, names no language or is not in
   *     canonical form, which is then proposed
   */
  public static LanguageTag of(String tag) {
    if (!isCanonical(tag)) {
      String canonical = canonical(tag.replace('_', '-'));
      throw new IllegalArgumentException(
          "language: expected a BCP 47 tag such as en or zh-Hant, found '"
              + tag
              + '\''
              + (canonical == null ? "" : "; did you mean '" + canonical + "'?"));
    }
    return new LanguageTag(tag);
  }

  /**
   * The language with a tag, if it is one.
   *
   * @param tag any text; nothing is trimmed or folded
   * @return the language tag, or empty where {@link #of} would refuse the text
   */
  public static Optional<LanguageTag> find(String tag) {
    return isCanonical(tag) ? Optional.of(new LanguageTag(tag)) : Optional.empty();
  }

  /**
   * The language alone, without script, region or variant.
   *
   * @return the primary language subtag, for instance {@code zh} of {@code zh-Hant}
   */
  public String language() {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  /**
   * The tag as the JDK's locale.
   *
   * @return the locale of this tag
   */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LanguageTag that && tag.equals(that.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  /**
   * The tag.
   *
   * @return the text that {@link #of} reads back
   */
  @Override
  public String toString() {
    return tag;
  }

  private static boolean isCanonical(String tag) {
    // Nearly every tag is a language of two or three letters, some with a script. They are judged
    // here, so that reading records does not load, and then compile, the JDK's locale builder.
    int hyphen = tag.indexOf('-');
    int end = hyphen < 0 ? tag.length() : hyphen;
    boolean simple =
        (end == 2 || end == 3)
            && areLetters(tag, 0, end)
            && (hyphen < 0 || isScript(tag, hyphen + 1));
    return simple
        ? replacement(tag.substring(0, end)) == null && !tag.startsWith("und")
        : tag.equals(canonical(tag));
  }

  private static boolean isScript(String tag, int from) {
    return tag.length() == from + 4
        && tag.charAt(from) >= 'A'
        && tag.charAt(from) <= 'Z'
        && areLetters(tag, from + 1, from + 4);
  }

  private static boolean areLetters(String tag, int from, int until) {
    for (int i = from; i < until; i++) {
      if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The successor of the three old codes that JDKs still know. */
  private static @Nullable String replacement(String language) {
    return switch (language) {
      case "iw" -> "he";
      case "in" -> "id";
      case "ji" -> "yi";
      default -> null;
    };
  }

  /** The canonical form, or null where the text is not well-formed or names no language. */
  private static @Nullable String canonical(String tag) {
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      boolean named = canonical.indexOf('-') != 1 && !canonical.startsWith("und");
      return named ? canonical : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
