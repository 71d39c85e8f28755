package org.ioemt.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.ioemt.jackson.WireCodec;

/** Generators of JSON that leave standard output open. */
final class Json {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("") // whoever writes several lines ends each line
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // half an object is not to look like one
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private Json() {}

  static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  static JsonGenerator generator(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  /** Writes a value in its one form. */
  static <T> void write(Class<T> type, T value, JsonGenerator json) throws IOException {
    WireCodec.of(type).write(value, json);
  }

  /** Writes a property that is a list of values in their one form, empty or not. */
  static <T> void writeAll(String name, Class<T> type, Iterable<T> values, JsonGenerator json)
      throws IOException {
    WireCodec<T> codec = WireCodec.of(type);
    json.writeArrayFieldStart(name);
    for (T value : values) {
      codec.write(value, json);
    }
    json.writeEndArray();
  }
}
