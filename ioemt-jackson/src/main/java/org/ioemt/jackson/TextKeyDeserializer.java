package org.ioemt.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.ioemt.internal.wire.Text;

/** Reads a scalar from the key of a map. */
final class TextKeyDeserializer extends KeyDeserializer {

  private final Text<?> text;

  TextKeyDeserializer(Text<?> text) {
    this.text = text;
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
