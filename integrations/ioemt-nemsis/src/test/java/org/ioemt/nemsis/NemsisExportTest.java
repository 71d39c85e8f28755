package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.ems.Vehicle;
import org.ioemt.ems.VehicleId;
import org.ioemt.ems.VehicleType;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.PersonName;
import org.ioemt.nemsis.NemsisReport.DataSet;
import org.ioemt.organization.Agency;
import org.ioemt.organization.AgencyKind;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.ServiceType;
import org.ioemt.organization.StaffStatus;
import org.ioemt.organization.TaxStatus;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;
import org.ioemt.testkit.MemberGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NemsisExportTest {

  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-20T08:00:00Z");
  private static final Jurisdiction VERMONT = Jurisdiction.of("US-VT");

  private final Findings findings = new Findings();

  @Test
  void writesAnAgency() {
    NemsisAgency agency = export(NemsisVersion.V3_5_1).agency(findings);
    assertThat(codes()).isEmpty();
    assertThat(agency.stateId().text()).contains("VT-0001");
    assertThat(agency.state().text()).contains("50");
    assertThat(agency.primaryService().text()).contains("9920001");
    assertThat(agency.level().text()).contains("9917007");
    assertThat(agency.serviceAreas()).hasSize(1);
    assertThat(agency.serviceAreas().get(0).all("dAgency.06"))
        .extracting(county -> county.text().orElse(""))
        .containsExactly("50007", "50001");
    assertThat(agency.report().timeStamp()).contains("2026-11-20T08:00:00+00:00");
  }

  @Test
  void ofSeveralLevelsTheLowestIsThatOfEveryRequest() {
    NemsisExport export =
        NemsisExport.of(
            NemsisVersion.V3_5_1, agencyBuilder().addLevels(ProviderLevel.EMT).build(), MADE);
    assertThat(export.agency(findings).level().text()).contains("9917005");
    assertThat(codes()).containsExactly("nemsis-export.lowest-level");
  }

  @Test
  void whatMustBeThereAndIsNotKnownIsAnError() {
    Agency bare =
        Agency.builder()
            .id(OrganizationId.of("US-VT-BARE"))
            .name("Bare")
            .jurisdiction(VERMONT)
            .build();
    NemsisExport.of(NemsisVersion.V3_5_1, bare, MADE).agency(findings);
    assertThat(findings)
        .allMatch(finding -> finding.severity() == Severity.ERROR)
        .extracting(finding -> finding.value("element").orElse(""))
        .containsExactly(
            "dAgency.06",
            "dAgency.01",
            "dAgency.02",
            "dAgency.09",
            "dAgency.11",
            "dAgency.12",
            "dAgency.13",
            "dAgency.14");
  }

  @Test
  void whatADocumentSaysOfTheAgencyIsKept() {
    NemsisAgency base =
        Documents.records(Documents.text(Documents.ROSTER), NemsisAgency.class).get(0);
    Agency agency =
        Agency.builder()
            .id(OrganizationId.of("US-VT-LANTERN"))
            .name("Lantern Valley Rescue")
            .jurisdiction(VERMONT)
            .number("A-17")
            .addLevels(ProviderLevel.PARAMEDIC)
            .build();
    NemsisExport export = NemsisExport.of(NemsisVersion.V3_5_1, agency, MADE).withBase(base);
    NemsisAgency written = export.agency(findings);
    assertThat(codes()).isEmpty();
    assertThat(written.name().text()).contains("Lantern Valley Rescue");
    assertThat(written.serviceAreas()).isEqualTo(base.serviceAreas());
    assertThat(written.level()).isEqualTo(base.level());
    Agency other = Agency.builder().from(agency).number("B-1").build();
    assertThatThrownBy(() -> NemsisExport.of(NemsisVersion.V3_5_1, other, MADE).withBase(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dAgency.02");
    assertThatThrownBy(() -> NemsisExport.of(NemsisVersion.V3_5_0, agency, MADE).withBase(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("base: expected a document of NEMSIS 3.5.0, found one of 3.5.1");
  }

  @Test
  void writesAMember() {
    NemsisPersonnel person = export(NemsisVersion.V3_5_1).personnel(member(), findings);
    assertThat(codes()).isEmpty();
    assertThat(person.uuid().orElse("")).matches("[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-.*");
    assertThat(person.lastName().text()).contains("Underhill");
    assertThat(person.firstName().text()).contains("Juniper");
    assertThat(person.middleName())
        .isEqualTo(new NemsisValue.Missing(Optional.of(NotValue.NOT_RECORDED)));
    assertThat(person.birthDate().text()).contains("1990-02-28");
    assertThat(person.residence().text()).contains("33");
    assertThat(person.agencyId().text()).contains("m-1");
    assertThat(person.languages()).extracting(one -> one.text().orElse("")).containsExactly("spa");
    NemsisLicense license = person.licenses().get(0);
    assertThat(license.state().text()).contains("50");
    assertThat(license.number().text()).contains("VT-70001");
    assertThat(license.level().text()).contains("9925007");
    assertThat(license.firstIssued().text()).contains("2015-04-01");
    assertThat(license.issued().text()).contains("2025-04-01");
    assertThat(license.expires().text()).contains("2027-03-31");
    assertThat(person.registryNumber().text()).contains("M5550123");
    assertThat(person.registryLevel().text()).contains("1529007");
    assertThat(person.employmentStatus().text()).contains("1531005");
    assertThat(person.hired().text()).contains("2016-01-04");
    assertThat(person.primaryRole().text()).contains("1534015");
  }

  @ParameterizedTest
  @CsvSource({
    "V3_5_1, Paramedic, 9925007",
    "V3_5_1, Critical Care Paramedic, 9925033",
    "V3_5_1, Community Paramedicine, 9925035",
    "V3_5_1, Emergency Medical Technician - Intermediate, 9925002",
    "V3_4_0, Emergency Medical Technician - Intermediate, 9925017",
    "V3_5_1, Physician, 9925027",
    "V3_5_1, Registered Nurse, 9925043",
    "V3_4_0, EMT-Basic, 9925015",
    "V3_4_0, EMT-Paramedic, 9925019",
  })
  void aTitleInTheWordsOfNemsisGetsItsCode(NemsisVersion version, String title, String code) {
    NemsisPersonnel person = export(version).personnel(holding(license(title).build()), findings);
    assertThat(codes()).isEmpty();
    assertThat(person.licenses().get(0).level().text()).contains(code);
  }

  @Test
  void everyCodeOfALicenseGoesBackAsItWas() {
    for (NemsisVersion version : NemsisVersion.values()) {
      for (NemsisCode code : NemsisLevels.Of.MEMBER.list().codes(version)) {
        String title =
            NemsisLevels.title(version, NemsisLevels.Of.MEMBER, code.code()).orElseThrow();
        assertThat(
                export(version)
                    .personnel(holding(license(title).build()), findings)
                    .licenses()
                    .get(0)
                    .level()
                    .text())
            .as(version + " " + code)
            .contains(code.code());
      }
    }
    assertThat(codes()).isEmpty();
  }

  @Test
  void aTitleOfAnotherVersionIsTranslatedAndSaid() {
    NemsisPersonnel person =
        export(NemsisVersion.V3_5_1).personnel(holding(license("EMT-Basic").build()), findings);
    assertThat(person.licenses().get(0).level().text()).contains("9925005");
    assertThat(codes()).containsExactly("nemsis-export.level-translated");
  }

  @Test
  void aTitleWithoutALevelIsWrittenWithoutOne() {
    NemsisPersonnel person =
        export(NemsisVersion.V3_5_1).personnel(holding(license("Wizard").build()), findings);
    assertThat(person.licenses().get(0).level())
        .isEqualTo(new NemsisValue.Missing(Optional.of(NotValue.NOT_RECORDED)));
    assertThat(person.licenses().get(0).number().text()).contains("VT-70001");
    assertThat(codes()).containsExactly("nemsis-export.level-not-known");
  }

  @ParameterizedTest
  @EnumSource(
      value = CredentialStatus.class,
      names = {"REVOKED", "INACTIVE", "PENDING", "PROVISIONAL", "ISSUED_IN_ERROR"})
  void whatIsNotActiveIsNotShownAsGood(CredentialStatus status) {
    NemsisPersonnel person =
        export(NemsisVersion.V3_5_1)
            .personnel(holding(license("Paramedic").status(status).build()), findings);
    assertThat(person.licenses()).isEmpty();
    assertThat(findings)
        .extracting(Finding::toString)
        .containsExactly(
            "nemsis-export.status-not-written at credentials[0].status: a credential that is "
                + status.code()
                + " is not written: NEMSIS has no status, and would show it as good");
  }

  @Test
  void whatHasRunOutIsWrittenWhereItsLastDayShowsIt() {
    Credential.Builder expired = license("Paramedic").status(CredentialStatus.EXPIRED);
    assertThat(
            export(NemsisVersion.V3_5_1).personnel(holding(expired.build()), findings).licenses())
        .isEmpty();
    expired.expires(LocalDate.of(2026, 11, 19));
    assertThat(
            export(NemsisVersion.V3_5_1).personnel(holding(expired.build()), findings).licenses())
        .hasSize(1);
  }

  @Test
  void whatNemsisCannotHoldIsSaid() {
    Member member =
        Member.builder()
            .id(MemberId.of("x"))
            .name(PersonName.of("Ana Maria Lopez"))
            .residence(Jurisdiction.of("DE"))
            .claimedLevel(ProviderLevel.PARAMEDIC)
            .addLanguages(new LanguageSkill(LanguageTag.of("xh"), LanguageProficiency.C2))
            .addCredentials(
                license("Notfallsanitäter")
                    .qualification(Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäter"))
                    .build(),
                license("BSc").kind(CredentialKind.DEGREE).build(),
                license("Paramedic").expires(LocalDate.of(2060, 1, 1)).build())
            .addAffiliations(
                Affiliation.builder()
                    .organization(OrganizationId.of("US-VT-OTHER"))
                    .engagement(Engagement.VOLUNTEER)
                    .build(),
                Affiliation.builder()
                    .organization(agency().id())
                    .engagement(Engagement.PROFESSIONAL)
                    .build())
            .build();
    NemsisPersonnel person = export(NemsisVersion.V3_5_1).personnel(member, findings);
    assertThat(findings)
        .extracting(finding -> finding.code() + " " + finding.path())
        .containsExactly(
            "nemsis-export.name-not-split name",
            "nemsis-export.no-element residence",
            "nemsis-export.no-code languages[0]",
            "nemsis-export.value-not-allowed id",
            "nemsis-export.credential-elsewhere credentials[0]",
            "nemsis-export.no-element credentials[1]",
            "nemsis-export.value-not-allowed credentials[2].expires",
            "nemsis-export.no-element affiliations[0]",
            "nemsis-export.no-code affiliations[1].engagement",
            "nemsis-export.no-element claimedLevel");
    assertThat(findings).noneMatch(finding -> finding.toString().contains("Lopez"));
    assertThat(person.lastName())
        .isEqualTo(new NemsisValue.Missing(Optional.of(NotValue.NOT_RECORDED)));
    assertThat(person.licenses()).hasSize(1);
  }

  @Test
  void aPhysicianOfTheLadderHasNoCode() {
    Agency agency =
        Agency.builder().from(agency()).levels(List.of(ProviderLevel.of("PEP"))).build();
    NemsisExport.of(NemsisVersion.V3_5_1, agency, MADE).agency(findings);
    assertThat(codes()).containsExactly("nemsis-export.no-code", "nemsis-export.element-missing");
  }

  @Test
  void aSingleNameIsWrittenWhereListsAreSorted() {
    Member member = Member.builder().from(member()).name(PersonName.of("Suharto")).build();
    NemsisPersonnel person = export(NemsisVersion.V3_5_1).personnel(member, findings);
    assertThat(person.lastName().text()).contains("Suharto");
    assertThat(codes()).isEmpty();
  }

  @Test
  void idsAreTheSameEveryTimeAndOlderVersionsHaveNone() {
    NemsisPersonnel one = export(NemsisVersion.V3_5_1).personnel(member(), findings);
    NemsisPersonnel two = export(NemsisVersion.V3_5_1).personnel(member(), findings);
    assertThat(two.element()).isEqualTo(one.element());
    assertThat(one.licenses().get(0).uuid()).isPresent().isNotEqualTo(one.uuid());
    assertThat(export(NemsisVersion.V3_4_0).personnel(member(), findings).uuid()).isEmpty();
    String id = "0f6a8a52-0f4a-4a35-8a36-3f1f1c1d0c01";
    Member known = Member.builder().from(member()).id(MemberId.of(id)).build();
    NemsisPersonnel same = export(NemsisVersion.V3_5_1).personnel(known, findings);
    assertThat(same.uuid()).contains(id);
    assertThat(same.agencyId()).isEqualTo(new NemsisValue.Absent());
  }

  @Test
  void refusesATimeThatTheSchemaDoesNotTake() {
    assertThatThrownBy(
            () ->
                NemsisExport.of(
                    NemsisVersion.V3_5_1, agency(), OffsetDateTime.parse("2050-01-01T00:00:00Z")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(NemsisVersion.class)
  void whatIsWrittenIsReadTheSame(NemsisVersion version) throws IOException {
    List<NemsisRecord> records = document(version, 300);
    List<NemsisRecord> read = NemsisWriterTest.all(NemsisWriterTest.written(records));
    assertThat(read)
        .extracting(NemsisRecord::element)
        .isEqualTo(records.stream().map(NemsisRecord::element).toList());
  }

  @ParameterizedTest
  @EnumSource(NemsisVersion.class)
  void whatIsWrittenIsValidBySchema(NemsisVersion version) throws IOException {
    String document = NemsisWriterTest.written(document(version, 300));
    assertThat(Schemas.problems(version, DataSet.DEMOGRAPHIC, document)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(NemsisVersion.class)
  void theSchemaFindsWhatIsWrong(NemsisVersion version) throws IOException {
    String document = NemsisWriterTest.written(document(version, 1));
    String wrong = document.replace("<dAgency.04>50<", "<dAgency.04>5O<");
    assertThat(wrong).isNotEqualTo(document);
    assertThat(Schemas.problems(version, DataSet.DEMOGRAPHIC, wrong)).isNotEmpty();
  }

  @Test
  void theFixturesAreValidBySchema() throws IOException {
    assertThat(
            Schemas.problems(
                NemsisVersion.V3_5_1, DataSet.DEMOGRAPHIC, Documents.text(Documents.ROSTER)))
        .isEmpty();
  }

  /** A document of members of all countries, with a configuration as the agency would give it. */
  private List<NemsisRecord> document(NemsisVersion version, int members) {
    NemsisExport export = export(version);
    List<NemsisRecord> records = new ArrayList<>();
    records.add(export.agency(findings));
    records.add(export.section(configuration(version)));
    records.add(export.vehicle(vehicle("NEMSIS_VEHICLE_TYPE", "1404001"), findings));
    records.add(export.vehicle(vehicle("EN_1789", "C"), findings));
    records.add(export.personnel(member(), findings));
    MemberGenerator generator = MemberGenerator.seeded(42);
    for (int i = 0; i < members; i++) {
      records.add(export.personnel(generator.member(i), findings));
    }
    assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
    return records;
  }

  private static NemsisSection configuration(NemsisVersion version) {
    Map<String, String> group =
        version.isOlder() ? Map.of() : Map.of("UUID", "0f6a8a52-0f4a-4a35-8a36-3f1f1c1d0a03");
    List<NemsisElement> elements = new ArrayList<>();
    elements.add(NemsisElement.of("dConfiguration.01", "50"));
    if (version.isOlder()) {
      elements.add(NemsisElement.of("dConfiguration.02", "9911007"));
      elements.add(NemsisElement.of("dConfiguration.03", "133901003"));
      elements.add(NemsisElement.of("dConfiguration.04", "7806"));
      elements.add(NemsisElement.of("dConfiguration.05", "9914001"));
    }
    elements.add(
        NemsisElement.group(
            "dConfiguration.ProcedureGroup",
            group,
            NemsisElement.of("dConfiguration.06", "9917007"),
            NemsisElement.of("dConfiguration.07", "133901003")));
    elements.add(
        NemsisElement.group(
            "dConfiguration.MedicationGroup",
            group,
            NemsisElement.of("dConfiguration.08", "9917007"),
            NemsisElement.of("dConfiguration.09", "7806")));
    elements.add(NemsisElement.of("dConfiguration.10", "9914001"));
    if (version.isOlder()) {
      elements.add(NemsisElement.of("dConfiguration.11", "1211001"));
    }
    elements.add(NemsisElement.of("dConfiguration.13", "1213001"));
    if (version.isOlder()) {
      elements.add(NemsisElement.of("dConfiguration.15", "1215001"));
    }
    elements.add(NemsisElement.of("dConfiguration.16", "LANTERN"));
    return new NemsisSection(
        new NemsisReport(version, DataSet.DEMOGRAPHIC, 1, Optional.empty(), Optional.empty()),
        NemsisElement.group(
            "dConfiguration",
            Map.of(),
            NemsisElement.group("dConfiguration.ConfigurationGroup", group, elements)));
  }

  private static Vehicle vehicle(String scheme, String type) {
    return Vehicle.builder()
        .id(VehicleId.of("12"))
        .agency(agency().id())
        .type(VehicleType.of(scheme, type))
        .callSign("LANTERN 12")
        .build();
  }

  private static Agency agency() {
    return agencyBuilder().build();
  }

  private static Agency.Builder agencyBuilder() {
    Agency.Builder builder = Agency.builder();
    builder
        .id(OrganizationId.of("US-VT-LANTERN"))
        .name("Lantern Valley Rescue Squad")
        .jurisdiction(VERMONT)
        .stateId("VT-0001")
        .number("A-17")
        .addAreaCodes(
            Code.of(NemsisExport.COUNTY_SYSTEM, "50007"),
            Code.of(NemsisExport.COUNTY_SYSTEM, "50001"))
        .primaryService(ServiceType.EMERGENCY_TRANSPORT)
        .addLevels(ProviderLevel.PARAMEDIC)
        .kind(AgencyKind.PRIVATE_NON_HOSPITAL)
        .staffStatus(StaffStatus.MIXED)
        .taxStatus(TaxStatus.NOT_FOR_PROFIT);
    return builder;
  }

  private static NemsisExport export(NemsisVersion version) {
    return NemsisExport.of(version, agency(), MADE);
  }

  private static Member member() {
    PersonName.Builder name = PersonName.builder();
    name.full("Juniper Underhill").given("Juniper").family("Underhill");
    return Member.builder()
        .id(MemberId.of("m-1"))
        .name(name.build())
        .birthDate(LocalDate.of(1990, 2, 28))
        .residence(Jurisdiction.of("US-NH"))
        .addLanguages(
            new LanguageSkill(LanguageTag.of("en"), LanguageProficiency.C2),
            new LanguageSkill(LanguageTag.of("es"), LanguageProficiency.C2))
        .addCredentials(
            license("Paramedic").build(),
            license("Paramedic")
                .kind(CredentialKind.CERTIFICATION)
                .authority(OrganizationId.of("US-NREMT"))
                .qualification(Qualification.of(Jurisdiction.of("US"), "Paramedic"))
                .number(CredentialNumber.of("M5550123"))
                .issued(Optional.empty())
                .awarded(Optional.empty())
                .build())
        .addAffiliations(
            Affiliation.builder()
                .organization(agency().id())
                .engagement(Engagement.VOLUNTEER)
                .role(EmsRole.PATIENT_CARE)
                .since(LocalDate.of(2016, 1, 4))
                .build())
        .build();
  }

  private static Member holding(Credential credential) {
    return Member.builder().from(member()).credentials(List.of(credential)).build();
  }

  private static Credential.Builder license(String title) {
    Credential.Builder builder = Credential.builder();
    builder
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(VERMONT, title))
        .number(CredentialNumber.of("VT-70001"))
        .awarded(LocalDate.of(2015, 4, 1))
        .issued(LocalDate.of(2025, 4, 1))
        .expires(LocalDate.of(2027, 3, 31))
        .status(CredentialStatus.ACTIVE);
    return builder;
  }

  private List<String> codes() {
    return findings.toList().stream().map(finding -> finding.code().code()).toList();
  }
}
