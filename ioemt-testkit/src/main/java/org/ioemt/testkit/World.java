package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.organization.Authorities;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.practice.PracticeRules;
import org.jspecify.annotations.Nullable;

/** What recipes draw from: the tables, a day, and the people. Immutable and thread-safe. */
final class World {

  final LocalDate asOf;
  final Crosswalk crosswalk;
  final MemberGenerator members;
  final Pools pools;
  final Drafts drafts;
  final Papers papers;
  final PracticeRules practice;

  /** Countries and subdivisions of which the tables know something, the countries first. */
  final List<Jurisdiction> places;

  final List<Country> countries;
  final List<LanguageTag> languages;

  private volatile @Nullable List<Standardization> answers;

  World(MemberGenerator members) {
    this.asOf = members.asOf();
    this.crosswalk = members.crosswalk();
    this.members = members;
    this.pools = members.pools();
    this.drafts = members.drafts();
    this.papers = new Papers(asOf);
    this.practice =
        PracticeRules.of(crosswalk, StandardizationPolicy.CONSERVATIVE, members.recognized());
    Jurisdiction within = members.within();
    this.countries =
        Country.known().values().stream()
            .filter(country -> within == null || within.isWithin(country.jurisdiction()))
            .toList();
    TreeSet<Jurisdiction> all = new TreeSet<>();
    TreeSet<Jurisdiction> parts = new TreeSet<>();
    for (Country country : Country.known().values()) {
      all.add(country.jurisdiction());
      country.towns().forEach(town -> parts.add(town.jurisdiction()));
    }
    pools.titles.forEach(title -> parts.add(title.qualification().jurisdiction()));
    parts.removeIf(Jurisdiction::isCountry);
    if (within != null) {
      all.add(within);
      all.removeIf(place -> !place.isWithin(within));
      parts.removeIf(place -> !place.isWithin(within));
    }
    List<Jurisdiction> both = new ArrayList<>(all);
    parts.stream().filter(place -> !all.contains(place)).forEach(both::add);
    this.places = List.copyOf(both);
    this.languages =
        Country.known().values().stream()
            .flatMap(country -> country.languages().stream())
            .distinct()
            .toList();
  }

  /** What the crosswalk answers of a kind, under all policies. */
  List<Standardization> answers(Class<? extends Standardization> kind) {
    List<Standardization> all = answers;
    if (all == null) { // two threads may do it twice, to the same effect
      all = new ArrayList<>();
      for (Title title : pools.titles) {
        @Nullable Qualification misspelt = title.misspelt();
        for (StandardizationPolicy policy : StandardizationPolicy.values()) {
          all.add(crosswalk.standardize(title.qualification(), policy));
          if (misspelt != null) {
            all.add(crosswalk.standardize(misspelt, policy));
          }
        }
      }
      answers = List.copyOf(all);
    }
    return all.stream().filter(kind::isInstance).toList();
  }

  Authorities authorities() {
    return members.authorities();
  }

  /** A country, the more often the more of the members come from it. */
  Country country(Draws draws) {
    if (countries.isEmpty()) {
      return Country.of(places.get(0).country());
    }
    return draws.pick(countries);
  }

  /**
   * As many elements as come: each further one with the given probability in percent. Each can be
   * left out when a value is made smaller, as long as there are enough.
   */
  static <T> List<T> some(Draws draws, int least, int most, int percent, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    boolean more = true;
    while (more && list.size() < most) {
      boolean needed = list.size() < least;
      more =
          draws.together(
              () -> {
                boolean another = needed || draws.percent(percent);
                if (another) {
                  list.add(element.get());
                }
                return another;
              });
    }
    return list;
  }

  /** Like {@link #some}, without what equals an element that is there already. */
  static <T> List<T> different(Draws draws, int least, int most, int percent, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (T one : some(draws, least, most, percent, element)) {
      if (!list.contains(one)) {
        list.add(one);
      }
    }
    return list;
  }
}
