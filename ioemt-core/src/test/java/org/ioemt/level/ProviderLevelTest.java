package org.ioemt.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderLevelTest {

  private static final ProviderLevel[] ALL = ProviderLevel.values();

  @Test
  void theLadderHasFiveRungs() {
    assertThat(Arrays.stream(ALL).map(ProviderLevel::code))
        .containsExactly("EMR", "EMT", "AEMT", "PARAMEDIC", "PEP");
    assertThat(Arrays.stream(ALL).map(ProviderLevel::rank)).containsExactly(1, 2, 3, 4, 5);
  }

  /** Reflexive, antisymmetric, transitive, total; and the same order as the ranks'. */
  @Test
  void isAtLeastIsATotalOrder() {
    for (ProviderLevel a : ALL) {
      assertThat(a.isAtLeast(a)).isTrue();
      for (ProviderLevel b : ALL) {
        assertThat(a.isAtLeast(b)).isEqualTo(a.rank() >= b.rank());
        assertThat(a.isAtMost(b)).isEqualTo(b.isAtLeast(a));
        assertThat(a.isAtLeast(b) || b.isAtLeast(a)).isTrue();
        assertThat(a.isAtLeast(b) && b.isAtLeast(a)).isEqualTo(a == b);
        assertThat(a.lower(b)).isEqualTo(b.lower(a)).isEqualTo(a.isAtMost(b) ? a : b);
        for (ProviderLevel c : ALL) {
          if (a.isAtLeast(b) && b.isAtLeast(c)) {
            assertThat(a.isAtLeast(c)).isTrue();
          }
        }
      }
    }
  }

  @Test
  void careLevelRisesWithTheLevel() {
    assertThat(Arrays.stream(ALL).map(level -> level.careLevel().code()))
        .containsExactly("BLS", "BLS", "LALS", "ALS", "PHYSICIAN");
  }

  @ParameterizedTest
  @EnumSource
  void aCodeIsReadBack(ProviderLevel level) {
    assertThat(ProviderLevel.of(level.code())).isSameAs(level);
    assertThat(ProviderLevel.find(level.code())).containsSame(level);
    assertThat(CareLevel.of(level.careLevel().code())).isSameAs(level.careLevel());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "emt", "EMT ", " EMT", "ЕМТ", "EMT-P", "PREHOSPITAL_EMERGENCY_PHYSICIAN", "2"})
  void whatIsNoCodeIsRefusedAndNeverFolded(String text) {
    assertThat(ProviderLevel.find(text)).isEmpty();
    assertThatThrownBy(() -> ProviderLevel.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EMR, EMT, AEMT, PARAMEDIC or PEP")
        .hasMessageContaining("'" + text + "'");
  }

  @Test
  void everyListedLanguageNamesAllFiveLevels() {
    assertThat(LevelName.languages()).hasSize(32).contains("en", "es", "zh", "zh-Hant", "is");
    for (String language : LevelName.languages()) {
      Set<String> names = new HashSet<>();
      for (ProviderLevel level : ALL) {
        LevelName name = level.displayName(Locale.forLanguageTag(language)).orElseThrow();
        assertThat(name.language()).isEqualTo(language);
        assertThat(names.add(name.name())).as("%s %s", language, level).isTrue();
      }
    }
  }

  @Test
  void noTranslationIsCalledVerified() {
    assertThat(LevelName.all()).hasSize(160);
    assertThat(LevelName.all()).extracting(LevelName::evidence).doesNotContain(Evidence.VERIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, en",
    "de-AT, de",
    "zh-TW, zh-Hant",
    "zh-HK, zh-Hant",
    "zh-Hans-TW, zh",
    "zh-CN, zh",
    "no, nb",
    "he-IL, he",
    "id, id",
    "pt-BR, pt"
  })
  void aRegionFallsBackToItsLanguage(String asked, String listed) {
    assertThat(ProviderLevel.EMT.displayName(Locale.forLanguageTag(asked)))
        .map(LevelName::language)
        .contains(listed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tlh", "und", "nn", "la"})
  void aLanguageThatIsNotListedHasNoName(String tag) {
    assertThat(ProviderLevel.EMT.displayName(Locale.forLanguageTag(tag))).isEmpty();
  }

  @Test
  void oldLocaleCodesMeetTheirLanguage() {
    for (List<String> pair : List.of(List.of("iw", "he"), List.of("in", "id"))) {
      assertThat(
              ProviderLevel.EMT.displayName(new Locale.Builder().setLanguage(pair.get(0)).build()))
          .map(LevelName::language)
          .contains(pair.get(1));
    }
  }
}
