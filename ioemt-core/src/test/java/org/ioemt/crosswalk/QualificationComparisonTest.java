package org.ioemt.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QualificationComparisonTest {

  private static final Crosswalk CROSSWALK = Crosswalk.shipped();
  private static final ScopeOfPractice SCOPE = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
  private static final CrosswalkRow PARAMEDIC = row("US-NREMT-PARAMEDIC");
  private static final CrosswalkRow EMT = row("US-NREMT-EMT");

  private static CrosswalkRow row(String code) {
    return CROSSWALK.row(code).orElseThrow();
  }

  private static CrosswalkRow outside() {
    return CROSSWALK.rows().stream()
        .filter(row -> row.outside().isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Nothing is unknown of it. */
  private static CrosswalkRow known() {
    return CrosswalkRow.builder()
        .from(PARAMEDIC)
        .disputed(false)
        .alternative(Optional.empty())
        .evidence(Evidence.VERIFIED)
        .basis(LevelBasis.SKILLS_READ)
        .education("two years")
        .authority("Register")
        .legalBasis("Rule 7")
        .since(PartialDate.of("1990"))
        .source(Citation.web("https://example.org/7"))
        .build();
  }

  @Test
  void theSkillsOfTwoLevelsAreThoseOfBothAndThoseOfOne() {
    QualificationComparison comparison = QualificationComparison.of(PARAMEDIC, EMT, SCOPE);
    assertThat(comparison.isSameLevel()).isFalse();
    assertThat(comparison.onlyOne())
        .isEqualTo(SCOPE.gained(ProviderLevel.EMT, ProviderLevel.PARAMEDIC))
        .isNotEmpty();
    assertThat(comparison.onlyOther()).isEmpty();
    assertThat(comparison.common()).isEqualTo(SCOPE.skills(ProviderLevel.EMT).size());
    assertThat(comparison.common() + comparison.onlyOne().size())
        .isEqualTo(SCOPE.skills(ProviderLevel.PARAMEDIC).size());
    QualificationComparison turned = QualificationComparison.of(EMT, PARAMEDIC, SCOPE);
    assertThat(turned.onlyOther()).isEqualTo(comparison.onlyOne());
    assertThat(turned.onlyOne()).isEmpty();
    assertThat(turned.common()).isEqualTo(comparison.common());
  }

  @Test
  void aQualificationIsLikeItself() {
    QualificationComparison comparison = QualificationComparison.of(EMT, EMT, SCOPE);
    assertThat(comparison.isSameLevel()).isTrue();
    assertThat(comparison.onlyOne()).isEmpty();
    assertThat(comparison.onlyOther()).isEmpty();
    assertThat(comparison.common()).isPositive();
  }

  @Test
  void whereOneHasNoLevelNoSkillIsCompared() {
    for (QualificationComparison comparison :
        List.of(
            QualificationComparison.of(outside(), EMT, SCOPE),
            QualificationComparison.of(EMT, outside(), SCOPE))) {
      assertThat(comparison.isSameLevel()).isFalse();
      assertThat(comparison.common()).isZero();
      assertThat(comparison.onlyOne()).isEmpty();
      assertThat(comparison.onlyOther()).isEmpty();
    }
    assertThat(QualificationComparison.of(outside(), outside(), SCOPE).isSameLevel()).isFalse();
    assertThat(QualificationComparison.of(outside(), EMT, SCOPE).unknownOfOne())
        .startsWith(ComparisonGap.NO_LEVEL);
    assertThat(QualificationComparison.of(outside(), EMT, SCOPE).unknownOfOther())
        .doesNotContain(ComparisonGap.NO_LEVEL);
  }

  @Test
  void aScopeThatDoesNotSpeakOfALevelIsRefused() {
    CrosswalkRow physician =
        CrosswalkRow.builder()
            .from(known())
            .level(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)
            .build();
    ScopeOfPractice model = ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2021);
    assertThat(QualificationComparison.of(physician, EMT, SCOPE).onlyOne()).isNotEmpty();
    assertThatThrownBy(() -> QualificationComparison.of(physician, EMT, model))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comparison, scope: " + model.name() + " does not speak of PEP");
    assertThatThrownBy(() -> QualificationComparison.of(EMT, physician, model))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachGapIsWhatTheRowDoesNotSay() {
    CrosswalkRow known = known();
    assertThat(gaps(known)).isEmpty();
    assertThat(gaps(CrosswalkRow.builder().from(known).disputed(true).build()))
        .containsExactly(ComparisonGap.LEVEL_DISPUTED);
    assertThat(gaps(CrosswalkRow.builder().from(known).basis(LevelBasis.INFERRED).build()))
        .containsExactly(ComparisonGap.LEVEL_INFERRED);
    assertThat(
            gaps(
                CrosswalkRow.builder()
                    .from(known)
                    .basis(LevelBasis.ROLE_OR_EDUCATION_READ)
                    .build()))
        .containsExactly(ComparisonGap.SKILLS_NOT_READ);
    assertThat(gaps(CrosswalkRow.builder().from(known).evidence(Evidence.SECONDARY).build()))
        .containsExactly(ComparisonGap.TITLE_NOT_VERIFIED);
    assertThat(
            gaps(
                CrosswalkRow.builder()
                    .from(known)
                    .education(Optional.empty())
                    .authority(Optional.empty())
                    .legalBasis(Optional.empty())
                    .since(Optional.empty())
                    .build()))
        .containsExactly(
            ComparisonGap.EDUCATION,
            ComparisonGap.AUTHORITY,
            ComparisonGap.LEGAL_BASIS,
            ComparisonGap.SINCE);
  }

  private static List<ComparisonGap> gaps(CrosswalkRow row) {
    QualificationComparison comparison = QualificationComparison.of(row, known(), SCOPE);
    assertThat(comparison.unknownOfOther()).isEmpty();
    assertThat(QualificationComparison.of(known(), row, SCOPE).unknownOfOther())
        .isEqualTo(comparison.unknownOfOne());
    return comparison.unknownOfOne();
  }

  @Test
  void whatCannotBeIsRefused() {
    List<ScopeEntry> some = SCOPE.gained(ProviderLevel.EMT, ProviderLevel.AEMT);
    assertThatThrownBy(
            () ->
                new QualificationComparison(
                    EMT, EMT, SCOPE.reference(), -1, List.of(), List.of(), List.of(), List.of()))
        .hasMessage("comparison, common: expected 0 or more, found -1");
    assertThatThrownBy(
            () ->
                new QualificationComparison(
                    EMT, EMT, SCOPE.reference(), 1, some, some, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "comparison, onlyOne, onlyOther: hold " + some.get(0).skill().code() + " twice");
    for (int common : new int[] {0, 1}) {
      List<ScopeEntry> skills = common == 0 ? some : List.of();
      assertThatThrownBy(
              () ->
                  new QualificationComparison(
                      outside(),
                      EMT,
                      SCOPE.reference(),
                      common,
                      skills,
                      List.of(),
                      List.of(),
                      List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("has no level");
    }
  }

  @ParameterizedTest
  @EnumSource
  void gapsHaveCodesAndWords(ComparisonGap gap) {
    assertThat(ComparisonGap.of(gap.code())).isEqualTo(gap);
    assertThat(ComparisonGap.find(gap.code())).contains(gap);
    assertThat(ComparisonGap.find("x")).isEmpty();
    assertThat(gap.text()).contains(" ").doesNotEndWith(".");
  }

  @ParameterizedTest
  @CsvSource({
    "US-NREMT-PARAMEDICS, US-NREMT-PARAMEDIC",
    "us-nremt-paramedic, US-NREMT-PARAMEDIC",
    "DE-NOTFALLSANITÄTER, DE-NOTFALLSANITAETER",
    "DE-NOTFALLSANITATER, DE-NOTFALLSANITAETER",
  })
  void aCodeThatIsMisspeltHasRowsThatLookLikeIt(String misspelt, String meant) {
    List<CrosswalkRow> like = CROSSWALK.rowsLike(misspelt);
    assertThat(like).extracting(CrosswalkRow::code).startsWith(meant);
    assertThat(like).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void withoutACoveredCountryAllTablesAreLookedThrough() {
    for (String code : List.of("notfallsanitaeter", "XX-NOTFALLSANITAETER", "nremt")) {
      String meant = code.equals("nremt") ? "US-NREMT-EMT" : "DE-NOTFALLSANITAETER";
      assertThat(CROSSWALK.rowsLike(code)).as(code).extracting(CrosswalkRow::code).contains(meant);
    }
  }

  @Test
  void aCodeLikeNoOtherHasNone() {
    assertThat(CROSSWALK.rowsLike("")).isEmpty();
    assertThat(CROSSWALK.rowsLike("-")).isEmpty();
    assertThat(CROSSWALK.rowsLike("DE-QQQQQQQQQQQQ")).isEmpty();
    assertThat(CROSSWALK.rowsLike("qqqqqqqqqqqqqqqqqq")).isEmpty();
    assertThat(Set.copyOf(CROSSWALK.rowsLike("DE-RETTUNGS"))).hasSizeBetween(2, 5);
    assertThat(CROSSWALK.rowsLike("DE-RETTUNGS")).allMatch(row -> row.code().startsWith("DE-"));
  }
}
