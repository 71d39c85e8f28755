package org.ioemt.internal.wire;

import java.util.Arrays;
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

  private static final class Entry<T> {

    final char[] text;
    final T value;

    Entry(char[] text, T value) {
      this.text = text;
      this.value = value;
    }

    boolean isOf(char[] buffer, int offset, int length) {
      return Arrays.equals(text, 0, text.length, buffer, offset, offset + length);
    }
  }

  private static final int BITS = 8;

  /** What is longer is seldom, and is not kept. */
  private static final int LONGEST = 32;

  private final Function<String, T> parser;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
  private final @Nullable Entry<T>[] entries = new Entry[1 << BITS];

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
      entry = new Entry<>(text.toCharArray(), parser.apply(text));
      entries[place] = entry;
    }
    return entry.value;
  }

  /** From a few of the characters: what it takes for the same is compared whole. */
  private static int place(char[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int hash = length * 31 + buffer[offset];
    hash = hash * 31 + buffer[offset + length / 3];
    hash = hash * 31 + buffer[offset + (length >> 1)];
    hash = hash * 31 + buffer[offset + length - 1];
    return (hash * 0x9e3779b9) >>> (Integer.SIZE - BITS);
  }
}
