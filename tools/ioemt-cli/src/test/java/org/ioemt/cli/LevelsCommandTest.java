package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ioemt.level.LevelName;
import org.ioemt.level.ProviderLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsCommandTest {

  static Set<String> languages() {
    return LevelName.languages();
  }

  @Test
  void showsTheLadderInEnglishUnlessAsked() {
    Run run = Run.ioemt("levels").isAnswered();
    assertThat(run.out()).isEqualTo(Run.golden("levels-en.txt"));
    assertThat(Run.ioemt("levels", "--lang", "en").out()).isEqualTo(run.out());
  }

  @Test
  void alignsColumnsOfWideCharactersAndCombiningMarks() {
    assertThat(Run.ioemt("levels", "--lang", "ja").isAnswered().out())
        .isEqualTo(Run.golden("levels-ja.txt"));
    assertThat(Run.ioemt("levels", "--lang", "th").isAnswered().out())
        .isEqualTo(Run.golden("levels-th.txt"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyListedLanguageHasFiveRowsAndItsColumnsAligned(String language) {
    List<String> lines = Run.ioemt("levels", "--lang", language).isAnswered().lines();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(0)).contains("(" + language + ")");
    assertThat(lines.stream().map(line -> line.substring(0, line.lastIndexOf("  ") + 2)))
        .extracting(TextTable::width)
        .containsOnly(TextTable.width(lines.get(0)) - "EVIDENCE".length());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void jsonHoldsWhatTheTableShows(String language) {
    JsonNode levels = Run.ioemt("levels", "--json", "--lang", language).isAnswered().json();
    assertThat(levels).hasSize(5);
    List<String> codes = new ArrayList<>();
    for (JsonNode level : levels) {
      codes.add(level.get("code").textValue());
      assertThat(level.get("rank").intValue())
          .isEqualTo(ProviderLevel.of(level.get("code").textValue()).rank());
      assertThat(level.get("careLevel").textValue()).isNotEmpty();
      assertThat(level.get("language").textValue()).isEqualTo(language);
      assertThat(level.get("name").textValue()).isNotBlank();
      assertThat(level.get("evidence").textValue()).isIn("VERIFIED", "SECONDARY", "UNVERIFIED");
    }
    assertThat(codes).containsExactly("EMR", "EMT", "AEMT", "PARAMEDIC", "PEP");
  }

  @Test
  void aRegionIsLeftAwayAndTheAnswerSaysSo() {
    assertThat(Run.ioemt("levels", "--lang", "pt-BR").isAnswered().lines().get(0))
        .contains("NAME (pt)");
    assertThat(Run.ioemt("levels", "--lang", "zh-TW").isAnswered().lines().get(0))
        .contains("NAME (zh-Hant)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xh", "EN", "de_DE", "", "english", "../x"})
  void anUnlistedLanguageIsRefusedAndTheListedOnesAreNamed(String tag) {
    Run.ioemt("levels", "--lang", tag)
        .isRefused("ioemt levels", "--lang", "listed are ar cs ", " zh zh-Hant");
  }

  @Test
  void whatIsNoOptionIsRefused() {
    Run.ioemt("levels", "--langg", "de").isRefused("ioemt levels", "--langg");
    Run.ioemt("levels", "--lang").isRefused("ioemt levels", "--lang");
    Run.ioemt("levels", "de").isRefused("ioemt levels", "unexpected argument 'de'");
  }
}
