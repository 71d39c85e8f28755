package org.ioemt.internal.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the lines of a stream, in their order, worked out by the caller's thread or by
 * several others.
 *
 * <p>With one thread each line is worked when it is asked for. With more, blocks are worked ahead,
 * at most two for each thread.
 *
 * @param <R> what becomes of a line
 */
public final class LinePipeline<R> implements Iterator<R>, AutoCloseable {

  /**
   * Works the lines of one block. For one thread, which may be another than that of the next block.
   *
   * @param <R> what becomes of a line
   */
  public interface Worker<R> extends AutoCloseable {

    /**
     * Works the line at which the block stands.
     *
     * @return what becomes of it, or null where it is to be left out
     */
    @Nullable R work();

    /** Called behind the last line of the block. */
    @Override
    void close();
  }

  private final LineBlocks blocks;
  private final Function<LineBlock, ? extends Worker<R>> workers;
  private final int ahead;
  private final @Nullable ExecutorService threads;
  private final Deque<Future<List<R>>> begun = new ArrayDeque<>();
  private @Nullable LineBlock block;
  private @Nullable Worker<R> worker;
  private Iterator<R> done = List.<R>of().iterator();
  private @Nullable R next;
  private boolean closed;

  /**
   * A pipeline that begins with the first line that is asked for.
   *
   * @param blocks the lines
   * @param workers makes the worker of a block; with several threads called by each of them
   * @param threads how many, at least 1
   */
  public LinePipeline(
      LineBlocks blocks, Function<LineBlock, ? extends Worker<R>> workers, int threads) {
    this.blocks = blocks;
    this.workers = workers;
    ahead = 2 * threads;
    this.threads = threads == 1 ? null : pool(threads);
  }

  private static ExecutorService pool(int threads) {
    return Executors.newFixedThreadPool(
        threads,
        task -> {
          Thread thread = new Thread(task, "ioemt-lines");
          thread.setDaemon(true); // a stream that nobody closes keeps no program alive
          return thread;
        });
  }

  @Override
  public boolean hasNext() {
    if (closed) {
      throw new IllegalStateException("the lines are closed");
    }
    if (next == null) {
      try {
        next = threads == null ? alone() : together(threads);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "line " + (blocks.linesRead() + 1) + ": " + e.getMessage(), e);
      }
    }
    return next != null;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no line is left");
    }
    R result = next;
    next = null;
    if (result == null) {
      throw new AssertionError("a line was found and is gone");
    }
    return result;
  }

  private @Nullable R alone() throws IOException {
    while (true) {
      LineBlock at = block;
      Worker<R> by = worker;
      if (at != null && by != null) {
        while (at.next()) {
          R result = by.work();
          if (result != null) {
            return result;
          }
        }
        by.close();
      }
      block = blocks.next();
      if (block == null) {
        worker = null;
        return null;
      }
      worker = workers.apply(block);
    }
  }

  private @Nullable R together(ExecutorService pool) throws IOException {
    while (!done.hasNext()) {
      while (begun.size() < ahead && (begun.isEmpty() || blocks.ready())) {
        LineBlock read = blocks.next();
        if (read == null) {
          break;
        }
        begun.add(pool.submit(() -> all(read)));
      }
      Future<List<R>> first = begun.poll();
      if (first == null) {
        return null;
      }
      done = result(first).iterator();
    }
    return done.next();
  }

  private List<R> all(LineBlock lines) {
    List<R> results = new ArrayList<>();
    try (Worker<R> by = workers.apply(lines)) {
      while (lines.next()) {
        R result = by.work();
        if (result != null) {
          results.add(result);
        }
      }
    }
    return results;
  }

  private static <R> List<R> result(Future<List<R>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while the lines were read");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new AssertionError(e);
    }
  }

  /** Stops the threads; what was worked ahead is dropped. The stream is not closed. */
  @Override
  public void close() {
    closed = true;
    begun.clear();
    if (worker != null) {
      worker.close();
      worker = null;
    }
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
