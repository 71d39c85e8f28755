package org.ioemt.jackson.suite;

import java.io.IOException;
import java.lang.reflect.Type;

/** A mapper of either generation. */
public interface Mapper {

  Object read(String json, Type type) throws IOException;

  default <T> T read(String json, Class<T> type) throws IOException {
    return type.cast(read(json, (Type) type));
  }

  Object read(byte[] json, Type type) throws IOException;

  /** By way of the generation's own tree. */
  Object readTree(String json, Type type) throws IOException;

  String write(Object value) throws IOException;

  byte[] writeBytes(Object value) throws IOException;

  /** By way of the generation's own tree. */
  String writeTree(Object value) throws IOException;

  Object convert(Object value, Type type);
}
