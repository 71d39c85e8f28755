package org.ioemt.jackson3;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;

/**
 * The words of every refusal. Apart from the hot path, which loads none of this while documents are
 * in order; therefore the methods return the exception as a {@code JacksonException}.
 *
 * <p>No value of a personal kind is quoted, and no text of another's exception that might quote
 * one.
 */
final class Failures {

  private static final int LONGEST_QUOTE = 40;
  private static final int LONGEST_REASON = 400;

  private Failures() {}

  static JacksonException unexpectedToken(JsonParser parser, Kind<?> kind) {
    return mismatch(parser, kind, "expected " + kind.expected() + ", found " + found(parser));
  }

  static JacksonException nullForAbsent(JsonParser parser, String expected) {
    return new WireException(
        parser, "expected " + expected + " or absence, found null", Object.class);
  }

  static JacksonException noArray(JsonParser parser, Kind<?> element) {
    return mismatch(parser, element, "expected an array, found " + found(parser));
  }

  static JacksonException unexpectedText(
      JsonParser parser, Kind<?> kind, IllegalArgumentException reason) {
    return mismatch(
        parser,
        kind,
        kind.personal() ? "expected " + kind.expected() : why(kind, parser.getString(), reason));
  }

  static JacksonException unexpectedKey(
      JsonParser parser, Kind<?> kind, String key, IllegalArgumentException reason) {
    return mismatch(
        parser,
        kind,
        "key: " + (kind.personal() ? "expected " + kind.expected() : why(kind, key, reason)));
  }

  /** The type's own words where it has some: they may say what was meant. */
  private static String why(Kind<?> kind, String text, IllegalArgumentException reason) {
    return reason.getMessage() == null
        ? "expected " + kind.expected() + ", found '" + shortened(text, LONGEST_QUOTE) + "'"
        : words(reason);
  }

  static JacksonException outOfRange(JsonParser parser, Kind<?> kind) {
    return mismatch(parser, kind, "expected " + kind.expected() + ", found a number out of range");
  }

  static JacksonException duplicate(JsonParser parser, Shape<?, ?> shape, Field<?, ?> field) {
    return at(
        new WireException(parser, "the property stands there twice", shape.type()), shape, field);
  }

  static JacksonException missing(JsonParser parser, Shape<?, ?> shape, long missing) {
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
    failure.prependPath(shape.type(), shortened(name, LONGEST_QUOTE));
    return failure;
  }

  /** A builder's setter refused a value that its kind had let pass. */
  static JacksonException refused(
      JsonParser parser, Shape<?, ?> shape, Field<?, ?> field, IllegalArgumentException reason) {
    return at(refused(parser, field.kind, reason), shape, field);
  }

  static JacksonException refused(
      JsonParser parser, Kind<?> element, int index, IllegalArgumentException reason) {
    return at(refused(parser, element, reason), element.type(), index);
  }

  private static WireException refused(
      JsonParser parser, Kind<?> kind, IllegalArgumentException reason) {
    return kind.personal()
        ? mismatch(parser, kind, "expected another value than this " + kind.type().getSimpleName())
        : mismatch(parser, kind, words(reason));
  }

  /** The properties are in order each, and do not go together. */
  static JacksonException broken(
      JsonParser parser, Shape<?, ?> shape, IllegalArgumentException reason) {
    String what = "no valid " + shape.name();
    if (shape.personal()) {
      return mismatch(
          parser,
          shape,
          what + shape.invariant().map(words -> ": expected that " + words).orElse(""));
    }
    return mismatch(parser, shape, what + ": " + words(reason));
  }

  static JacksonException unwritable(JsonGenerator generator, Kind<?> kind) {
    String message = "expected " + kind.expected() + ", found a value without a wire form";
    return DatabindException.from(generator, message);
  }

  static JacksonException nothing(JsonParser parser, Kind<?> kind) {
    return mismatch(parser, kind, "expected " + kind.expected() + ", found nothing");
  }

  static JacksonException trailing(JsonParser parser, Kind<?> kind) {
    return mismatch(parser, kind, "expected the end, found " + found(parser));
  }

  /** The parser's own complaints quote what they could not read; ours stand in for them. */
  static JacksonException withoutQuotes(JsonParser parser, JacksonException failure) {
    if (failure instanceof DatabindException) {
      return failure;
    }
    String message =
        failure instanceof UnexpectedEndOfInputException
            ? "the text ends inside a value"
            : failure instanceof StreamConstraintsException
                ? "beyond the limits of the reader"
                : "not well-formed JSON";
    return new WireException(
        parser,
        message,
        TokenStreamLocation.NA.equals(failure.getLocation())
            ? parser.currentLocation()
            : failure.getLocation());
  }

  static JacksonException at(JacksonException failure, Shape<?, ?> shape, Field<?, ?> field) {
    return failure.prependPath(shape.type(), field.name.getValue());
  }

  static JacksonException at(JacksonException failure, Class<?> type, int index) {
    return failure.prependPath(type, index);
  }

  private static WireException mismatch(JsonParser parser, Kind<?> kind, String message) {
    return new WireException(parser, message, kind.type());
  }

  private static String words(IllegalArgumentException reason) {
    String message = reason.getMessage();
    return message == null ? "a broken invariant" : shortened(message, LONGEST_REASON);
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

  /** Without what would break a line of a log, and no longer than a line should be. */
  private static String shortened(String text, int longest) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length() && i < longest; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append(text.length() > longest ? "..." : "").toString();
  }
}
