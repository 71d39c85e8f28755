package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Specialization;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.ResponseInterval;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.TransportDisposition;
import org.ioemt.ems.UnitDisposition;
import org.ioemt.ems.UnitId;
import org.ioemt.ems.Vehicle;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.nemsis.NemsisLevels.Of;
import org.ioemt.organization.Agency;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.ServiceType;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NemsisMapperTest {

  private static final NemsisMapper MAPPER = NemsisMapper.standard();
  private static final String ROSTER = Documents.text(Documents.ROSTER);
  private static final String RESPONSES = Documents.text(Documents.RESPONSES);

  @Test
  void aPersonIsAMember() {
    Findings findings = new Findings();
    Member member = members(ROSTER, findings).get(0);

    assertThat(member.name().get().text()).isEqualTo("Juniper Underhill");
    assertThat(member.name().get().family()).contains("Underhill");
    assertThat(member.birthDate()).contains(LocalDate.of(1990, 2, 28));
    assertThat(member.credentials()).hasSize(3);
    Credential license = member.credentials().get(0);
    assertThat(license.kind()).isEqualTo(CredentialKind.LICENSE);
    assertThat(license.qualification())
        .isEqualTo(Qualification.of(Jurisdiction.of("US-VT"), "Paramedic"));
    assertThat(license.number().get().text()).isEqualTo("VT-70001");
    assertThat(license.awarded()).contains(LocalDate.of(2015, 4, 1));
    assertThat(license.issued()).contains(LocalDate.of(2025, 4, 1));
    assertThat(license.expires()).contains(LocalDate.of(2027, 3, 31));
    assertThat(license.status()).isEqualTo(CredentialStatus.ACTIVE);
    assertThat(license.authority()).isEmpty();
    assertThat(license.verifications()).isEmpty();
    assertThat(license.isCurrentOn(LocalDate.of(2026, 8, 14))).isTrue();
    Credential registry = member.credentials().get(2);
    assertThat(registry.kind()).isEqualTo(CredentialKind.CERTIFICATION);
    assertThat(registry.authority()).contains(OrganizationId.of("US-NREMT"));
    assertThat(member.specializations()).containsExactly(Specialization.CRITICAL_CARE);
    assertThat(member.affiliations())
        .singleElement()
        .satisfies(
            affiliation -> {
              assertThat(affiliation.organization()).isEqualTo(OrganizationId.of("US-VT-A-17"));
              assertThat(affiliation.engagement()).isEqualTo(Engagement.PROFESSIONAL);
              assertThat(affiliation.role()).contains(EmsRole.PATIENT_CARE);
              assertThat(affiliation.since()).contains(LocalDate.of(2016, 1, 4));
            });
    assertThat(member.membership()).isEmpty();
    assertThat(member.claimedLevel()).isEmpty();
  }

  @Test
  void everyoneWithAnIdIsAMember() {
    Findings findings = new Findings();
    List<Member> members = members(ROSTER, findings);
    assertThat(members).hasSize(3);
    assertThat(members.get(2).id()).isEqualTo(MemberId.of("0f6a8a52-0f4a-4a35-8a36-3f1f1c1d0e01"));
    // Neither an employee nor a volunteer.
    assertThat(codes(findings)).containsExactly("nemsis.value-not-mapped");
    assertThat(members.get(1).affiliations()).isEmpty();
  }

  @Test
  void aPersonWithoutAnyIdIsLeftOutAndFound() {
    Findings findings = new Findings();
    String text =
        Documents.demographic(
            "<dPersonnel><dPersonnel.PersonnelGroup><dPersonnel.21>B-1</dPersonnel.21>"
                + "</dPersonnel.PersonnelGroup></dPersonnel>");
    assertThat(members(text, findings)).isEmpty();
    assertThat(codes(findings)).containsExactly("nemsis.not-mapped");
  }

  @Test
  void aMembersIdIsThatOfTheCrewAndDoesNotShowTheLicense() {
    Member member = members(ROSTER, new Findings()).get(0);
    Crew crew = responses(RESPONSES, new Findings()).get(0).crews().get(0);
    assertThat(crew.members().get(0).id()).contains(member.id());
    // The rule is part of the form of the data: this id may never change.
    assertThat(member.id()).hasToString("nemsis-b7839705dcb1e1ab416692b938b59475");
    assertThat(NemsisIds.member("50", "VT-70001")).isEqualTo(member.id());
    assertThat(NemsisIds.member("33", "VT-70001")).isNotEqualTo(member.id());
    assertThat(NemsisIds.member("5", "0VT-70001")).isNotEqualTo(member.id());
  }

  @ParameterizedTest
  @CsvSource({
    "A-17, US-VT-A-17",
    "351-C034P2, US-VT-351-C034P2",
  })
  void anOrganizationsIdIsReadable(String number, String id) {
    assertThat(NemsisIds.organization(Jurisdiction.of("US-VT"), number))
        .isEqualTo(OrganizationId.of(id));
  }

  @Test
  void numbersThatFoldAlikeStayApart() {
    Jurisdiction vermont = Jurisdiction.of("US-VT");
    List<OrganizationId> ids = new ArrayList<>();
    for (String number :
        List.of("A-17", "a-17", "A 17", "A--17", "A.17", "-A-17", "\u00e9", "x".repeat(100))) {
      ids.add(NemsisIds.organization(vermont, number));
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void aLevelThatIsNoneIsFoundAndTheTitleKept() {
    Findings findings = new Findings();
    List<Member> members = members(Documents.text(Documents.OLD_ROSTER), findings);
    assertThat(codes(findings)).containsExactly("nemsis.level-disputed");
    assertThat(members.get(0).credentials().get(0).qualification().title())
        .isEqualTo("Emergency Medical Technician - Intermediate");
    assertThat(members.get(0).credentials().get(0).status()).isEqualTo(CredentialStatus.UNKNOWN);
    assertThat(members.get(1).credentials().get(0).qualification().title())
        .isEqualTo("EMT-Paramedic");
    assertThat(members.get(1).affiliations().get(0).engagement()).isEqualTo(Engagement.VOLUNTEER);
  }

  @Test
  void theCrosswalkGivesATitleTheLevelOfItsCodeOrNone() {
    for (NemsisVersion version : NemsisVersion.values()) {
      for (NemsisCode code : NemsisList.of("MemberLevel").codes(version)) {
        String title = NemsisLevels.title(version, Of.MEMBER, code.code()).orElseThrow();
        Standardization answer =
            Crosswalk.shipped().standardize(Qualification.of(Jurisdiction.of("US"), title));
        NemsisLevel level = NemsisLevels.of(version, Of.MEMBER, code.code());
        if (level instanceof NemsisLevel.Known known && known.specialization().isEmpty()) {
          assertThat(answer.level()).as(title).contains(known.is());
        } else {
          assertThat(answer.level()).as(title).isEmpty();
        }
      }
    }
  }

  @Test
  void theIssuerIsNamedWhereTheCallerKnowsIt() {
    NemsisMapper mapper =
        NemsisMapper.standard()
            .withIssuers(
                state ->
                    state.code().equals("US-VT")
                        ? Optional.of(OrganizationId.of("US-VT-OFFICE"))
                        : Optional.empty());
    Member member =
        mapper
            .member(Documents.records(ROSTER, NemsisPersonnel.class).get(0), new Findings())
            .get();
    assertThat(member.credentials().get(0).authority()).contains(OrganizationId.of("US-VT-OFFICE"));
    assertThat(member.credentials().get(1).authority()).isEmpty();
  }

  @Test
  void anAgencyIsAnAgency() {
    Findings findings = new Findings();
    Agency agency =
        MAPPER.agency(Documents.records(ROSTER, NemsisAgency.class).get(0), findings).get();
    assertThat(agency.id()).isEqualTo(OrganizationId.of("US-VT-A-17"));
    assertThat(agency.name()).isEqualTo("Lantern Valley Rescue Squad");
    assertThat(agency.jurisdiction()).isEqualTo(Jurisdiction.of("US-VT"));
    assertThat(agency.serviceAreas())
        .containsExactly(Jurisdiction.of("US-VT"), Jurisdiction.of("US-NH"));
    assertThat(agency.areaCodes()).contains(Code.of("ANSI_COUNTY", "50001"));
    assertThat(agency.primaryService()).contains(ServiceType.EMERGENCY_TRANSPORT);
    assertThat(agency.levels()).containsExactly(ProviderLevel.PARAMEDIC);
    assertThat(agency.licensed()).contains(true);
    assertThat(agency.fireDepartmentIds()).isEmpty();
    assertThat(findings.isEmpty()).isTrue();
  }

  @Test
  void anAgencyWithoutANameHasItsNumber() {
    Findings findings = new Findings();
    Agency agency =
        MAPPER
            .agency(
                Documents.records(Documents.text(Documents.OLD_ROSTER), NemsisAgency.class).get(0),
                findings)
            .get();
    assertThat(agency.name()).isEqualTo("Z-99");
    assertThat(codes(findings)).containsExactly("nemsis.name-from-number");
  }

  @Test
  void aVehicleIsAVehicle() {
    Findings findings = new Findings();
    Vehicle vehicle =
        MAPPER.vehicle(Documents.records(ROSTER, NemsisVehicle.class).get(0), findings).get();
    assertThat(vehicle.id()).hasToString("12");
    assertThat(vehicle.type()).hasToString("NEMSIS_VEHICLE_TYPE|1404001");
    assertThat(vehicle.callSign()).contains("LANTERN 12");
    assertThat(findings.isEmpty()).isTrue();
    String noType = ROSTER.replace("<dVehicle.04>1404001</dVehicle.04>", "");
    assertThat(MAPPER.vehicle(Documents.records(noType, NemsisVehicle.class).get(0), findings))
        .isEmpty();
    assertThat(codes(findings)).containsExactly("nemsis.not-mapped");
  }

  @Test
  void aReportIsAResponseWithItsCrew() {
    Findings findings = new Findings();
    Response response = responses(RESPONSES, findings).get(0);
    assertThat(response.id()).hasToString("PCR-2026-0001");
    assertThat(response.jurisdiction()).contains(Jurisdiction.of("US-VT"));
    assertThat(response.priority().get()).hasToString("NEMSIS_DISPATCH_PRIORITY|2305003");
    assertThat(response.crews()).hasSize(1);
    Crew crew = response.crews().get(0);
    assertThat(crew.unit()).isEqualTo(UnitId.of("LANTERN 12"));
    assertThat(crew.members())
        .extracting(member -> member.level().get())
        .containsExactly(ProviderLevel.PARAMEDIC, ProviderLevel.EMT);
    assertThat(crew.members().get(0).levelCode())
        .contains(Code.of("NEMSIS_MEMBER_LEVEL_3_5", "9925007"));
    assertThat(crew.members().get(0).roles()).isEqualTo(CrewRole.primaryCaregiver());
    assertThat(response.events())
        .extracting(ResponseEvent::kind)
        .containsExactly(
            ResponseEventKind.CALL_RECEIVED,
            ResponseEventKind.UNIT_NOTIFIED,
            ResponseEventKind.EN_ROUTE,
            ResponseEventKind.AT_SCENE,
            ResponseEventKind.AT_PATIENT,
            ResponseEventKind.TRANSPORT_BEGUN,
            ResponseEventKind.AT_DESTINATION,
            ResponseEventKind.HAND_OFF,
            ResponseEventKind.BACK_IN_SERVICE);
    assertThat(response.events().get(0).time())
        .isEqualTo(OffsetDateTime.parse("2026-08-14T10:02:11-04:00"));
    assertThat(response.interval(ResponseInterval.CALL_TO_DISPATCH)).isPresent();
    assertThat(response.disposition().get().transport()).contains(TransportDisposition.THIS_UNIT);
    assertThat(response.handOffFacility()).contains(OrganizationId.of("US-VT-LVH-1"));
    assertThat(findings.isEmpty()).isTrue();
    assertThat(ResponseRules.records().check(response)).isEmpty();
  }

  @Test
  void aCancelledCallIsOrdinary() {
    Response response = responses(RESPONSES, new Findings()).get(1);
    assertThat(response.disposition().get().unit())
        .contains(UnitDisposition.CANCELLED_BEFORE_ARRIVAL);
    assertThat(response.crews()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9925002, nemsis.level-disputed",
    "9925027, nemsis.level-needs-more",
    "9925035, nemsis.level-needs-more",
    "9925043, nemsis.level-outside",
    "9917007, nemsis.value-not-mapped",
  })
  void aCrewMemberOfNoLevelHasNone(String code, String found) {
    Findings findings = new Findings();
    Response response =
        responses(RESPONSES.replaceFirst("<eCrew.02>9925007", "<eCrew.02>" + code), findings)
            .get(0);
    assertThat(response.crews().get(0).members().get(0).level()).isEmpty();
    assertThat(codes(findings)).containsExactly(found);
  }

  @Test
  void aStudentIsATrainee() {
    Response response =
        responses(RESPONSES.replaceFirst("<eCrew.02>9925007", "<eCrew.02>9925031"), new Findings())
            .get(0);
    assertThat(response.crews().get(0).members().get(0).trainee()).isTrue();
    assertThat(response.crews().get(0).members().get(1).trainee()).isFalse();
  }

  @Test
  void leavingTheSceneWithoutAPatientIsNoTransport() {
    Response response =
        responses(
                RESPONSES.replace("<eDisposition.30>4230001", "<eDisposition.30>4230009"),
                new Findings())
            .get(0);
    assertThat(response.events())
        .extracting(ResponseEvent::kind)
        .contains(ResponseEventKind.LEFT_SCENE)
        .doesNotContain(ResponseEventKind.TRANSPORT_BEGUN);
  }

  @Test
  void aTimeWithoutAnOffsetIsNotGuessed() {
    Findings findings = new Findings();
    Response response =
        responses(RESPONSES.replace("2026-08-14T10:02:11-04:00", "2026-08-14T10:02:11"), findings)
            .get(0);
    assertThat(response.events().get(0).kind()).isEqualTo(ResponseEventKind.UNIT_NOTIFIED);
    assertThat(codes(findings)).containsExactly("nemsis.value-not-mapped");
  }

  @Test
  void findingsQuoteNoPersonalData() {
    Findings findings = new Findings();
    String broken =
        ROSTER
            .replace("9925007", "Juniper")
            .replace("<dPersonnel.22>50", "<dPersonnel.22>Underhill")
            .replace("2027-03-31", "VT-70001");
    members(broken, findings);
    Documents.records(broken)
        .forEach(record -> NemsisRules.records().check(record).forEach(findings::add));
    assertThat(findings.isEmpty()).isFalse();
    for (Finding finding : findings) {
      assertThat(finding.toString())
          .doesNotContain("Juniper")
          .doesNotContain("Underhill")
          .doesNotContain("70001");
    }
  }

  private static List<Member> members(String document, Findings findings) {
    return Documents.records(document, NemsisPersonnel.class).stream()
        .flatMap(person -> MAPPER.member(person, findings).stream())
        .toList();
  }

  private static List<Response> responses(String document, Findings findings) {
    return Documents.records(document, NemsisResponse.class).stream()
        .limit(2)
        .flatMap(record -> MAPPER.response(record, findings).stream())
        .toList();
  }

  private static List<String> codes(Findings findings) {
    List<String> codes = new ArrayList<>();
    findings.forEach(finding -> codes.add(finding.code().code()));
    return codes;
  }
}
