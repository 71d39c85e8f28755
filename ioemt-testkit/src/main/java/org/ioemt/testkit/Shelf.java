package org.ioemt.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ioemt.place.Jurisdiction;

/**
 * Titles to draw from: first the country by its weight, then the row, then the spelling, so that
 * neither a country with many rows nor a row with many aliases crowds out the others.
 */
final class Shelf {

  private final List<List<List<Title>>> countries = new ArrayList<>();
  private final Map<Jurisdiction, List<List<Title>>> byCountry = new LinkedHashMap<>();
  private final int[] weights;

  private Shelf(Map<Jurisdiction, Map<String, List<Title>>> titles) {
    weights = new int[titles.size()];
    int sum = 0;
    for (Map.Entry<Jurisdiction, Map<String, List<Title>>> entry : titles.entrySet()) {
      List<List<Title>> rows = List.copyOf(entry.getValue().values());
      sum += Math.max(1, Country.of(entry.getKey()).weight());
      weights[countries.size()] = sum;
      countries.add(rows);
      byCountry.put(entry.getKey(), rows);
    }
  }

  /** The titles that meet a condition. */
  static Shelf of(List<Title> titles, Predicate<Title> condition) {
    Map<Jurisdiction, Map<String, List<Title>>> kept = new TreeMap<>();
    for (Title title : titles) {
      if (condition.test(title)) {
        kept.computeIfAbsent(title.country(), country -> new LinkedHashMap<>())
            .computeIfAbsent(title.row().code(), code -> new ArrayList<>())
            .add(title);
      }
    }
    return new Shelf(kept);
  }

  boolean isEmpty() {
    return countries.isEmpty();
  }

  /** A title of any country. */
  Title draw(Draws draws) {
    int ticket = draws.below(weights[weights.length - 1]);
    int country = 0;
    while (weights[country] <= ticket) {
      country++;
    }
    return draw(draws, countries.get(country));
  }

  /** A title of the country, or of any where the country has none. */
  Title draw(Draws draws, Jurisdiction country) {
    List<List<Title>> rows = byCountry.get(country);
    return rows == null ? draw(draws) : draw(draws, rows);
  }

  private static Title draw(Draws draws, List<List<Title>> rows) {
    List<Title> row = draws.pick(rows);
    return draws.percent(50) ? row.get(0) : draws.pick(row);
  }
}
