package org.ioemt.cli;

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

  /** Tells how much was read. */
  void at(long bytes);

  /** Makes room on the terminal until {@link #show}, which must follow in the same thread. */
  void hide();

  /** Ends what {@link #hide} began. */
  void show();

  /** Takes the bar away. May be called again. */
  @Override
  void close();
}
