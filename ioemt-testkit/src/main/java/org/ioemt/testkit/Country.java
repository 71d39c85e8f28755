package org.ioemt.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;

/**
 * What is needed to invent a person who lives in a country.
 *
 * @param jurisdiction the country
 * @param weight how many of the members come from it, beside the weights of the others; 0 where
 *     none does but by an exception
 * @param languages the languages that most people there grow up with
 * @param names names in use there; one that is listed again is more common
 * @param towns places to live
 */
record Country(
    Jurisdiction jurisdiction,
    int weight,
    List<LanguageTag> languages,
    List<NamePool> names,
    List<Town> towns) {

  private static final int USUAL_WEIGHT = 4;

  /**
   * The countries that the tables of this package name, by code.
   *
   * @return an unmodifiable map
   */
  static Map<Jurisdiction, Country> known() {
    return Known.COUNTRIES;
  }

  /** The country, invented with English names where the tables do not have it. */
  static Country of(Jurisdiction country) {
    Country known = Known.COUNTRIES.get(country);
    return known != null
        ? known
        : new Country(
            country, USUAL_WEIGHT, List.of(LanguageTag.of("en")), Known.names("en"), List.of());
  }

  private static final class Known {
    static final Map<String, List<NamePool>> NAMES = readNames();
    static final Map<Jurisdiction, Country> COUNTRIES = readCountries();

    static List<NamePool> names(String language) {
      List<NamePool> names = NAMES.get(language);
      if (names == null) {
        throw new IllegalStateException("names.tsv: no names of language " + language);
      }
      return names;
    }

    private static Map<String, List<NamePool>> readNames() {
      Map<String, List<NamePool>> names = new LinkedHashMap<>();
      for (String[] cells : Lines.read("names.tsv", 4)) {
        names.computeIfAbsent(cells[0], language -> new ArrayList<>()).add(NamePool.of(cells));
      }
      return names;
    }

    private static Map<Jurisdiction, Country> readCountries() {
      Map<Jurisdiction, List<Town>> towns = new LinkedHashMap<>();
      for (String[] cells : Lines.read("towns.tsv", 4)) {
        Town town = Town.of(cells);
        towns.computeIfAbsent(town.jurisdiction().country(), c -> new ArrayList<>()).add(town);
      }
      Map<Jurisdiction, Country> countries = new LinkedHashMap<>();
      for (String[] cells : Lines.read("countries.tsv", 4)) {
        Jurisdiction code = Jurisdiction.of(cells[0]);
        List<NamePool> names = new ArrayList<>();
        Lines.parts(cells[3]).forEach(language -> names.addAll(names(language)));
        countries.put(
            code,
            new Country(
                code,
                Integer.parseInt(cells[1]),
                Lines.parts(cells[2]).stream().map(LanguageTag::of).toList(),
                List.copyOf(names),
                List.copyOf(towns.getOrDefault(code, List.of()))));
      }
      return countries;
    }
  }
}
