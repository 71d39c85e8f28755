package org.ioemt.spark;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Primitive;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * How the values of one wire form stand in a table: made from the form's declaration, as its JSON
 * and its schema are, so that a new property is a new column without a line here.
 *
 * <p>Dates are dates; every other text stays one, a point of time too, whose offset Spark's type
 * does not keep. A value that may be absent is null, a list never is.
 *
 * @param <V> the type of the values
 */
abstract class WireColumn<V> {

  abstract DataType type();

  /** The value as Spark takes it: a row, an array, a boxed number, a string or a date. */
  abstract Object out(V value);

  /**
   * The value again.
   *
   * @throws IllegalArgumentException if there is none; the message quotes nothing of a person
   */
  abstract V in(Object value);

  static <V> WireColumn<V> of(Kind<V> kind) {
    if (kind instanceof Shape<V, ?> shape) {
      return new Struct<>(shape);
    }
    if (kind instanceof Primitive<V> primitive) {
      return new Plain<>(primitive);
    }
    Text<V> text = (Text<V>) kind;
    if (text.type() == LocalDate.class) {
      return new Day<>(text);
    }
    return new Words<>(text);
  }

  static Kind<?> form(Class<?> type, @Nullable Kind<?> found) {
    if (found == null) {
      throw new IllegalArgumentException(type.getName() + " has no JSON form of its own");
    }
    return found;
  }

  private static IllegalArgumentException refused(Kind<?> kind) {
    return new IllegalArgumentException("expected " + kind.expected());
  }

  private static final class Words<V> extends WireColumn<V> {

    private final Text<V> text;

    Words(Text<V> text) {
      this.text = text;
    }

    @Override
    DataType type() {
      return DataTypes.StringType;
    }

    @Override
    Object out(V value) {
      return text.text(value);
    }

    @Override
    V in(Object value) {
      try {
        return text.parse((String) value);
      } catch (IllegalArgumentException e) {
        throw refused(text); // not with its own words, which may quote
      }
    }
  }

  private static final class Day<V> extends WireColumn<V> {

    private final Text<V> text;

    Day(Text<V> text) {
      this.text = text;
    }

    @Override
    DataType type() {
      return DataTypes.DateType;
    }

    @Override
    Object out(V value) {
      return value;
    }

    @Override
    V in(Object value) {
      // Which of the two Spark gives, a setting of the session decides.
      return text.type().cast(value instanceof Date date ? date.toLocalDate() : value);
    }
  }

  private static final class Plain<V> extends WireColumn<V> {

    private final Primitive<V> primitive;

    Plain(Primitive<V> primitive) {
      this.primitive = primitive;
    }

    @Override
    DataType type() {
      return switch (primitive.form()) {
        case INT -> DataTypes.IntegerType;
        case LONG -> DataTypes.LongType;
        case DOUBLE -> DataTypes.DoubleType;
        case BOOLEAN -> DataTypes.BooleanType;
      };
    }

    @Override
    Object out(V value) {
      return value;
    }

    @Override
    V in(Object value) {
      V read = primitive.type().cast(value);
      boolean inRange =
          switch (primitive.form()) {
            case INT, LONG -> {
              long number = ((Number) read).longValue();
              yield number >= ((Number) primitive.least()).longValue()
                  && number <= ((Number) primitive.most()).longValue();
            }
            case DOUBLE -> {
              double number = (Double) read;
              yield number >= (Double) primitive.least() && number <= (Double) primitive.most();
            }
            case BOOLEAN -> true;
          };
      if (!inRange) {
        throw refused(primitive);
      }
      return read;
    }
  }

  /** A struct whose fields are the properties of a shape, in their order. */
  static final class Struct<T, B> extends WireColumn<T> {

    private final Shape<T, B> shape;
    private final List<Field<T, B>> fields = new ArrayList<>();
    private final StructType type;

    Struct(Shape<T, B> shape) {
      this.shape = shape;
      for (Property<T, B> property : shape.properties()) {
        fields.add(field(property));
      }
      type = new StructType(fields.stream().map(Field::structField).toArray(StructField[]::new));
    }

    private static <T, B> Field<T, B> field(Property<T, B> property) {
      if (property instanceof Property.Required<T, B, ?> required) {
        return one(required);
      }
      if (property instanceof Property.Maybe<T, B, ?> maybe) {
        return maybe(maybe);
      }
      if (property instanceof Property.Many<T, B, ?> many) {
        return new Field.Many<>(many);
      }
      if (property instanceof Property.OfInt<T, B> number) {
        return new Field.One<>(
            property,
            number.kind(),
            number.getter()::applyAsInt,
            (builder, value) -> number.setter().accept(builder, value));
      }
      Property.OfDouble<T, B> number = (Property.OfDouble<T, B>) property;
      return new Field.One<>(
          property,
          number.kind(),
          number.getter()::applyAsDouble,
          (builder, value) -> number.setter().accept(builder, value));
    }

    private static <T, B, V> Field<T, B> one(Property.Required<T, B, V> property) {
      return new Field.One<>(property, property.kind(), property.getter(), property.setter());
    }

