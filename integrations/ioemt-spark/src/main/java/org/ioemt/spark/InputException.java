package org.ioemt.spark;

/**
 * Bad input that a strict function met: what was expected, and where it stands as far as Spark can
 * tell. Nothing of a person is quoted.
 *
 * <p>Spark shows it as the cause of its own {@code FAILED_EXECUTE_UDF}.
 */
public final class InputException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
