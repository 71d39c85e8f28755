package org.ioemt.jackson.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Kind;

/**
 * A generation of Jackson as the suite asks it. The suite is compiled into the tests of both
 * modules, so that both are asked the same; its own trees are Jackson 2's.
 */
public interface Generation {

  /** What a host may set, under one name in both generations. */
  enum Setting {
    UNKNOWN_IGNORED,
    UNKNOWN_REFUSED,
    TRAILING_IGNORED,
    TRAILING_REFUSED,
    DEEP,
    INDENTED,
    ESCAPED,
    SOURCE_IN_LOCATIONS
  }

  /** A mapper with the library's module and the sample forms. */
  Mapper mapper(Setting... settings);

  /** A mapper as a user builds one, with the module and nothing else. */
  Mapper shipped();

  /** A mapper that found the module by itself. */
  Mapper found();

  /** Mappers with one setting after the other turned around, with the sample forms. */
  Stream<Mapper> turnedAround();

  Codec codec(Kind<?> kind);

  /** The codec as a user obtains it. */
  Codec codec(Class<?> type);

  Failure failure(Throwable thrown);

  /** Reads lines; a check of the stream's end is the caller's. */
  LinesRead lines(Class<?> type, InputStream in, int longest, int threads);

  /** Reads the line that stands between two others in an array; nothing where it is blank. */
  Stream<Line> line(Class<?> type, long number, byte[] line, int longest);

  /** Writes lines and closes the target; a value that has no form is left out and counted. */
  int write(Class<?> type, Iterable<?> values, OutputStream out) throws IOException;

  /** A reader of lines. */
  interface LinesRead extends Iterator<Line>, AutoCloseable {

    long linesRead();

    long bytesRead();

    boolean beganWithMark();

    Stream<Line> stream();

    @Override
    void close();
  }

  /** What stands on a line: the value, or null and the reason. */
  record Line(long number, int column, String path, String reason, Object value) {}
}
