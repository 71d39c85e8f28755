package org.ioemt.cli;

import java.io.IOException;
import java.util.List;
import org.ioemt.rule.Finding;

/** Writes what was counted, for people or for programs. */
interface StatsReport extends AutoCloseable {

  /** Writes what is to be said of a line that holds no member. */
  void line(long number, List<Finding> findings) throws IOException;

  /** Writes the answer, once and last. */
  void answer(Statistics statistics) throws IOException;

  @Override
  void close() throws IOException;
}
