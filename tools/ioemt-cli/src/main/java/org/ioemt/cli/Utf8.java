package org.ioemt.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Judges bytes that are to be UTF-8; the JSON parser takes overlong forms for letters. */
final class Utf8 {

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer letters = CharBuffer.allocate(1024);

  /** How many bytes are in order before the first that is not; the length if all are. */
  int wellFormed(byte[] bytes, int offset, int length) {
    int end = offset + length;
    int at = offset;
    while (at < end && bytes[at] >= 0) {
      at++;
    }
    if (at == end) {
      return length;
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes, at, end - at);
    decoder.reset();
    CoderResult result;
    do {
      letters.clear();
      result = decoder.decode(rest, letters, true);
    } while (result.isOverflow());
    return rest.position() - offset;
  }
}
