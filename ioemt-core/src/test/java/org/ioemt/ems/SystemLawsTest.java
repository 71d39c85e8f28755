package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.ems.Utopia.AGENCY;
import static org.ioemt.ems.Utopia.LAST_YEAR;
import static org.ioemt.ems.Utopia.RULES;
import static org.ioemt.ems.Utopia.THIS_YEAR;
import static org.ioemt.ems.Utopia.TODAY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ioemt.code.Code;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Agency;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.Facility;
import org.ioemt.organization.FacilityCapability;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.OrganizationKind;
import org.ioemt.organization.ServiceType;
import org.ioemt.rule.Finding;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

/** The laws of an EMS, over systems made at random from a fixed seed. */
class SystemLawsTest {

  private static final int CASES = 400;

  private static final List<OrganizationId> AGENCIES = ids("AGENCY", 4);
  private static final List<OrganizationId> CENTERS = ids("CENTER", 3);
  private static final List<OrganizationId> FACILITIES = ids("FACILITY", 3);
  private static final List<OrganizationId> OTHERS = ids("OTHER", 3);
  private static final List<Skill> SKILLS =
      List.of(Skill.of("cpr"), Skill.of("cpap"), Skill.of("cricothyrotomy"));

  /** Each list of a system, how it is read and how a system with another list is made. */
  private static final Map<String, Part<?>> PARTS =
      Map.of(
          "levels",
          new Part<>(EmsSystem::levels, (b, l) -> b.levels(l)),
          "agencies",
          new Part<>(EmsSystem::agencies, (b, l) -> b.agencies(l)),
          "communicationCenters",
          new Part<>(EmsSystem::communicationCenters, (b, l) -> b.communicationCenters(l)),
          "vehicles",
          new Part<>(EmsSystem::vehicles, (b, l) -> b.vehicles(l)),
          "medicalDirectors",
          new Part<>(EmsSystem::medicalDirectors, (b, l) -> b.medicalDirectors(l)),
          "protocols",
          new Part<>(EmsSystem::protocols, (b, l) -> b.protocols(l)),
          "facilities",
          new Part<>(EmsSystem::facilities, (b, l) -> b.facilities(l)),
          "mutualAid",
          new Part<>(EmsSystem::mutualAid, (b, l) -> b.mutualAid(l)),
          "liaisons",
          new Part<>(EmsSystem::liaisons, (b, l) -> b.liaisons(l)),
          "organizations",
          new Part<>(EmsSystem::organizations, (b, l) -> b.organizations(l)));

  private record Part<T>(
      Function<EmsSystem, List<T>> list,
      BiFunction<EmsSystem.Builder, List<T>, EmsSystem.Builder> setter) {

    int size(EmsSystem system) {
      return list.apply(system).size();
    }

    EmsSystem without(EmsSystem system, int index) {
      List<T> fewer = new ArrayList<>(list.apply(system));
      fewer.remove(index);
      return setter.apply(EmsSystem.builder().from(system), fewer).build();
    }
  }

  /**
   * What is found of one component stays found when another is taken away: each finding that is not
   * in the removed component is found again, at the same place once indexes have moved up.
   */
  @Test
  void removingAComponentNeverRemovesAFindingAboutAnother() {
    SplittableRandom random = new SplittableRandom(20261121);
    int kept = 0;
    for (int i = 0; i < CASES; i++) {
      EmsSystem system = system(random);
      List<Finding> before = RULES.check(system);
      for (Map.Entry<String, Part<?>> part : PARTS.entrySet()) {
        for (int at = 0; at < part.getValue().size(system); at++) {
          Set<String> after = new HashSet<>();
          RULES.check(part.getValue().without(system, at)).forEach(f -> after.add(key(f)));
          for (Finding finding : before) {
            String moved = movedUp(finding.path().toString(), part.getKey(), at);
            if (moved != null) {
              kept++;
              assertThat(after)
                  .as("without %s[%d]: %s", part.getKey(), at, finding)
                  .contains(finding.code().code() + '@' + moved);
            }
          }
        }
      }
    }
    assertThat(kept).as("findings that were compared").isGreaterThan(100_000);
  }

