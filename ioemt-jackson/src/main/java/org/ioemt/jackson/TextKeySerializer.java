package org.ioemt.jackson;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.ioemt.internal.wire.Text;

/** Writes a scalar as the key of a map. */
final class TextKeySerializer<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient Text<T> text;

  TextKeySerializer(Text<T> text) {
    super(text.type());
    this.text = text;
  }

  private Object readResolve() {
    return requireNonNull(FormLookup.SHIPPED.keySerializer(handledType()));
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    String name = Texts.of(text, value, generator);
    boolean combine = Texts.combine(name, generator);
    generator.writeFieldName(name);
    if (combine) {
      Texts.leave(generator);
    }
  }
}
