package org.ioemt.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ioemt.roster.RosterException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a roster. Bytes that are none in its encoding become {@link #DEFECT}, so that
 * the row that has them can be told and no other suffers; the JDK's reader would replace or stop.
 */
final class RosterInput extends Reader {

  /** A code that Unicode has set apart for no character. */
  static final char DEFECT = '\uffff';

  private static final int BUFFER = 1 << 15;
  private static final String SEPARATOR = "sep=";

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private boolean ended;
  private boolean flushed;
  private boolean defects;
  private char[] head = {};
  private int headAt;
  private int lines;
  private @Nullable Character separator;
  private long read;
  private char last = '\n';

  private RosterInput(InputStream in, CharsetDecoder decoder) {
    this.in = in;
    this.decoder = decoder;
  }

  /**
   * Opens a file.
   *
   * @throws RosterException if its byte order mark is of another encoding
   */
  static RosterInput open(InputStream in, Charset charset) throws IOException {
    byte[] start = in.readNBytes(4);
    Mark mark = Mark.of(start);
    Charset actual = charset;
    if (mark != null) {
      if (!mark.fits(charset)) {
        throw new RosterException(
            Problem.BYTE_ORDER_MARK,
            1,
            "the file begins with the byte order mark of "
                + mark.charset
                + ", the mapping says "
                + charset.name());
      }
      actual = mark.charset;
    }
    CharsetDecoder decoder =
        actual
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    RosterInput input = new RosterInput(in, decoder);
    int skip = mark == null ? 0 : mark.bytes.length();
    input.bytes.put(start, skip, start.length - skip);
    input.bytes.flip();
    input.ended = start.length < 4;
    input.separator();
    return input;
  }

  /** Takes away the line by which Excel is told the delimiter. */
  private void separator() throws IOException {
    char[] first = new char[9];
    int length = 0;
    while (length < first.length) {
      int more = fill(first, length, first.length - length);
      if (more < 0) {
        break;
      }
      length += more;
    }
    String text = new String(first, 0, length);
    int quote = text.startsWith("\"") ? 1 : 0;
    int at = quote + SEPARATOR.length();
    int skip = 0;
    if (text.startsWith(SEPARATOR, quote)
        && length > at
        && (quote == 0 || text.startsWith("\"", at + 1))) {
      int end = at + 1 + quote;
      if (text.startsWith("\r\n", end)) {
        skip = end + 2;
      } else if (end == length || text.charAt(end) == '\n' || text.charAt(end) == '\r') {
        skip = Math.min(length, end + 1);
      }
    }
    if (skip > 0) {
      separator = text.charAt(at);
      lines = 1;
    }
    head = Arrays.copyOfRange(first, skip, length);
  }

  /** What a {@code sep=} line names as the delimiter, or null. */
  @Nullable Character namedSeparator() {
    return separator;
  }

  /** How many lines were taken away at the beginning. */
  int skippedLines() {
    return lines;
  }

  /** Whether any bytes so far were none of the encoding. */
  boolean hasDefects() {
    return defects;
  }

  /** Whether the last character so far ends no line. */
  boolean endsWithinLine() {
    return last != '\n' && last != '\r';
  }

  /** How many bytes were read. */
  long bytesRead() {
    return read;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (headAt < head.length) {
      int count = Math.min(length, head.length - headAt);
      System.arraycopy(head, headAt, into, offset, count);
      headAt += count;
      return count;
    }
    return fill(into, offset, length);
  }

  private int fill(char[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer out = CharBuffer.wrap(into, offset, length);
    int start = out.position();
    while (true) {
      if (flushed) {
        return -1;
      }
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError()) {
        if (!out.hasRemaining()) {
          return filled(out, start); // met again, with room
        }
        bytes.position(bytes.position() + result.length());
        out.put(DEFECT);
        defects = true;
        continue;
      }
      if (result.isUnderflow() && ended) {
        flushed = decoder.flush(out).isUnderflow();
      }
      if (out.position() > start || result.isOverflow()) {
        return filled(out, start);
      }
      if (!ended) {
        more();
      }
    }
  }

  private int filled(CharBuffer out, int start) {
    if (out.position() > start) {
      last = out.get(out.position() - 1);
    }
    return out.position() - start;
  }

  private void more() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      read += count;
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The marks by which a file says its encoding. */
  enum Mark {
    UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
    UTF_16_LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
    UTF_16_BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff");

    private final Charset charset;
    // One character for each byte, because an enum holds nothing that can change.
    private final String bytes;

    Mark(Charset charset, String bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    static @Nullable Mark of(byte[] start) {
      String text = new String(start, StandardCharsets.ISO_8859_1);
      for (Mark mark : values()) {
        if (text.startsWith(mark.bytes)) {
          return mark;
        }
      }
      return null;
    }

    Charset charset() {
      return charset;
    }

    byte[] bytes() {
      return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private boolean fits(Charset stated) {
      return stated.equals(charset) || (this != UTF_8 && stated.equals(StandardCharsets.UTF_16));
    }
  }
}
