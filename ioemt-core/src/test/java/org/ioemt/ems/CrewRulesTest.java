package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.ems.Shift.AMBULANCE;
import static org.ioemt.ems.Shift.RULES;
import static org.ioemt.ems.Shift.TODAY;
import static org.ioemt.ems.Shift.aboard;
import static org.ioemt.ems.Shift.bare;
import static org.ioemt.ems.Shift.crew;
import static org.ioemt.ems.Shift.emt;
import static org.ioemt.ems.Shift.license;
import static org.ioemt.ems.Shift.member;
import static org.ioemt.ems.Shift.paramedic;
import static org.ioemt.ems.Shift.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.PersonName;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrewRulesTest {

  private static List<Finding> check(Crew crew, StaffingStandard standard) {
    List<Finding> findings = RULES.staffing(standard, TODAY).check(crew);
    boolean errors = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    assertThat(RULES.isStaffed(crew, standard, TODAY)).isEqualTo(!errors);
    return findings;
  }

  private static List<String> codes(Crew crew, StaffingStandard standard) {
    return check(crew, standard).stream().map(f -> f.code().code()).toList();
  }

  private static List<String> codes(Crew crew) {
    return codes(crew, AMBULANCE);
  }

  private static List<String> places(Crew crew) {
    return check(crew, AMBULANCE).stream().map(f -> f.path().toString()).toList();
  }

  private static CrewMember nobody(List<CrewRole> roles) {
    return CrewMember.builder().roles(roles).build();
  }

  @Test
  void aStaffedAmbulanceHasNoFinding() {
    assertThat(check(crew(), AMBULANCE)).isEmpty();
    assertThat(RULES.careLevelOf(crew(), TODAY)).contains(CareLevel.ADVANCED_LIFE_SUPPORT);
  }

  @Nested
  class WhatIsAsked {

    @Test
    void enoughPeople() {
      StaffingStandard three = standard().people(3).build();
      assertThat(codes(crew(), three)).containsExactly("crew.too-few");
      assertThat(check(crew(), three).get(0).values()).containsExactly("2", "3", "UTOPIA");
      assertThat(codes(crew(paramedic().build(), emt().build(), nobody(List.of())), three))
          .as("anybody makes up the number where the others need no level")
          .isEmpty();
      assertThat(codes(crew(new CrewMember[0])))
          .containsExactly("crew.too-few", "crew.no-primary-caregiver", "crew.no-driver");
    }

    @Test
    void aPrimaryCaregiver() {
      CrewMember helper = paramedic().roles(CrewRole.otherCaregiver()).build();
      assertThat(codes(crew(helper, emt().build()))).containsExactly("crew.no-primary-caregiver");
    }

    @Test
    void ofTheLevel() {
      CrewMember low = aboard("M-3", "Rettungssanitäter", CrewRole.primaryCaregiver()).build();
      assertThat(codes(crew(low, emt().build()))).containsExactly("crew.caregiver-level-too-low");
      assertThat(check(crew(low, emt().build()), AMBULANCE).get(0).values())
          .containsExactly("EMT", "PARAMEDIC", "UTOPIA");
      assertThat(codes(crew(low, paramedic().build(), emt().build())))
          .as("one of two primary caregivers suffices")
          .isEmpty();
      assertThat(
              check(crew(nobody(CrewRole.primaryCaregiver()), emt().build()), AMBULANCE)
                  .get(0)
                  .values())
          .containsExactly("none", "PARAMEDIC", "UTOPIA");
    }

    @Test
    void ofTheCareWhereNoLevelIsNamed() {
      StaffingStandard als = standard().primaryCaregiver(Optional.empty()).build();
      CrewMember aemt = bare("M-3", ProviderLevel.AEMT, CrewRole.primaryCaregiver()).build();
      Crew crew = crew(aemt, emt().build());
      assertThat(codes(crew, als))
          .containsExactly("crew.level-not-verified", "crew.care-level-too-low");
      assertThat(check(crew, als).get(1).values()).containsExactly("AEMT", "ALS", "UTOPIA");
      assertThat(RULES.with(CareLevels.nemsis()).isStaffed(crew, als, TODAY))
          .as("NEMSIS counts the AEMT as ALS")
          .isTrue();
      assertThat(RULES.with(CareLevels.nemsis()).isStaffed(crew, AMBULANCE, TODAY))
          .as("a level that is named is asked for, whatever the care levels")
          .isFalse();
      assertThat(codes(crew(), als)).isEmpty();
      assertThat(RULES.with(CareLevels.nemsis()).careLevelOf(crew, TODAY))
          .contains(CareLevel.ADVANCED_LIFE_SUPPORT);
      assertThat(RULES.careLevelOf(crew, TODAY)).contains(CareLevel.LIMITED_ADVANCED_LIFE_SUPPORT);
    }

    @Test
    void othersOfTheLevel() {
      StaffingStandard emts =
          standard().driverLevel(Optional.empty()).others(ProviderLevel.EMT).build();
      assertThat(codes(crew(), emts)).isEmpty();
      Crew low =
          crew(paramedic().build(), aboard("M-2", "Rettungshelfer", CrewRole.driver()).build());
      assertThat(codes(low, emts)).containsExactly("crew.others-level-too-low");
      assertThat(check(low, emts).get(0).values()).containsExactly("0", "1", "EMT", "UTOPIA");
      assertThat(
              codes(
                  Crew.builder()
                      .from(low)
                      .addMember(aboard("M-4", "Rettungssanitäter", List.of()).build())
                      .build(),
                  emts))
          .as("those beyond the number may have any level")
          .isEmpty();
    }

    @Test
    void othersOfTheLevelEvenWhereNobodyAttends() {
      StaffingStandard emts =
          standard().driverLevel(Optional.empty()).others(ProviderLevel.EMT).build();
      CrewMember low = aboard("M-3", "Rettungshelfer", CrewRole.otherCaregiver()).build();
      assertThat(codes(crew(low, emt().build()), emts))
          .containsExactly("crew.no-primary-caregiver");
      Crew lower = crew(low, aboard("M-2", "Rettungshelfer", CrewRole.driver()).build());
      assertThat(codes(lower, emts))
          .containsExactly("crew.no-primary-caregiver", "crew.others-level-too-low");
    }

    @Test
    void theHighestOfThoseWhoAttendIsNamed() {
      CrewMember lowest = aboard("M-3", "Rettungshelfer", CrewRole.primaryCaregiver()).build();
      CrewMember low = aboard("M-4", "Rettungssanitäter", CrewRole.primaryCaregiver()).build();
      for (Crew crew :
          List.of(crew(lowest, low, emt().build()), crew(low, lowest, emt().build()))) {
        assertThat(check(crew, AMBULANCE).get(0).values())
            .containsExactly("EMT", "PARAMEDIC", "UTOPIA");
      }
    }

    @Test
    void aDriver() {
      CrewMember passenger = emt().roles(CrewRole.otherCaregiver()).build();
      assertThat(codes(crew(paramedic().build(), passenger))).containsExactly("crew.no-driver");
      StaffingStandard without = standard().driverLevel(Optional.empty()).driver(false).build();
      assertThat(codes(crew(paramedic().build(), passenger), without)).isEmpty();
    }

    @Test
    void aDriverOfTheLevel() {
      CrewMember helper = aboard("M-2", "Rettungshelfer", CrewRole.driver()).build();
      assertThat(codes(crew(paramedic().build(), helper)))
          .containsExactly("crew.driver-level-too-low");
      assertThat(check(crew(paramedic().build(), helper), AMBULANCE).get(0).values())
          .containsExactly("EMR", "EMT", "UTOPIA");
      StaffingStandard any = standard().driverLevel(Optional.empty()).build();
      assertThat(codes(crew(paramedic().build(), nobody(CrewRole.driver())), any)).isEmpty();
    }

    @Test
    void aDriverWhoDoesNotAttendInTransport() {
      CrewMember both =
          paramedic()
              .roles(List.of(CrewRole.PRIMARY_CAREGIVER_TRANSPORT, CrewRole.DRIVER_TRANSPORT))
              .build();
      CrewMember idle = emt().roles(List.of()).build();
      assertThat(codes(crew(both, idle))).containsExactly("crew.driver-is-caregiver");
      assertThat(codes(crew(both, emt().build()))).isEmpty();
    }

    /** Who treats at the scene and then drives does not attend, whoever drove there. */
    @Test
    void thoseWhoChangePlacesAreTakenByTheirRoleInTransport() {
      CrewMember drivesBack =
          paramedic()
              .roles(List.of(CrewRole.PRIMARY_CAREGIVER_SCENE, CrewRole.DRIVER_TRANSPORT))
              .build();
      CrewMember attends =
          emt()
              .roles(List.of(CrewRole.DRIVER_RESPONSE, CrewRole.PRIMARY_CAREGIVER_TRANSPORT))
              .build();
      assertThat(codes(crew(drivesBack, attends))).containsExactly("crew.caregiver-level-too-low");
      assertThat(
              codes(
                  crew(
                      paramedic().roles(List.of(CrewRole.PRIMARY_CAREGIVER_SCENE)).build(),
                      emt().roles(List.of(CrewRole.DRIVER_RESPONSE)).build())))
          .as("where no role of the transport is recorded, the earlier one goes on")
          .isEmpty();
    }

    @Test
    void aPhysician() {
      StaffingStandard unit = standard().physician(true).build();
      CrewMember doctor = aboard("M-3", "Notarzt", CrewRole.otherCaregiver()).build();
      assertThat(codes(crew(), unit)).containsExactly("crew.no-physician");
      assertThat(codes(crew(paramedic().build(), emt().build(), doctor), unit)).isEmpty();
      CrewMember driving = aboard("M-3", "Notarzt", CrewRole.driver()).build();
      assertThat(codes(crew(paramedic().build(), driving), unit))
          .as("a physician who must drive is not free for the patient")
          .containsExactly("crew.no-physician");
      assertThat(codes(crew(doctor, emt().build()), unit))
          .as("judged on its own where there is no caregiver")
          .containsExactly("crew.no-primary-caregiver");
    }

    @Test
    void allAtOnce() {
      StaffingStandard odd =
          StaffingStandard.builder()
              .code("ODD")
              .name("Odd")
              .careLevel(CareLevel.BASIC_LIFE_SUPPORT)
              .people(2)
              .others(ProviderLevel.EMT)
              .driver(true)
              .physician(true)
              .build();
      List<CrewRole> everything =
          List.of(CrewRole.PRIMARY_CAREGIVER_TRANSPORT, CrewRole.DRIVER_TRANSPORT);
      Crew two =
          crew(
              aboard("M-1", "Rettungshelfer", everything).build(),
              aboard("M-2", "Notarzt", everything).build());
      assertThat(codes(two, odd)).containsExactly("crew.not-all-at-once");
    }
  }

  @Nested
  class WhoCounts {

    @Test
    void traineesNever() {
      Crew crew = crew(paramedic().trainee(true).build(), emt().build());
      assertThat(codes(crew))
          .containsExactly("crew.trainee-not-counted", "crew.too-few", "crew.no-primary-caregiver");
      assertThat(places(crew)).containsExactly("members[0].trainee", "members", "members");
      assertThat(RULES.levelOf(crew.members().get(0), TODAY)).isEmpty();
      CrewMember bareTrainee =
          bare("M-9", ProviderLevel.PARAMEDIC, CrewRole.primaryCaregiver()).trainee(true).build();
      assertThat(codes(crew(bareTrainee, emt().build())))
          .as("that nobody verified the level is beside the point")
          .containsExactly("crew.trainee-not-counted", "crew.too-few", "crew.no-primary-caregiver");
    }

    @Test
    void expiredCredentialsNever() {
      CrewMember expired =
          CrewMember.builder()
              .member(
                  member("M-1", license("Notfallsanitäter").expires(TODAY.minusDays(1)).build()))
              .roles(CrewRole.primaryCaregiver())
              .build();
      Crew crew = crew(expired, emt().build());
      assertThat(codes(crew))
          .containsExactly(
              "crew.member-not-counted",
              "credential.expired",
              "crew.too-few",
              "crew.no-primary-caregiver");
      assertThat(places(crew))
          .containsExactly(
              "members[0].member",
              "members[0].member.credentials[0].expires",
              "members",
              "members");
      LocalDate yesterday = TODAY.minusDays(1);
      assertThat(RULES.staffing(AMBULANCE, yesterday).check(crew))
          .as("the last day still counts")
          .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void credentialsThatAreNotActiveNever(CredentialStatus status) {
      CrewMember person =
          CrewMember.builder()
              .member(member("M-1", license("Notfallsanitäter").status(status).build()))
              .roles(CrewRole.primaryCaregiver())
              .build();
      assertThat(RULES.isStaffed(crew(person, emt().build()), AMBULANCE, TODAY))
          .isEqualTo(status == CredentialStatus.ACTIVE);
    }

    @Test
    void unverifiedUnrecognizedAndMissingCredentialsNever() {
      for (Member member :
          List.of(
              member("M-1", license("Notfallsanitäter").verifications(List.of()).build()),
              member(
                  "M-1",
                  license("Notfallsanitäter").authority(OrganizationId.of("GB-QUALSAFE")).build()),
              member("M-1", license("Notfallsanitäter").kind(CredentialKind.DEGREE).build()),
              member("M-1"))) {
        CrewMember person =
            CrewMember.builder().member(member).roles(CrewRole.primaryCaregiver()).build();
        assertThat(codes(crew(person, emt().build())))
            .contains("crew.member-not-counted", "crew.too-few", "crew.no-primary-caregiver");
      }
    }

    @Test
    void whoIsNotCountedIsNamedInAStaffedCrewToo() {
      CrewMember expired =
          CrewMember.builder()
              .member(
                  member("M-7", license("Notfallsanitäter").expires(TODAY.minusDays(1)).build()))
              .build();
      List<Finding> findings = check(crew(paramedic().build(), emt().build(), expired), AMBULANCE);
      assertThat(findings)
          .extracting(f -> f.code().code())
          .containsExactly("crew.member-not-counted", "credential.expired");
      assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aNurseCountsAsAPersonWithoutALevel() {
      CrewMember nurse =
          CrewMember.builder()
              .member(
                  member(
                      "M-5",
                      license("ARM")
                          .qualification(Qualification.of(Jurisdiction.of("FR"), "Infirmier SMUR"))
                          .build()))
              .addRole(CrewRole.OTHER_CAREGIVER_SCENE)
              .build();
      CrewMember doctor = aboard("M-3", "Notarzt", CrewRole.primaryCaregiver()).build();
      Crew smur = crew(doctor, nurse, nobody(CrewRole.driver()));
      assertThat(codes(smur, StaffingStandard.of("FR-SMUR")))
          .containsExactly("crew.member-without-level", "credential.outside-ladder");
      assertThat(codes(crew(doctor, nobody(CrewRole.driver())), StaffingStandard.of("FR-SMUR")))
          .containsExactly("crew.too-few");
      assertThat(codes(crew(nurse, emt().build()))).contains("crew.no-primary-caregiver");
    }

    @Test
    void aBareLevelCountsAsItIsStated() {
      Crew crew =
          crew(
              bare("M-1", ProviderLevel.PARAMEDIC, CrewRole.primaryCaregiver()).build(),
              emt().build());
      List<Finding> findings = check(crew, AMBULANCE);
      assertThat(findings)
          .extracting(f -> f.code().code())
          .containsExactly("crew.level-not-verified");
      assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
      assertThat(findings.get(0).path()).hasToString("members[0].level");
    }

    @Test
    void besideAMemberAStatedLevelOnlyNarrows() {
      CrewMember narrowed = paramedic().level(ProviderLevel.EMT).build();
      assertThat(RULES.levelOf(narrowed, TODAY)).contains(ProviderLevel.EMT);
      assertThat(codes(crew(narrowed, emt().build())))
          .containsExactly("crew.caregiver-level-too-low");
      CrewMember raised =
          emt().roles(CrewRole.primaryCaregiver()).level(ProviderLevel.PARAMEDIC).build();
      assertThat(RULES.levelOf(raised, TODAY)).contains(ProviderLevel.EMT);
      assertThat(codes(crew(raised, nobody(CrewRole.driver()))))
          .containsExactly(
              "crew.level-above", "crew.caregiver-level-too-low", "crew.driver-level-too-low");
    }

    @Test
    void theSameMemberTwiceCountsOnce() {
      Crew crew = crew(paramedic().build(), paramedic().roles(CrewRole.driver()).build());
      assertThat(codes(crew))
          .containsExactly("crew.member-twice", "crew.too-few", "crew.driver-is-caregiver");
      assertThat(places(crew)).containsExactly("members[1]", "members", "members");
      CrewMember known = bare("M-1", ProviderLevel.EMR, CrewRole.driver()).build();
      assertThat(codes(crew(paramedic().build(), known)))
          .as("a member and a bare entry with its id are one")
          .contains("crew.member-twice", "crew.too-few");
      CrewMember unnamed =
          CrewMember.builder().level(ProviderLevel.EMT).roles(CrewRole.driver()).build();
      assertThat(codes(crew(paramedic().build(), unnamed, unnamed)))
          .as("entries without an id are people of their own")
          .containsExactly("crew.level-not-verified", "crew.level-not-verified");
    }
  }

  @Test
  void twoStandardsAreJoinedAsRuleSetsAre() {
    StaffingStandard three = standard().code("THREE").people(3).build();
    assertThat(RULES.staffing(AMBULANCE, TODAY).plus(RULES.staffing(three, TODAY)).check(crew()))
        .extracting(f -> f.code().code())
        .containsExactly("crew.too-few");
  }

  @Test
  void aCrewMemberHasOneIdAndEachRoleOnce() {
    assertThatThrownBy(() -> paramedic().id(MemberId.of("M-1")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("crew member, id: must be absent where the member is given, who has an id");
    assertThatThrownBy(() -> emt().addRole(CrewRole.DRIVER_RESPONSE).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("crew member, roles: 'DRIVER_RESPONSE' is given twice");
  }

  @Test
  void nothingPersonalIsPrinted() {
    CrewMember person =
        CrewMember.builder()
            .member(
                Member.builder()
                    .id(MemberId.of("M-1"))
                    .name(PersonName.of("Verschwiegen Geheim"))
                    .build())
            .build();
    assertThat(crew(person).toString()).doesNotContain("Geheim").contains("M-1");
    assertThat(check(crew(person), AMBULANCE).toString()).doesNotContain("Geheim");
  }

  @Test
  void theCatalogueAndTheRulesKnowTheSameCodes() {
    Set<String> used =
        RULES.staffing(AMBULANCE, TODAY).codes().stream()
            .map(FindingCode::code)
            .filter(code -> code.startsWith("crew."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used)
        .isEqualTo(
            FindingCode.all().stream()
                .map(FindingCode::code)
                .filter(code -> code.startsWith("crew."))
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
