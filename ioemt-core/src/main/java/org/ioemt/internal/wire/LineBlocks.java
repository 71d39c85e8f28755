package org.ioemt.internal.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream in blocks of whole lines, so that memory is bounded whatever the stream holds: a block
 * is about {@link #SIZE} bytes, or one longer line, and what is beyond the limit of a line is
 * skipped.
 */
public final class LineBlocks {

  static final int MARK_LENGTH = 3;

  private static final int SIZE = 1 << 16;

  private final InputStream in;
  private final int longest;
  private byte[] rest = new byte[0]; // what was read ahead
  private long number = 1; // of the next line
  private long bytesRead;
  private boolean over;

  /**
   * The lines of a stream.
   *
   * @param in the stream; not closed
   * @param longest the most bytes that a line may have
   */
  public LineBlocks(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * The next block. The blocks before it stay as they are.
   *
   * @return the block, or null at the end
   * @throws IOException if the stream fails
   */
  public @Nullable LineBlock next() throws IOException {
    byte[] bytes = Arrays.copyOf(rest, Math.max(SIZE, 2 * rest.length));
    int filled = rest.length;
    int feed = lastFeed(bytes, 0, filled);
    while (feed < 0 && !over) {
      if (filled > longest + 1L + MARK_LENGTH) {
        return skip(bytes);
      }
      if (filled == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * filled, Integer.MAX_VALUE - 8));
      }
      int count = read(bytes, filled);
      feed = lastFeed(bytes, filled, filled + count);
      filled += count;
    }
    int until = feed < 0 ? filled : feed + 1;
    rest = Arrays.copyOfRange(bytes, until, filled);
    if (until == 0) {
      return null;
    }
    LineBlock block = new LineBlock(bytes, 0, until, number, longest, false);
    number += LineBlock.count(bytes, 0, until);
    return block;
  }

  /** Leaves out a line that is too long, up to and with its end. */
  private LineBlock skip(byte[] bytes) throws IOException {
    rest = new byte[0];
    while (!over) {
      int count = read(bytes, 0);
      int feed = 0;
      while (feed < count && bytes[feed] != '\n') {
        feed++;
      }
      if (feed < count) {
        rest = Arrays.copyOfRange(bytes, feed + 1, count);
        break;
      }
    }
    return new LineBlock(bytes, 0, 0, number++, longest, true);
  }

  private int read(byte[] bytes, int from) throws IOException {
    int count = in.read(bytes, from, bytes.length - from);
    over = count < 0;
    bytesRead += Math.max(0, count);
    return Math.max(0, count);
  }

  private static int lastFeed(byte[] bytes, int from, int until) {
    int at = until - 1;
    while (at >= from && bytes[at] != '\n') {
      at--;
    }
    return at >= from ? at : -1;
  }

  /**
   * Whether a block can be had without waiting for the stream.
   *
   * @return false if the stream would have to be waited for
   * @throws IOException if the stream fails
   */
  public boolean ready() throws IOException {
    return over || in.available() > 0;
  }

  /**
   * How much of the stream was read, the lines to come included.
   *
   * @return the number of bytes
   */
  public long bytesRead() {
    return bytesRead;
  }

  /**
   * How many lines were handed out, blank ones included.
   *
   * @return the number of lines
   */
  public long linesRead() {
    return number - 1;
  }
}
