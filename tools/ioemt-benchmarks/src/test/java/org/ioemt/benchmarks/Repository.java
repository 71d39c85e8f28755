package org.ioemt.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files at the root of the repository, wherever the build puts its classes. */
final class Repository {

  private Repository() {}

  static Path file(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw"))) {
        return at.resolve(name);
      }
    }
    throw new AssertionError("no mvnw in " + Path.of("").toAbsolutePath() + " or above it");
  }
}
