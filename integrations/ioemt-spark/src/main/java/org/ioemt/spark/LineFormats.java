package org.ioemt.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Row;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesWriter;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one type as rows. One for each type on each machine, made where it is first asked
 * for.
 */
final class LineFormats<T> {

  private static final Map<Class<?>, LineFormats<?>> KNOWN = new ConcurrentHashMap<>();

  private final String what;
  private final JsonLines<T> lines;
  private final WireColumn<T> column;

  @SuppressWarnings("unchecked") // a form is found under its own type
  private LineFormats(Class<T> type) {
    what = type.getSimpleName().toLowerCase(Locale.ROOT);
    column = WireColumn.of((Kind<T>) WireColumn.form(type, WireForms.find(type)));
    lines = JsonLines.of(type);
  }

  @SuppressWarnings("unchecked") // each is kept under its own type
  static <T> LineFormats<T> of(Class<T> type) {
    return (LineFormats<T>) KNOWN.computeIfAbsent(type, LineFormats::new);
  }

  WireColumn<T> column() {
    return column;
  }

  /** What stands on a line: a value or a finding; empty where the line is blank. */
  Optional<Read> read(byte[] line, int length) {
    return lines
        .readLine(1, line, 0, length)
        .map(
            read ->
                read instanceof JsonLine.Value<T> value
                    ? new Read(column.out(value.value()), null)
                    : new Read(
                        null,
                        SparkFindings.row(
                            SparkFindings.unreadable((JsonLine.Failure<T>) read, what))));
  }

  Writer<T> writer() {
    return new Writer<>(this);
  }

  record Read(@Nullable Object value, @Nullable Row finding) {}

  /** Writes one row after the other. Not for use by two threads at once. */
  static final class Writer<T> {

    private final WireColumn<T> column;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final JsonLinesWriter<T> writer;

    private Writer(LineFormats<T> format) {
      column = format.column;
      writer = format.lines.write(line);
    }

    String write(Row row) {
      T value = column.in(row);
      line.reset();
      try {
        writer.write(value);
        writer.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
  }
}
