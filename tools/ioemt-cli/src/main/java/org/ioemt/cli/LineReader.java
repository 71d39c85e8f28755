package org.ioemt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, one at a time, in a buffer that is reused.
 *
 * <p>A line ends at a line feed or at the end of the stream; what JSON takes for white space, such
 * as the carriage return of a Windows line end, stays. A line beyond {@link #LONGEST} bytes is
 * skipped and only said to be too long, so that memory is bounded whatever the stream holds.
 */
final class LineReader {

  /** Far above any member's, far below the heap. */
  static final int LONGEST = 1 << 20;

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final String name;
  private byte[] buffer = new byte[CHUNK];
  // The line is buffer[start..end); behind it, up to filled, is what was read ahead.
  private int start;
  private int end;
  private int filled;
  private boolean tooLong;
  private boolean over;
  private long number;
  private long bytesRead;

  /**
   * @param name what to call the stream when it fails
   */
  LineReader(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() throws InputException {
    start = end + (number > 0 && end < filled ? 1 : 0); // behind the line feed
    end = start;
    tooLong = false;
    while (true) {
      if (endsInBuffer()) {
        number++;
        return true;
      }
      if (over) {
        boolean rest = tooLong || end > start;
        number += rest ? 1 : 0;
        return rest;
      }
      fill();
    }
  }

  private boolean endsInBuffer() {
    int at = end;
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    end = at;
    if (end - start > LONGEST) {
      tooLong = true;
    }
    return at < filled;
  }

  private void fill() throws InputException {
    if (tooLong) { // what was read of it is of no use
      start = filled;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      end -= start;
      filled -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    try {
      int count = in.read(buffer, filled, buffer.length - filled);
      over = count < 0;
      filled += Math.max(0, count);
      bytesRead += Math.max(0, count);
    } catch (IOException e) {
      throw new InputException(name + ": line " + (number + 1) + ": " + e.getMessage(), e);
    }
  }

  /** The line's number, 1 for the first. */
  long number() {
    return number;
  }

  /** Whether the line is longer than {@link #LONGEST} and its bytes are gone. */
  boolean tooLong() {
    return tooLong;
  }

  /** Whether the line holds nothing but white space. */
  boolean blank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }

  byte[] buffer() {
    return buffer;
  }

  int offset() {
    return start;
  }

  int length() {
    return end - start;
  }

  /** How much of the stream was read, the lines to come included. */
  long bytesRead() {
    return bytesRead;
  }
}
