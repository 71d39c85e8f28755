package org.ioemt.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.ioemt.jackson.sample.SampleForms;
import org.ioemt.jackson.sample.Visit;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.util.TokenBuffer;

/** The codec with Jackson 3's own parsers and generators. */
class WireCodecTest {

  private static final WireCodec<Visit> VISITS = new WireCodec<>(SampleForms.VISIT);

  @Test
  void aParserIsReadOneValueAfterTheOther() {
    String text = "{\"from\":\"2026-01-01\"}\n{\"from\":\"2026-01-02\"}\n";
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      assertThat(VISITS.read(parser).from()).hasToString("2026-01-01");
      assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      assertThat(VISITS.read(parser).from()).hasToString("2026-01-02");
      assertThat(parser.nextToken()).isNull();
      assertThatThrownBy(() -> VISITS.read(parser)).hasMessageContaining("found nothing");
    }
  }

  @Test
  void aGeneratorIsWrittenOneValueAfterTheOther() {
    byte[] json = "{\"from\":\"2026-01-01\",\"rating\":3}".getBytes(StandardCharsets.UTF_8);
    Visit visit = VISITS.read(json, 0, json.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      generator.writeStartArray();
      VISITS.write(visit, generator);
      VISITS.write(visit, generator);
      generator.writeEndArray();
    }
    assertThat(bytes)
        .hasToString(
            "[{\"from\":\"2026-01-01\",\"rating\":3},{\"from\":\"2026-01-01\",\"rating\":3}]");
  }

  @Test
  void aBufferOfTokensThatBreaksOffIsAJacksonException() {
    try (TokenBuffer tokens = new TokenBuffer(ObjectWriteContext.empty(), false)) {
      tokens.writeStartObject();
      tokens.writeName("from");
      tokens.writeString("2026-01-01");
      assertThatThrownBy(() -> VISITS.read(tokens.asParser(ObjectReadContext.empty())))
          .isInstanceOf(DatabindException.class)
          .hasMessageStartingWith("expected an object (Visit), found the end of the text");
    }
    try (TokenBuffer tokens = new TokenBuffer(ObjectWriteContext.empty(), false)) {
      tokens.writeStartObject();
      tokens.writeName("from");
      assertThatThrownBy(() -> VISITS.read(tokens.asParser(ObjectReadContext.empty())))
          .isInstanceOf(DatabindException.class)
          .hasMessageStartingWith("expected a date as YYYY-MM-DD, found the end of the text");
    }
  }
}
