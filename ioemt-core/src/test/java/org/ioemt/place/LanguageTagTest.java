package org.ioemt.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "pt-BR, pt",
    "zh-Hant, zh",
    "zh-Hant-TW, zh",
    "fil, fil",
    "es-419, es",
    "de-CH-1996, de",
    "en-US-u-ca-gregory, en",
    "de-x-dialect, de",
    "qq, qq"
  })
  void aCanonicalTagRoundTrips(String tag, String language) {
    LanguageTag read = LanguageTag.of(tag);
    assertThat(read).hasToString(tag);
    assertThat(read.language()).isEqualTo(language);
    assertThat(read.locale().toLanguageTag()).isEqualTo(tag);
    assertThat(LanguageTag.find(tag)).contains(read);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, en",
    "pt-br, pt-BR",
    "zh-hant, zh-Hant",
    "zh_Hant, zh-Hant",
    "de_CH, de-CH",
    "iw, he",
    "in, id",
    "ji, yi",
    "iw-IL, he-IL",
    "ID, id",
    "TR-tr, tr-TR"
  })
  void anotherSpellingIsRefusedWithTheCanonicalOne(String tag, String canonical) {
    assertThat(LanguageTag.find(tag)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.of(tag))
        .withMessage(
            "language: expected a BCP 47 tag such as en or zh-Hant, found '"
                + tag
                + "'; did you mean '"
                + canonical
                + "'?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "e1",
        "12",
        "english language",
        "en-",
        "-en",
        "en--US",
        " en",
        "en ",
        "und",
        "und-Latn",
        "x-private",
        "ñn",
        "toolongsubtag"
      })
  void whatNamesNoLanguageIsRefused(String tag) {
    assertThat(LanguageTag.find(tag)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LanguageTag.of(tag))
        .withMessageEndingWith("found '" + tag + "'");
  }

  @Test
  void theShortPathForTwoLettersJudgesLikeTheJdk() {
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        String tag = "" + first + second;
        boolean canonical = Locale.forLanguageTag(tag).toLanguageTag().equals(tag);
        assertThat(LanguageTag.find(tag).isPresent()).as(tag).isEqualTo(canonical);
      }
    }
  }

  @Test
  void theShortPathForThreeLettersAndForScriptsJudgesLikeTheJdk() {
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        assertJudgedLikeTheJdk("" + first + second + "-Hant");
        assertJudgedLikeTheJdk("" + first + second + "-Q" + first + "x" + second);
        for (char third = 'a'; third <= 'z'; third++) {
          assertJudgedLikeTheJdk("" + first + second + third);
          assertJudgedLikeTheJdk("" + first + second + third + "-Latn");
        }
      }
    }
  }

  private static void assertJudgedLikeTheJdk(String tag) {
    boolean canonical =
        Locale.forLanguageTag(tag).toLanguageTag().equals(tag) && !tag.startsWith("und");
    if (LanguageTag.find(tag).isPresent() != canonical) {
      throw new AssertionError(
          tag + ": expected " + canonical); // without a text for each of 40,000
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-u-ca-buddhist", "de-1996", "en-x-abc", "ca-valencia"})
  void whatOnlyLooksLikeAScriptGoesTheLongWay(String tag) {
    assertThat(LanguageTag.find(tag)).isPresent();
  }

  @Test
  void equalityIsThatOfTheTag() {
    EqualsVerifier.forClass(LanguageTag.class).withNonnullFields("tag").verify();
  }
}
