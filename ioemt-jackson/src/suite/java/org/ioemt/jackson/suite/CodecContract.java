package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ioemt.jackson.sample.SampleForms;
import org.ioemt.jackson.sample.Visit;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codec: strict by itself, and silent about what it read. */
public abstract class CodecContract {

  private final Generation jackson;
  private final Codec stations;
  private final Codec visits;
  private final Codec keepers;

  protected CodecContract(Generation jackson) {
    this.jackson = jackson;
    stations = jackson.codec(SampleForms.STATION);
    visits = jackson.codec(SampleForms.VISIT);
    keepers = jackson.codec(SampleForms.KEEPER);
  }

  private static Object read(Codec codec, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return codec.read(bytes, 0, bytes.length);
  }

  @Test
  void aTypeIsAskedForByItsClass() throws IOException {
    Member member = (Member) read(jackson.codec(Member.class), "{\"id\":\"M-1\"}");
    assertThat(member.id()).isEqualTo(MemberId.of("M-1"));
    assertThat(read(jackson.codec(ProviderLevel.class), "\"PEP\""))
        .isEqualTo(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN);
    assertThatThrownBy(() -> jackson.codec(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.String has no JSON form of its own");
  }

  /** Path and words, as a person reads them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | from | missing, expected a date as YYYY-MM-DD",
        "{'from':'2026-02-29'} | from | expected a date as YYYY-MM-DD, found '2026-02-29'",
        "{'from':1} | from | expected a date as YYYY-MM-DD, found an integer",
        "{'from':null} | from | expected a date as YYYY-MM-DD, found null",
        "{'from':'2026-01-01','until':null} | until"
            + " | expected a date as YYYY-MM-DD or absence, found null",
        "{'from':'2026-01-01','from':'2026-01-01'} | from | the property stands there twice",
        "{'from':'2026-01-01','rating':6} | rating"
            + " | expected an integer from 1 to 5, found a number out of range",
        "{'from':'2026-01-01','rating':'5'} | rating"
            + " | expected an integer from 1 to 5, found a string",
        "{'from':'2026-01-01','note':''} | note | note: must not be empty",
        "{'from':'2026-01-02','until':'2026-01-01'} | ``"
            + " | no valid Visit: until 2026-01-01 is before from 2026-01-02",
        "{'from':'2026-01-01','when':1} | when | unknown property of Visit",
        "[] | `` | expected an object (Visit), found an array",
        "`` | `` | expected an object (Visit), found nothing",
        "{'from':'2026-01-01'}{} | `` | expected the end, found an object",
        "{'from':'2026-01-01'} x | `` | not well-formed JSON",
        "{'from':'2026-0 | `` | the text ends inside a value",
        "{'from':SECRET} | `` | not well-formed JSON",
        "{'from':NaN} | `` | not well-formed JSON",
        "{'from':'2026-01-01',} | `` | not well-formed JSON",
      })
  void aRefusalSaysWhereAndWhy(String text, String path, String words) {
    String json = text.replace('\'', '"');
    assertThatThrownBy(() -> read(visits, json))
        .satisfies(
            e -> {
              Failure failure = jackson.failure(e);
              assertThat(failure.mapping()).isTrue();
              assertThat(failure.path()).isEqualTo(path);
              assertThat(failure.words()).isEqualTo(words);
            });
  }

  @Test
  void allThatIsMissingIsNamed() {
    assertThatThrownBy(() -> read(stations, "{\"name\":\"a\",\"grade\":\"L1\",\"beds\":1}"))
        .hasMessageStartingWith(
            "missing, expected a station id; missing too: opened, residents, latitude, staffed,"
                + " keeper");
  }

  @Test
  void aTypesOwnWordsArePassedOnWhereNothingIsPersonal() {
    assertThatThrownBy(() -> read(stations, "{\"id\":\"X\\n1\"}"))
        .hasMessageStartingWith("station id: 'X\\u000a1' is not like S-123");
    assertThatThrownBy(() -> read(stations, "{\"id\":\"" + "x".repeat(1_000_000) + "\"}"))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(700));
    assertThatThrownBy(() -> read(stations, "{\"phones\":[1,112]}"))
        .hasMessageStartingWith("phones: 112 is no station")
        .hasMessageContaining("phones[1]");
  }

  @Test
  void aPersonalShapeSaysItsInvariantAndNotTheBuildersWords() {
    assertThatThrownBy(
            () -> read(keepers, "{\"name\":\"Ann SECRET\",\"birthDate\":\"1066-10-14\"}"))
        .hasMessageStartingWith(
            "no valid Keeper: expected that the keeper was born in 1900 or later")
        .hasMessageNotContainingAny("SECRET", "1066")
        .hasNoCause();
    assertThatThrownBy(() -> read(keepers, "{\"name\":\" \"}"))
        .hasMessageStartingWith("expected another value than this String")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"from\": SECRET}", "{\"from\": \"SECRET\u0001\"}", "SECRET"})
  void theParsersWordsAreReplaced(String text) {
    assertThatThrownBy(() -> read(visits, text))
        .matches(e -> jackson.failure(e).mapping())
        .satisfies(e -> assertThat(jackson.failure(e).said()).doesNotContain("SECRET", "\u0001"));
  }

  @Test
  void brokenUtf8IsAJacksonException() {
    for (byte[] bad :
        List.of(
            new byte[] {(byte) 0xff},
            new byte[] {0, 0, 0, '{'},
            new byte[] {'{', 0, '}', 0},
            new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'},
            new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'},
            new byte[] {(byte) 0xfe, (byte) 0xff, 0, '{', 0, '}'},
            new byte[] {0})) {
      assertThatThrownBy(() -> visits.read(bad, 0, bad.length))
          .matches(e -> jackson.failure(e).mapping());
    }
  }

  @Test
  void theLineAndColumnAreKept() {
    assertThatThrownBy(() -> read(visits, "{\n  \"from\": 7}"))
        .satisfies(
            e -> {
              assertThat(jackson.failure(e).line()).isEqualTo(2);
              assertThat(jackson.failure(e).column()).isEqualTo(11);
            });
  }

  /** A day beyond four digits is a value of Java's own type and has no form here. */
  @Test
  void whatHasNoFormIsNotWritten() {
    Visit late = Visit.builder().from(LocalDate.of(12_000, 1, 1)).build();
    Visit lone = Visit.builder().from(LocalDate.of(2026, 1, 1)).note("a \ud834").build();
    assertThatThrownBy(() -> visits.write(late))
        .matches(e -> jackson.failure(e).path().endsWith("[\"from\"]"))
        .hasMessageStartingWith("expected a date as YYYY-MM-DD, found a value without a wire form");
    assertThatThrownBy(() -> visits.writeBytes(lone))
        .matches(e -> jackson.failure(e).path().endsWith("[\"note\"]"))
        .hasMessageStartingWith("expected text, found a value without a wire form");
  }
}
