package org.ioemt.jackson;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.io.Serializable;
import org.ioemt.internal.wire.Text;

/** Reads a scalar from the key of a map. */
final class TextKeyDeserializer extends KeyDeserializer implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Class<?> type;
  private final transient Text<?> text;

  TextKeyDeserializer(Text<?> text) {
    type = text.type();
    this.text = text;
  }

  private Object readResolve() {
    return requireNonNull(FormLookup.SHIPPED.keyDeserializer(type));
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    try {
      return text.parse(key);
    } catch (IllegalArgumentException e) {
      throw Failures.unexpectedKey(context.getParser(), text, key, e);
    }
  }
}
