package org.ioemt.cli;

import java.io.Closeable;
import java.io.IOException;

/** Where the findings of {@code ioemt check} go. */
interface CheckReport extends Closeable {

  /** Writes what was found on a line. Called only where something was. */
  void write(CheckedLine line) throws IOException;

  /** Writes what there is to say at the end. */
  void summarize(Tally tally) throws IOException;

  /** Hands on what was written. */
  void flush() throws IOException;
}
