package org.ioemt.jackson;

import java.io.InputStream;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ioemt.internal.wire.LineBlock;
import org.ioemt.internal.wire.LineBlocks;
import org.ioemt.internal.wire.LinePipeline;
import org.jspecify.annotations.Nullable;

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
  private final LinePipeline<R> pipeline;
  private volatile boolean mark;

  <T> JsonLinesReader(
      InputStream in,
      WireCodec<T> codec,
      Function<? super JsonLine<T>, ? extends R> step,
      int longest,
      int threads) {
    blocks = new LineBlocks(in, longest);
    pipeline =
        new LinePipeline<>(
            blocks,
            block -> new Steps<>(block, new LineParser<>(codec, block, longest), step),
            threads);
  }

  /** Reads the lines of a block and takes the step with each. */
  private final class Steps<T> implements LinePipeline.Worker<R> {

    private final LineBlock block;
    private final LineParser<T> parser;
    private final Function<? super JsonLine<T>, ? extends R> step;

    Steps(LineBlock block, LineParser<T> parser, Function<? super JsonLine<T>, ? extends R> step) {
      this.block = block;
      this.parser = parser;
      this.step = step;
    }

    @Override
    public @Nullable R work() {
      if (block.number() == 1 && block.beginsWithMark()) {
        mark = true;
        block.skipMark();
      }
      JsonLine<T> line = parser.read();
      return line == null ? null : step.apply(line);
    }

    @Override
    public void close() {
      parser.close();
    }
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
    return mark;
  }

  /** Stops the threads, if there are any; the stream of the lines is not closed. */
  @Override
  public void close() {
    pipeline.close();
  }
}
