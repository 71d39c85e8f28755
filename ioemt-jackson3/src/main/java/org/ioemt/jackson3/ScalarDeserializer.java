package org.ioemt.jackson3;

import org.ioemt.internal.wire.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a scalar that stands alone or in a host's own type. */
final class ScalarDeserializer<T> extends StdScalarDeserializer<T> {

  private final KindEngine<T> engine;

  ScalarDeserializer(Kind<T> kind, KindEngine<T> engine) {
    super(kind.type());
    this.engine = engine;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    return engine.read(parser, context);
  }

  @Override
  public boolean isCachable() {
    return true;
  }
}
