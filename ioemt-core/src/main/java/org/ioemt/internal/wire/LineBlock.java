package org.ioemt.internal.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Some whole lines of a stream, gone through once, line by line.
 *
 * <p>A line ends at a line feed or at the end of the stream; what JSON takes for white space, such
 * as the carriage return of a Windows line end, stays. Made by one thread and handed to one other.
 */
public final class LineBlock {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long LINE_FEEDS = 0x0a0a_0a0a_0a0a_0a0aL;

  private final byte[] bytes;
  private final int until;
  private final int longest;
  private final boolean cut;
  private long number;
  private int start;
  private int end;
  private boolean ascii;
  private boolean taken;

  /**
   * @param cut whether it stands for one line whose bytes are gone because they are too many
   */
  LineBlock(byte[] bytes, int from, int until, long firstNumber, int longest, boolean cut) {
    this.bytes = bytes;
    this.until = until;
    this.longest = longest;
    this.cut = cut;
    start = from;
    end = from - 1;
    number = firstNumber - 1;
  }

  /** How many lines the bytes hold. */
  static long count(byte[] bytes, int from, int until) {
    long lines = 0;
    int at = from;
    for (; at + Long.BYTES <= until; at += Long.BYTES) {
      lines += Long.bitCount(lineFeeds((long) WORDS.get(bytes, at)));
    }
    for (; at < until; at++) {
      lines += bytes[at] == '\n' ? 1 : 0;
    }
    return until > from && bytes[until - 1] != '\n' ? lines + 1 : lines;
  }

  /** The highest bit of each byte that is a line feed, and no other bit. */
  private static long lineFeeds(long word) {
    long other = word ^ LINE_FEEDS;
    return ~(((other & ~HIGH_BITS) + ~HIGH_BITS) | other | ~HIGH_BITS);
  }

  /**
   * Goes to the next line.
   *
   * @return false if there is none
   */
  public boolean next() {
    if (cut) {
      boolean first = !taken;
      taken = true;
      number += first ? 1 : 0;
      return first;
    }
    start = end + 1;
    if (start >= until) {
      return false;
    }
    number++;
    long seen = 0;
    int at = start;
    for (; at + Long.BYTES <= until; at += Long.BYTES) {
      long word = (long) WORDS.get(bytes, at);
      if (lineFeeds(word) != 0) {
        break;
      }
      seen |= word;
    }
    while (at < until && bytes[at] != '\n') {
      seen |= bytes[at] & 0x80;
      at++;
    }
    ascii = (seen & HIGH_BITS) == 0;
    end = at;
    return true;
  }

  /**
   * The line's number.
   *
   * @return the number, 1 for the first of the stream
   */
  public long number() {
    return number;
  }

  /**
   * Whether the line has more bytes than the limit.
   *
   * @return true if it is not to be read
   */
  public boolean tooLong() {
    return cut || end - start > longest;
  }

  /**
   * Whether the line holds nothing but white space.
   *
   * @return true for a blank line
   */
  public boolean blank() {
    return !tooLong() && blankFrom(start);
  }

  /**
   * Whether the line ends at a place or goes on with white space only.
   *
   * @param index the index in the buffer
   * @return false too where the index is beyond the end of the line
   */
  public boolean blankFrom(int index) {
    int at = index;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    return at == end;
  }

  /**
   * Whether the line begins with a byte order mark.
   *
   * @return true if its first three bytes are one
   */
  public boolean beginsWithMark() {
    return end - start >= LineBlocks.MARK_LENGTH
        && bytes[start] == (byte) 0xef
        && bytes[start + 1] == (byte) 0xbb
        && bytes[start + 2] == (byte) 0xbf;
  }

  /** Leaves the byte order mark out of the line. */
  public void skipMark() {
    start += LineBlocks.MARK_LENGTH;
  }

  /**
   * How many bytes of the line are UTF-8.
   *
   * @return the bytes before the first that is not; the length if all are
   */
  public int wellFormed() {
    return ascii ? end - start : Utf8.wellFormed(bytes, start, end - start);
  }

  /**
   * The bytes of the line and others.
   *
   * @return the buffer, not to be changed
   */
  public byte[] buffer() {
    return bytes;
  }

  /**
   * Where the line begins.
   *
   * @return the index in the buffer
   */
  public int offset() {
    return start;
  }

  /**
   * Where the lines end.
   *
   * @return the index in the buffer behind the last byte of the last line
   */
  public int until() {
    return until;
  }

  /**
   * How long the line is.
   *
   * @return the number of bytes
   */
  public int length() {
    return end - start;
  }
}
