package org.ioemt.testkit.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;

/** The rows of a crosswalk in the order in which counter-examples are looked for. */
final class Titles {

  /**
   * A row.
   *
   * @param row the row
   */
  record Listed(CrosswalkRow row) {

    Jurisdiction place() {
      return row.jurisdiction();
    }

    /** Title and aliases, each as listed, in capitals, and with hyphens for spaces. */
    List<String> spellings() {
      Set<String> spellings = new LinkedHashSet<>();
      List<String> listed = new ArrayList<>(row.aliases());
      listed.add(0, row.title());
      for (String text : listed) {
        spellings.add(text);
        spellings.add(text.toUpperCase(Locale.ROOT));
        spellings.add(text.replace(' ', '-'));
      }
      return List.copyOf(spellings);
    }
  }

  /**
   * What was answered.
   *
   * @param title the title
   * @param policy the policy
   * @param answer the answer
   * @param crosswalk the rows by which it is judged
   */
  record Answer(
      Qualification title,
      StandardizationPolicy policy,
      Standardization answer,
      Crosswalk crosswalk) {

    Optional<ProviderLevel> level() {
      return answer.level();
    }

    /** The levels that the rows name, alternatives too, from the lowest up. */
    Set<ProviderLevel> named() {
      Set<ProviderLevel> named = new TreeSet<>(Comparator.comparingInt(ProviderLevel::rank));
      for (CrosswalkRow row : crosswalk.standardize(title).rows()) {
        row.level().ifPresent(named::add);
        row.alternative().ifPresent(named::add);
      }
      return named;
    }

    String text() {
      return Titles.text(level());
    }
  }

  private Titles() {}

  static Stream<Listed> listed(Crosswalk crosswalk) {
    return crosswalk.rows().stream()
        .sorted(
            Comparator.comparingInt((CrosswalkRow row) -> row.title().length())
                .thenComparing(CrosswalkRow::code))
        .map(Listed::new);
  }

  static String text(Optional<ProviderLevel> level) {
    return level.map(ProviderLevel::code).orElse("nothing");
  }

  /** The title without its middle letter; of a very short one, with a letter more. */
  static String miss(String title) {
    int middle = title.offsetByCodePoints(0, title.codePointCount(0, title.length()) / 2);
    int after = Math.min(title.length(), middle + Character.charCount(title.codePointAt(middle)));
    String shorter = title.substring(0, middle) + title.substring(after);
    return shorter.isBlank() ? title + "x" : shorter;
  }
}
