package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.ems.Shift.RULES;
import static org.ioemt.ems.Shift.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of staffing, for every shipped standard and for standards made at random from a fixed
 * seed, under both shipped mappings of care levels.
 */
class CrewLawsTest {

  private static final int CASES = 6_000;

  private static final List<ProviderLevel> LEVELS = List.of(ProviderLevel.values());
  private static final List<CareLevel> CARES = List.of(CareLevel.values());

  /** What people are entered as; the first ones are usual. */
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

  private static final List<CrewRules> CONTEXTS = List.of(RULES, RULES.with(CareLevels.nemsis()));

  static Stream<StaffingStandard> standards() {
    SplittableRandom random = new SplittableRandom(20261120);
    List<StaffingStandard> standards = new ArrayList<>(StaffingStandard.shipped());
    while (standards.size() < 150) {
      boolean driver = random.nextBoolean();
      standards.add(
          StaffingStandard.builder()
              .code("R-" + standards.size())
              .name("Random")
              .careLevel(CARES.get(random.nextInt(CARES.size())))
              .people((driver ? 2 : 1) + random.nextInt(3))
              .primaryCaregiver(level(random))
              .others(level(random))
              .driver(driver)
              .driverLevel(driver ? level(random) : Optional.empty())
              .physician(random.nextInt(4) == 0)
              .build());
    }
    return standards.stream();
  }

  private static Optional<ProviderLevel> level(SplittableRandom random) {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(LEVELS.get(random.nextInt(LEVELS.size())));
  }

  private static CrewMember person(SplittableRandom random, int id) {
    return CrewMember.builder()
        .id(MemberId.of("M-" + id))
        .level(random.nextInt(8) == 0 ? Optional.empty() : Optional.of(any(random)))
        .roles(ROLES.get(random.nextInt(random.nextBoolean() ? 3 : ROLES.size())))
        .trainee(random.nextInt(12) == 0)
        .build();
  }

  private static ProviderLevel any(SplittableRandom random) {
    return LEVELS.get(random.nextInt(LEVELS.size()));
  }

