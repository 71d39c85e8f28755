package org.ioemt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.model.Today.TODAY;
import static org.ioemt.model.Today.seen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;

/**
 * The laws of staffing, for every shipped standard and for such as hosts might write, under both
 * shipped mappings of care levels.
 */
@StatisticsReport(StatisticsReportMode.OFF)
class CrewsTest {

  private static final int CASES = 6_000;

  private static final MembershipRules MEMBERSHIP =
      MembershipRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
  private static final CrewRules RULES =
      CrewRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
  private static final List<CrewRules> CONTEXTS = List.of(RULES, RULES.with(CareLevels.nemsis()));

  /** What the added provider is entered as. */
  private static final List<List<CrewRole>> ROLES =
      List.of(
          CrewRole.primaryCaregiver(),
          CrewRole.driver(),
          CrewRole.otherCaregiver(),
          List.of(),
          List.of(CrewRole.PRIMARY_CAREGIVER_SCENE),
          List.of(CrewRole.DRIVER_RESPONSE),
          List.of(CrewRole.PRIMARY_CAREGIVER_SCENE, CrewRole.DRIVER_TRANSPORT),
          List.of(CrewRole.DRIVER_RESPONSE, CrewRole.PRIMARY_CAREGIVER_TRANSPORT),
          List.of(CrewRole.PRIMARY_CAREGIVER_TRANSPORT, CrewRole.DRIVER_TRANSPORT));

  /** Every level and every combination of roles is tried as the provider who is added. */
  private static final List<CrewMember> PROVIDERS = providers();

  private static List<CrewMember> providers() {
    List<CrewMember> providers = new ArrayList<>();
    for (List<CrewRole> roles : ROLES) {
      for (ProviderLevel level : ProviderLevel.values()) {
        providers.add(
            CrewMember.builder().id(MemberId.of("NEW")).level(level).roles(roles).build());
      }
      providers.add(CrewMember.builder().id(MemberId.of("NEW")).roles(roles).build());
    }
    return providers;
  }

  private static List<StaffingStandard> withShipped(StaffingStandard drawn) {
    List<StaffingStandard> standards = new ArrayList<>(StaffingStandard.shipped());
    standards.add(drawn);
    return standards;
  }

  @Property(seed = "1", tries = 9_000)
  void addingAProviderNeverUnstaffsACrew(@ForAll Crew crew, @ForAll StaffingStandard drawn) {
    for (StaffingStandard standard : withShipped(drawn)) {
      for (CrewRules rules : CONTEXTS) {
        if (rules.isStaffed(crew, standard, TODAY)) {
          seen("staffed", 500);
          for (CrewMember provider : PROVIDERS) {
            Crew more = Crew.builder().from(crew).addMember(provider).build();
            assertThat(rules.isStaffed(more, standard, TODAY)).as("%s", provider).isTrue();
          }
        }
      }
    }
  }

  @Property(seed = "1", tries = 9_000)
  void aHigherLevelNeverUnstaffsACrew(@ForAll Crew crew, @ForAll StaffingStandard drawn) {
    for (StaffingStandard standard : withShipped(drawn)) {
      for (CrewRules rules : CONTEXTS) {
        if (rules.isStaffed(crew, standard, TODAY)) {
          for (int i = 0; i < crew.members().size(); i++) {
            for (ProviderLevel level : ProviderLevel.values()) {
              if (isNoLower(level, crew.members().get(i))) {
                seen("raised", 500);
                Crew higher = higher(crew, i, level);
                assertThat(rules.isStaffed(higher, standard, TODAY)).as("%s", higher).isTrue();
              }
            }
          }
        }
      }
    }
  }

  /** A level beside the entry of the registry only narrows: without it, it counts in full. */
  private static boolean isNoLower(ProviderLevel level, CrewMember member) {
    ProviderLevel before =
        member.member().isPresent()
            ? RULES.levelOf(member, TODAY).orElse(null)
            : member.level().orElse(null);
    return before == null || level.isAtLeast(before);
  }

  private static Crew higher(Crew crew, int index, ProviderLevel level) {
    List<CrewMember> raised = new ArrayList<>(crew.members());
    raised.set(index, CrewMember.builder().from(raised.get(index)).level(level).build());
    return Crew.builder().from(crew).members(raised).build();
  }

