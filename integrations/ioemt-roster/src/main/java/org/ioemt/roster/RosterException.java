package org.ioemt.roster;

import java.io.IOException;

/**
 * A file that cannot be read as a roster, or not any further: what is wrong and where.
 *
 * <p>What was read before it stays good. The message quotes no cell but those of the mapping's own
 * headers.
 */
public final class RosterException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final Problem problem;

  /** The line, from 1; 0 where the file as a whole is meant. */
  private final long line;

  RosterException(Problem problem, long line, String message) {
    super(line == 0 ? message : "line " + line + ": " + message);
    this.problem = problem;
    this.line = line;
  }

  /**
   * What kind of problem it is.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }

  /**
   * The line of the file.
   *
   * @return 1 for the first line; 0 where the problem is of the file as a whole
   */
  public long line() {
    return line;
  }

  /** What can be wrong with a file as a whole. */
  public enum Problem {
    /** There is nothing in it. */
    EMPTY,
    /** A column of the mapping is missing, or stands there twice. */
    HEADER,
    /** It begins with the byte order mark of another encoding than the mapping's. */
    BYTE_ORDER_MARK,
    /** Its {@code sep=} line names another delimiter than the mapping. */
    DELIMITER,
    /** A quote is not closed before the end, or something stands behind one that is. */
    QUOTE,
    /** A single cell is larger than any honest one. */
    TOO_LARGE
  }
}
