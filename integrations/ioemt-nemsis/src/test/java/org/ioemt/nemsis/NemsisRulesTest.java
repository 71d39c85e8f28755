package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NemsisRulesTest {

  private static final String ROSTER = Documents.text(Documents.ROSTER);
  private static final String RESPONSES = Documents.text(Documents.RESPONSES);

  @ParameterizedTest
  @ValueSource(strings = {Documents.ROSTER, Documents.OLD_ROSTER})
  void aValidRosterHasNothingAgainstTheSchema(String name) {
    for (NemsisRecord record : Documents.records(Documents.text(name))) {
      assertThat(NemsisRules.schema().check(record)).as(record.element().toString()).isEmpty();
    }
  }

  @Test
  void aGoodResponseHasNoFindings() {
    NemsisResponse response = Documents.records(RESPONSES, NemsisResponse.class).get(0);
    assertThat(codes(NemsisRules.records().check(response)))
        .containsOnly("nemsis.element-missing"); // the fixture leaves sections incomplete
  }

  @ParameterizedTest
  @CsvSource({
    "<dPersonnel.31>1531009</dPersonnel.31>, nemsis.code-not-in-list",
    "<dPersonnel.31>1534001</dPersonnel.31>, nemsis.code-of-another-list",
    "<dPersonnel.31>full time</dPersonnel.31>, nemsis.code-not-in-list",
    "<dPersonnel.11>9999-12-31</dPersonnel.11>, nemsis.value-out-of-range",
    "<dPersonnel.11>1990-02-30</dPersonnel.11>, nemsis.value-malformed",
    "<dPersonnel.11>02/28/1990</dPersonnel.11>, nemsis.value-malformed",
    "<dPersonnel.36>81</dPersonnel.36>, nemsis.value-out-of-range",
    "<dPersonnel.36>ten</dPersonnel.36>, nemsis.value-malformed",
    "<dPersonnel.21>x</dPersonnel.21>, nemsis.text-too-short",
    "<dPersonnel.28>12345678</dPersonnel.28>, nemsis.pattern-mismatch",
    "<dPersonnel.21/>, nemsis.value-empty",
    "<dPersonnel.12 xsi:nil='true'/>, nemsis.nil-without-not-value",
    "<dPersonnel.12 NV='7701003'/>, nemsis.not-value-without-nil",
    "<dPersonnel.12 NV='7701003'>9906001</dPersonnel.12>, nemsis.not-value-beside-value",
    "<dPersonnel.12 xsi:nil='true'>9906001</dPersonnel.12>, nemsis.nil-with-text",
    "<dPersonnel.12 xsi:nil='true' NV='7701009'/>, nemsis.not-value-not-allowed",
    "<dPersonnel.14 xsi:nil='true' NV='7701003'/>, nemsis.not-value-not-allowed",
    "<dPersonnel.14 xsi:nil='true' NV='7701003'/>, nemsis.nil-not-allowed",
    "<dPersonnel.12 xsi:nil='true' PN='8801023'/>, nemsis.negative-not-allowed",
    "<dPersonnel.99>1</dPersonnel.99>, nemsis.element-unknown",
    "<dPersonnel.22>50</dPersonnel.22>, nemsis.element-unknown",
    "<dPersonnel.11>1990-01-01</dPersonnel.11><dPersonnel.11>1990-01-01</dPersonnel.11>,"
        + " nemsis.element-too-often",
    "<dPersonnel.14>US</dPersonnel.14><dPersonnel.11>1990-01-01</dPersonnel.11>,"
        + " nemsis.element-out-of-order",
    "<dPersonnel.13>1513001</dPersonnel.13><dPersonnel.13 xsi:nil='true' NV='7701003'/>,"
        + " nemsis.not-value-not-alone",
    "<dPersonnel.LicensureGroup/>, nemsis.attribute-missing",
    "<dPersonnel.LicensureGroup UUID='018f3c1e-7b2a-7c3d-9e4f-5a6b7c8d9e0f'/>,"
        + " nemsis.uuid-malformed",
    "<dPersonnel.11 color='red'>1990-01-01</dPersonnel.11>, nemsis.attribute-unknown",
    "<dPersonnel.13 CorrelationID='x'>1513001</dPersonnel.13>, nemsis.attribute-malformed",
    "<dPersonnel.09 PhoneNumberType='1'>802-555-0100</dPersonnel.09>, nemsis.attribute-malformed",
  })
  void theSchemaIsHeld(String inGroup, String code) {
    NemsisPersonnel person = Documents.person(inGroup);
    List<Finding> findings = NemsisRules.schema().check(person);
    assertThat(codes(findings)).contains(code);
    Finding finding = findings.stream().filter(f -> f.code().code().equals(code)).findFirst().get();
    assertThat(finding.value("line")).isPresent().isNotEqualTo(Optional.of("0"));
    assertThat(finding.message()).startsWith("line ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dPersonnel.11>2026-07-01Z</dPersonnel.11>",
        "<dPersonnel.11>\n 2026-07-01-05:00 </dPersonnel.11>",
        "<dPersonnel.12 xsi:nil='1' NV='7701003'/>",
        "<dPersonnel.09>802-555-0100</dPersonnel.09>",
        "<dPersonnel.09>+44 20 7946 0000</dPersonnel.09>",
        "<dPersonnel.36>0</dPersonnel.36>",
        "<dPersonnel.36>+10</dPersonnel.36>",
        "<dPersonnel.11>2050-01-01</dPersonnel.11>"
      })
  void theSchemaTakesWhatItTakes(String inGroup) {
    assertThat(NemsisRules.schema().check(Documents.person(inGroup))).isEmpty();
  }

  @Test
  void aFindingSaysWhereAndShowsTheCode() {
    String wrong = ROSTER.replaceFirst("<dPersonnel.24>9925007", "<dPersonnel.24>9925015");
    List<Finding> findings = check(wrong, NemsisRules.schema());
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).hasToString("nemsis.code-of-another-version");
              assertThat(finding.value("line")).contains(String.valueOf(lineOf(wrong, "9925015")));
              assertThat(finding.value("element")).contains("dPersonnel.24");
              assertThat(finding.message())
                  .endsWith(
                      "dPersonnel.24 has the code 9925015, which the list MemberLevel has in 3.4.0"
                          + " and not in 3.5.1");
              assertThat(finding.path()).hasToString("dPersonnel.24");
            });
  }

  @Test
  void aNameWhereACodeBelongsIsNotShown() {
    List<Finding> findings =
        check(
            ROSTER.replaceFirst("<dPersonnel.24>9925007", "<dPersonnel.24>J. Underhill"),
            NemsisRules.schema());
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).doesNotContain("Underhill").contains("12 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-14T10:02:11Z, nemsis.offset-is-z",
    "2026-08-14T10:02:11, nemsis.offset-missing",
    "2026-08-14 10:02:11-04:00, nemsis.value-malformed",
    "2026-08-14T25:02:11-04:00, nemsis.value-malformed",
    "2061-08-14T10:02:11-04:00, nemsis.value-out-of-range",
  })
  void timesNeedAnOffsetThatIsANumber(String time, String code) {
    assertThat(
            codes(
                check(RESPONSES.replace("2026-08-14T10:02:11-04:00", time), NemsisRules.schema())))
        .contains(code);
  }

  @Test
  void statesAndCountiesAreJudged() {
    assertThat(
            codes(check(ROSTER.replace("<dAgency.04>50", "<dAgency.04>03"), NemsisRules.records())))
        .containsExactly("nemsis.state-unknown", "nemsis.no-license");
    assertThat(
            codes(
                check(
                    ROSTER.replace("<dAgency.06>50001", "<dAgency.06>33001"),
                    NemsisRules.records())))
        .contains("nemsis.county-of-another-state");
  }

  @Test
  void datesOfALicenseAreJudged() {
    assertThat(codes(check(ROSTER.replace("2015-04-01", "2025-04-02"), NemsisRules.records())))
        .contains("nemsis.license-before-first");
    assertThat(codes(check(ROSTER.replace("2027-03-31", "2025-03-31"), NemsisRules.records())))
        .contains("nemsis.license-ends-before-issue");
  }

  @Test
  void whatIsTwiceInADocumentIsFound() {
    assertThat(check(ROSTER, NemsisRules.inOneDocument())).isEmpty();
    assertThat(codes(check(ROSTER.replace("1c1d0d01", "1C1D0C01"), NemsisRules.inOneDocument())))
        .containsExactly("nemsis.uuid-twice");
    assertThat(codes(check(ROSTER.replace("VT-70002", "VT-70001"), NemsisRules.inOneDocument())))
        .containsExactly("nemsis.person-twice");
    String report =
        ROSTER.substring(ROSTER.indexOf("<DemographicReport"), ROSTER.indexOf("</DEMDataSet>"));
    assertThat(
            codes(
                check(
                    ROSTER.replace("</DEMDataSet>", report + "</DEMDataSet>"),
                    NemsisRules.inOneDocument())))
        .containsExactly("nemsis.agency-twice"); // UUIDs and people count within a report
    String vehicles =
        ROSTER.substring(ROSTER.indexOf("<dVehicle.VehicleGroup"), ROSTER.indexOf("</dVehicle>"));
    assertThat(
            codes(
                check(
                    ROSTER.replace(
                        "</dVehicle>", vehicles.replace("1c1d0b", "1c1dbb") + "</dVehicle>"),
                    NemsisRules.inOneDocument())))
        .containsExactly("nemsis.vehicle-twice");
  }

  @Test
  void aCrewOfTheRosterIsGood() {
    assertThat(check(RESPONSES, NemsisRules.against(roster()))).isEmpty();
  }

  @Test
  void aCrewMemberWhomNobodyKnowsIsFound() {
    assertThat(
            check(
                RESPONSES.replaceFirst("<eCrew.01>VT-70001", "<eCrew.01>VT-9"),
                NemsisRules.against(roster())))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).hasToString("nemsis.crew-member-unknown");
              assertThat(finding.message()).doesNotContain("VT-9");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "9925005, 9925007, true", // an EMT as a paramedic
    "9925005, 9925001, true",
    "9925005, 9925002, true", // nor as an Intermediate, which is none of the five
    "9925005, 9925003, false", // as an EMR: below the license
    "9925005, 9925043, true",
  })
  void aLevelOnACallIsHeldOrBelow(String before, String now, boolean found) {
    List<Finding> findings =
        check(
            RESPONSES.replaceFirst("<eCrew.02>" + before, "<eCrew.02>" + now),
            NemsisRules.against(roster()));
    assertThat(codes(findings)).isEqualTo(found ? List.of("nemsis.level-not-held") : List.of());
  }

  @Test
  void aLevelOfPracticeCountsToo() {
    assertThat(
            check(
                RESPONSES.replaceFirst("<eCrew.02>9925007", "<eCrew.02>9925033"),
                NemsisRules.against(roster())))
        .isEmpty();
  }

  @Test
  void aLicenseMustBeCurrentOnTheDayOfTheCall() {
    // The license of the second runs until 30 September 2026.
    assertThat(
            codes(
                check(
                    RESPONSES.replace("2026-08-14", "2026-09-30"), NemsisRules.against(roster()))))
        .isEmpty();
    List<Finding> findings =
        check(RESPONSES.replace("2026-08-14", "2026-10-01"), NemsisRules.against(roster()));
    assertThat(codes(findings)).containsExactly("nemsis.license-not-current");
    assertThat(findings.get(0).value("date")).contains("2026-10-01");
  }

  @Test
  void rolesAndPerformersAreJudged() {
    assertThat(
            codes(
                check(
                    RESPONSES.replace("<eCrew.03>2403001</eCrew.03>", ""), NemsisRules.records())))
        .contains("nemsis.no-driver-on-response");
    assertThat(
            codes(
                check(
                    RESPONSES.replace("<eCrew.03>2403011</eCrew.03>", ""), NemsisRules.records())))
        .contains("nemsis.no-primary-caregiver");
    assertThat(
            codes(
                check(
                    RESPONSES.replace("<eCrew.01>VT-70002", "<eCrew.01>VT-70001"),
                    NemsisRules.records())))
        .contains("nemsis.crew-member-twice", "nemsis.performer-not-in-crew");
    // A level where a role belongs, as some exporters write it.
    assertThat(
            codes(
                check(
                    RESPONSES.replace("<eCrew.03>2403001", "<eCrew.03>9925001"),
                    NemsisRules.records())))
        .contains("nemsis.code-of-another-list");
  }

  @Test
  void whatWasDoneBeforeThisUnitCameIsNotOfItsCrew() {
    String others = RESPONSES.replace("<eProcedures.09>VT-70002", "<eProcedures.09>else");
    assertThat(codes(check(others, NemsisRules.records())))
        .contains("nemsis.performer-not-in-crew");
    assertThat(
            codes(
                check(
                    others.replace("<eProcedures.02>9923001", "<eProcedures.02>9923003"),
                    NemsisRules.records())))
        .doesNotContain("nemsis.performer-not-in-crew");
  }

  @Test
  void everyRuleDeclaresItsCodesAndEveryCodeIsInTheCatalogue() {
    Set<FindingCode> declared = new LinkedHashSet<>(NemsisRules.records().codes());
    declared.addAll(NemsisRules.inOneDocument().codes());
    declared.addAll(NemsisRules.against(roster()).codes());
    assertThat(NemsisFindings.all()).containsAll(declared);
    assertThat(NemsisFindings.all()).doesNotHaveDuplicates();
    for (FindingCode code : NemsisFindings.all()) {
      assertThat(code.code()).startsWith("nemsis.");
      assertThat(code.arguments()).startsWith("line", "column", "element");
      assertThat(FindingCode.find(code.code())).as("not one of the core's").isEmpty();
    }
  }

  static NemsisRoster roster() {
    NemsisRoster.Builder roster = NemsisRoster.builder();
    Documents.records(ROSTER, NemsisPersonnel.class).forEach(roster::add);
    return roster.build();
  }

  private static List<Finding> check(String document, RuleSet<NemsisRecord> rules) {
    List<Finding> findings = new ArrayList<>();
    Documents.records(document).forEach(record -> findings.addAll(rules.check(record)));
    return findings;
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.code().code()).toList();
  }

  private static int lineOf(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count() + 1;
  }
}
