package image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Links a run time for a program out of the modules that the program needs, and runs the program
 * from it. The JDK of the test is not asked again: what is missing in the image is missing.
 */
class ImageTest {

  private static final Path APPS = Path.of("src", "test", "apps");
  private static final Path IMAGES = Path.of("target", "images");

  private static final List<String> ANSWERS =
      List.of(
          "Optional[AEMT]",
          "disputed; the lowest of the levels in question is accepted",
          "member.no-affiliation at affiliations");

  @Test
  void theModelAloneNeedsNothingButTheBaseOfJava() throws Exception {
    Image image = Image.of("core", org.ioemt.member.Member.class);
    assertEquals(List.of("desk", "java.base", "org.ioemt.core"), image.modules());
    assertEquals(ANSWERS, image.run("desk/desk.Main"));
    image.record();
  }

  @Test
  void withJackson2() throws Exception {
    Image image =
        Image.of(
            "jackson",
            org.ioemt.member.Member.class,
            org.ioemt.jackson.IoemtModule.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.core.JsonFactory.class,
            com.fasterxml.jackson.annotation.JsonProperty.class);
    assertEquals(
        List.of(
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.core",
            "com.fasterxml.jackson.databind",
            "desk",
            "java.base",
            "java.logging",
            "org.ioemt.core",
            "org.ioemt.jackson"),
        image.modules());
    assertEquals(withJson(), image.run("desk/desk.Main"));
    image.record();
  }

  @Test
  void withJackson3() throws Exception {
    Image image =
        Image.of(
            "jackson3",
            org.ioemt.member.Member.class,
            org.ioemt.jackson3.IoemtModule.class,
            tools.jackson.databind.ObjectMapper.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonProperty.class);
    assertEquals(
        List.of(
            "com.fasterxml.jackson.annotation",
            "desk",
            "java.base",
            "java.xml",
            "org.ioemt.core",
            "org.ioemt.jackson3",
            "tools.jackson.core",
            "tools.jackson.databind"),
        image.modules());
    assertEquals(withJson(), image.run("desk/desk.Main"));
    image.record();
  }

  @Test
  void withHibernateValidator() throws Exception {
    Image image =
        Image.of(
            "validation",
            org.ioemt.member.Member.class,
            org.ioemt.validation.IoemtConstraints.class,
            jakarta.validation.Validation.class,
            org.hibernate.validator.HibernateValidator.class,
            org.jboss.logging.Logger.class,
            com.fasterxml.classmate.TypeResolver.class);
    assertEquals(
        List.of(
            "com.fasterxml.classmate",
            "desk",
            "jakarta.validation",
            "java.base",
            "java.logging",
            "java.scripting",
            "java.xml",
            "org.hibernate.validator",
            "org.ioemt.core",
            "org.ioemt.validation",
            "org.jboss.logging"),
        image.modules());
    assertEquals(
        List.of(
            "affiliations: no affiliation with an emergency medical service is on record",
            "credentials: no credential is on record",
            "level: must be the code of a provider level: EMR, EMT, AEMT, PARAMEDIC or PEP"),
        image.run("desk/desk.Main"));
    image.record();
  }

  private static List<String> withJson() {
    List<String> lines = new ArrayList<>(ANSWERS);
    lines.add("the same bytes: true");
    lines.add("credentials[0].expires");
    return lines;
  }

  /**
   * A linked image.
   *
   * @param name of the program, the directory of its source
   * @param home where it lies
   */
  private record Image(String name, Path home) {

    static Image of(String name, Class<?>... libraries) throws IOException {
      String jars =
          Stream.of(libraries)
              .map(Image::whereabouts)
              .collect(Collectors.joining(File.pathSeparator));
      Path work = IMAGES.resolve(name);
      delete(work);
      Path classes = Files.createDirectories(work.resolve("classes"));
      List<String> javac = new ArrayList<>();
      javac.addAll(List.of("--release", "17", "--module-path", jars, "-d", classes.toString()));
      try (Stream<Path> sources = Files.walk(APPS.resolve(name))) {
        sources.map(Path::toString).filter(s -> s.endsWith(".java")).forEach(javac::add);
      }
      tool("javac", javac);
      Path home = work.resolve("image");
      tool(
          "jlink",
          List.of(
              "--module-path",
              classes + File.pathSeparator + jars,
              "--add-modules",
              "desk",
              "--strip-java-debug-attributes",
              "--no-header-files",
              "--no-man-pages",
              Runtime.version().feature() < 21 ? "--compress=2" : "--compress=zip-6",
              "--output",
              home.toString()));
      return new Image(name, home);
    }

    /** The names of all modules in the image, in their order. */
    List<String> modules() throws IOException, InterruptedException {
      return execute("--list-modules").stream()
          .map(line -> line.replaceFirst("@.*", ""))
          .collect(Collectors.toCollection(TreeSet::new))
          .stream()
          .toList();
    }

    List<String> run(String main) throws IOException, InterruptedException {
      return execute("-Dstdout.encoding=UTF-8", "--module", main);
    }

    private List<String> execute(String... arguments) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(home.resolve("bin").resolve("java").toString());
      command.addAll(List.of(arguments));
      Path log = home.resolveSibling("log.txt");
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(1, TimeUnit.MINUTES), "still running");
      assertEquals(0, process.exitValue(), () -> text(log));
      return output.lines().toList();
    }

    /** What the documentation says of its size. */
    void record() throws IOException {
      long bytes;
      try (Stream<Path> files = Files.walk(home)) {
        bytes = files.filter(Files::isRegularFile).mapToLong(Image::size).sum();
      }
      String line =
          "image of %s: %.1f MB, JDK %s%n".formatted(name, bytes / 1e6, Runtime.version());
      Files.writeString(home.resolveSibling("size.txt"), line);
      System.out.print(line);
    }

    private static String text(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static long size(Path file) {
      try {
        return Files.size(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void tool(String name, List<String> arguments) {
      StringWriter said = new StringWriter();
      int status =
          ToolProvider.findFirst(name)
              .orElseThrow()
              .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
      if (status != 0) {
        throw new IllegalStateException(name + " said: " + said);
      }
    }

    private static void delete(Path directory) throws IOException {
      if (Files.exists(directory)) {
        try (Stream<Path> files = Files.walk(directory)) {
          files
              .sorted((a, b) -> b.compareTo(a))
              .forEach(file -> assertTrue(file.toFile().delete()));
        }
      }
    }

    private static String whereabouts(Class<?> type) {
      try {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
