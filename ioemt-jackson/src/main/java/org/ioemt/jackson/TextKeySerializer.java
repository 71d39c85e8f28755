package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.ioemt.internal.wire.Text;

/** Writes a scalar as the key of a map. */
final class TextKeySerializer<T> extends JsonSerializer<T> {

  private final Text<T> text;

  TextKeySerializer(Text<T> text) {
    this.text = text;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    String name;
    try {
      name = text.text(value);
    } catch (IllegalArgumentException e) {
      throw Failures.unwritable(generator, text);
    }
    generator.writeFieldName(name);
  }
}
