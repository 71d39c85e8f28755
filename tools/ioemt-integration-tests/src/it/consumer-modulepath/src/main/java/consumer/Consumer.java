package consumer;

import java.util.List;

/** A program of a user with the libraries on the module path. */
public final class Consumer {

  private Consumer() {}

  /**
   * Fails with an exception where the libraries do not behave.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    for (String module : List.of("core", "jackson", "validation")) {
      if (ModuleLayer.boot().findModule("org.ioemt." + module).isEmpty()) {
        throw new AssertionError("org.ioemt." + module + " is not on the module path");
      }
    }
  }
}
