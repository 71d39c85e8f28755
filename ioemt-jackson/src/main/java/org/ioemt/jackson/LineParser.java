package org.ioemt.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.ioemt.internal.wire.LineBlock;
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
      return failure(number, 0, "the line is longer than " + longest + " bytes");
    }
    if (block.blank()) {
      return null;
    }
    int good = block.wellFormed();
    if (good < block.length()) {
      return failure(number, good + 1, "byte " + (good + 1) + " of the line is not UTF-8");
    }
    T value = inPassing();
    return value == null ? alone(number) : new JsonLine.Value<>(number, value);
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

  private JsonLine<T> alone(long number) {
    close();
    try {
      return new JsonLine.Value<>(
          number, codec.read(block.buffer(), block.offset(), block.length()));
    } catch (JsonProcessingException e) {
      return LineFailures.of(number, e);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private JsonLine<T> failure(long number, int column, String reason) {
    close();
    return new JsonLine.Failure<>(number, column, FindingPath.root(), reason);
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
