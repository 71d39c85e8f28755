package org.ioemt.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Files that are named on the command line. */
final class Inputs {

  /** The name under which a command reads standard input. */
  static final String STANDARD_INPUT = "-";

  private Inputs() {}

  /** Opens a file, or says in one line why it cannot be. */
  static InputStream open(String name) throws InputException {
    if (name.isEmpty()) {
      throw new InputException("'': no such file"); // later JDKs take it for the working directory
    }
    File file = new File(name);
    if (!file.exists()) {
      throw new InputException(name + ": no such file");
    }
    if (file.isDirectory()) {
      throw new InputException(name + ": is a directory");
    }
    try {
      return new FileInputStream(file);
    } catch (IOException e) {
      throw new InputException(String.valueOf(e.getMessage()), e); // begins with the name
    }
  }
}
