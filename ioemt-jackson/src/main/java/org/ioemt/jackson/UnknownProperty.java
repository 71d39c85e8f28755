package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What becomes of a property that a shape does not have. */
final class UnknownProperty {

  private UnknownProperty() {}

  /**
   * Leaves it to the mapper, its handlers first; it skips the value without recursion. Without a
   * mapper the property is an error.
   */
  static void found(
      JsonParser parser,
      @Nullable DeserializationContext context,
      ShapeEngine<?, ?> engine,
      String name)
      throws IOException {
    if (context == null) {
      throw Failures.unknown(parser, engine.shape(), name);
    }
    context.handleUnknownProperty(
        parser, new ShapeDeserializer<>(engine), engine.shape().type(), name);
  }
}
