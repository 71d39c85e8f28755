package org.ioemt.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.level.ProviderLevel.AEMT;
import static org.ioemt.level.ProviderLevel.EMT;
import static org.ioemt.level.ProviderLevel.PARAMEDIC;
import static org.ioemt.level.ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.ioemt.code.Code;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.LevelCodes;
import org.ioemt.code.Relation;
import org.ioemt.codes.licensed.LicensedCodes;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What codes of other systems say of the level of a practitioner, and what they do not. */
class ForeignPractitionerTest {

  private static final String NUCC = "http://nucc.org/provider-taxonomy";
  private static final String SNOMED = "http://snomed.info/sct";
  private static final String V2 = "http://terminology.hl7.org/CodeSystem/v2-0360";
  private static final CodeMap<ProviderLevel> CODES =
      LevelCodes.shipped().plus(LicensedCodes.levels());
  private static final FhirReader READER = FhirReader.standard().withLevelCodes(CODES);

  private static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }

  private static PractitionerReading read(Coding... codings) {
    Practitioner practitioner = new Practitioner();
    CodeableConcept code = practitioner.addQualification().getCode();
    Stream.of(codings).forEach(code::addCoding);
    return READER.practitioner(practitioner, List.of());
  }

  private static CodedLevels one(PractitionerReading reading) {
    assertThat(reading.member()).isEmpty();
    assertThat(reading.levels()).hasSize(1);
    CodedLevels levels = reading.levels().get(0);
    assertThat(levels.path()).hasToString("Practitioner.qualification[0].code");
    return levels;
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.code().code()).toList();
  }

  // --- every row of every map

  static Stream<Code> everyCode() {
    return CODES.mappings().stream().map(CodeMapping::code).distinct();
  }

  @ParameterizedTest
  @MethodSource("everyCode")
  void everyCodeOfTheMapGivesJustItsRows(Code code) {
    Coding coding = Codings.code(code, FindingPath.root(), new Findings());
    CodedLevels levels = one(read(coding));
    assertThat(levels.mappings()).isEqualTo(CODES.mappings(code));
    assertThat(levels.levels()).isEqualTo(CODES.targets(code));
    assertThat(levels.level()).isEqualTo(CODES.importable(code));
    if (levels.level().isPresent()) {
      assertThat(levels.mappings())
          .allMatch(
              row ->
                  row.relation() == Relation.EQUIVALENT
                      || row.relation() == Relation.SOURCE_IS_BROADER_THAN_TARGET);
    }
  }

  // --- the traps

  @Test
  void theHl7CodeForEmtHoldsTwoLevels() {
    CodedLevels levels = one(read(coding(V2, "EMT")));
    assertThat(levels).isInstanceOf(CodedLevels.Possible.class);
    assertThat(levels.levels()).containsExactlyInAnyOrder(EMT, AEMT);
    assertThat(levels.level()).isEmpty();
  }

  @Test
  void aSecondCodingMayTellWhichOfTheTwo() {
    CodedLevels levels = one(read(coding(V2, "EMT"), coding(NUCC, "146N00000X")));
    assertThat(levels.level()).contains(EMT);
    assertThat(levels.levels()).containsExactly(EMT);
  }

  @Test
  void aPublishedMapTurnsTheEmtOfNuccIntoTheParamedicOfSnomed() {
    // HL7 Da Vinci HRex maps 146N00000X to 397897005; both stand beside each other after that.
    PractitionerReading reading = read(coding(NUCC, "146N00000X"), coding(SNOMED, "397897005"));
    CodedLevels levels = one(reading);
    assertThat(levels).isInstanceOf(CodedLevels.Contradictory.class);
    assertThat(levels.level()).isEmpty();
    assertThat(levels.levels()).containsExactlyInAnyOrder(EMT, PARAMEDIC);
    assertThat(codes(reading.findings())).contains("fhir.codings-contradict");
  }

  @Test
  void intermediateIsNotAdvanced() {
    CodedLevels levels = one(read(coding(NUCC, "146M00000X")));
    assertThat(levels).isInstanceOf(CodedLevels.Possible.class);
    assertThat(levels.levels()).containsExactly(AEMT);
    assertThat(levels.level()).isEmpty();
    assertThat(levels.mappings().get(0).relation()).isEqualTo(Relation.RELATED_TO);
  }

  @Test
  void aWeakSecondCodingDoesNotTakeTheLowerLevelAway() {
    CodedLevels levels = one(read(coding(V2, "EMT"), coding(NUCC, "146M00000X")));
    assertThat(levels.level()).isEmpty();
    assertThat(levels.levels()).containsExactlyInAnyOrder(EMT, AEMT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NUCC + "|146D00000X", // personal emergency response attendant, who answers alarms
        NUCC + "|333300000X", // an alarm company
        SNOMED + "|22515006", // medical assistant, whom a draft guide takes for a responder
      })
  void falseFriendsMeanNoLevel(String coding) {
    int bar = coding.indexOf('|');
    PractitionerReading reading = read(coding(coding.substring(0, bar), coding.substring(bar + 1)));
    CodedLevels levels = one(reading);
    assertThat(levels).isInstanceOf(CodedLevels.None.class);
    assertThat(levels.levels()).isEmpty();
    assertThat(codes(reading.findings())).contains("fhir.no-level-code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SNOMED + "|309343006", // any physician
        SNOMED + "|309294001", // of an emergency department
        SNOMED + "|69280009", // specialized
        NUCC + "|207P00000X", // emergency medicine
        NUCC + "|2080P0204X", // pediatric emergency medicine
        V2 + "|MD",
        V2 + "|DO",
      })
  void noPhysicianIsAPrehospitalOneByTheCode(String coding) {
    int bar = coding.indexOf('|');
    CodedLevels levels = one(read(coding(coding.substring(0, bar), coding.substring(bar + 1))));
    assertThat(levels).isInstanceOf(CodedLevels.Possible.class);
    assertThat(levels.levels()).containsExactly(PREHOSPITAL_EMERGENCY_PHYSICIAN);
    assertThat(levels.level()).isEmpty();
  }

  @Test
  void anAmbulancemanIsAnOccupationWithoutALevel() {
    CodedLevels levels = one(read(coding(SNOMED, "159738005")));
    assertThat(levels.level()).isEmpty();
    assertThat(levels.levels()).containsExactly(EMT);
  }

  @Test
  void occupationClassesWithOneUriAreToldApartByTheirVersion() {
    String soc = "urn:oid:2.16.840.1.113883.6.243";
    PractitionerReading without = read(coding(soc, "29-2042"));
    assertThat(without.levels()).isEmpty();
    assertThat(codes(without.findings())).contains("fhir.system-version-missing");
    CodedLevels levels = one(read(coding(soc, "29-2042").setVersion("2018")));
    assertThat(levels.level()).as("it holds AEMTs too").isEmpty();
    assertThat(levels.levels()).contains(EMT, AEMT);
    assertThat(codes(read(coding(soc, "29-2042").setVersion("2010")).findings()))
        .contains("fhir.code-unknown");
  }

  @Test
  void withoutTheLicensedRowsTheirCodesMeanNothing() {
    Practitioner practitioner = new Practitioner();
    practitioner.addQualification().getCode().addCoding(coding(NUCC, "146L00000X"));
    PractitionerReading reading = FhirReader.standard().practitioner(practitioner, List.of());
    assertThat(reading.levels()).isEmpty();
    assertThat(codes(reading.findings())).contains("fhir.code-unknown");
  }

  // --- more than one

  @Test
  void qualificationsOfOnePersonMayDiffer() {
    Practitioner practitioner = new Practitioner();
    practitioner.addQualification().getCode().addCoding(coding(NUCC, "146N00000X"));
    practitioner.addQualification().getCode().addCoding(coding(V2, "EMTP"));
    PractitionerReading reading = READER.practitioner(practitioner, List.of());
    assertThat(reading.levels().stream().map(CodedLevels::level).map(l -> l.orElseThrow()))
        .containsExactly(EMT, PARAMEDIC);
    assertThat(reading.levels().get(1).path()).hasToString("Practitioner.qualification[1].code");
  }

  @Test
  void rolesAndSpecialtiesAreReadToo() {
    Practitioner practitioner = new Practitioner();
    practitioner.setId("7");
    PractitionerRole role = new PractitionerRole();
    role.setPractitioner(new Reference("Practitioner/7"));
    role.addCode().addCoding(coding(SNOMED, "397897005"));
    role.addSpecialty().addCoding(coding(NUCC, "146L00000X"));
    PractitionerReading reading = READER.practitioner(practitioner, List.of(role));
    assertThat(reading.levels().stream().map(levels -> levels.path().toString()))
        .containsExactly("PractitionerRole[0].code[0]", "PractitionerRole[0].specialty[0]");
    assertThat(reading.levels().stream().map(CodedLevels::level))
        .allMatch(level -> level.equals(Optional.of(PARAMEDIC)));
  }

  @Test
  void aRoleThatIsNotInUseSaysNothing() {
    Practitioner practitioner = new Practitioner();
    practitioner.setId("7");
    PractitionerRole role = new PractitionerRole();
    role.setActive(false);
    role.setPractitioner(new Reference("Practitioner/7"));
    role.addCode().addCoding(coding(SNOMED, "397897005"));
    PractitionerReading reading = READER.practitioner(practitioner, List.of(role));
    assertThat(reading.levels()).isEmpty();
    assertThat(codes(reading.findings())).contains("fhir.not-in-use");
  }

  @Test
  void aLevelOfOursInAForeignResourceIsNotTaken() {
    PractitionerReading reading = read(coding(Names.system("provider-level"), "PEP"));
    assertThat(reading.member()).isEmpty();
    assertThat(reading.levels()).isEmpty();
  }

  @Test
  void twoEntriesForOneDocument() {
    Practitioner practitioner = new Practitioner();
    for (String code : List.of("146N00000X", "146L00000X")) {
      var qualification = practitioner.addQualification();
      qualification.addIdentifier().setSystem("urn:x:state").setValue("P-1");
      qualification.getIssuer().setDisplay("State of X");
      qualification.getCode().addCoding(coding(NUCC, code));
    }
    PractitionerReading reading = READER.practitioner(practitioner, List.of());
    List<String> found = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      if (finding.code().code().equals("fhir.qualifications-contradict")) {
        found.add(finding.path() + " " + finding.values());
      }
    }
    assertThat(found)
        .containsExactly("Practitioner.qualification[1] [Practitioner.qualification[0]]");
  }

  @Test
  void aRegistryMayNameItsOwnIdentifierForTheMember() {
    Practitioner practitioner = new Practitioner();
    practitioner.addIdentifier().setSystem("https://registry.example/id").setValue("R-7");
    practitioner.addName().setText("Aiko Sato");
    practitioner.addQualification().getCode().addCoding(coding(NUCC, "146L00000X"));
    PractitionerReading reading =
        READER
            .withMemberIdentifier("https://registry.example/id")
            .practitioner(practitioner, List.of());
    assertThat(reading.member().orElseThrow().id()).hasToString("R-7");
    assertThat(reading.member().orElseThrow().credentials())
        .as("no kind, no jurisdiction, no status, no title: no credential")
        .isEmpty();
    assertThat(reading.levels().get(0).level()).contains(PARAMEDIC);
  }
}
