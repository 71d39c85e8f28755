package org.ioemt.jackson.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The released files below {@code golden/}, which never change. */
final class Golden {

  private Golden() {}

  /** The names of all files, as {@code 0.1.0/member-id-only.json}. */
  static List<String> all() {
    URL directory = Golden.class.getResource("/golden");
    if (directory == null) {
      throw new AssertionError("no directory golden on the class path");
    }
    try {
      Path root = Path.of(directory.toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .filter(file -> file.toString().endsWith(".json"))
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .sorted()
            .toList();
      }
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file, without the line end that editors put there. */
  static String text(String name) {
    try (InputStream file = Golden.class.getResourceAsStream("/golden/" + name)) {
      if (file == null) {
        throw new AssertionError("no file golden/" + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
