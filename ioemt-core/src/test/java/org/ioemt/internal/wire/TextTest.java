package org.ioemt.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  private static Text<String> codes(String... codes) {
    return Text.codes(String.class, "a code", Function.identity(), List.of(codes));
  }

  @Test
  void aCodeIsFoundByItsCharactersOnly() {
    Text<String> text = codes("A", "AB", "BA", "a", "");
    for (String code : text.codes()) {
      assertThat(text.parse(code)).isSameAs(code);
    }
    for (String other : List.of("B", "ABA", "aB", " A", "A ", "\u0391")) {
      assertThatThrownBy(() -> text.parse(other)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 64, 1000})
  void codeListsOfAnySizeAreComplete(int size) {
    List<String> all = IntStream.range(0, size).mapToObj(i -> "C" + i).toList();
    Text<String> text = Text.codes(String.class, "a code", Function.identity(), all);
    assertThat(text.codes()).isEqualTo(all);
    assertThat(all).allMatch(code -> text.parse(code).equals(code));
    assertThatThrownBy(() -> text.parse("C" + size)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codesWithOneHashAreToldApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    Text<String> text = codes("Aa", "BB", "AaAa", "BBBB");
    assertThat(text.codes()).allMatch(code -> text.parse(code).equals(code));
    assertThatThrownBy(() -> text.parse("AaBB")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCodeListHasEachCodeOnce() {
    assertThatThrownBy(() -> codes("A", "B", "A")).hasMessage("code 'A' is listed twice");
    assertThatThrownBy(TextTest::codes).hasMessage("a code list needs a code");
  }

  @Test
  void aShortListIsSpelledOutAndALongOneCounted() {
    assertThat(codes("A", "B").expected()).isEqualTo("a code (A, B)");
    String[] many = IntStream.range(0, 13).mapToObj(i -> "C" + i).toArray(String[]::new);
    assertThat(codes(many).expected()).isEqualTo("a code (one of 13 codes)");
  }

  @Test
  void aCodeIsReadInTheMiddleOfABuffer() {
    assertThat(codes("AB", "B").parse("xABx".toCharArray(), 1, 2)).isEqualTo("AB");
  }

  @Test
  void loneSurrogatesAreRefused() {
    for (String good : List.of("", "a", "𝄞", "a𝄞b𝄞", "\uffff")) {
      assertThat(Scalars.TEXT.parse(good)).isEqualTo(good);
    }
    for (String bad :
        List.of("\ud834", "\udd1e", "a\ud834", "\ud834a", "\udd1e\ud834", "𝄞\ud834")) {
      assertThatThrownBy(() -> Scalars.TEXT.parse(bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("text: a lone surrogate has no form in UTF-8");
      assertThatThrownBy(() -> PlaceScalars.JURISDICTION.parse(bad))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aPersonalKindIsTheSameButForItsMark() {
    Text<String> text =
        Text.of(String.class, "a word", Function.identity(), Function.identity(), "a", "b")
            .withPattern("^[ab]$")
            .withFormat("word");
    Text<String> personal = text.asPersonal();
    assertThat(text.personal()).isFalse();
    assertThat(personal.personal()).isTrue();
    assertThat(personal.examples()).isEqualTo(text.examples());
    assertThat(personal.pattern()).contains("^[ab]$");
    assertThat(personal.format()).contains("word");
    assertThat(personal).hasToString("a word");
  }

  @Test
  void twoExamplesAreTheLeast() {
    assertThatThrownBy(
            () -> Text.of(Locale.class, "a locale", Locale::toLanguageTag, Locale::new, "en"))
        .hasMessage("Locale: two examples are needed");
  }

  @Test
  void aTimeHasSecondsAndAnOffsetOfMinutes() {
    for (String good :
        List.of("2026-11-21T14:05:09+01:00", "2026-11-21T14:05:00Z", "0001-01-01T00:00:00.25Z")) {
      assertThat(Scalars.TIMESTAMP.text(Scalars.TIMESTAMP.parse(good))).isEqualTo(good);
    }
    for (String bad :
        List.of(
            "",
            "2026-11-21",
            "2026-11-21T14:05Z",
            "2026-11-21T14:05:09",
            "2026-11-21T14:05:09+01:00:30",
            "0000-01-01T00:00:00Z",
            "+12000-01-01T00:00:00Z",
            "2026-02-30T00:00:00Z")) {
      assertThatThrownBy(() -> Scalars.TIMESTAMP.parse(bad))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Scalars.TIMESTAMP.text(OffsetDateTime.MAX))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
