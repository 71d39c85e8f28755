package org.ioemt.jackson3;

import org.ioemt.internal.wire.LineBlock;
import org.ioemt.rule.FindingPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Makes a value of a line, or the reason why there is none. */
final class LineParser<T> {

  private final WireCodec<T> codec;
  private final int longest;
  private volatile boolean mark;

  LineParser(WireCodec<T> codec, int longest) {
    this.codec = codec;
    this.longest = longest;
  }

  /** Whether the first line began with a byte order mark. */
  boolean beganWithMark() {
    return mark;
  }

  /** What stands on the line, or null where it is blank. */
  @Nullable JsonLine<T> read(LineBlock line) {
    long number = line.number();
    if (number == 1 && line.beginsWithMark()) {
      mark = true;
      line.skipMark();
    }
    if (line.tooLong()) {
      return failure(number, 0, "the line is longer than " + longest + " bytes");
    }
    if (line.blank()) {
      return null;
    }
    int good = line.wellFormed();
    if (good < line.length()) {
      return failure(number, good + 1, "byte " + (good + 1) + " of the line is not UTF-8");
    }
    try {
      return new JsonLine.Value<>(number, codec.read(line.buffer(), line.offset(), line.length()));
    } catch (JacksonException e) {
      return LineFailures.of(number, e);
    }
  }

  private JsonLine<T> failure(long number, int column, String reason) {
    return new JsonLine.Failure<>(number, column, FindingPath.root(), reason);
  }
}
