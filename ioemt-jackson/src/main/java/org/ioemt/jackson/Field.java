package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Property;
import org.jspecify.annotations.Nullable;

/**
 * One property of a shape, ready to be read and written; a subclass per way of holding the value.
 */
abstract class Field<T, B> {

  final int index;
  final long bit;
  final SerializedString name;
  final Kind<?> kind;

  private Field(int index, Property<T, B> property) {
    this.index = index;
    bit = 1L << index;
    name = new SerializedString(property.name());
    kind = property.kind();
  }

  static <T, B> Field<T, B> of(int index, Property<T, B> property, Engines engines) {
    if (property instanceof Property.Required<T, B, ?> required) {
      return new Required<>(index, required, engines);
    }
    if (property instanceof Property.Maybe<T, B, ?> maybe) {
      return new Maybe<>(index, maybe, engines);
    }
    if (property instanceof Property.Many<T, B, ?> many) {
      return new Many<>(index, many, engines);
    }
    if (property instanceof Property.OfInt<T, B> number) {
      return new OfInt<>(index, number);
    }
    return new OfDouble<>(index, (Property.OfDouble<T, B>) property);
  }

  /** Reads the value at the parser's current token and hands it to the builder. */
  abstract void read(JsonParser parser, @Nullable DeserializationContext context, B builder)
      throws IOException;

  /** Writes name and value, or nothing where the value is absent. */
  abstract void write(T value, JsonGenerator generator) throws IOException;

  private static final class Required<T, B, V> extends Field<T, B> {

    private final Function<T, V> getter;
    private final BiConsumer<B, V> setter;
    private final KindEngine<V> engine;

    Required(int index, Property.Required<T, B, V> property, Engines engines) {
      super(index, property);
      getter = property.getter();
      setter = property.setter();
      engine = engines.of(property.kind());
    }

    @Override
    void read(JsonParser parser, @Nullable DeserializationContext context, B builder)
        throws IOException {
      setter.accept(builder, engine.read(parser, context));
    }

    @Override
    void write(T value, JsonGenerator generator) throws IOException {
      generator.writeFieldName(name);
      engine.write(getter.apply(value), generator);
    }
  }

  private static final class Maybe<T, B, V> extends Field<T, B> {

    private final Function<T, Optional<V>> getter;
    private final BiConsumer<B, V> setter;
    private final KindEngine<V> engine;

    Maybe(int index, Property.Maybe<T, B, V> property, Engines engines) {
      super(index, property);
      getter = property.getter();
      setter = property.setter();
      engine = engines.of(property.kind());
    }

    @Override
    void read(JsonParser parser, @Nullable DeserializationContext context, B builder)
        throws IOException {
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        throw Failures.nullForAbsent(parser, kind.expected());
      }
      setter.accept(builder, engine.read(parser, context));
    }

    @Override
    void write(T value, JsonGenerator generator) throws IOException {
      Optional<V> held = getter.apply(value);
      if (held.isPresent()) {
        generator.writeFieldName(name);
        engine.write(held.get(), generator);
      }
    }
  }

  private static final class Many<T, B, V> extends Field<T, B> {

    private final Function<T, ? extends Collection<V>> getter;
    private final BiConsumer<B, V> adder;
    private final KindEngine<V> engine;

    Many(int index, Property.Many<T, B, V> property, Engines engines) {
      super(index, property);
      getter = property.getter();
      adder = property.adder();
      engine = engines.of(property.kind());
    }

    @Override
    void read(JsonParser parser, @Nullable DeserializationContext context, B builder)
        throws IOException {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.VALUE_NULL) {
        throw Failures.nullForAbsent(parser, "an array");
      }
      if (token != JsonToken.START_ARRAY) {
        throw Failures.noArray(parser, kind);
      }
      int at = 0;
      try {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          adder.accept(builder, engine.read(parser, context));
          at++;
        }
      } catch (IOException e) {
        throw Failures.at(e, kind.type(), at);
      } catch (IllegalArgumentException e) {
        throw Failures.refused(parser, kind, at, e);
      }
    }

    @Override
    void write(T value, JsonGenerator generator) throws IOException {
      Collection<V> held = getter.apply(value);
      if (held.isEmpty()) {
        return;
      }
      generator.writeFieldName(name);
      generator.writeStartArray(held, held.size());
      int at = 0;
      try {
        if (held instanceof List<V> list && held instanceof RandomAccess) {
          for (; at < list.size(); at++) { // without an iterator for each list
            engine.write(list.get(at), generator);
          }
        } else {
          for (V element : held) {
            engine.write(element, generator);
            at++;
          }
        }
      } catch (IOException e) {
        throw Failures.at(e, kind.type(), at);
      }
      generator.writeEndArray();
    }
  }

  private static final class OfInt<T, B> extends Field<T, B> {

    private final Property.OfInt<T, B> property;
    private final int least;
    private final int most;

    OfInt(int index, Property.OfInt<T, B> property) {
      super(index, property);
      this.property = property;
      least = property.kind().least();
      most = property.kind().most();
    }

    @Override
    void read(JsonParser parser, @Nullable DeserializationContext context, B builder)
        throws IOException {
      long value = PrimitiveEngine.readLong(parser, property.kind(), least, most);
      property.setter().accept(builder, (int) value);
    }

    @Override
    void write(T value, JsonGenerator generator) throws IOException {
      generator.writeFieldName(name);
      generator.writeNumber(property.getter().applyAsInt(value));
    }
  }

  private static final class OfDouble<T, B> extends Field<T, B> {

    private final Property.OfDouble<T, B> property;
    private final double least;
    private final double most;

    OfDouble(int index, Property.OfDouble<T, B> property) {
      super(index, property);
      this.property = property;
      least = property.kind().least();
      most = property.kind().most();
    }

    @Override
    void read(JsonParser parser, @Nullable DeserializationContext context, B builder)
        throws IOException {
      double value = PrimitiveEngine.readDouble(parser, property.kind(), least, most);
      property.setter().accept(builder, value);
    }

    @Override
    void write(T value, JsonGenerator generator) throws IOException {
      generator.writeFieldName(name);
      generator.writeNumber(property.getter().applyAsDouble(value));
    }
  }
}
