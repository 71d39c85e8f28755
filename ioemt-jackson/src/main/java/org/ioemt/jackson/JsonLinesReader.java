package org.ioemt.jackson;

import java.io.InputStream;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ioemt.internal.wire.LineBlocks;
import org.ioemt.internal.wire.LinePipeline;

/**
 * The lines of a file, or what became of them, one after the other in the order of the file.
 *
 * <p>{@link #next()} throws an {@code UncheckedIOException} with the line's number if the stream
 * fails. To be closed where it has several threads. Not for use by two threads at once.
 *
 * @param <R> a {@link JsonLine}, or what a step made of it
 */
public final class JsonLinesReader<R> implements Iterator<R>, AutoCloseable {

  private final LineBlocks blocks;
  private final LineParser<?> parser;
  private final LinePipeline<R> pipeline;

  <T> JsonLinesReader(
      InputStream in,
      LineParser<T> parser,
      Function<? super JsonLine<T>, ? extends R> step,
      int longest,
      int threads) {
    blocks = new LineBlocks(in, longest);
    this.parser = parser;
    pipeline =
        new LinePipeline<>(
            blocks,
            block -> {
              JsonLine<T> line = parser.read(block);
              return line == null ? null : step.apply(line);
            },
            threads);
  }

  @Override
  public boolean hasNext() {
    return pipeline.hasNext();
  }

  @Override
  public R next() {
    return pipeline.next();
  }

  /**
   * The rest of the lines as a sequential stream.
   *
   * @return the stream; closing it closes this reader
   */
  public Stream<R> stream() {
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, order), false)
        .onClose(this::close);
  }

  /**
   * How many lines were read, the blank ones and those read ahead included.
   *
   * @return the number of lines
   */
  public long linesRead() {
    return blocks.linesRead();
  }

  /**
   * How many bytes were read, those read ahead included.
   *
   * @return the number of bytes
   */
  public long bytesRead() {
    return blocks.bytesRead();
  }

  /**
   * Whether the file began with a byte order mark, which was left out.
   *
   * @return true once the first line was read and had one
   */
  public boolean beganWithMark() {
    return parser.beganWithMark();
  }

  /** Stops the threads, if there are any; the stream of the lines is not closed. */
  @Override
  public void close() {
    pipeline.close();
  }
}
