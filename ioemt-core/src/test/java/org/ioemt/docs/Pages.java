package org.ioemt.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents at the root of the repository, wherever the build puts its classes. */
public final class Pages {

  private Pages() {}

  /**
   * The place of a document.
   *
   * @param name the path from the root of the repository, for instance {@code docs/findings.md}
   * @return the file, which need not exist
   */
  public static Path file(String name) {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw"))) {
        return at.resolve(name);
      }
    }
    throw new AssertionError("no mvnw in " + here + " or above it");
  }

  /**
   * The text of a document.
   *
   * @param name the path from the root of the repository
   * @return the text, lines ended by a line feed
   * @throws IOException if there is no such file
   */
  public static String text(String name) throws IOException {
    return Files.readString(file(name)).replace("\r\n", "\n");
  }
}
