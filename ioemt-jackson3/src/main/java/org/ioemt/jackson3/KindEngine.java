package org.ioemt.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads and writes the values of one kind.
 *
 * <p>The hot path: its classes name no class of databind in a method body but in signatures, so
 * that a program without an {@code ObjectMapper} does not load databind.
 */
abstract class KindEngine<T> {

  /**
   * Reads the value that begins at the parser's current token.
   *
   * @param context decides on unknown properties; null: they are errors
   */
  abstract T read(JsonParser parser, @Nullable DeserializationContext context);

  abstract void write(T value, JsonGenerator generator);
}
