package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ioemt.jackson.sample.Keeper;
import org.ioemt.jackson.sample.SampleForms;
import org.ioemt.jackson.sample.Station;
import org.ioemt.jackson.sample.Visit;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codec: strict by itself, and silent about what it read. */
class WireCodecTest {

  private static final WireCodec<Station> STATIONS = new WireCodec<>(SampleForms.STATION);
  private static final WireCodec<Visit> VISITS = new WireCodec<>(SampleForms.VISIT);
  private static final WireCodec<Keeper> KEEPERS = new WireCodec<>(SampleForms.KEEPER);

  private static <T> T read(WireCodec<T> codec, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return codec.read(bytes, 0, bytes.length);
  }

  @Test
  void aTypeIsAskedForByItsClass() throws IOException {
    Member member = read(WireCodec.of(Member.class), "{\"id\":\"M-1\"}");
    assertThat(member.id()).isEqualTo(MemberId.of("M-1"));
    assertThat(read(WireCodec.of(ProviderLevel.class), "\"PEP\""))
        .isEqualTo(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN);
    assertThatThrownBy(() -> WireCodec.of(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.String has no JSON form of its own");
  }

  @Test
  void aParserIsReadOneValueAfterTheOther() throws IOException {
    String text = "{\"from\":\"2026-01-01\"}\n{\"from\":\"2026-01-02\"}\n";
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      assertThat(VISITS.read(parser).from()).hasToString("2026-01-01");
      assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      assertThat(VISITS.read(parser).from()).hasToString("2026-01-02");
      assertThat(parser.nextToken()).isNull();
      assertThatThrownBy(() -> VISITS.read(parser)).hasMessageContaining("found nothing");
    }
  }

  @Test
  void aGeneratorIsWrittenOneValueAfterTheOther() throws IOException {
    Visit visit = read(VISITS, "{\"from\":\"2026-01-01\",\"rating\":3}");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = new JsonFactory().createGenerator(bytes)) {
      generator.writeStartArray();
      VISITS.write(visit, generator);
      VISITS.write(visit, generator);
      generator.writeEndArray();
    }
    assertThat(bytes)
        .hasToString(
            "[{\"from\":\"2026-01-01\",\"rating\":3},{\"from\":\"2026-01-01\",\"rating\":3}]");
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
    assertThatThrownBy(() -> read(VISITS, json))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            e -> {
              assertThat(e.getPathReference()).isEqualTo(path);
              assertThat(e.getOriginalMessage()).isEqualTo(words);
            });
  }

  @Test
  void allThatIsMissingIsNamed() {
    assertThatThrownBy(() -> read(STATIONS, "{\"name\":\"a\",\"grade\":\"L1\",\"beds\":1}"))
        .hasMessageStartingWith(
            "missing, expected a station id; missing too: opened, residents, latitude, staffed,"
                + " keeper");
  }

  @Test
  void aTypesOwnWordsArePassedOnWhereNothingIsPersonal() {
    assertThatThrownBy(() -> read(STATIONS, "{\"id\":\"X\\n1\"}"))
        .hasMessageStartingWith("station id: 'X\\u000a1' is not like S-123");
    assertThatThrownBy(() -> read(STATIONS, "{\"id\":\"" + "x".repeat(1_000_000) + "\"}"))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(700));
    assertThatThrownBy(() -> read(STATIONS, "{\"phones\":[1,112]}"))
        .hasMessageStartingWith("phones: 112 is no station")
        .hasMessageContaining("phones[1]");
  }

  @Test
  void aPersonalShapeSaysItsInvariantAndNotTheBuildersWords() {
    assertThatThrownBy(
            () -> read(KEEPERS, "{\"name\":\"Ann SECRET\",\"birthDate\":\"1066-10-14\"}"))
        .hasMessageStartingWith(
            "no valid Keeper: expected that the keeper was born in 1900 or later")
        .hasMessageNotContainingAny("SECRET", "1066")
        .hasNoCause();
    assertThatThrownBy(() -> read(KEEPERS, "{\"name\":\" \"}"))
        .hasMessageStartingWith("expected another value than this String")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"from\": SECRET}", "{\"from\": \"SECRET\u0001\"}", "SECRET"})
  void theParsersWordsAreReplaced(String text) {
    assertThatThrownBy(() -> read(VISITS, text))
        .isInstanceOf(JsonMappingException.class)
        .satisfies(
            e ->
                assertThat(ShapeContractTest.everythingSaid(e)).doesNotContain("SECRET", "\u0001"));
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
      assertThatThrownBy(() -> VISITS.read(bad, 0, bad.length))
          .isInstanceOf(JsonMappingException.class);
    }
  }

  @Test
  void theLineAndColumnAreKept() {
    assertThatThrownBy(() -> read(VISITS, "{\n  \"from\": 7}"))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            e -> {
              assertThat(e.getLocation().getLineNr()).isEqualTo(2);
              assertThat(e.getLocation().getColumnNr()).isEqualTo(11);
            });
  }

  /** A day beyond four digits is a value of Java's own type and has no form here. */
  @Test
  void whatHasNoFormIsNotWritten() {
    Visit visit = Visit.builder().from(LocalDate.of(12_000, 1, 1)).build();
    assertThatThrownBy(
            () -> VISITS.write(visit, new JsonFactory().createGenerator(new StringWriter())))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            e -> assertThat(e.getPath().get(0).getFieldName()).isEqualTo("from"))
        .hasMessageStartingWith("expected a date as YYYY-MM-DD, found a value without a wire form");
  }

  @Test
  void aBufferOfTokensThatBreaksOffIsAJacksonException() throws IOException {
    try (TokenBuffer tokens = new TokenBuffer(null, false)) {
      tokens.writeStartObject();
      tokens.writeStringField("from", "2026-01-01");
      assertThatThrownBy(() -> VISITS.read(tokens.asParser()))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageStartingWith("expected an object (Visit), found the end of the text");
    }
    try (TokenBuffer tokens = new TokenBuffer(null, false)) {
      tokens.writeStartObject();
      tokens.writeFieldName("from");
      assertThatThrownBy(() -> VISITS.read(tokens.asParser()))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageStartingWith("expected a date as YYYY-MM-DD, found the end of the text");
    }
  }
}
