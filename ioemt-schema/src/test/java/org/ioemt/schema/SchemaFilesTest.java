package org.ioemt.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.WireForms;
import org.junit.jupiter.api.Test;

/**
 * The files are what the declarations say; with {@code -Dioemt.update=true} they are written anew.
 */
class SchemaFilesTest {

  private static final Path DIRECTORY = directory();

  /** Where the files stand in the sources: the module's own directory is that of the build. */
  private static Path directory() {
    return Path.of("src/main/resources/org/ioemt/schema").toAbsolutePath();
  }

  @Test
  void theFilesAreTheDeclarations() throws IOException {
    Map<String, String> declared = new TreeMap<>();
    for (Kind<?> kind : WireForms.all()) {
      if (kind instanceof Shape<?, ?> shape) {
        assertThat(declared.put(SchemaWriter.file(shape), SchemaWriter.write(shape))).isNull();
      }
    }
    if (Boolean.getBoolean("ioemt.update")) {
      update(declared);
    }
    assertThat(files())
        .as(
            "to write them anew: ./mvnw -pl ioemt-schema -am test -Dtest=SchemaFilesTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dioemt.update=true")
        .containsExactlyInAnyOrderEntriesOf(declared);
  }

  private static void update(Map<String, String> declared) throws IOException {
    Files.createDirectories(DIRECTORY);
    for (String file : files().keySet()) {
      if (!declared.containsKey(file)) {
        Files.delete(DIRECTORY.resolve(file));
      }
    }
    for (Map.Entry<String, String> schema : declared.entrySet()) {
      Files.writeString(DIRECTORY.resolve(schema.getKey()), schema.getValue());
    }
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(DIRECTORY)) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
