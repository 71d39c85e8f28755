package org.ioemt.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareLevelsTest {

  private static final List<ProviderLevel> LADDER =
      List.of(
          ProviderLevel.EMR,
          ProviderLevel.EMT,
          ProviderLevel.AEMT,
          ProviderLevel.PARAMEDIC,
          ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN);

  private static Map<ProviderLevel, CareLevel> mapping(CareLevel... cares) {
    Map<ProviderLevel, CareLevel> mapping = new EnumMap<>(ProviderLevel.class);
    for (int i = 0; i < cares.length; i++) {
      mapping.put(LADDER.get(i), cares[i]);
    }
    return mapping;
  }

  @ParameterizedTest
  @EnumSource
  void theDefaultAnswersAsTheLevelDoes(ProviderLevel level) {
    assertThat(CareLevels.standard().of(level)).isEqualTo(level.careLevel());
  }

  @Test
  void theRanksFollowTheOrderOfTheCareLevels() {
    assertThat(List.of(CareLevel.values()).stream().map(CareLevel::rank))
        .containsExactly(1, 2, 3, 4);
    assertThat(CareLevel.ADVANCED_LIFE_SUPPORT.isAtLeast(CareLevel.LIMITED_ADVANCED_LIFE_SUPPORT))
        .isTrue();
    assertThat(CareLevel.BASIC_LIFE_SUPPORT.isAtLeast(CareLevel.LIMITED_ADVANCED_LIFE_SUPPORT))
        .isFalse();
  }

  @Test
  void nemsisDiffersInTheAemtAlone() {
    assertThat(CareLevels.nemsis().of(ProviderLevel.AEMT))
        .isEqualTo(CareLevel.ADVANCED_LIFE_SUPPORT);
    assertThat(CareLevels.standard().of(ProviderLevel.AEMT))
        .isEqualTo(CareLevel.LIMITED_ADVANCED_LIFE_SUPPORT);
    for (ProviderLevel level : ProviderLevel.values()) {
      if (level != ProviderLevel.AEMT) {
        assertThat(CareLevels.nemsis().of(level)).isEqualTo(CareLevels.standard().of(level));
      }
    }
  }

  @Test
  void theShippedMappingsNameTheirSources() {
    assertThat(CareLevels.nemsis().evidence()).isEqualTo(Evidence.VERIFIED);
    assertThat(CareLevels.nemsis().source()).isPresent();
    assertThat(CareLevels.standard().evidence()).isEqualTo(Evidence.SECONDARY);
    assertThat(CareLevels.standard().source()).isPresent();
  }

  /** All 1024 mappings there can be: exactly those that never fall are accepted. */
  @Test
  void aMappingIsTotalAndMonotone() {
    List<CareLevel> cares = List.of(CareLevel.values());
    int accepted = 0;
    for (int code = 0; code < 1024; code++) {
      CareLevel[] chosen = new CareLevel[5];
      boolean falls = false;
      for (int i = 0; i < 5; i++) {
        chosen[i] = cares.get((code >> (2 * i)) & 3);
        falls |= i > 0 && chosen[i].rank() < chosen[i - 1].rank();
      }
      Map<ProviderLevel, CareLevel> mapping = mapping(chosen);
      if (falls) {
        assertThatThrownBy(() -> CareLevels.of("Utopia", mapping))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("must not stand for less care");
      } else {
        CareLevels levels = CareLevels.of("Utopia", mapping);
        accepted++;
        for (ProviderLevel level : ProviderLevel.values()) {
          assertThat(levels.of(level)).isEqualTo(mapping.get(level));
          for (CareLevel care : cares) {
            assertThat(levels.reaches(level, care))
                .isEqualTo(mapping.get(level).rank() >= care.rank());
          }
        }
      }
    }
    assertThat(accepted).isEqualTo(56);
  }

  @Test
  void aLevelWithoutCareIsNamed() {
    Map<ProviderLevel, CareLevel> mapping = mapping(CareLevel.BASIC_LIFE_SUPPORT);
    assertThatThrownBy(() -> CareLevels.of("Utopia", mapping))
        .hasMessage(
            "care levels: expected a care level for each provider level, found none for EMT");
  }

  @Test
  void aHostChangesOneLineAndLosesTheSource() {
    CareLevels own =
        CareLevels.nemsis().named("Utopia").with(ProviderLevel.AEMT, CareLevel.BASIC_LIFE_SUPPORT);
    assertThat(own.of(ProviderLevel.AEMT)).isEqualTo(CareLevel.BASIC_LIFE_SUPPORT);
    assertThat(own.evidence()).isEqualTo(Evidence.UNVERIFIED);
    assertThat(own.source()).isEmpty();
    assertThat(own).hasToString("Utopia: EMR BLS, EMT BLS, AEMT BLS, PARAMEDIC ALS, PEP PHYSICIAN");
    assertThatThrownBy(() -> own.with(ProviderLevel.EMR, CareLevel.PHYSICIAN))
        .hasMessage("care levels: EMT must not stand for less care (BLS) than EMR (PHYSICIAN)");
    CareLevels cited = own.citing(Evidence.VERIFIED, Citation.of("Rule 7"));
    assertThat(cited.source()).contains(Citation.of("Rule 7"));
    assertThat(cited)
        .isNotEqualTo(own)
        .hasSameHashCodeAs(own.citing(Evidence.VERIFIED, Citation.of("Rule 7")));
    assertThat(cited).isEqualTo(own.citing(Evidence.VERIFIED, Citation.of("Rule 7")));
    assertThat(own).isNotEqualTo(own.named("Other")).isNotEqualTo(CareLevels.nemsis());
  }

  @Test
  void eachLevelCanBeAskedByItsName() {
    CareLevels levels = CareLevels.nemsis();
    assertThat(List.of(levels.emr(), levels.emt(), levels.aemt(), levels.paramedic(), levels.pep()))
        .isEqualTo(LADDER.stream().map(levels::of).toList());
  }

  @Test
  void theEntriesGoUpTheLadder() {
    assertThat(CareLevels.standard().entries())
        .extracting(CareLevels.Entry::level)
        .containsExactly(ProviderLevel.values());
  }

  @Test
  void aNameIsATextThatCanBePrinted() {
    Map<ProviderLevel, CareLevel> good =
        mapping(
            CareLevel.BASIC_LIFE_SUPPORT,
            CareLevel.BASIC_LIFE_SUPPORT,
            CareLevel.BASIC_LIFE_SUPPORT,
            CareLevel.BASIC_LIFE_SUPPORT,
            CareLevel.PHYSICIAN);
    for (String name : List.of("", " ", "a\tb", "x".repeat(81))) {
      assertThatThrownBy(() -> CareLevels.of(name, good))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("name");
    }
    assertThat(CareLevels.of("x".repeat(80), good).name()).hasSize(80);
  }
}