  @Test
  void removingThePlanRemovesNoFindingOfAnythingElse() {
    SplittableRandom random = new SplittableRandom(4);
    int plans = 0;
    for (int i = 0; i < CASES; i++) {
      EmsSystem system = system(random);
      if (system.massCasualtyPlan().isEmpty()) {
        continue;
      }
      plans++;
      EmsSystem without =
          EmsSystem.builder().from(system).massCasualtyPlan(Optional.empty()).build();
      List<String> expected =
          RULES.check(system).stream()
              .map(SystemLawsTest::key)
              .filter(key -> !key.contains("@massCasualtyPlan"))
              .toList();
      assertThat(RULES.check(without))
          .extracting(SystemLawsTest::key)
          .containsAll(expected)
          .contains("system.no-mass-casualty-plan@massCasualtyPlan");
    }
    assertThat(plans).isGreaterThan(100);
  }

  private static String key(Finding finding) {
    return finding.code().code() + '@' + finding.path();
  }

  /** The path once an element is gone; null where the path is within that element. */
  private static String movedUp(String path, String list, int removed) {
    if (!path.startsWith(list + '[')) {
      return path;
    }
    int close = path.indexOf(']');
    int index = Integer.parseInt(path.substring(list.length() + 1, close));
    if (index == removed) {
      return null;
    }
    return index < removed ? path : list + '[' + (index - 1) + path.substring(close);
  }

  @Test
  void theCheckWouldSeeAFindingThatGoesAway() {
    assertThat(movedUp("vehicles[2].agency", "vehicles", 1)).isEqualTo("vehicles[1].agency");
    assertThat(movedUp("vehicles[0].agency", "vehicles", 1)).isEqualTo("vehicles[0].agency");
    assertThat(movedUp("vehicles[1].agency", "vehicles", 1)).isNull();
    assertThat(movedUp("agencies[1]", "vehicles", 1)).isEqualTo("agencies[1]");
  }

