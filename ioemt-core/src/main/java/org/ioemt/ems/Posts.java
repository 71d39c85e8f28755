package org.ioemt.ems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The people of a crew who count, and the ways to choose a caregiver and a driver among them.
 *
 * <p>All questions are of the form "is there a choice such that": a person more adds choices and
 * takes none away. Whoever adds a question here must keep that form, or one provider more may
 * unstaff a crew.
 */
final class Posts {

  /** What a choice must also meet. */
  enum Clause {
    /** Nothing beside caregiver and driver. */
    NONE,
    /** Enough others have the level that is asked of them. */
    OTHERS,
    /** A physician is aboard who does not drive. */
    PHYSICIAN
  }

  /** Somebody who counts; two entries with one id are merged into one. */
  private static final class Person {
    private @Nullable ProviderLevel level;
    private final Set<CrewRole> roles = EnumSet.noneOf(CrewRole.class);

    void merge(@Nullable ProviderLevel other, List<CrewRole> more) {
      if (level == null || (other != null && other.isAtLeast(level))) {
        level = other;
      }
      roles.addAll(more);
    }

    boolean reaches(@Nullable ProviderLevel lowest) {
      return lowest == null || (level != null && level.isAtLeast(lowest));
    }

    boolean isPhysician() {
      return level == ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;
    }

    /**
     * Decided by the person's own roles alone. Were it decided by what others do, to add somebody
     * could take a post away.
     */
    boolean has(CrewRole inTransport, CrewRole before) {
      return roles.contains(inTransport)
          || (roles.contains(before) && roles.stream().noneMatch(CrewRole::isInTransport));
    }
  }

  private final StaffingStandard standard;
  private final List<Person> people;
  private final List<Person> attendants = new ArrayList<>();
  private final List<Person> caregivers = new ArrayList<>();
  private final List<Person> steering = new ArrayList<>();
  private final List<Person> drivers = new ArrayList<>();

  private Posts(StaffingStandard standard, List<Person> people, CrewRules rules) {
    this.standard = standard;
    this.people = people;
    for (Person person : people) {
      if (person.has(CrewRole.PRIMARY_CAREGIVER_TRANSPORT, CrewRole.PRIMARY_CAREGIVER_SCENE)) {
        attendants.add(person);
        if (rules.attends(standard, person.level)) {
          caregivers.add(person);
        }
      }
      if (person.has(CrewRole.DRIVER_TRANSPORT, CrewRole.DRIVER_RESPONSE)) {
        steering.add(person);
        if (person.reaches(standard.driverLevel().orElse(null))) {
          drivers.add(person);
        }
      }
    }
  }

  static Posts of(Crew crew, StaffingStandard standard, CrewRules rules, LocalDate date) {
    List<Person> people = new ArrayList<>();
    Map<MemberId, Person> known = new HashMap<>();
    for (CrewMember member : crew.members()) {
      if (!rules.counts(member, date)) {
        continue;
      }
      MemberId id = member.memberId().orElse(null);
      Person person = id == null ? null : known.get(id);
      if (person == null) {
        person = new Person();
        people.add(person);
        if (id != null) {
          known.put(id, person);
        }
      }
      person.merge(rules.level(member, date), member.roles());
    }
    return new Posts(standard, people, rules);
  }

  int count() {
    return people.size();
  }

  boolean hasAttendant() {
    return !attendants.isEmpty();
  }

  boolean hasDriver() {
    return !steering.isEmpty();
  }

  @Nullable ProviderLevel highestAttendant() {
    return highest(attendants);
  }

  @Nullable ProviderLevel highestDriver() {
    return highest(steering);
  }

  /** Who can be the primary caregiver. */
  List<?> caregivers() {
    return caregivers;
  }

  /** Who can drive. */
  List<?> drivers() {
    return drivers;
  }

  /**
   * Whether a clause is not met, judged as well as can be where caregiver or driver are missing.
   */
  boolean lacks(Clause clause) {
    if (exists(Clause.NONE)) {
      return !exists(clause);
    }
    return clause == Clause.OTHERS
        ? mostOthers() < standard.people() - 1
        : people.stream().noneMatch(Person::isPhysician);
  }

  /** Whether some choice of a caregiver, and of a driver beside, meets the clauses. */
  boolean exists(Clause... clauses) {
    for (Person caregiver : caregivers) {
      if (!standard.driver()) {
        if (meets(caregiver, null, clauses)) {
          return true;
        }
        continue;
      }
      for (Person driver : drivers) {
        if (driver != caregiver && meets(caregiver, driver, clauses)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean meets(Person caregiver, @Nullable Person driver, Clause... clauses) {
    for (Clause clause : clauses) {
      boolean met =
          switch (clause) {
            case NONE -> true;
            case OTHERS ->
                standard.others().isEmpty() || others(caregiver) >= standard.people() - 1;
            case PHYSICIAN ->
                !standard.physician()
                    || people.stream().anyMatch(p -> p != driver && p.isPhysician());
          };
      if (!met) {
        return false;
      }
    }
    return true;
  }

  /** The most others of the level asked for whom some choice of a caregiver leaves. */
  int mostOthers() {
    if (caregivers.isEmpty()) {
      return others(null);
    }
    int most = 0;
    for (Person caregiver : caregivers) {
      most = Math.max(most, others(caregiver));
    }
    return most;
  }

  private int others(@Nullable Person caregiver) {
    ProviderLevel lowest = standard.others().orElse(null);
    return (int) people.stream().filter(p -> p != caregiver && p.reaches(lowest)).count();
  }

  private static @Nullable ProviderLevel highest(List<Person> people) {
    ProviderLevel highest = null;
    for (Person person : people) {
      if (highest == null || (person.level != null && person.level.isAtLeast(highest))) {
        highest = person.level;
      }
    }
    return highest;
  }
}
