package org.ioemt.jackson;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * Files with one value as JSON on each line, known as NDJSON and as JSON Lines: read and written
 * line by line, whatever their size.
 *
 * <pre>{@code
 * try (JsonLinesReader<JsonLine<Member>> members = JsonLines.of(Member.class).read(in)) {
 *   members.forEachRemaining(line -> {
 *     if (line instanceof JsonLine.Failure<Member> failure) {
 *       log(failure.number(), failure.column(), failure.reason());
 *     }
 *   });
 * }
 * }</pre>
 *
 * <p>A line that holds no value is a {@link JsonLine.Failure}, and reading goes on with the next
 * one. Reading is as strict as {@link WireCodec}: an unknown property, NaN, text behind the value,
 * and bytes that are not UTF-8 are failures. Lines end with a line feed, with or without a carriage
 * return before it; the last one may go without. Blank lines are left out, and so is a byte order
 * mark at the beginning of the file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class JsonLines<T> {

  /** The most bytes of a line that is read, unless set otherwise: 1 MiB. */
  public static final int LONGEST_LINE = 1 << 20;

  private final WireCodec<T> codec;
  private final int longest;
  private final int threads;

  JsonLines(WireCodec<T> codec, int longest, int threads) {
    this.codec = codec;
    this.longest = longest;
    this.threads = threads;
  }

  /**
   * Lines of values of a type, read by the thread that asks for them.
   *
   * @param <T> the type
   * @param type a value type of the model
   * @return the lines
   * @throws IllegalArgumentException if the type has no JSON form of its own
   */
  public static <T> JsonLines<T> of(Class<T> type) {
    return new JsonLines<>(WireCodec.of(type), LONGEST_LINE, 1);
  }

  /**
   * The same with another limit to the length of a line. A longer line is a failure, and its bytes
   * are never held.
   *
   * @param bytes the most bytes of a line that is read, at least 1, without the line end
   * @return the lines
   * @throws IllegalArgumentException if the number is below 1
   */
  public JsonLines<T> withLongestLine(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("longest line: expected 1 or more, found " + bytes);
    }
    return new JsonLines<>(codec, bytes, threads);
  }

  /**
   * The same, read by several threads; the order of the lines is kept. Some blocks of about 64 KiB
   * are then read ahead, two for each thread.
   *
   * @param number how many threads, 1 to 256; 1 is the caller's own
   * @return the lines
   * @throws IllegalArgumentException if the number is outside the range
   */
  public JsonLines<T> withThreads(int number) {
    if (number < 1 || number > 256) {
      throw new IllegalArgumentException("threads: expected 1 to 256, found " + number);
    }
    return new JsonLines<>(codec, longest, number);
  }

  /**
   * Reads the lines.
   *
   * @param in the lines, in UTF-8; read as far as the lines are asked for, never closed
   * @return the lines in their order
   */
  public JsonLinesReader<JsonLine<T>> read(InputStream in) {
    return read(in, Function.identity());
  }

  /**
   * Reads the lines and takes a step with each, for instance a check, on the thread that read it.
   *
   * @param <R> what becomes of a line
   * @param in the lines, in UTF-8; read as far as the lines are asked for, never closed
   * @param step makes of a line what is wanted; with several threads called by each of them, in no
   *     order. What it throws is thrown where the line is asked for
   * @return what became of the lines, in their order
   */
  public <R> JsonLinesReader<R> read(
      InputStream in, Function<? super JsonLine<T>, ? extends R> step) {
    return new JsonLinesReader<>(in, codec, step, longest, threads);
  }

  /**
   * Reads one line that somebody else has cut out of a file, or a value that has a text for itself.
   * The same is said of it as if it stood in a file; line feeds between its tokens do no harm.
   *
   * @param number the line's number, 1 for the first
   * @param buffer holds the line, in UTF-8; not kept and not changed
   * @param offset where the line begins
   * @param length how many bytes it has, with or without the line end
   * @return what stands on the line, or empty where it is blank
   */
  public Optional<JsonLine<T>> readLine(long number, byte[] buffer, int offset, int length) {
    return Optional.ofNullable(LineParser.one(codec, longest, number, buffer, offset, length));
  }

  /**
   * Writes lines.
   *
   * @param out takes them, in UTF-8; closed with the writer
   * @return a writer
   */
  public JsonLinesWriter<T> write(OutputStream out) {
    return new JsonLinesWriter<>(codec, out);
  }
}
