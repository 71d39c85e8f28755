package org.ioemt.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values of a shape for a mapper. */
final class ShapeSerializer<T> extends StdSerializer<T> {

  private final ShapeEngine<T, ?> engine;

  ShapeSerializer(ShapeEngine<T, ?> engine) {
    super(engine.shape().type());
    this.engine = engine;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    engine.write(value, generator);
  }

  /** A host's default typing gets the public type, never the implementation's name. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    WritableTypeId id = types.typeId(value, handledType(), JsonToken.START_OBJECT);
    types.writeTypePrefix(generator, context, id);
    engine.writeProperties(value, generator);
    types.writeTypeSuffix(generator, context, id);
  }
}
