package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.WireForms;

/**
 * Reads and writes the values of one type without an {@code ObjectMapper}: the same JSON as with
 * {@link IoemtModule}, started sooner and with less around it. For a program that reads many
 * documents and nothing else.
 *
 * <pre>{@code
 * WireCodec<Member> members = WireCodec.of(Member.class);
 * Member member = members.read(line, 0, length);
 * }</pre>
 *
 * <p>It is as strict as the library can be: an unknown property is an error. Whatever the bytes
 * are, reading them gives a value or a {@code com.fasterxml.jackson.core.JsonProcessingException}
 * with the line and column; where the JSON as such is well-formed, it is a {@code
 * JsonMappingException} with the path and the reason. Neither the document nor a value that says
 * something of a person is quoted.
 *
 * <p>Immutable and thread-safe. Obtain it once and keep it.
 *
 * @param <T> the type of the values
 */
public final class WireCodec<T> {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build();

  private final Kind<T> kind;
  private final KindEngine<T> engine;

  WireCodec(Kind<T> kind) {
    this.kind = kind;
    engine = new Engines().of(kind);
  }

  /**
   * The codec of a type.
   *
   * @param <T> the type
   * @param type a value type of the model
   * @return its codec
   * @throws IllegalArgumentException if the type has no JSON form of its own
   */
  public static <T> WireCodec<T> of(Class<T> type) {
    Kind<?> kind = WireForms.find(type);
    if (kind == null) {
      throw new IllegalArgumentException(type.getName() + " has no JSON form of its own");
    }
    @SuppressWarnings("unchecked") // a form is found under its own type
    Kind<T> own = (Kind<T>) kind;
    return new WireCodec<>(own);
  }

  /**
   * Reads one value from a parser.
   *
   * @param parser stands at the first token of the value, or before it where it has no current
   *     token yet; afterwards it stands at the last token of the value. Not closed
   * @return the value
   * @throws JsonProcessingException if what stands there is no such value
   * @throws IOException if the parser's source fails
   */
  public T read(JsonParser parser) throws IOException {
    try {
      if (parser.currentToken() == null && parser.nextToken() == null) {
        throw Failures.nothing(parser, kind);
      }
      return engine.read(parser, null);
    } catch (JsonProcessingException e) {
      throw Failures.withoutQuotes(parser, e);
    }
  }

  /**
   * Reads one value from bytes that hold it and nothing else.
   *
   * @param buffer holds the bytes, in UTF-8; not kept and not changed
   * @param offset where they begin
   * @param length how many they are
   * @return the value
   * @throws JsonProcessingException if the bytes are no such value, or more than one
   * @throws IOException never but as a {@code JsonProcessingException}
   */
  public T read(byte[] buffer, int offset, int length) throws IOException {
    try (JsonParser parser = parser(buffer, offset, length)) {
      T value = read(parser);
      expectEnd(parser);
      return value;
    }
  }

  JsonParser parser(byte[] buffer, int offset, int length) throws IOException {
    return FACTORY.createParser(buffer, offset, length);
  }

  private void expectEnd(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() != null) {
        throw Failures.trailing(parser, kind);
      }
    } catch (JsonProcessingException e) {
      throw Failures.withoutQuotes(parser, e);
    }
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @param generator takes it; neither flushed nor closed
   * @throws IOException if the generator's target fails
   */
  public void write(T value, JsonGenerator generator) throws IOException {
    engine.write(value, generator);
  }
}
