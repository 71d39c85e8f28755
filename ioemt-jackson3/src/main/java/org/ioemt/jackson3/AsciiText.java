package org.ioemt.jackson3;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ioemt.internal.wire.Text;
import tools.jackson.core.SerializableString;

/**
 * The text of one value, which goes straight into a generator's buffer where the generator has one
 * of bytes. A string is made only where somebody asks for it.
 *
 * <p>The characters are ASCII that JSON takes as it is, so that quoted and unquoted are the same.
 */
final class AsciiText<T> implements SerializableString {

  private final Text<T> kind;
  private final T value;
  private final int length;

  /** The value has an {@link Text#asciiLength}, which is given. */
  AsciiText(Text<T> kind, T value, int length) {
    this.kind = kind;
    this.value = value;
    this.length = length;
  }

  private byte[] bytes() {
    byte[] bytes = new byte[length];
    kind.writeAscii(value, bytes, 0);
    return bytes;
  }

  @Override
  public String getValue() {
    return new String(bytes(), StandardCharsets.ISO_8859_1);
  }

  @Override
  public int charLength() {
    return length;
  }

  @Override
  public char[] asQuotedChars() {
    return getValue().toCharArray();
  }

  @Override
  public byte[] asUnquotedUTF8() {
    return bytes();
  }

  @Override
  public byte[] asQuotedUTF8() {
    return bytes();
  }

  @Override
  public int appendQuotedUTF8(byte[] buffer, int offset) {
    if (length > buffer.length - offset) {
      return -1; // as the interface has it: the generator asks for the bytes then
    }
    kind.writeAscii(value, buffer, offset);
    return length;
  }

  @Override
  public int appendUnquotedUTF8(byte[] buffer, int offset) {
    return appendQuotedUTF8(buffer, offset);
  }

  @Override
  public int appendQuoted(char[] buffer, int offset) {
    if (length > buffer.length - offset) {
      return -1;
    }
    getValue().getChars(0, length, buffer, offset);
    return length;
  }

  @Override
  public int appendUnquoted(char[] buffer, int offset) {
    return appendQuoted(buffer, offset);
  }

  @Override
  public int writeQuotedUTF8(OutputStream out) throws IOException {
    out.write(bytes());
    return length;
  }

  @Override
  public int writeUnquotedUTF8(OutputStream out) throws IOException {
    return writeQuotedUTF8(out);
  }

  @Override
  public int putQuotedUTF8(ByteBuffer buffer) {
    if (length > buffer.remaining()) {
      return -1;
    }
    buffer.put(bytes());
    return length;
  }

  @Override
  public int putUnquotedUTF8(ByteBuffer buffer) {
    return putQuotedUTF8(buffer);
  }

  /** What a buffer of tokens asks for. */
  @Override
  public String toString() {
    return getValue();
  }
}