    private static <T, B, V> Field<T, B> maybe(Property.Maybe<T, B, V> property) {
      return new Field.Maybe<>(property, property.kind(), property.getter(), property.setter());
    }

    @Override
    StructType type() {
      return type;
    }

    @Override
    Object out(T value) {
      Object[] values = new Object[fields.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = fields.get(i).get(value);
      }
      return RowFactory.create(values);
    }

    @Override
    T in(Object value) {
      Row row = (Row) value;
      B builder = shape.begin();
      for (int i = 0; i < fields.size(); i++) {
        Field<T, B> field = fields.get(i);
        try {
          field.set(builder, row.get(i));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(shape.name() + ", " + field.name() + ": " + words(e));
        }
      }
      try {
        return shape.build(builder);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "no valid "
                + shape.name()
                + shape.invariant().map(words -> ": expected that " + words).orElse(""));
      }
    }

    private static String words(IllegalArgumentException reason) {
      return String.valueOf(reason.getMessage());
    }
  }

  /** One property of a shape as a field of a struct. */
  private abstract static class Field<T, B> {

    private final Property<T, B> property;

    Field(Property<T, B> property) {
      this.property = property;
    }

    String name() {
      return property.name();
    }

    abstract DataType type();

    abstract boolean nullable();

    abstract @Nullable Object get(T value);

    abstract void set(B builder, @Nullable Object value);

    StructField structField() {
      return new StructField(property.name(), type(), nullable(), Metadata.empty())
          .withComment(property.doc());
    }

    /** A builder's own words may quote. */
    static <B, V> void hand(Kind<V> kind, BiConsumer<B, V> setter, B builder, V value) {
      try {
        setter.accept(builder, value);
      } catch (IllegalArgumentException e) {
        throw refused(kind);
      }
    }

    private static final class One<T, B, V> extends Field<T, B> {

      private final WireColumn<V> column;
      private final Function<T, V> getter;
      private final BiConsumer<B, V> setter;
      private final Kind<V> kind;

      One(Property<T, B> property, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
        super(property);
        this.kind = kind;
        this.getter = getter;
        this.setter = setter;
        column = WireColumn.of(kind);
      }

      @Override
      DataType type() {
        return column.type();
      }

      @Override
      boolean nullable() {
        return false;
      }

      @Override
      Object get(T value) {
        return column.out(getter.apply(value));
      }

      @Override
      void set(B builder, @Nullable Object value) {
        if (value == null) {
          throw refused(kind);
        }
        hand(kind, setter, builder, column.in(value));
      }
    }

    private static final class Maybe<T, B, V> extends Field<T, B> {

      private final WireColumn<V> column;
      private final Function<T, Optional<V>> getter;
      private final BiConsumer<B, V> setter;
      private final Kind<V> kind;

      Maybe(
          Property<T, B> property,
          Kind<V> kind,
          Function<T, Optional<V>> getter,
          BiConsumer<B, V> setter) {
        super(property);
        this.kind = kind;
        this.getter = getter;
        this.setter = setter;
        column = WireColumn.of(kind);
      }

      @Override
      DataType type() {
        return column.type();
      }

      @Override
      boolean nullable() {
        return true;
      }

      @Override
      @Nullable Object get(T value) {
        Optional<V> held = getter.apply(value);
        return held.isPresent() ? column.out(held.get()) : null;
      }

      @Override
      void set(B builder, @Nullable Object value) {
        if (value != null) {
          hand(kind, setter, builder, column.in(value));
        }
      }
    }

    private static final class Many<T, B, V> extends Field<T, B> {

      private static final Object[] NONE = {};

      private final Property.Many<T, B, V> many;
      private final WireColumn<V> column;

      Many(Property.Many<T, B, V> many) {
        super(many);
        this.many = many;
        column = WireColumn.of(many.kind());
      }

      @Override
      DataType type() {
        return DataTypes.createArrayType(column.type(), false);
      }

      @Override
      boolean nullable() {
        return false;
      }

      @Override
      Object get(T value) {
        Collection<V> held = many.getter().apply(value);
        if (held.isEmpty()) {
          return NONE;
        }
        Object[] values = new Object[held.size()];
        int i = 0;
        for (V element : held) {
          values[i++] = column.out(element);
        }
        return values;
      }

      @Override
      void set(B builder, @Nullable Object value) {
        if (value == null) {
          return; // a list that somebody else made null is an empty one
        }
        for (Object element : elements(value)) {
          if (element == null) {
            throw refused(many.kind());
          }
          hand(many.kind(), many.adder(), builder, column.in(element));
        }
      }

      /** Rows hold Scala's sequences where Spark made them, arrays where we did. */
      private static Iterable<?> elements(Object value) {
        if (value instanceof scala.collection.Iterable<?> sequence) {
          return CollectionConverters.asJava(sequence);
        }
        return value instanceof Object[] array ? List.of(array) : (Iterable<?>) value;
      }
    }
  }
}
