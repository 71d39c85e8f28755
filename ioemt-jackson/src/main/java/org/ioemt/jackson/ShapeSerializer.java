package org.ioemt.jackson;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes the values of a shape for a mapper. */
final class ShapeSerializer<T> extends StdSerializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient ShapeEngine<T, ?> engine;

  ShapeSerializer(ShapeEngine<T, ?> engine) {
    super(engine.shape().type());
    this.engine = engine;
  }

  private Object readResolve() {
    return requireNonNull(FormLookup.SHIPPED.serializer(handledType()));
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    engine.write(value, generator);
  }

  /** A host's default typing gets the public type, never the implementation's name. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    WritableTypeId id = types.typeId(value, handledType(), JsonToken.START_OBJECT);
    types.writeTypePrefix(generator, id);
    engine.writeProperties(value, generator);
    types.writeTypeSuffix(generator, id);
  }
}
