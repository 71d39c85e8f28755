package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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
  abstract T read(JsonParser parser, @Nullable DeserializationContext context) throws IOException;

  abstract void write(T value, JsonGenerator generator) throws IOException;
}
