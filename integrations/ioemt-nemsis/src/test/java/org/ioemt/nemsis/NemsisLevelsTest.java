package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.nemsis.NemsisVersion.V3_4_0;
import static org.ioemt.nemsis.NemsisVersion.V3_5_0;
import static org.ioemt.nemsis.NemsisVersion.V3_5_1;

import java.util.List;
import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.LevelCodes;
import org.ioemt.code.Relation;
import org.ioemt.credential.Specialization;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.level.ProviderLevel;
import org.ioemt.nemsis.NemsisLevels.Of;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NemsisLevelsTest {

  @ParameterizedTest
  @CsvSource({
    "V3_5_1, MEMBER, 9925001, AEMT",
    "V3_5_1, MEMBER, 9925003, EMR",
    "V3_5_0, MEMBER, 9925005, EMT",
    "V3_5_1, MEMBER, 9925007, PARAMEDIC",
    "V3_5_1, STATE, 9917007, PARAMEDIC",
    "V3_5_1, CAREGIVER, 9905001, AEMT",
    "V3_5_1, REGISTRY, 1529005, EMT",
    "V3_4_0, MEMBER, 9925013, EMR",
    "V3_4_0, MEMBER, 9925015, EMT",
    "V3_4_0, MEMBER, 9925019, PARAMEDIC",
    "V3_4_0, STATE, 9917015, PARAMEDIC",
    "V3_4_0, LICENSURE, 9911009, EMT",
  })
  void aCodeThatProvesALevelIsThatLevel(NemsisVersion version, Of list, String code, String level) {
    assertThat(NemsisLevels.of(version, list, code).level()).contains(ProviderLevel.of(level));
  }

  @ParameterizedTest
  @CsvSource({
    "V3_4_0, MEMBER, 9925017",
    "V3_5_0, MEMBER, 9925002",
    "V3_5_1, STATE, 9917002",
    "V3_5_1, CAREGIVER, 9905002",
    "V3_5_1, REGISTRY, 1529002",
    "V3_4_0, REGISTRY, 1529011",
  })
  void theIntermediateIsNoneOfTheFive(NemsisVersion version, Of list, String code) {
    assertThat(NemsisLevels.of(version, list, code))
        .isInstanceOfSatisfying(
            NemsisLevel.Disputed.class,
            disputed -> {
              assertThat(disputed.level()).isEmpty();
              assertThat(disputed.possible())
                  .containsExactly(ProviderLevel.EMT, ProviderLevel.AEMT, ProviderLevel.PARAMEDIC);
              assertThat(disputed.source().note()).isPresent();
            });
  }

  @ParameterizedTest
  @CsvSource({"MEMBER, 9925027", "STATE, 9917019", "CAREGIVER, 9905025"})
  void aPhysicianNeedsMoreToBeAPrehospitalOne(Of list, String code) {
    assertThat(NemsisLevels.of(V3_5_1, list, code))
        .isInstanceOfSatisfying(
            NemsisLevel.NeedsMore.class,
            answer ->
                assertThat(answer.possible())
                    .containsExactly(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN));
  }

  @Test
  void specialtiesStandBesideALevel() {
    assertThat(NemsisLevels.of(V3_5_1, Of.MEMBER, "9925033"))
        .isInstanceOfSatisfying(
            NemsisLevel.Known.class,
            known -> {
              assertThat(known.is()).isEqualTo(ProviderLevel.PARAMEDIC);
              assertThat(known.specialization()).contains(Specialization.CRITICAL_CARE);
            });
    assertThat(NemsisLevels.of(V3_5_1, Of.MEMBER, "9925035"))
        .isInstanceOfSatisfying(
            NemsisLevel.NeedsMore.class,
            answer -> assertThat(answer.specialization()).contains(Specialization.COMMUNITY));
  }

  @Test
  void otherProfessionsAreOutside() {
    assertThat(NemsisLevels.of(V3_5_1, Of.MEMBER, "9925043"))
        .isInstanceOfSatisfying(
            NemsisLevel.Outside.class,
            outside -> assertThat(outside.kind()).isEqualTo(OutsideKind.NURSE));
    assertThat(NemsisLevels.of(V3_5_1, Of.MEMBER, "9925031"))
        .isInstanceOf(NemsisLevel.Outside.class);
  }

  @Test
  void anUnknownCodeSaysWhereElseItIs() {
    assertThat(NemsisLevels.of(V3_5_1, Of.MEMBER, "9925015"))
        .isInstanceOfSatisfying(
            NemsisLevel.Unknown.class,
            unknown -> {
              assertThat(unknown.inOtherVersions()).containsExactly(V3_4_0);
              assertThat(unknown.inOtherLists()).isEmpty();
            });
    // The state's number of the physician, not a person's.
    assertThat(NemsisLevels.of(V3_5_1, Of.MEMBER, "9917019"))
        .isInstanceOfSatisfying(
            NemsisLevel.Unknown.class,
            unknown ->
                assertThat(unknown.inOtherLists())
                    .containsExactly(NemsisList.of("StateCertificationLicensureLevels")));
    assertThat(NemsisLevels.of(V3_5_1, Of.MEMBER, "2402001"))
        .isInstanceOfSatisfying(
            NemsisLevel.Unknown.class,
            unknown -> assertThat(unknown.inOlderReleases()).isPresent());
    for (String text : List.of("", "EMT-B", "9925", " 9925007", "9925007 ", "99250070")) {
      assertThat(NemsisLevels.of(V3_5_1, Of.MEMBER, text).level()).as(text).isEmpty();
    }
  }

  @Test
  void aCodeIsNeverReadByItsEnding() {
    // 9917019 is a physician and 9925019 a paramedic of 3.4; 9905015 and 9925015 differ too.
    assertThat(NemsisLevels.of(V3_4_0, Of.MEMBER, "9925019").level())
        .contains(ProviderLevel.PARAMEDIC);
    assertThat(NemsisLevels.of(V3_4_0, Of.STATE, "9917019").level()).isEmpty();
    assertThat(NemsisLevels.of(V3_4_0, Of.CAREGIVER, "9905015").level())
        .contains(ProviderLevel.EMR);
    assertThat(NemsisLevels.of(V3_4_0, Of.MEMBER, "9925015").level()).contains(ProviderLevel.EMT);
  }

  @ParameterizedTest
  @EnumSource(NemsisVersion.class)
  void everyCodeOfEveryListHasAnAnswerThatAgreesWithTheCore(NemsisVersion version) {
    int codes = 0;
    for (Of list : Of.values()) {
      for (NemsisCode code : list.list().codes(version)) {
        codes++;
        NemsisLevel answer = NemsisLevels.of(version, list, code.code());
        Code asCode = Code.of(list.system(version), code.code());
        List<CodeMapping<ProviderLevel>> rows = LevelCodes.shipped().mappings(asCode);
        assertThat(rows).as(asCode.toString()).hasSize(1);
        Relation relation = rows.get(0).relation();
        assertThat(answer.level())
            .as(asCode.toString())
            .isEqualTo(LevelCodes.shipped().importable(asCode));
        assertThat(answer instanceof NemsisLevel.Known).isEqualTo(relation.isSafeToImport());
        assertThat(answer instanceof NemsisLevel.Outside)
            .as(asCode.toString())
            .isEqualTo(relation == Relation.NOT_RELATED_TO);
        rows.get(0)
            .target()
            .ifPresent(
                target -> {
                  if (answer instanceof NemsisLevel.Disputed disputed) {
                    assertThat(disputed.possible()).contains(target);
                  } else if (answer instanceof NemsisLevel.NeedsMore more) {
                    assertThat(more.possible()).contains(target);
                  }
                });
        assertThat(NemsisLevels.source(version, list, code.code())).contains(asCode);
        // Labels agree with the core's table, by version.
        assertThat(rows.get(0).display()).as(asCode.toString()).isEqualTo(code.label(version));
      }
    }
    assertThat(codes).isEqualTo(version.isOlder() ? 78 : 54);
  }

  @Test
  void theCoreKnowsNoCodeThatThisModuleDoesNot() {
    for (CodeMapping<ProviderLevel> row : LevelCodes.shipped().mappings()) {
      String system = row.code().system();
      for (Of list : Of.values()) {
        for (NemsisVersion version : NemsisVersion.values()) {
          if (list.system(version).equals(system)) {
            assertThat(list.list().code(version, row.code().value()))
                .as(row.code().toString())
                .isPresent();
          }
        }
      }
    }
  }

  @Test
  void codesAreTranslatedAsTheOfficialTranslationDoes() {
    assertThat(NemsisLevels.translate(Of.MEMBER, V3_4_0, "9925013", V3_5_1)).contains("9925003");
    assertThat(NemsisLevels.translate(Of.MEMBER, V3_4_0, "9925015", V3_5_0)).contains("9925005");
    assertThat(NemsisLevels.translate(Of.MEMBER, V3_4_0, "9925019", V3_5_1)).contains("9925007");
    assertThat(NemsisLevels.translate(Of.MEMBER, V3_4_0, "9925017", V3_5_1)).contains("9925002");
    assertThat(NemsisLevels.translate(Of.MEMBER, V3_5_1, "9925002", V3_4_0)).contains("9925017");
    assertThat(NemsisLevels.translate(Of.REGISTRY, V3_5_1, "1529002", V3_4_0)).contains("1529011");
    assertThat(NemsisLevels.translate(Of.CAREGIVER, V3_5_1, "9905047", V3_4_0)).contains("9905021");
    assertThat(NemsisLevels.translate(Of.CAREGIVER, V3_4_0, "9905023", V3_5_1)).contains("9905045");
    assertThat(NemsisLevels.translate(Of.LICENSURE, V3_4_0, "9911019", V3_5_1)).isEmpty();
    assertThat(NemsisLevels.translate(Of.MEMBER, V3_5_0, "9925007", V3_5_1)).contains("9925007");
    assertThat(NemsisLevels.translate(Of.MEMBER, V3_5_0, "nonsense", V3_5_1)).isEmpty();
  }

  @Test
  void everyLevelButThePhysicianHasItsCode() {
    for (NemsisVersion version : NemsisVersion.values()) {
      assertThat(NemsisLevels.code(version, Of.MEMBER, ProviderLevel.AEMT)).contains("9925001");
      assertThat(NemsisLevels.code(version, Of.STATE, ProviderLevel.EMR)).contains("9917003");
      assertThat(
              NemsisLevels.code(version, Of.MEMBER, ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN))
          .isEmpty();
    }
  }

  @Test
  void titlesAreWithoutYearAndAbbreviation() {
    assertThat(NemsisLevels.title(V3_4_0, Of.MEMBER, "9925001"))
        .isEqualTo(Optional.of("Advanced Emergency Medical Technician"));
    assertThat(NemsisLevels.title(V3_4_0, Of.MEMBER, "9925007")).contains("Paramedic");
    assertThat(NemsisLevels.title(V3_5_1, Of.CAREGIVER, "9905043")).isEmpty();
    assertThat(NemsisLevels.title(V3_5_1, Of.MEMBER, "x")).isEmpty();
  }
}
