package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.ems.Utopia.AGENCY;
import static org.ioemt.ems.Utopia.CPAP;
import static org.ioemt.ems.Utopia.DIRECTOR;
import static org.ioemt.ems.Utopia.HOSPITAL;
import static org.ioemt.ems.Utopia.LAST_YEAR;
import static org.ioemt.ems.Utopia.POLICE;
import static org.ioemt.ems.Utopia.RULES;
import static org.ioemt.ems.Utopia.TODAY;
import static org.ioemt.ems.Utopia.VOLUNTEERS;
import static org.ioemt.ems.Utopia.agency;
import static org.ioemt.ems.Utopia.agreement;
import static org.ioemt.ems.Utopia.ambulance;
import static org.ioemt.ems.Utopia.car;
import static org.ioemt.ems.Utopia.center;
import static org.ioemt.ems.Utopia.director;
import static org.ioemt.ems.Utopia.hospital;
import static org.ioemt.ems.Utopia.instructions;
import static org.ioemt.ems.Utopia.liaison;
import static org.ioemt.ems.Utopia.license;
import static org.ioemt.ems.Utopia.mask;
import static org.ioemt.ems.Utopia.plan;
import static org.ioemt.ems.Utopia.protocol;
import static org.ioemt.ems.Utopia.system;
import static org.ioemt.ems.Utopia.volunteers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ioemt.credential.CredentialKind;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.organization.FacilityCapability;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.ioemt.scope.Skill;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SystemRulesTest {

  private static final OrganizationId NOBODY = OrganizationId.of("US-NY-NOBODY");

  /** Each finding as {@code code@path}. */
  private static List<String> found(EmsSystem.Builder system) {
    return RULES.check(system.build()).stream()
        .map(finding -> finding.code().code() + '@' + finding.path())
        .toList();
  }

  private static EmsSystem.Builder withCenter(CommunicationCenter.Builder center) {
    return system().communicationCenters(List.of(center.build()));
  }

  private static EmsSystem.Builder withAmbulance(Vehicle.Builder ambulance) {
    return system().vehicles(List.of(ambulance.build()));
  }

  private static EmsSystem.Builder withMask(Equipment.Builder mask) {
    return withAmbulance(ambulance().equipment(List.of(mask.build())));
  }

  @Test
  void aCompleteSystemHasNoFinding() {
    assertThat(RULES.check(system().build())).isEmpty();
  }

  @Test
  void anEmptySystemLacksEachComponentOnce() {
    EmsSystem empty =
        EmsSystem.builder().id(NOBODY).name("Nothing").jurisdiction(Utopia.NEW_YORK).build();
    List<Finding> findings = RULES.check(empty);
    assertThat(findings)
        .extracting(finding -> finding.code().code())
        .containsExactly(
            "system.no-emergency-number",
            "system.not-around-the-clock",
            "system.no-dispatch",
            "system.no-agency",
            "system.no-levels",
            "system.no-medical-director",
            "system.no-transport",
            "system.no-receiving-facility",
            "system.no-mutual-aid",
            "system.no-public-health-liaison",
            "system.no-public-safety-liaison",
            "system.no-mass-casualty-plan");
    assertThat(findings).allMatch(finding -> finding.severity() == Severity.ERROR);
    Set<SystemComponent> missing =
        findings.stream()
            .map(finding -> SystemComponent.of(finding.code()).orElseThrow())
            .collect(Collectors.toSet());
    assertThat(missing).containsExactlyInAnyOrder(SystemComponent.values());
  }

  @Nested
  class Access {

    @Test
    void aCenterMustAnswerAnEmergencyNumber() {
      assertThat(found(withCenter(center().emergencyNumbers(List.of()))))
          .containsExactly(
              "system.no-emergency-number@communicationCenters",
              "system.not-around-the-clock@communicationCenters");
    }

    @Test
    void theNumberMustBeAnsweredAroundTheClock() {
      CommunicationCenter.Builder weekdays =
          center().hours(List.of(DutyHours.parse("MO,TU,WE,TH,FR 00:00-24:00")));
      assertThat(found(withCenter(weekdays)))
          .containsExactly("system.not-around-the-clock@communicationCenters");
      Finding finding = RULES.check(withCenter(weekdays).build()).get(0);
      assertThat(finding.message())
          .isEqualTo(
              "the emergency number is not answered around the clock: nobody does on SA at 00:00");
    }

    @Test
    void twoCentersMayShareTheWeek() {
      CommunicationCenter day = center().hours(hours("MO,TU,WE,TH,FR,SA,SU 07:00-19:00")).build();
      CommunicationCenter night =
          center()
              .id(OrganizationId.of("US-NY-UTOPIA-NIGHT"))
              .hours(hours("MO,TU,WE,TH,FR,SA,SU 19:00-07:00"))
              .build();
      assertThat(found(system().communicationCenters(List.of(day, night)))).isEmpty();
      CommunicationCenter silent =
          CommunicationCenter.builder().from(night).emergencyNumbers(List.of()).build();
      assertThat(found(system().communicationCenters(List.of(day, silent))))
          .containsExactly("system.not-around-the-clock@communicationCenters");
    }

    private List<DutyHours> hours(String text) {
      return List.of(DutyHours.parse(text));
    }
  }

  @Nested
  class Dispatch {

    @Test
    void withoutACenterThereIsNoDispatch() {
      assertThat(found(system().communicationCenters(List.of())))
          .containsExactly(
              "system.no-emergency-number@communicationCenters",
              "system.not-around-the-clock@communicationCenters",
              "system.no-dispatch@communicationCenters");
    }

    @Test
    void dispatchersGivePrioritiesOfOneScheme() {
      assertThat(found(withCenter(center().priorities(List.of()))))
          .containsExactly("center.no-priorities@communicationCenters[0].priorities");
      assertThat(found(withCenter(center().addPriority(ResponsePriority.parse("MPDS|17D3")))))
          .containsExactly("center.priorities-mixed@communicationCenters[0].priorities");
    }

    @Test
    void callersGetInstructionsThatAreInUse() {
      assertThat(found(withCenter(center().preArrivalInstructions(List.of()))))
          .containsExactly(
              "center.no-pre-arrival-instructions@communicationCenters[0].preArrivalInstructions");
      assertThat(
              found(
                  withCenter(
                      center()
                          .preArrivalInstructions(
                              List.of(instructions().period(LAST_YEAR).build())))))
          .containsExactly(
              "center.no-pre-arrival-instructions@communicationCenters[0].preArrivalInstructions");
    }

    @Test
    void aDirectorApprovesTheInstructions() {
      PreArrivalInstructions by = instructions().approvedBy(MemberId.of("D-9")).build();
      assertThat(found(withCenter(center().addPreArrivalInstruction(by))))
          .containsExactly(
              "center.instructions-not-approved@communicationCenters[0].preArrivalInstructions[1]"
                  + ".approvedBy");
    }

    @Test
    void aCenterReachesItsUnits() {
      assertThat(found(withCenter(center().channels(List.of()))))
          .containsExactly("center.no-channel@communicationCenters[0].channels");
    }
  }

  @Nested
  class Workforce {

    @Test
    void levelsAreStatedByTheSystemAndFieldedByAnAgency() {
      assertThat(found(system().levels(List.of())))
          .containsExactly(
              "system.no-levels@levels",
              "agency.level-not-listed@agencies[0].levels[0]",
              "agency.level-not-listed@agencies[0].levels[1]",
              "agency.level-not-listed@agencies[1].levels[0]");
      assertThat(found(system().addLevel(ProviderLevel.AEMT)))
          .containsExactly("system.level-not-fielded@levels[3]");
    }

    @Test
    void anAgencyStatesItsLevels() {
      assertThat(
              found(
                  system()
                      .levels(List.of(ProviderLevel.EMT, ProviderLevel.PARAMEDIC))
                      .agencies(List.of(agency().build(), volunteers().levels(List.of()).build()))))
          .containsExactly("agency.no-levels@agencies[1].levels");
    }

    @Test
    void anAgencyStatesItsServices() {
      assertThat(
              found(
                  system()
                      .agencies(
                          List.of(
                              org.ioemt.organization.Agency.builder()
                                  .id(AGENCY)
                                  .name("Utopia EMS")
                                  .jurisdiction(Utopia.NEW_YORK)
                                  .levels(agency().build().levels())
                                  .build(),
                              volunteers().build()))))
          .containsExactly("agency.no-service@agencies[0].primaryService");
    }

    @Test
    void withoutAnAgencyNobodyAnswers() {
      assertThat(found(system().agencies(List.of())))
          .contains("system.no-agency@agencies", "system.agency-unknown@vehicles[0].agency");
    }
  }

  @Nested
  class Direction {

    @Test
    void eachAgencyHasADirector() {
      assertThat(found(system().medicalDirectors(List.of(director(AGENCY).build()))))
          .containsExactly(
              "agency.no-medical-director@agencies[1]",
              "system.protocol-not-approved@protocols[1].approvedBy");
    }

    @Test
    void withoutADirectorNobodyAnswersForTheCare() {
      assertThat(found(system().medicalDirectors(List.of())))
          .containsExactly(
              "center.instructions-not-approved@communicationCenters[0].preArrivalInstructions[0]"
                  + ".approvedBy",
              "agency.no-medical-director@agencies[0]",
              "agency.no-medical-director@agencies[1]",
              "system.no-medical-director@medicalDirectors",
              "system.protocol-not-approved@protocols[0].approvedBy",
              "system.protocol-not-approved@protocols[1].approvedBy");
    }

    @Test
    void aDirectorWhoseLicenseIsNotCurrentIsNone() {
      assertThat(
              found(
                  system()
                      .medicalDirectors(
                          List.of(
                              director(AGENCY).build(),
                              director(VOLUNTEERS)
                                  .license(license().expires(TODAY.minusDays(1)).build())
                                  .build()))))
          .containsExactly(
              "agency.no-medical-director@agencies[1]",
              "director.license-not-current@medicalDirectors[1].license",
              "system.protocol-not-approved@protocols[1].approvedBy");
    }

    @Test
    void aDirectorIsAPhysicianWithALicense() {
      List<String> found =
          found(
              system()
                  .medicalDirectors(
                      List.of(
                          director(AGENCY).build(),
                          director(VOLUNTEERS)
                              .license(license().kind(CredentialKind.DEGREE).build())
                              .build())));
      assertThat(found).contains("director.degree-only@medicalDirectors[1].license.kind");
    }

    @Test
    void aDirectorsLicenseCoversWhereTheAgencyWorks() {
      List<String> found =
          found(
              system()
                  .agencies(
                      List.of(
                          agency().build(),
                          volunteers().jurisdiction(Jurisdiction.of("US-NJ")).build())));
      assertThat(found)
          .containsExactly(
              "agency.no-medical-director@agencies[1]",
              "director.license-elsewhere@medicalDirectors[1].license.qualification.jurisdiction",
              "system.protocol-not-approved@protocols[1].approvedBy");
    }

    @Test
    void aProtocolIsApprovedByADirectorOfItsAgency() {
      assertThat(
              found(
                  system()
                      .protocols(
                          List.of(
                              protocol(AGENCY, "ALS").approvedBy(MemberId.of("D-2")).build(),
                              protocol(VOLUNTEERS, "FR").build()))))
          .containsExactly("system.protocol-not-approved@protocols[0].approvedBy");
    }

    @Test
    void eachAgencyHasAProtocolInForce() {
      assertThat(found(system().protocols(List.of(protocol(AGENCY, "ALS").build()))))
          .containsExactly("agency.no-protocol@agencies[1]");
      assertThat(
              found(
                  system()
                      .protocols(
                          List.of(
                              protocol(AGENCY, "ALS").build(),
                              protocol(VOLUNTEERS, "FR").period(LAST_YEAR).build()))))
          .containsExactly(
              "agency.no-protocol@agencies[1]", "system.protocol-not-in-force@protocols[1].period");
    }
  }

  @Nested
  class Transport {

    @Test
    void aVehicleMustCarryPatients() {
      assertThat(found(system().vehicles(List.of(car().build()))))
          .containsExactly("system.no-transport@vehicles", "agency.no-transport@agencies[0]");
    }

    @Test
    void whatAVehicleSaysOfItselfCounts() {
      assertThat(found(withAmbulance(ambulance().carriesPatients(false))))
          .containsExactly("system.no-transport@vehicles", "agency.no-transport@agencies[0]");
      assertThat(found(withAmbulance(ambulance().type(car().build().type()).carriesPatients(true))))
          .isEmpty();
    }

    @Test
    void anAgencyThatOffersTransportHasTheVehicle() {
      assertThat(found(withAmbulance(ambulance().agency(VOLUNTEERS))))
          .containsExactly(
              "agency.no-transport@agencies[0]",
              "equipment.skill-not-fielded@vehicles[0].equipment[0].skills[0]");
    }

    @Test
    void anAmbulanceIsEquipped() {
      assertThat(found(withAmbulance(ambulance().equipment(List.of()))))
          .containsExactly("vehicle.no-equipment@vehicles[0].equipment");
    }

    @Test
    void equipmentIsThereInspectedAndGood() {
      assertThat(found(withMask(mask().quantity(0))))
          .containsExactly("equipment.none@vehicles[0].equipment[0].quantity");
      assertThat(found(withMask(mask().expires(TODAY.minusDays(1)))))
          .containsExactly("equipment.expired@vehicles[0].equipment[0].expires");
      assertThat(found(withMask(mask().inspectionDue(TODAY.minusDays(1)))))
          .containsExactly("equipment.inspection-overdue@vehicles[0].equipment[0].inspectionDue");
    }

    @Test
    void equipmentServesASkillThatSomebodyMayDo() {
      Skill paramedics = Skill.of("cricothyrotomy");
      assertThat(found(withMask(mask().addSkill(paramedics)))).isEmpty();
      assertThat(
              found(
                  withMask(mask().addSkill(paramedics))
                      .protocols(
                          List.of(
                              protocol(AGENCY, "ALS").withhold(paramedics).build(),
                              protocol(VOLUNTEERS, "FR").build()))))
          .containsExactly("equipment.skill-not-fielded@vehicles[0].equipment[0].skills[1]");
      assertThat(
              found(
                  withMask(mask().addSkill(paramedics))
                      .levels(List.of(ProviderLevel.EMR, ProviderLevel.EMT))
                      .agencies(
                          List.of(
                              agency().levels(List.of(ProviderLevel.EMT)).build(),
                              volunteers().build()))))
          .containsExactly("equipment.skill-not-fielded@vehicles[0].equipment[0].skills[1]");
    }
  }

  @Nested
  class HandOff {

    @Test
    void aFacilityTakesPatientsOver() {
      assertThat(found(system().facilities(List.of())))
          .containsExactly(
              "system.no-receiving-facility@facilities",
              "system.facility-unknown@massCasualtyPlan.receivingFacilities[0].facility");
      assertThat(
              found(
                  system()
                      .facilities(
                          List.of(
                              hospital()
                                  .capabilities(List.of(FacilityCapability.TRAUMA_LEVEL_1))
                                  .build()))))
          .containsExactly("system.no-receiving-facility@facilities");
    }
  }

  @Nested
  class Partners {

    @Test
    void othersAreBoundToHelp() {
      assertThat(found(system().mutualAid(List.of())))
          .containsExactly("system.no-mutual-aid@mutualAid");
      assertThat(found(system().mutualAid(List.of(agreement("Old").period(LAST_YEAR).build()))))
          .containsExactly(
              "system.no-mutual-aid@mutualAid", "agreement.not-in-force@mutualAid[0].period");
    }

    @Test
    void anAgreementNamesAPartner() {
      MutualAidAgreement nobodys =
          MutualAidAgreement.builder().title("Draft").period(Utopia.THIS_YEAR).build();
      assertThat(found(system().mutualAid(List.of(nobodys))))
          .containsExactly("system.no-mutual-aid@mutualAid", "agreement.no-partner@mutualAid[0]");
    }

    @Test
    void publicHealthAndPublicSafetyAreKeptInTouch() {
      assertThat(found(system().liaisons(List.of())))
          .containsExactly(
              "system.no-public-health-liaison@liaisons",
              "system.no-public-safety-liaison@liaisons");
    }

    @ParameterizedTest
    @EnumSource
    void onlyPoliceAndFireArePublicSafety(LiaisonKind kind) {
      List<String> found = found(system().liaisons(List.of(liaison(POLICE, kind).build())));
      boolean safety = kind == LiaisonKind.FIRE || kind == LiaisonKind.LAW_ENFORCEMENT;
      assertThat(found.contains("system.no-public-safety-liaison@liaisons")).isEqualTo(!safety);
      assertThat(found.contains("system.no-public-health-liaison@liaisons"))
          .isEqualTo(kind != LiaisonKind.PUBLIC_HEALTH);
    }

    @Test
    void aLiaisonHasAChannelAndTerms() {
      Liaison bare = Liaison.builder().partner(POLICE).kind(LiaisonKind.FIRE).build();
      assertThat(found(system().addLiaison(bare)))
          .containsExactly(
              "liaison.no-channel@liaisons[2].channel",
              "liaison.no-agreement@liaisons[2].agreement");
      assertThat(
              found(
                  system().addLiaison(liaison(POLICE, LiaisonKind.FIRE).period(LAST_YEAR).build())))
          .containsExactly("liaison.agreement-not-in-force@liaisons[2].period");
    }
  }

  @Nested
  class MassCasualty {

    @Test
    void theSystemHasAPlan() {
      EmsSystem all = system().build();
      EmsSystem.Builder without = system().massCasualtyPlan(java.util.Optional.empty());
      assertThat(all.massCasualtyPlan()).isPresent();
      assertThat(found(without)).containsExactly("system.no-mass-casualty-plan@massCasualtyPlan");
    }

    @Test
    void thePlansOwnRulesAreAsked() {
      assertThat(found(system().massCasualtyPlan(plan().commandRoles(List.of()).build())))
          .containsExactly("plan.no-command-role@massCasualtyPlan.commandRoles");
    }
  }

  @Nested
  class References {

    @Test
    void whoRunsAVehicleIsKnown() {
      assertThat(found(system().addVehicle(car().id(VehicleId.of("Q-2")).agency(NOBODY).build())))
          .containsExactly("system.agency-unknown@vehicles[2].agency");
    }

    @Test
    void whomADirectorOrAProtocolServesIsKnown() {
      assertThat(
              found(
                  system()
                      .addMedicalDirector(director(NOBODY).build())
                      .addProtocol(protocol(NOBODY, "X").build())))
          .containsExactly(
              "system.agency-unknown@medicalDirectors[2].agency",
              "system.agency-unknown@protocols[2].agency");
    }

    @Test
    void partnersAreKnownWhateverTheyAre() {
      assertThat(found(system().organizations(List.of())))
          .containsExactly(
              "system.partner-unknown@liaisons[0].partner",
              "system.partner-unknown@liaisons[1].partner",
              "system.partner-unknown@mutualAid[0].partner",
              "system.partner-unknown@massCasualtyPlan.mutualAid[0].partner");
      for (OrganizationId own : List.of(AGENCY, Utopia.CENTER, HOSPITAL)) {
        assertThat(found(system().addLiaison(liaison(own, LiaisonKind.FIRE).build()))).isEmpty();
      }
    }

    @Test
    void facilitiesOfThePlanAreKnown() {
      ReceivingFacility elsewhere =
          ReceivingFacility.builder().facility(NOBODY).capacity(3).build();
      assertThat(found(system().massCasualtyPlan(plan().addReceivingFacility(elsewhere).build())))
          .containsExactly(
              "system.facility-unknown@massCasualtyPlan.receivingFacilities[1].facility");
    }

    @Test
    void anIdIsGivenOnceInEachList() {
      EmsSystem whole = system().build();
      assertThat(
              found(
                  system()
                      .addAllAgencies(whole.agencies())
                      .addAllCommunicationCenters(whole.communicationCenters())
                      .addAllFacilities(whole.facilities())
                      .addAllOrganizations(whole.organizations())
                      .addAllVehicles(whole.vehicles())
                      .addAllMedicalDirectors(whole.medicalDirectors())
                      .addAllProtocols(whole.protocols())))
          .containsExactly(
              "system.duplicate-id@agencies[2].id",
              "system.duplicate-id@agencies[3].id",
              "system.duplicate-id@communicationCenters[1].id",
              "system.duplicate-id@facilities[1].id",
              "system.duplicate-id@organizations[3].id",
              "system.duplicate-id@organizations[4].id",
              "system.duplicate-id@organizations[5].id",
              "system.duplicate-id@vehicles[2].id",
              "system.duplicate-id@vehicles[3].id",
              "system.duplicate-id@medicalDirectors[2].id",
              "system.duplicate-id@medicalDirectors[3].id",
              "system.duplicate-id@protocols[2].id",
              "system.duplicate-id@protocols[3].id");
    }

    @Test
    void aHospitalThatRunsAmbulancesIsFacilityAndAgency() {
      assertThat(found(system().addFacility(hospital().id(AGENCY).build()))).isEmpty();
    }
  }

  @Test
  void theCatalogueAndTheRulesKnowTheSameCodes() {
    Set<String> used = new TreeSet<>();
    RULES.codes().forEach(code -> used.add(code.code()));
    used.removeIf(code -> code.startsWith("director."));
    assertThat(used)
        .isEqualTo(
            FindingCode.all().stream()
                .map(FindingCode::code)
                .filter(
                    code ->
                        code.matches(
                            "(system|agency|center|vehicle|equipment|agreement|liaison|plan)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyCodeIsAboutAComponentButTheDoubledId() {
    RuleSet<EmsSystem> rules = SystemRules.of(Crosswalk.shipped()).asOf(TODAY);
    for (FindingCode code : rules.codes()) {
      assertThat(SystemComponent.of(code).isPresent())
          .as(code.code())
          .isEqualTo(!code.code().equals("system.duplicate-id"));
    }
    for (SystemComponent component : SystemComponent.values()) {
      assertThat(rules.codes()).containsAll(component.findings());
    }
  }

  /** An unfit director or a lapsed set is no director and no set, whoever else is there. */
  @Test
  void whatIsNotFitDoesNotCount() {
    assertThat(CPAP).isNotEqualTo(Utopia.CPR);
    assertThat(
            found(
                system()
                    .medicalDirectors(
                        List.of(
                            director(AGENCY).appointed(LAST_YEAR).build(),
                            director(VOLUNTEERS).id(DIRECTOR).appointed(LAST_YEAR).build()))))
        .contains("system.no-medical-director@medicalDirectors");
  }
}
