package org.ioemt.jackson;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.ioemt.internal.wire.Kind;

/** Reads a scalar that stands alone or in a host's own type. */
final class ScalarDeserializer<T> extends StdScalarDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient KindEngine<T> engine;

  ScalarDeserializer(Kind<T> kind, KindEngine<T> engine) {
    super(kind.type());
    this.engine = engine;
  }

  private Object readResolve() {
    return requireNonNull(FormLookup.SHIPPED.deserializer(handledType()));
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return engine.read(parser, context);
  }

  @Override
  public boolean isCachable() {
    return true;
  }
}
