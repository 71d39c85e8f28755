package org.ioemt.internal.wire;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values that were read of late, by their characters: in a file of members the same few
 * countries, languages and organizations come again and again.
 *
 * <p>A place in the table holds the last value whose characters led there, so that the table never
 * grows and what it forgets is read again. Threads share it without a lock: an entry is immutable,
 * and a thread that misses another's entry reads the value itself.
 */
final class Recent<T> implements Text.CharParser<T> {

  private record Entry<T>(String text, T value) {

    boolean isOf(char[] buffer, int offset, int length) {
      if (text.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (text.charAt(i) != buffer[offset + i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final int SIZE = 256;

  /** What is longer is seldom, and is not kept. */
  private static final int LONGEST = 32;

  private final Function<String, T> parser;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
  private final @Nullable Entry<T>[] entries = new Entry[SIZE];

  Recent(Function<String, T> parser) {
    this.parser = parser;
  }

  @Override
  public T parse(char[] buffer, int offset, int length) {
    if (length > LONGEST) {
      return parser.apply(new String(buffer, offset, length));
    }
    int place = place(buffer, offset, length);
    Entry<T> entry = entries[place];
    if (entry == null || !entry.isOf(buffer, offset, length)) {
      String text = new String(buffer, offset, length);
      entry = new Entry<>(text, parser.apply(text));
      entries[place] = entry;
    }
    return entry.value();
  }

  private static int place(char[] buffer, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = hash * 31 + buffer[i];
    }
    return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SIZE - 1);
  }
}
