package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Shape;

/**
 * The words of every refusal. Apart from the hot path, which loads none of this while documents are
 * in order; therefore the methods return the exception as an {@code IOException}.
 *
 * <p>No value of a personal kind is quoted, and no text of another's exception that might quote
 * one.
 */
final class Failures {

  private static final int LONGEST_QUOTE = 40;

  private Failures() {}

  static IOException unexpectedToken(JsonParser parser, Kind<?> kind) {
    return mismatch(parser, kind, "expected " + kind.expected() + ", found " + found(parser));
  }

  static IOException nullForAbsent(JsonParser parser, String expected) {
    return new WireException(
        parser, "expected " + expected + " or absence, found null", Object.class);
  }

  static IOException noArray(JsonParser parser, Kind<?> element) {
    return mismatch(parser, element, "expected an array, found " + found(parser));
  }

  static IOException unexpectedText(
      JsonParser parser, Kind<?> kind, IllegalArgumentException reason) throws IOException {
    if (kind.personal()) {
      return mismatch(parser, kind, "expected " + kind.expected());
    }
    String message = "expected " + kind.expected() + ", found " + quoted(parser.getText());
    return because(mismatch(parser, kind, message), reason);
  }

  static IOException unexpectedKey(
      JsonParser parser, Kind<?> kind, String key, IllegalArgumentException reason) {
    String expected = "expected " + kind.expected() + " as a key";
    return kind.personal()
        ? mismatch(parser, kind, expected)
        : because(mismatch(parser, kind, expected + ", found " + quoted(key)), reason);
  }

  static IOException outOfRange(JsonParser parser, Kind<?> kind) {
    return mismatch(parser, kind, "expected " + kind.expected() + ", found a number out of range");
  }

  static IOException duplicate(JsonParser parser, Shape<?, ?> shape, Field<?, ?> field) {
    return at(
        new WireException(parser, "the property stands there twice", shape.type()), shape, field);
  }

  static IOException missing(JsonParser parser, Shape<?, ?> shape, long missing) {
    List<String> others = new ArrayList<>();
    Property<?, ?> first = null;
    for (int i = 0; i < shape.properties().size(); i++) {
      Property<?, ?> property = shape.properties().get(i);
      if ((missing & (1L << i)) == 0) {
        continue;
      }
      if (first == null) {
        first = property;
      } else {
        others.add(property.name());
      }
    }
    if (first == null) {
      throw new AssertionError("nothing is missing");
    }
    String message =
        "missing, expected "
            + first.kind().expected()
            + (others.isEmpty() ? "" : "; missing too: " + String.join(", ", others));
    WireException failure = new WireException(parser, message, shape.type());
    failure.prependPath(shape.type(), first.name());
    return failure;
  }

  static WireException unknown(JsonParser parser, Shape<?, ?> shape, String name) {
    WireException failure =
        new WireException(parser, "unknown property of " + shape.name(), shape.type());
    failure.prependPath(shape.type(), name.length() > LONGEST_QUOTE ? shortened(name) : name);
    return failure;
  }

  /** A builder's setter refused a value that its kind had let pass. */
  static IOException refused(
      JsonParser parser, Shape<?, ?> shape, Field<?, ?> field, IllegalArgumentException reason) {
    return at(refused(parser, field.kind, reason), shape, field);
  }

  static IOException refused(
      JsonParser parser, Kind<?> element, int index, IllegalArgumentException reason) {
    return at(refused(parser, element, reason), element.type(), index);
  }

  private static WireException refused(
      JsonParser parser, Kind<?> kind, IllegalArgumentException reason) {
    return kind.personal()
        ? mismatch(parser, kind, "expected another value than this " + kind.type().getSimpleName())
        : because(mismatch(parser, kind, text(reason)), reason);
  }

  /** The properties are in order each, and do not go together. */
  static IOException broken(JsonParser parser, Shape<?, ?> shape, IllegalArgumentException reason) {
    String what = "no valid " + shape.name();
    if (shape.personal()) {
      return mismatch(
          parser,
          shape,
          what + shape.invariant().map(words -> ": expected that " + words).orElse(""));
    }
    return because(mismatch(parser, shape, what + ": " + text(reason)), reason);
  }

  static IOException unwritable(
      JsonGenerator generator, Kind<?> kind, IllegalArgumentException reason) {
    String message = "expected " + kind.expected() + ", found a value without a wire form";
    return kind.personal()
        ? JsonMappingException.from(generator, message)
        : JsonMappingException.from(generator, message, reason);
  }

  static IOException nothing(JsonParser parser, Kind<?> kind) {
    return mismatch(parser, kind, "expected " + kind.expected() + ", found nothing");
  }

  static IOException trailing(JsonParser parser, Kind<?> kind) {
    return mismatch(parser, kind, "expected the end, found " + found(parser));
  }

  /** The parser's own complaints quote what they could not read; ours stand in for them. */
  static IOException withoutQuotes(JsonParser parser, JsonProcessingException failure) {
    if (failure instanceof JsonMappingException) {
      return failure;
    }
    String message =
        failure instanceof JsonEOFException
            ? "the text ends inside a value"
            : failure instanceof StreamConstraintsException
                ? "beyond the limits of the reader"
                : "not well-formed JSON";
    return new WireException(
        parser,
        message,
        failure.getLocation() == null ? parser.currentLocation() : failure.getLocation());
  }

  static IOException at(IOException failure, Shape<?, ?> shape, Field<?, ?> field) {
    if (failure instanceof JsonMappingException mapping) {
      mapping.prependPath(shape.type(), field.name.getValue());
    }
    return failure;
  }

  static IOException at(IOException failure, Class<?> type, int index) {
    if (failure instanceof JsonMappingException mapping) {
      mapping.prependPath(type, index);
    }
    return failure;
  }

  private static WireException mismatch(JsonParser parser, Kind<?> kind, String message) {
    return new WireException(parser, message, kind.type());
  }

  private static WireException because(WireException failure, Throwable reason) {
    failure.initCause(reason);
    return failure;
  }

  private static String text(IllegalArgumentException reason) {
    String message = reason.getMessage();
    return message == null ? "a broken invariant" : message;
  }

  private static String found(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "the end of the text";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT -> "an integer";
      case VALUE_NUMBER_FLOAT -> "a number with a fraction or an exponent";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "another token";
    };
  }

  static String quoted(String text) {
    return "'" + shortened(text) + "'";
  }

  private static String shortened(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length() && i < LONGEST_QUOTE; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append(text.length() > LONGEST_QUOTE ? "..." : "").toString();
  }
}
