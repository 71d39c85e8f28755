package org.ioemt.jackson3;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ioemt.internal.wire.Property;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.LogicalType;

/** Hands a mapper's documents to the engine of a shape. */
final class ShapeDeserializer<T> extends StdDeserializer<T> {

  private final ShapeEngine<T, ?> engine;

  ShapeDeserializer(ShapeEngine<T, ?> engine) {
    super(engine.shape().type());
    this.engine = engine;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    return engine.read(parser, context);
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
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
