package org.ioemt.jackson;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ioemt.internal.wire.Property;

/** Hands a mapper's documents to the engine of a shape. */
final class ShapeDeserializer<T> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient ShapeEngine<T, ?> engine;

  ShapeDeserializer(ShapeEngine<T, ?> engine) {
    super(engine.shape().type());
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
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return types.deserializeTypedFromObject(parser, context);
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    List<Object> names = new ArrayList<>();
    for (Property<T, ?> property : engine.shape().properties()) {
      names.add(property.name());
    }
    return names;
  }

  @Override
  public LogicalType logicalType() {
    return LogicalType.POJO;
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return Boolean.FALSE;
  }

  @Override
  public boolean isCachable() {
    return true;
  }
}
