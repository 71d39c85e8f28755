package org.ioemt.fhir.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The files are what the tables of the core say; with {@code -Dioemt.update=true} they are written
 * anew.
 */
class PackageFilesTest {

  static final Path OPEN = Path.of("src/main/resources/package").toAbsolutePath();

  /** In the module whose notice covers the codes. */
  static final Path LICENSED =
      Path.of("../ioemt-codes-licensed/src/main/resources/package-licensed").toAbsolutePath();

  @Test
  void theOpenPackageIsWhatTheTablesSay() throws IOException {
    compare(OPEN, PackageFiles.openFiles());
  }

  @Test
  void theLicensedPackageIsWhatTheTablesSay() throws IOException {
    compare(LICENSED, PackageFiles.licensedFiles());
  }

  private static void compare(Path directory, Map<String, String> generated) throws IOException {
    if (Boolean.getBoolean("ioemt.update")) {
      update(directory, generated);
    }
    Map<String, String> files = files(directory);
    assertThat(files.keySet()).isEqualTo(generated.keySet());
    for (Map.Entry<String, String> file : generated.entrySet()) {
      assertThat(files.get(file.getKey()))
          .as(
              "%s; to write the files anew: ./mvnw -pl integrations/ioemt-fhir-package -am test"
                  + " -Dtest=PackageFilesTest -Dsurefire.failIfNoSpecifiedTests=false"
                  + " -Dioemt.update=true -Dcoverage.minimum=0",
              file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  private static void update(Path directory, Map<String, String> generated) throws IOException {
    Files.createDirectories(directory);
    for (String file : files(directory).keySet()) {
      if (!generated.containsKey(file)) {
        Files.delete(directory.resolve(file));
      }
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Files.writeString(directory.resolve(file.getKey()), file.getValue());
    }
  }

  static Map<String, String> files(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(directory)) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
