package org.ioemt.nemsis;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how much a parser may read before it comes to the next tag or text, which the parser
 * itself does not: a single attribute of a gigabyte would otherwise be held in memory whole. And
 * remembers how reading ended, which tells a truncated document from a malformed one.
 */
final class GuardedInput extends FilterInputStream {

  /** Four times the longest text that the schema allows where it allows 100,000 characters. */
  static final int MOST = 1 << 22;

  private int left = MOST;
  private boolean atEnd;
  private boolean tooLarge;
  private @Nullable IOException failure;

  GuardedInput(InputStream in) {
    super(in);
  }

  /** Allows the next tag or text. */
  void allow() {
    left = MOST;
  }

  boolean isAtEnd() {
    return atEnd;
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left <= 0) {
      tooLarge = true;
      throw new IOException("too large");
    }
    int count;
    try {
      count = super.read(buffer, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
    if (count < 0) {
      atEnd = true;
    } else {
      left -= count;
    }
    return count;
  }
}
