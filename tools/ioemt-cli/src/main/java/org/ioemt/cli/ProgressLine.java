package org.ioemt.cli;

import java.io.PrintStream;
import java.util.concurrent.locks.ReentrantLock;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal, which makes room for what standard output writes there. */
final class ProgressLine implements Progress {

  private static final int MEGABYTE = 1_000_000;
  private static final int EVERY_MILLISECONDS = 250;

  private final Line line;
  private final ProgressBar bar;
  private boolean closed;

  ProgressLine(String command, PrintStream err, long size) {
    line = new Line(err);
    bar =
        new ProgressBarBuilder()
            .setTaskName(command)
            .setInitialMax(size)
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(EVERY_MILLISECONDS)
            .setConsumer(line)
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void at(long bytes) {
    bar.stepTo(bytes);
  }

  @Override
  public void hide() {
    line.lock.lock();
    line.clear();
  }

  @Override
  public void show() {
    line.lock.unlock();
  }

  @Override
  public void close() {
    if (!closed) { // a second time would draw the bar again
      closed = true;
      bar.close();
    }
  }

  /** The last line of the terminal. The bar is drawn by a thread of its own, so there is a lock. */
  private static final class Line implements ProgressBarConsumer {

    // Without native code there is no asking the terminal; nearly every one is as wide as this.
    private static final int WIDTH = 79;

    final ReentrantLock lock = new ReentrantLock();
    private final PrintStream err;
    private boolean drawn;

    Line(PrintStream err) {
      this.err = err;
    }

    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String rendered) {
      lock.lock();
      try {
        err.print("\r" + rendered);
        err.flush();
        drawn = true;
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void clear() {
      lock.lock();
      try {
        if (drawn) {
          err.print("\r" + " ".repeat(WIDTH) + "\r");
          err.flush();
          drawn = false;
        }
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      clear();
    }
  }
}