  private static Crew crew(SplittableRandom random) {
    List<CrewMember> members = new ArrayList<>();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      members.add(person(random, i));
    }
    return Shift.crew(members.toArray(CrewMember[]::new));
  }

  private static Crew with(Crew crew, CrewMember more) {
    return Crew.builder().from(crew).addMember(more).build();
  }

  /** Every level and every combination of roles is tried as the provider who is added. */
  private static List<CrewMember> providers() {
    List<CrewMember> providers = new ArrayList<>();
    for (List<CrewRole> roles : ROLES) {
      for (ProviderLevel level : LEVELS) {
        providers.add(
            CrewMember.builder().id(MemberId.of("NEW")).level(level).roles(roles).build());
      }
      providers.add(CrewMember.builder().id(MemberId.of("NEW")).roles(roles).build());
    }
    return providers;
  }

  @ParameterizedTest
  @MethodSource("standards")
  void addingAProviderNeverUnstaffsACrew(StaffingStandard standard) {
    SplittableRandom random = new SplittableRandom(standard.code().hashCode());
    List<CrewMember> providers = providers();
    for (int i = 0; i < CASES / 100; i++) {
      Crew crew = crew(random);
      for (CrewRules rules : CONTEXTS) {
        if (rules.isStaffed(crew, standard, TODAY)) {
          for (CrewMember provider : providers) {
            assertThat(rules.isStaffed(with(crew, provider), standard, TODAY))
                .as("%s with %s", crew, provider)
                .isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("standards")
  void aHigherLevelNeverUnstaffsACrew(StaffingStandard standard) {
    SplittableRandom random = new SplittableRandom(standard.code().hashCode() + 1L);
    for (int i = 0; i < CASES / 100; i++) {
      Crew crew = crew(random);
      for (CrewRules rules : CONTEXTS) {
        if (!rules.isStaffed(crew, standard, TODAY)) {
          continue;
        }
        for (int j = 0; j < crew.members().size(); j++) {
          CrewMember member = crew.members().get(j);
          for (ProviderLevel level : LEVELS) {
            if (member.level().isEmpty() || level.isAtLeast(member.level().get())) {
              List<CrewMember> raised = new ArrayList<>(crew.members());
              raised.set(j, CrewMember.builder().from(member).level(level).build());
              Crew higher = Crew.builder().unit(crew.unit()).members(raised).build();
              assertThat(rules.isStaffed(higher, standard, TODAY)).as("%s", higher).isTrue();
            }
          }
        }
      }
    }
  }

  /** What is asked is met by some choice of caregiver and driver, found here by trying all. */
  @ParameterizedTest
  @MethodSource("standards")
  void aCrewIsStaffedWhereSomeChoiceMeetsAllClauses(StaffingStandard standard) {
    SplittableRandom random = new SplittableRandom(standard.code().hashCode() + 2L);
    for (int i = 0; i < CASES / 20; i++) {
      Crew crew = crew(random);
      for (CareLevels care : List.of(CareLevels.standard(), CareLevels.nemsis())) {
        assertThat(RULES.with(care).isStaffed(crew, standard, TODAY))
            .as("%s for %s", crew, standard)
            .isEqualTo(byTryingAll(crew, standard, care));
      }
    }
  }

  private static boolean byTryingAll(Crew crew, StaffingStandard standard, CareLevels care) {
    List<CrewMember> people = crew.members().stream().filter(m -> !m.trainee()).toList();
    for (CrewMember caregiver : people) {
      for (CrewMember driver : people) {
        if (standard.driver() == (driver == caregiver)) {
          continue;
        }
        List<CrewMember> rest = people.stream().filter(m -> m != caregiver).toList();
        boolean met =
            people.size() >= standard.people()
                && does(
                    caregiver,
                    CrewRole.PRIMARY_CAREGIVER_TRANSPORT,
                    CrewRole.PRIMARY_CAREGIVER_SCENE)
                && caregiver.level().isPresent()
                && standard
                    .primaryCaregiver()
                    .map(lowest -> reaches(caregiver, lowest))
                    .orElseGet(
                        () ->
                            care.of(caregiver.level().get()).rank() >= standard.careLevel().rank())
                && (!standard.driver()
                    || (does(driver, CrewRole.DRIVER_TRANSPORT, CrewRole.DRIVER_RESPONSE)
                        && standard.driverLevel().map(l -> reaches(driver, l)).orElse(true)))
                && standard
                    .others()
                    .map(
                        lowest ->
                            rest.stream().filter(m -> reaches(m, lowest)).count()
                                >= standard.people() - 1)
                    .orElse(true)
                && (!standard.physician()
                    || people.stream()
                        .anyMatch(
                            m ->
                                reaches(m, ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)
                                    && !(standard.driver() && m == driver)));
        if (met) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean reaches(CrewMember member, ProviderLevel lowest) {
    return member.level().isPresent() && member.level().get().rank() >= lowest.rank();
  }

  private static boolean does(CrewMember member, CrewRole inTransport, CrewRole before) {
    boolean anyInTransport = member.roles().stream().anyMatch(CrewRole::isInTransport);
    return member.roles().contains(anyInTransport ? inTransport : before);
  }

  @Test
  void theOrderOfTheRecordDoesNotMatter() {
    SplittableRandom random = new SplittableRandom(7);
    List<StaffingStandard> standards = standards().toList();
    for (int i = 0; i < CASES; i++) {
      Crew crew = crew(random);
      StaffingStandard standard = standards.get(i % standards.size());
      List<CrewMember> shuffled = new ArrayList<>(crew.members());
      Collections.shuffle(shuffled, new Random(i));
      Crew other = Crew.builder().unit(crew.unit()).members(shuffled).build();
      assertThat(errors(other, standard)).isEqualTo(errors(crew, standard));
    }
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
  void theCrewsOfTheLawsAreStaffedOftenEnough() {
    SplittableRandom random = new SplittableRandom(11);
    List<StaffingStandard> standards = standards().toList();
    int staffed = 0;
    for (int i = 0; i < CASES; i++) {
      if (RULES.isStaffed(crew(random), standards.get(i % standards.size()), TODAY)) {
        staffed++;
      }
    }
    assertThat(staffed).isBetween(CASES / 20, CASES / 2);
  }
}
