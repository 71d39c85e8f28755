package org.ioemt.jackson.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ioemt.internal.wire.Shape;

/**
 * Lets Jazzer ask a target in a process of its own, beginning with the corpus of every build. The
 * profile {@code proof} runs it, and {@code tools/fuzz.sh} for longer.
 */
public final class FuzzRun {

  private static final String INSTRUMENTED =
      "org.ioemt.**:com.fasterxml.jackson.**:tools.jackson.**";

  private FuzzRun() {}

  /**
   * Runs the fuzzer and ends with its exit status.
   *
   * @param args the class with {@code fuzzerTestOneInput}, for how many seconds, and a directory
   *     for the corpus, which is kept, and for what is found
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path directory = Path.of(args[2]).toAbsolutePath();
    Path seeds = Files.createDirectories(directory.resolve("seeds"));
    Path corpus = Files.createDirectories(directory.resolve("corpus"));
    unpack(seeds);
    for (Shape<?, ?> shape : shapes()) {
      seed(seeds, shape, "full", Documents.full(shape));
      seed(seeds, shape, "minimal", Documents.minimal(shape));
    }
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + args[0],
            "--instrumentation_includes=" + INSTRUMENTED,
            "-max_total_time=" + Integer.parseInt(args[1]),
            "-max_len=4096",
            "-timeout=180",
            corpus.toString(),
            seeds.toString());
    System.exit(
        new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start().waitFor());
  }

  /** In the order in which the target numbers them. */
  private static List<Shape<?, ?>> shapes() {
    return EvolutionContract.shapes().toList();
  }

  /** A document of each type, so that none has to be found by chance. */
  private static void seed(Path seeds, Shape<?, ?> shape, String which, ObjectNode document)
      throws IOException {
    byte[] text = Documents.compact(document).getBytes(StandardCharsets.UTF_8);
    Files.write(
        seeds.resolve(shape.name() + "-" + which), FuzzTarget.question(shapes(), shape, text));
  }

  private static void unpack(Path seeds) throws IOException {
    try (InputStream file = FuzzRun.class.getResourceAsStream("/fuzz/corpus.zip")) {
      if (file == null) {
        throw new AssertionError("no fuzz/corpus.zip on the class path");
      }
      ZipInputStream zip = new ZipInputStream(file);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          // By its last name alone, so that no entry leads elsewhere.
          Files.write(seeds.resolve(Path.of(entry.getName()).getFileName()), zip.readAllBytes());
        }
      }
    }
  }
}
