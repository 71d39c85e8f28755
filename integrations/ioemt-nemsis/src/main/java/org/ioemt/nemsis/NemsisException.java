package org.ioemt.nemsis;

import java.io.IOException;

/**
 * A document that cannot be read any further: what is wrong and where.
 *
 * <p>What was read before it stays good. The message quotes no text of the document, only names of
 * elements.
 */
public final class NemsisException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final Problem problem;

  /** The line, from 1; 0 where it is not known. */
  private final int line;

  /** The column, from 1; 0 where it is not known. */
  private final int column;

  NemsisException(Problem problem, String message, int line, int column) {
    super(line == 0 ? message : "line " + line + ", column " + column + ": " + message);
    this.problem = problem;
    this.line = line;
    this.column = column;
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
   * The line of the document.
   *
   * @return 1 for the first line; 0 where the problem is not at a place
   */
  public int line() {
    return line;
  }

  /**
   * The place in the line, in characters.
   *
   * @return 1 for the first; 0 where the problem is not at a place
   */
  public int column() {
    return column;
  }

  /** What can be wrong with a document as a whole. */
  public enum Problem {
    /** It is not well-formed XML, or not in the encoding that it declares. */
    NOT_XML,
    /** It ends before its end. */
    TRUNCATED,
    /** It declares a document type. NEMSIS knows none, and entities come that way. */
    DOCUMENT_TYPE,
    /** Its root is neither {@code DEMDataSet} nor {@code EMSDataSet}. */
    WRONG_ROOT,
    /** Its namespace is not that of NEMSIS. */
    WRONG_NAMESPACE,
    /** It is of a version that this module does not read, or of an unknown one. */
    UNSUPPORTED_VERSION,
    /** A single record or text is larger than any honest one. */
    TOO_LARGE
  }
}
