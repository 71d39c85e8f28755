package org.ioemt.jackson3;

import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.WireForms;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

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
 * are, reading them gives a value or a {@code tools.jackson.core.JacksonException} with the line
 * and column; where the JSON as such is well-formed, it is a {@code DatabindException} with the
 * path and the reason. Neither the document nor a value that says something of a person is quoted.
 *
 * <p>Immutable and thread-safe. Obtain it once and keep it.
 *
 * @param <T> the type of the values
 */
public final class WireCodec<T> {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
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
   * @throws JacksonException if what stands there is no such value, or the parser's source fails
   */
  public T read(JsonParser parser) {
    try {
      if (parser.currentToken() == null && parser.nextToken() == null) {
        throw Failures.nothing(parser, kind);
      }
      return engine.read(parser, null);
    } catch (JacksonException e) {
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
   * @throws JacksonException if the bytes are no such value, or more than one
   */
  public T read(byte[] buffer, int offset, int length) {
    try (JsonParser parser = parser(buffer, offset, length)) {
      T value = read(parser);
      expectEnd(parser);
      return value;
    }
  }

  JsonParser parser(byte[] buffer, int offset, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), buffer, offset, length);
  }

  private void expectEnd(JsonParser parser) {
    try {
      if (parser.nextToken() != null) {
        throw Failures.trailing(parser, kind);
      }
    } catch (JacksonException e) {
      throw Failures.withoutQuotes(parser, e);
    }
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @param generator takes it; neither flushed nor closed
   * @throws JacksonException if the generator's target fails
   */
  public void write(T value, JsonGenerator generator) {
    engine.write(value, generator);
  }
}
