package org.ioemt.level;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ioemt.internal.table.Table;
import org.ioemt.source.Evidence;

/**
 * The name of a provider level in a language.
 *
 * @param level the level that is named
 * @param language the language as a BCP 47 tag, for instance {@code pt} or {@code zh-Hant}
 * @param name the name, in the language's own script
 * @param abbreviation the abbreviation in use, or empty where none is listed
 * @param evidence {@code SECONDARY} where the term was found in use for this level, {@code
 *     UNVERIFIED} where it is an unreviewed translation
 */
public record LevelName(
    ProviderLevel level,
    String language,
    String name,
    Optional<String> abbreviation,
    Evidence evidence) {

  /**
   * Every name of every level.
   *
   * @return the shipped names, in the order of the table
   */
  public static List<LevelName> all() {
    return Shipped.NAMES;
  }

  /**
   * The languages in which all five levels have a name.
   *
   * @return BCP 47 tags in the order of the table
   */
  public static Set<String> languages() {
    return Shipped.LANGUAGES;
  }

  static Optional<LevelName> find(ProviderLevel level, Locale locale) {
    String wanted = tag(locale);
    for (LevelName name : Shipped.NAMES) {
      if (name.level == level && name.language.equals(wanted)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The listed tag for a locale: language, and script where Chinese needs one. */
  private static String tag(Locale locale) {
    // The locale's tag, not getLanguage(): JDKs differ on the old codes of Hebrew and Indonesian.
    String tag = locale.toLanguageTag();
    int end = tag.indexOf('-');
    String language = end < 0 ? tag : tag.substring(0, end);
    return switch (language) {
      case "zh" -> traditional(locale) ? "zh-Hant" : "zh";
      // Bokmål is what the macrolanguage tag means in practice; Nynorsk is not listed.
      case "no" -> "nb";
      default -> language;
    };
  }

  /** Traditional script is the likely one in these three regions (Unicode CLDR, likely subtags). */
  private static boolean traditional(Locale locale) {
    if (!locale.getScript().isEmpty()) {
      return locale.getScript().equals("Hant");
    }
    return switch (locale.getCountry()) {
      case "TW", "HK", "MO" -> true;
      default -> false;
    };
  }

  private static final class Shipped {
    static final List<LevelName> NAMES = load();
    static final Set<String> LANGUAGES = languages(NAMES);

    private static List<LevelName> load() {
      Table table =
          Table.read(
              LevelName.class,
              "level-names.tsv",
              "level",
              "language",
              "name",
              "abbreviation",
              "evidence");
      table.requireUnique("level", "language");
      List<LevelName> names = new ArrayList<>();
      for (Table.Row row : table) {
        names.add(
            new LevelName(
                row.value("level", ProviderLevel::of),
                row.text("language"),
                row.text("name"),
                row.optional("abbreviation"),
                row.value("evidence", Evidence::of)));
      }
      return Collections.unmodifiableList(names);
    }

    private static Set<String> languages(List<LevelName> names) {
      Set<String> languages = new LinkedHashSet<>();
      for (LevelName name : names) {
        languages.add(name.language());
      }
      return Collections.unmodifiableSet(languages);
    }
  }
}
