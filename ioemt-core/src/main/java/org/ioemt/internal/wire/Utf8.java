package org.ioemt.internal.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Judges bytes that are to be UTF-8, as the Unicode Standard defines it (version 15, table 3-7).
 * JSON parsers are more lenient: they take overlong forms and surrogates for letters.
 *
 * <p>By hand, because decoding a line to judge it costs more than half of what parsing it does.
 */
public final class Utf8 {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private Utf8() {}

  /**
   * How many bytes are in order before the first that is not.
   *
   * @param bytes hold the text
   * @param offset where it begins
   * @param length how many bytes it has
   * @return a number below the length where a byte is not in order; the length if all are
   */
  public static int wellFormed(byte[] bytes, int offset, int length) {
    int end = offset + length;
    int at = offset;
    while (at < end) {
      if (bytes[at] >= 0) {
        at++;
        while (at + Long.BYTES <= end && ((long) WORDS.get(bytes, at) & HIGH_BITS) == 0) {
          at += Long.BYTES;
        }
        continue;
      }
      int size = sequence(bytes, at, end);
      if (size == 0) {
        return at - offset;
      }
      at += size;
    }
    return length;
  }

  /** The size of the sequence that begins here, or 0 where none does. */
  private static int sequence(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xff;
    int size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first < 0xc2 || first > 0xf4 || at + size > end) {
      return 0;
    }
    // The second byte keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
    int second = bytes[at + 1] & 0xff;
    int lowest = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int highest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (second < lowest || second > highest) {
      return 0;
    }
    for (int i = at + 2; i < at + size; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return size;
  }
}
