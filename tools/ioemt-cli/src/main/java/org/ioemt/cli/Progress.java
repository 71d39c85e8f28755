package org.ioemt.cli;

import java.io.File;

/** How far a command has come, shown or not. */
interface Progress extends AutoCloseable {

  /** The size of what has no size, such as a pipe. */
  long UNKNOWN = -1;

  /** Shows nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(long bytes) {}

        @Override
        public void hide() {}

        @Override
        public void show() {}

        @Override
        public void close() {}
      };

  /**
   * A bar on standard error where that is a terminal, unless it is not wanted.
   *
   * @param file the name of the file that is read, or that of standard input
   */
  static Progress of(String command, Console console, boolean quiet, String file) {
    if (quiet || !console.errIsTerminal()) {
      return NONE; // without the classes of the bar
    }
    long size = file.equals(Inputs.STANDARD_INPUT) ? UNKNOWN : new File(file).length();
    return new ProgressLine(command, console.err(), size);
  }

  /** Tells how much was read. */
  void at(long bytes);

  /** Makes room on the terminal until {@link #show}, which must follow in the same thread. */
  void hide();

  /** Ends what {@link #hide} began. */
  void show();

  /** Takes the bar away before the answer is written. */
  default void end() {
    close();
  }

  /** Takes the bar away. May be called again. */
  @Override
  void close();
}
