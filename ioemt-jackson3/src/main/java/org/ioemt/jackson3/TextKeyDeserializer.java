package org.ioemt.jackson3;

import org.ioemt.internal.wire.Text;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a scalar from the key of a map. */
final class TextKeyDeserializer extends KeyDeserializer {

  private final Text<?> text;

  TextKeyDeserializer(Text<?> text) {
    this.text = text;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    try {
      return text.parse(key);
    } catch (IllegalArgumentException e) {
      throw Failures.unexpectedKey(context.getParser(), text, key, e);
    }
  }
}
