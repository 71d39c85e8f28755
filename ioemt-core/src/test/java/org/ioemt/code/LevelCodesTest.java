package org.ioemt.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.level.ProviderLevel.AEMT;
import static org.ioemt.level.ProviderLevel.EMR;
import static org.ioemt.level.ProviderLevel.EMT;
import static org.ioemt.level.ProviderLevel.PARAMEDIC;
import static org.ioemt.level.ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;

import java.util.Set;
import java.util.TreeSet;
import org.ioemt.code.CodeSystem.Shipping;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The integrity of the shipped table, and rows that must stay as they are. */
class LevelCodesTest {

  private static final CodeMap<ProviderLevel> CODES = LevelCodes.shipped();

  @Test
  void everySystemIsKnownAndMayBeInTheCore() {
    for (String system : systems()) {
      assertThat(CodeSystem.find(system)).as(system).isPresent();
      assertThat(CodeSystem.of(system).shipping()).as(system).isNotEqualTo(Shipping.SEPARATE);
    }
  }

  @Test
  void noRowWasLost() {
    assertThat(CODES).hasToString("CodeMap[186 mappings, 26 absences]");
    assertThat(systems()).hasSize(22);
  }

  @Test
  void everySystemAnswersForEveryLevel() {
    for (String system : systems()) {
      for (ProviderLevel level : ProviderLevel.values()) {
        boolean coded = !CODES.codes(level, system).isEmpty();
        boolean absent = CODES.absence(level, system).isPresent();
        assertThat(coded ^ absent).as("%s %s", system, level).isTrue();
      }
    }
  }

  @Test
  void atMostOneCodeOfASystemIsEquivalentToALevel() {
    for (String system : systems()) {
      for (ProviderLevel level : ProviderLevel.values()) {
        long equivalents =
            CODES.codes(level, system).stream()
                .flatMap(code -> CODES.mappings(code).stream())
                .filter(row -> row.relation() == Relation.EQUIVALENT)
                .filter(row -> row.target().filter(level::equals).isPresent())
                .count();
        assertThat(equivalents).as("%s %s", system, level).isLessThanOrEqualTo(1);
        assertThat(CODES.exportable(level, system).isPresent()).isEqualTo(equivalents == 1);
      }
    }
  }

  /** What is exported reads back as the same level: no round trip may raise or lower anybody. */
  @ParameterizedTest
  @EnumSource
  void anExportedLevelIsImportedUnchanged(ProviderLevel level) {
    for (String system : systems()) {
      CODES
          .exportable(level, system)
          .ifPresent(code -> assertThat(CODES.importable(code)).as("%s", code).contains(level));
    }
  }

  @Test
  void aCodeThatIsEquivalentToALevelHoldsNoOther() {
    for (CodeMapping<ProviderLevel> row : CODES.mappings()) {
      if (row.relation() == Relation.EQUIVALENT) {
        assertThat(CODES.mappings(row.code())).as("%s", row.code()).hasSize(1);
      }
    }
  }

  @Test
  void theRowsOfACodeAgreeOnItsLabelAndEachNamesItsSource() {
    for (CodeMapping<ProviderLevel> row : CODES.mappings()) {
      assertThat(CODES.mappings(row.code()))
          .extracting(CodeMapping::display)
          .containsOnly(row.display());
      assertThat(row.citation()).as("%s", row.code()).isPresent();
    }
    assertThat(CODES.absences()).allSatisfy(gap -> assertThat(gap.note()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "NEMSIS_MEMBER_LEVEL_3_5|9925007, PARAMEDIC",
    "NEMSIS_MEMBER_LEVEL_3_4|9925015, EMT",
    "NEMSIS_CAREGIVER_LEVEL_3_5|9905031, PARAMEDIC",
    "HL7_V2_0360|EMTP, PARAMEDIC",
    "ANZSCO|411112, PARAMEDIC",
    "FEMA_NIMS_EMS|11, PREHOSPITAL_EMERGENCY_PHYSICIAN"
  })
  void aCodeThatProvesALevelIsImported(String code, ProviderLevel level) {
    assertThat(CODES.importable(Code.parse(code))).contains(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HL7_V2_0360|EMT", // holds the AEMT too
        "ISCO_08|3258", // three levels in one group
        "ISCO_08|2240", // false friend: paramedical practitioners
        "NEMSIS_MEMBER_LEVEL_3_5|9925002", // EMT-Intermediate: a level of its own
        "NEMSIS_MEMBER_LEVEL_3_5|9925027", // any physician
        "NEMSIS_MEMBER_LEVEL_3_5|9925035", // community paramedicine: base level not stated
        "HL7_PRACTITIONER_ROLE|doctor",
        "ISCO_08|8322" // driver
      })
  void aCodeThatProvesNothingIsKeptButNotImported(String code) {
    assertThat(CODES.knows(Code.parse(code))).isTrue();
    assertThat(CODES.importable(Code.parse(code))).isEmpty();
  }

  @Test
  void namedRowsKeepSetEvidenceAndNote() {
    Code workers = Code.of("ISCO_08", "3258");
    assertThat(CODES.targets(workers)).containsExactly(EMT, AEMT, PARAMEDIC);
    CodeMapping<ProviderLevel> first = CODES.mappings(workers).get(0);
    assertThat(first.display()).isEqualTo("Ambulance workers");
    assertThat(first.evidence()).isEqualTo(Evidence.VERIFIED);
    assertThat(first.relation()).isEqualTo(Relation.SOURCE_IS_NARROWER_THAN_TARGET);
    assertThat(CODES.exportable(EMR, "NEMSIS_MEMBER_LEVEL_3_5"))
        .contains(Code.of("NEMSIS_MEMBER_LEVEL_3_5", "9925003"));
    assertThat(CODES.absence(PREHOSPITAL_EMERGENCY_PHYSICIAN, "NEMSIS_NATIONAL_REGISTRY_LEVEL_3_5"))
        .isPresent();
  }

  @Test
  void theMapIsLoadedOnce() {
    assertThat(LevelCodes.shipped()).isSameAs(CODES);
  }

  private static Set<String> systems() {
    Set<String> systems = new TreeSet<>();
    CODES.mappings().forEach(row -> systems.add(row.code().system()));
    CODES.absences().forEach(gap -> systems.add(gap.system()));
    return systems;
  }
}
