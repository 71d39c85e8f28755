package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.ioemt.internal.wire.LineBlock;
import org.ioemt.internal.wire.Utf8;
import org.ioemt.rule.FindingPath;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of each line of a block, or the reason why there is none.
 *
 * <p>One parser goes through the lines while they are in order, as to make one for each takes a
 * tenth of the time. What is not in order is read once more by itself, as the document that it is:
 * what is said of a line never depends on the lines beside it.
 */
final class LineParser<T> {

  private final WireCodec<T> codec;
  private final LineBlock block;
  private final int longest;
  private @Nullable JsonParser parser; // stands before the next line; null where it does not
  private int origin; // where in the block the parser began

  LineParser(WireCodec<T> codec, LineBlock block, int longest) {
    this.codec = codec;
    this.block = block;
    this.longest = longest;
  }

  /** What stands on the line at which the block stands, or null where it is blank. */
  @Nullable JsonLine<T> read() {
    long number = block.number();
    if (block.tooLong()) {
      close();
      return tooLong(number, longest);
    }
    if (block.blank()) {
      return null;
    }
    int good = block.wellFormed();
    if (good < block.length()) {
      close();
      return notUtf8(number, good + 1);
    }
    T value = inPassing();
    if (value != null) {
      return new JsonLine.Value<>(number, value);
    }
    close();
    return alone(codec, number, block.buffer(), block.offset(), block.length());
  }

  /** What stands on a line that somebody else has cut out, or null where it is blank. */
  static <T> @Nullable JsonLine<T> one(
      WireCodec<T> codec, int longest, long number, byte[] buffer, int offset, int length) {
    if (length > longest) {
      return tooLong(number, longest);
    }
    if (isBlank(buffer, offset, length)) {
      return null;
    }
    int good = Utf8.wellFormed(buffer, offset, length);
    return good < length ? notUtf8(number, good + 1) : alone(codec, number, buffer, offset, length);
  }

  private static boolean isBlank(byte[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      byte b = buffer[i];
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  /** The value of a line that is in order; null where the line is to be read alone. */
  private @Nullable T inPassing() {
    try {
      JsonParser at = parser;
      if (at == null) {
        origin = block.offset();
        at = codec.parser(block.buffer(), origin, block.until() - origin);
        parser = at;
      }
      at.clearCurrentToken();
      T value = codec.read(at);
      if (block.blankFrom(origin + (int) at.currentLocation().getByteOffset())) {
        return value;
      }
    } catch (IOException e) {
      return null; // said in the words of the line when it is read alone
    }
    return null;
  }

  private static <T> JsonLine<T> alone(
      WireCodec<T> codec, long number, byte[] buffer, int offset, int length) {
    try {
      return new JsonLine.Value<>(number, codec.read(buffer, offset, length));
    } catch (JsonProcessingException e) {
      return LineFailures.of(number, e);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private static <T> JsonLine<T> tooLong(long number, int longest) {
    return new JsonLine.Failure<>(
        number, 0, FindingPath.root(), "the line is longer than " + longest + " bytes");
  }

  private static <T> JsonLine<T> notUtf8(long number, int column) {
    return new JsonLine.Failure<>(
        number, column, FindingPath.root(), "byte " + column + " of the line is not UTF-8");
  }

  /** Takes the parser out of the lines; the next line has a new one. */
  void close() {
    JsonParser at = parser;
    parser = null;
    if (at != null) {
      try {
        at.close();
      } catch (IOException e) {
        throw inMemory(e);
      }
    }
  }

  private static AssertionError inMemory(IOException failure) {
    return new AssertionError("bytes in memory cannot fail to be read", failure);
  }
}
