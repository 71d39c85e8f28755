package org.ioemt.jackson3;

import java.util.HashMap;
import java.util.Map;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads and writes the objects of one shape.
 *
 * <p>A document that we wrote has its properties in the declared order, so the reader first asks
 * the parser for the next declared name, which compares bytes; only another name is looked up.
 * Property {@code i} is bit {@code i} of a mask that finds duplicate and missing properties.
 */
final class ShapeEngine<T, B> extends KindEngine<T> {

  private final Shape<T, B> shape;
  private final Field<T, B>[] fields;
  private final SerializableString[] names;
  private final Map<String, Field<T, B>> byName = new HashMap<>();
  private final long required;

  ShapeEngine(Shape<T, B> shape, Engines engines) {
    this.shape = shape;
    int size = shape.properties().size();
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
    Field<T, B>[] all = new Field[size];
    fields = all;
    names = new SerializableString[size];
    long mask = 0;
    for (int i = 0; i < size; i++) {
      Property<T, B> property = shape.properties().get(i);
      Field<T, B> field = Field.of(i, property, engines);
      fields[i] = field;
      names[i] = field.name;
      byName.put(property.name(), field);
      if (property.cardinality() == Property.Cardinality.REQUIRED) {
        mask |= field.bit;
      }
    }
    required = mask;
  }

  Shape<T, B> shape() {
    return shape;
  }

  @Override
  T read(JsonParser parser, @Nullable DeserializationContext context) {
    JsonToken token = parser.currentToken();
    // Behind the start of the object is where databind stands after it took a type id off.
    boolean atName = token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT;
    if (token != JsonToken.START_OBJECT && !atName) {
      throw Failures.unexpectedToken(parser, shape);
    }
    B builder = shape.begin();
    long seen = 0;
    int next = 0;
    while (true) {
      Field<T, B> field;
      if (!atName && next < names.length && parser.nextName(names[next])) {
        field = fields[next];
      } else {
        if (!atName && next == names.length) {
          parser.nextToken();
        }
        atName = false;
        if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
          break;
        }
        String name = parser.currentName();
        field = byName.get(name);
        if (field == null) {
          parser.nextToken();
          UnknownProperty.found(parser, context, this, name);
          continue;
        }
      }
      next = field.index + 1;
      if ((seen & field.bit) != 0) {
        throw Failures.duplicate(parser, shape, field);
      }
      seen |= field.bit;
      try {
        parser.nextToken();
        field.read(parser, context, builder);
      } catch (JacksonException e) {
        throw Failures.at(e, shape, field);
      } catch (IllegalArgumentException e) {
        throw Failures.refused(parser, shape, field, e);
      }
    }
    if (parser.currentToken() != JsonToken.END_OBJECT) {
      throw Failures.unexpectedToken(parser, shape); // a buffer of tokens that breaks off
    }
    if ((required & ~seen) != 0) {
      throw Failures.missing(parser, shape, required & ~seen);
    }
    try {
      return shape.build(builder);
    } catch (IllegalArgumentException e) {
      throw Failures.broken(parser, shape, e);
    }
  }

  @Override
  void write(T value, JsonGenerator generator) {
    generator.writeStartObject(value);
    writeProperties(value, generator);
    generator.writeEndObject();
  }

  void writeProperties(T value, JsonGenerator generator) {
    for (Field<T, B> field : fields) {
      try {
        field.write(value, generator);
      } catch (JacksonException e) {
        throw Failures.at(e, shape, field);
      }
    }
  }
}
