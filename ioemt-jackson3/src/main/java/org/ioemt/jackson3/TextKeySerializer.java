package org.ioemt.jackson3;

import org.ioemt.internal.wire.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a scalar as the key of a map. */
final class TextKeySerializer<T> extends StdSerializer<T> {

  private final Text<T> text;

  TextKeySerializer(Text<T> text) {
    super(text.type());
    this.text = text;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    String name = Texts.of(text, value, generator);
    generator.writeName(name);
  }
}
