package org.ioemt.jackson.suite;

import java.io.IOException;

/** A {@code WireCodec} of either generation. */
public interface Codec {

  Object read(byte[] buffer, int offset, int length) throws IOException;

  /** As a generator of characters writes it. */
  String write(Object value) throws IOException;

  /** As a generator of bytes writes it. */
  byte[] writeBytes(Object value) throws IOException;
}
