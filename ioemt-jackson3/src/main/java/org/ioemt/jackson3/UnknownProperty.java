package org.ioemt.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

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
      String name) {
    if (context == null) {
      throw Failures.unknown(parser, engine.shape(), name);
    }
    context.handleUnknownProperty(
        parser, new ShapeDeserializer<>(engine), engine.shape().type(), name);
  }
}
