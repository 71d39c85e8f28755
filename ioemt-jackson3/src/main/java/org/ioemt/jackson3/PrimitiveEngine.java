package org.ioemt.jackson3;

import org.ioemt.internal.wire.Primitive;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads and writes numbers and booleans, boxed; the static methods do so unboxed. */
final class PrimitiveEngine<T> extends KindEngine<T> {

  private final Primitive<T> kind;

  PrimitiveEngine(Primitive<T> kind) {
    this.kind = kind;
  }

  @Override
  T read(JsonParser parser, @Nullable DeserializationContext context) {
    Object value =
        switch (kind.form()) {
          case INT -> (int) readLong(parser, kind, (Integer) kind.least(), (Integer) kind.most());
          case LONG -> readLong(parser, kind, (Long) kind.least(), (Long) kind.most());
          case DOUBLE -> readDouble(parser, kind, (Double) kind.least(), (Double) kind.most());
          case BOOLEAN -> readBoolean(parser, kind);
        };
    return kind.type().cast(value);
  }

  @Override
  void write(T value, JsonGenerator generator) {
    switch (kind.form()) {
      case INT -> generator.writeNumber((Integer) value);
      case LONG -> generator.writeNumber((Long) value);
      case DOUBLE -> generator.writeNumber((Double) value);
      case BOOLEAN -> generator.writeBoolean((Boolean) value);
    }
  }

  static long readLong(JsonParser parser, Primitive<?> kind, long least, long most) {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw Failures.unexpectedToken(parser, kind);
    }
    // Asked first: the parser's own complaint about a number beyond 64 bits would quote it. A tree
    // may hold a small number as a big one.
    if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
        || parser.getBigIntegerValue().bitLength() < Long.SIZE) {
      long value = parser.getLongValue();
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw Failures.outOfRange(parser, kind);
  }

  static double readDouble(JsonParser parser, Primitive<?> kind, double least, double most) {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
      throw Failures.unexpectedToken(parser, kind);
    }
    double value = parser.getDoubleValue();
    if (value >= least && value <= most) {
      return value;
    }
    throw Failures.outOfRange(parser, kind); // NaN and the infinities too
  }

  private static boolean readBoolean(JsonParser parser, Primitive<?> kind) {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw Failures.unexpectedToken(parser, kind);
    }
    return token == JsonToken.VALUE_TRUE;
  }
}
