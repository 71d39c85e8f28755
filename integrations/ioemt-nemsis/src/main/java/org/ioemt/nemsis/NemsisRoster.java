package org.ioemt.nemsis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ioemt.level.ProviderLevel;
import org.ioemt.nemsis.NemsisLevels.Of;
import org.jspecify.annotations.Nullable;

/**
 * The personnel of one or more {@code DEMDataSet}s, by the license numbers that crews are named by.
 *
 * <p>Only what {@link NemsisRules#against} asks for is kept: numbers, states, levels and dates of
 * licenses. Grows with the personnel. The license numbers are personal data; nothing shows them.
 *
 * <p>Immutable and thread-safe.
 */
public final class NemsisRoster {

  private final Map<String, List<Person>> byNumber;
  private final int people;

  private NemsisRoster(Map<String, List<Person>> byNumber, int people) {
    this.byNumber = byNumber;
    this.people = people;
  }

  /**
   * A builder of a roster of nobody.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How many people were added.
   *
   * @return the number, those without a license number included
   */
  public int size() {
    return people;
  }

  /**
   * The people with a license number.
   *
   * @param state the state in which the agency of the response is licensed, as NEMSIS numbers it
   * @return those of that state, or else, since a crew is named by the license of the state where
   *     the event took place, those of any other
   */
  List<Person> find(Optional<String> state, String number) {
    List<Person> found = byNumber.getOrDefault(number, List.of());
    List<Person> here =
        found.stream()
            .filter(
                person ->
                    person.licenses.stream()
                        .anyMatch(
                            license ->
                                license.number.equals(number)
                                    && state.filter(license.state::equals).isPresent()))
            .toList();
    return here.isEmpty() ? found : here;
  }

  /** What somebody holds. */
  record Person(List<License> licenses, Set<String> practices, NemsisVersion version) {

    /** Whether the person may serve at a level: holds it, or a higher one of the five. */
    boolean holds(NemsisVersion asked, String level) {
      Optional<ProviderLevel> wanted = NemsisLevels.of(asked, Of.MEMBER, level).level();
      for (String own : levels()) {
        Optional<String> translated = NemsisLevels.translate(Of.MEMBER, version, own, asked);
        if (own.equals(level) || translated.filter(level::equals).isPresent()) {
          return true;
        }
        Optional<ProviderLevel> held = NemsisLevels.of(version, Of.MEMBER, own).level();
        if (wanted.isPresent() && held.isPresent() && held.get().isAtLeast(wanted.get())) {
          return true;
        }
      }
      return false;
    }

    private Set<String> levels() {
      Set<String> levels = new LinkedHashSet<>(practices);
      for (License license : licenses) {
        if (license.level != null) {
          levels.add(license.level);
        }
      }
      return levels;
    }

    /** Whether a license of that number was good on a day; what is not on record does not count. */
    boolean isCurrentOn(String number, LocalDate day) {
      return licenses.stream()
          .anyMatch(license -> license.number.equals(number) && license.isCurrentOn(day));
    }
  }

  /** A license of a state. */
  record License(
      String state,
      String number,
      @Nullable String level,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    boolean isCurrentOn(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }
  }

  /** Builds rosters. Not for use by two threads at once. */
  public static final class Builder {

    private final Map<String, List<Person>> byNumber = new HashMap<>();
    private int people;

    private Builder() {}

    /**
     * Adds somebody.
     *
     * @param person the record
     * @return this builder
     */
    public Builder add(NemsisPersonnel person) {
      people++;
      List<License> licenses = new ArrayList<>();
      for (NemsisLicense license : person.licenses()) {
        Optional<String> number = license.number().text().map(NemsisTimes::collapse);
        if (number.isPresent()) {
          licenses.add(
              new License(
                  license.state().text().map(NemsisTimes::collapse).orElse(""),
                  number.get(),
                  license.level().text().orElse(null),
                  date(license.issued()).or(() -> date(license.firstIssued())).orElse(null),
                  date(license.expires()).orElse(null)));
        }
      }
      Set<String> practices = new LinkedHashSet<>();
      person.practices().forEach(practice -> practice.level().text().ifPresent(practices::add));
      Person entry = new Person(List.copyOf(licenses), practices, person.report().version());
      licenses.stream()
          .map(License::number)
          .distinct()
          .forEach(
              number -> byNumber.computeIfAbsent(number, any -> new ArrayList<>(1)).add(entry));
      return this;
    }

    /**
     * The roster of all who were added.
     *
     * @return the roster
     */
    public NemsisRoster build() {
      Map<String, List<Person>> copy = new HashMap<>();
      byNumber.forEach((number, entries) -> copy.put(number, List.copyOf(entries)));
      return new NemsisRoster(copy, people);
    }

    private static Optional<LocalDate> date(NemsisValue value) {
      return value.text().flatMap(NemsisTimes::date);
    }
  }
}
