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
import java.nio.charset.StandardCharsets;
import org.ioemt.jackson.sample.SampleForms;
import org.ioemt.jackson.sample.Visit;
import org.junit.jupiter.api.Test;

/** The codec with Jackson 2's own parsers and generators. */
class WireCodecTest {

  private static final WireCodec<Visit> VISITS = new WireCodec<>(SampleForms.VISIT);

  private static <T> T read(WireCodec<T> codec, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return codec.read(bytes, 0, bytes.length);
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
