package org.ioemt.cli;

import java.io.IOException;

/** Input that cannot be read at all. The message is the one line that the user gets. */
final class InputException extends IOException {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String message, IOException cause) {
    super(message, cause);
  }
}