  /** What is asked is met by some choice of caregiver and driver, found here by trying all. */
  @Property(seed = "1", tries = 45_000)
  void aCrewIsStaffedWhereSomeChoiceMeetsAllClauses(
      @ForAll Crew crew, @ForAll StaffingStandard drawn) {
    for (StaffingStandard standard : withShipped(drawn)) {
      for (CareLevels care : List.of(CareLevels.standard(), CareLevels.nemsis())) {
        assertThat(RULES.with(care).isStaffed(crew, standard, TODAY))
            .as("%s for %s", crew, standard)
            .isEqualTo(byTryingAll(crew, standard, care));
      }
    }
  }

  /** Somebody who counts, with all that the entries of one id say. */
  private static final class Person {
    private Optional<ProviderLevel> level = Optional.empty();
    private final Set<CrewRole> roles = EnumSet.noneOf(CrewRole.class);

    boolean reaches(ProviderLevel lowest) {
      return level.isPresent() && level.get().rank() >= lowest.rank();
    }

    boolean does(CrewRole inTransport, CrewRole before) {
      boolean anyInTransport = roles.stream().anyMatch(CrewRole::isInTransport);
      return roles.contains(anyInTransport ? inTransport : before);
    }

    void add(CrewMember entry) {
      Optional<ProviderLevel> other = RULES.levelOf(entry, TODAY);
      if (level.isEmpty() || (other.isPresent() && other.get().isAtLeast(level.get()))) {
        level = other;
      }
      roles.addAll(entry.roles());
    }
  }

  private static List<Person> people(Crew crew) {
    Map<Object, Person> people = new LinkedHashMap<>();
    for (int i = 0; i < crew.members().size(); i++) {
      CrewMember entry = crew.members().get(i);
      boolean registered =
          entry.member().map(member -> MEMBERSHIP.isRegistered(member, TODAY)).orElse(true);
      if (registered && !entry.trainee()) {
        Object who = entry.memberId().<Object>map(id -> id).orElse(i);
        people.computeIfAbsent(who, unknown -> new Person()).add(entry);
      }
    }
    return List.copyOf(people.values());
  }

  private static boolean byTryingAll(Crew crew, StaffingStandard standard, CareLevels care) {
    List<Person> people = people(crew);
    for (Person caregiver : people) {
      for (Person driver : people) {
        if (standard.driver() == (driver == caregiver)) {
          continue;
        }
        List<Person> rest = people.stream().filter(person -> person != caregiver).toList();
        boolean met =
            people.size() >= standard.people()
                && caregiver.does(
                    CrewRole.PRIMARY_CAREGIVER_TRANSPORT, CrewRole.PRIMARY_CAREGIVER_SCENE)
                && caregiver.level.isPresent()
                && standard
                    .primaryCaregiver()
                    .map(caregiver::reaches)
                    .orElseGet(
                        () -> care.of(caregiver.level.get()).rank() >= standard.careLevel().rank())
                && (!standard.driver()
                    || (driver.does(CrewRole.DRIVER_TRANSPORT, CrewRole.DRIVER_RESPONSE)
                        && standard.driverLevel().map(driver::reaches).orElse(true)))
                && standard
                    .others()
                    .map(
                        lowest ->
                            rest.stream().filter(person -> person.reaches(lowest)).count()
                                >= standard.people() - 1)
                    .orElse(true)
                && (!standard.physician()
                    || people.stream()
                        .anyMatch(
                            person ->
                                person.reaches(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)
                                    && !(standard.driver() && person == driver)));
        if (met) {
          return true;
        }
      }
    }
    return false;
  }

  @Property(seed = "1", tries = CASES)
  void theOrderOfTheRecordDoesNotMatter(
      @ForAll Crew crew, @ForAll StaffingStandard standard, @ForAll Random random) {
    List<CrewMember> shuffled = new ArrayList<>(crew.members());
    Collections.shuffle(shuffled, random);
    Crew other = Crew.builder().from(crew).members(shuffled).build();
    assertThat(errors(other, standard)).isEqualTo(errors(crew, standard));
  }

  private static List<String> errors(Crew crew, StaffingStandard standard) {
    Findings findings = new Findings();
    RULES.staffing(standard, TODAY).check(crew, findings);
    return findings.toList().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Object::toString)
        .toList();
  }

  /** The laws would be empty if hardly any crew were staffed. */
  @Test
  void crewsAreStaffedOftenEnough() {
    ValueGenerator<Crew> crews = ValueGenerator.of(Crew.class).seeded(1);
    ValueGenerator<StaffingStandard> standards =
        ValueGenerator.of(StaffingStandard.class).seeded(1);
    int staffed = 0;
    for (int i = 0; i < CASES; i++) {
      if (RULES.isStaffed(crews.value(i), standards.value(i), TODAY)) {
        staffed++;
      }
    }
    assertThat(staffed).isBetween(CASES / 20, CASES / 2);
  }
}