  @Test
  void aSystemIsCheckedTheSameTwice() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 50; i++) {
      EmsSystem system = system(random);
      assertThat(RULES.check(EmsSystem.builder().from(system).build()))
          .isEqualTo(RULES.check(system));
    }
  }

  /** Ids are distinct within each list, since a doubled id is a finding about both. */
  private static EmsSystem system(SplittableRandom random) {
    EmsSystem.Builder system =
        EmsSystem.builder()
            .id(OrganizationId.of("US-NY-RANDOM"))
            .name("Random")
            .jurisdiction(Utopia.NEW_YORK);
    for (ProviderLevel level : ProviderLevel.values()) {
      if (random.nextBoolean()) {
        system.addLevel(level);
      }
    }
    for (OrganizationId id : some(AGENCIES, random)) {
      system.addAgency(agency(id, random));
    }
    for (OrganizationId id : some(CENTERS, random)) {
      system.addCommunicationCenter(center(id, random));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      system.addVehicle(vehicle("V-" + i, random));
    }
    for (OrganizationId id : some(AGENCIES, random)) {
      system.addMedicalDirector(
          Utopia.director(id)
              .appointed(period(random))
              .license(Utopia.license().expires(TODAY.plusDays(random.nextInt(3) - 1)).build())
              .build());
    }
    for (OrganizationId id : some(AGENCIES, random)) {
      system.addProtocol(
          Utopia.protocol(id, "P")
              .approvedBy(MemberId.of("D-" + (1 + random.nextInt(2))))
              .period(period(random))
              .build());
    }
    for (OrganizationId id : some(FACILITIES, random)) {
      system.addFacility(facility(id, random));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      system.addMutualAid(agreement(random));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      system.addLiaison(
          Liaison.builder()
              .partner(any(OTHERS, random))
              .kind(any(List.of(LiaisonKind.values()), random))
              .period(period(random))
              .build());
    }
    for (OrganizationId id : some(OTHERS, random)) {
      system.addOrganization(Utopia.organization(id, OrganizationKind.OTHER));
    }
    if (random.nextBoolean()) {
      system.massCasualtyPlan(plan(random));
    }
    return system.build();
  }

  private static Agency agency(OrganizationId id, SplittableRandom random) {
    Agency.Builder agency = Agency.builder().id(id).name("Agency").jurisdiction(Utopia.NEW_YORK);
    if (random.nextBoolean()) {
      agency.primaryService(ServiceType.EMERGENCY_TRANSPORT);
    }
    for (ProviderLevel level : ProviderLevel.values()) {
      if (random.nextInt(3) == 0) {
        agency.addLevel(level);
      }
    }
    return agency.build();
  }

  private static CommunicationCenter center(OrganizationId id, SplittableRandom random) {
    CommunicationCenter.Builder center = CommunicationCenter.builder().id(id).name("Center");
    if (random.nextBoolean()) {
      center.addEmergencyNumber(EmergencyNumber.of("911"));
    }
    if (random.nextBoolean()) {
      center.addHours(DutyHours.ALWAYS);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      center.addPriority(any(ResponsePriority.all(), random));
    }
    if (random.nextBoolean()) {
      center.addPreArrivalInstruction(
          Utopia.instructions()
              .approvedBy(MemberId.of("D-" + (1 + random.nextInt(2))))
              .period(period(random))
              .build());
    }
    return center.build();
  }

  private static Vehicle vehicle(String id, SplittableRandom random) {
    Vehicle.Builder vehicle =
        Vehicle.builder()
            .id(VehicleId.of(id))
            .agency(any(AGENCIES, random))
            .type(any(VehicleType.all(), random));
    for (int i = random.nextInt(3); i > 0; i--) {
      vehicle.addEquipment(
          Equipment.builder()
              .code(Code.of("ACME", "E" + i))
              .name("Equipment")
              .quantity(random.nextInt(2))
              .addSkill(any(SKILLS, random))
              .expires(TODAY.plusDays(random.nextInt(3) - 1))
              .inspectionDue(TODAY.plusDays(random.nextInt(3) - 1))
              .build());
    }
    return vehicle.build();
  }

  private static Facility facility(OrganizationId id, SplittableRandom random) {
    Facility.Builder facility = Utopia.hospital().id(id).capabilities(List.of());
    return random.nextBoolean()
        ? facility.addCapability(FacilityCapability.EMERGENCY_RECEPTION).build()
        : facility.build();
  }

  private static MutualAidAgreement agreement(SplittableRandom random) {
    MutualAidAgreement.Builder agreement =
        MutualAidAgreement.builder().title("Agreement").period(period(random));
    return random.nextBoolean()
        ? agreement.partner(any(OTHERS, random)).build()
        : agreement.build();
  }

  private static MassCasualtyPlan plan(SplittableRandom random) {
    MassCasualtyPlan.Builder plan = MassCasualtyPlan.builder().title("Plan");
    for (OrganizationId id : some(FACILITIES, random)) {
      plan.addReceivingFacility(ReceivingFacility.builder().facility(id).build());
    }
    if (random.nextBoolean()) {
      plan.addMutualAid(agreement(random)).addCommandRole(EmsRole.TRIAGE_UNIT_LEADER);
    }
    return plan.build();
  }

  private static DateRange period(SplittableRandom random) {
    return random.nextBoolean() ? THIS_YEAR : LAST_YEAR;
  }

  private static <T> T any(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }

  private static <T> List<T> some(List<T> values, SplittableRandom random) {
    return values.stream().filter(value -> random.nextBoolean()).toList();
  }

  private static List<OrganizationId> ids(String name, int count) {
    List<OrganizationId> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(i == 0 && name.equals("AGENCY") ? AGENCY : OrganizationId.of(name + '-' + i));
    }
    return ids;
  }
}
