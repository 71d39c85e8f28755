package org.ioemt.internal.table;

/**
 * A table that breaks its format. The message begins with the place, {@code file:line: column:},
 * and says what was expected and what was found.
 */
public final class TableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message place, expectation and finding
   */
  public TableException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message place, expectation and finding
   * @param cause the failure that a cell's parser reported
   */
  public TableException(String message, Throwable cause) {
    super(message, cause);
  }
}
