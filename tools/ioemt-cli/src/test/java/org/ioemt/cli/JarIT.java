package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shows only in a process of its own: the jar, the real streams, the heap. */
class JarIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String JAR = System.getProperty("ioemt.jar", "");
  private static final String EXAMPLES = Run.repository("examples/members.ndjson").toString();

  @TempDir private Path directory;

  private ProcessBuilder ioemt(List<String> options, String... args) {
    assertThat(Path.of(JAR)).exists();
    List<String> line = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-Xmx64m"));
    line.addAll(options);
    line.addAll(List.of("-jar", JAR));
    line.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder
        .redirectInput(ProcessBuilder.Redirect.from(emptyFile()))
        .redirectOutput(directory.resolve("out").toFile())
        .redirectError(directory.resolve("err").toFile());
  }

  private File emptyFile() {
    Path empty = directory.resolve("empty");
    try {
      Files.write(empty, new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return empty.toFile();
  }

  private static int end(Process process) throws InterruptedException {
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private String out() throws IOException {
    return Files.readString(directory.resolve("out"));
  }

  private String err() throws IOException {
    return Files.readString(directory.resolve("err"));
  }

  @Test
  void answersWithItsStatus() throws Exception {
    assertThat(end(ioemt(List.of(), "standardize", "--in", "AU", "Paramedic").start())).isZero();
    assertThat(out()).startsWith("PARAMEDIC\n");
    assertThat(err()).isEmpty();
    assertThat(end(ioemt(List.of(), "standardize", "--in", "AU", "Postman").start())).isOne();
    assertThat(end(ioemt(List.of(), "standardize", "--in", "XX", "Postman").start())).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err().lines()).hasSize(1);
  }

  @Test
  void versionIsThatOfTheBuild() throws Exception {
    assertThat(end(ioemt(List.of(), "--version").start())).isZero();
    assertThat(out()).startsWith("ioemt ").doesNotContain("development");
  }

  @Test
  void printsUtf8WhateverTheLocaleAndTheTerminal() throws Exception {
    byte[] usual = Run.ioemt("check", EXAMPLES, "--as-of", "2026-11-20").bytes();
    List<List<String>> options =
        List.of(
            List.of("-Duser.language=tr", "-Duser.country=TR"),
            List.of("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=IBM437"),
            List.of("-Duser.language=ar", "-Duser.extensions=u-nu-arab"));
    for (List<String> option : options) {
      assertThat(end(ioemt(option, "check", EXAMPLES, "--as-of", "2026-11-20").start())).isOne();
      assertThat(Files.readAllBytes(directory.resolve("out"))).isEqualTo(usual);
    }
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws Exception {
    Process process =
        ioemt(List.of(), "generate", "members", "--count", "100000000", "--seed", "1")
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(reader.readLine()).startsWith("{\"id\":");
    }
    assertThat(end(process)).isEqualTo(141);
    assertThat(err()).isEmpty();
  }

  @Test
  void aFullDiskIsOneLine() throws Exception {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Process process =
        ioemt(List.of(), "levels")
            .redirectOutput(ProcessBuilder.Redirect.to(full.toFile()))
            .start();
    assertThat(end(process)).isEqualTo(2);
    assertThat(err().lines()).hasSize(1);
  }

  @Test
  void checksWhatItReadsFromAPipeInASmallHeap() throws Exception {
    byte[] line =
        Files.readString(Path.of(EXAMPLES))
            .lines()
            .findFirst()
            .orElseThrow()
            .getBytes(StandardCharsets.UTF_8);
    Process process =
        ioemt(List.of("-Xmx24m"), "check", "-", "--as-of", "2026-11-20")
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (OutputStream out = process.getOutputStream()) {
      for (int i = 0; i < 100_000; i++) {
        out.write(line);
        out.write('\n');
      }
    }
    assertThat(end(process)).isZero();
    assertThat(out()).containsPattern("eligible +100000\n");
  }

  @Test
  void matchesWhatItReadsFromAPipeInASmallHeap() throws Exception {
    List<String> members = Files.readAllLines(Path.of(EXAMPLES));
    String program = Run.repository("examples/program.json").toString();
    Process process =
        ioemt(List.of("-Xmx24m"), "match", program, "-", "--team")
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (OutputStream out = process.getOutputStream()) {
      for (int i = 0; i < 100_000; i++) {
        String line = members.get(i % members.size());
        out.write(
            (line.replaceFirst("M-", "M-" + i + "-") + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(end(process)).isZero();
    assertThat(out()).contains("members  100000,").contains("team: complete");
  }

  /** Words split at spaces; a path below examples is one of the repository. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "levels",
        "scope EMT",
        "may EMT cpap",
        "crosswalk DE",
        "compare US-NREMT-EMT DE-NOTFALLSANITAETER",
        "data",
        "check --type crew examples/crews.ndjson --standard DE-BY-RTW",
        "check --type response examples/responses.ndjson",
        "check --type system examples/system.json",
        "check --type program examples/programs.ndjson",
        "check --type nemsis examples/nemsis/roster.xml",
        "check --type nemsis examples/nemsis/responses.xml --roster examples/nemsis/roster.xml",
        "expiring examples/members.ndjson --within 60d",
        "stats examples/members.ndjson",
        "match examples/program.json examples/members.ndjson",
        "generate crews --count 3 --seed 1",
        "generate nemsis-dem --count 3 --seed 1",
        "import nemsis examples/nemsis/roster.xml",
        "import nemsis examples/nemsis/responses.xml --type crew",
        "import csv examples/rosters/jp-fire-department.csv"
            + " --map examples/rosters/jp-fire-department.map.json",
        "import csv examples/rosters/us-agency.csv --suggest",
        "export csv examples/members.ndjson --columns full",
        "completion bash",
        "man"
      })
  void everyCommandFindsAllItsClassesInTheJar(String line) throws Exception {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].startsWith("examples/") ? Run.repository(words[i]).toString() : words[i];
    }
    int status = end(ioemt(List.of(), words).start());
    assertThat(err()).doesNotContain("fault of the command", "Exception", "Error");
    assertThat(status).isBetween(0, 1);
    assertThat(out()).isNotEmpty();
  }

  @Test
  void writesNemsisFromTheJar() throws Exception {
    Path agency = directory.resolve("agency.json");
    Files.writeString(agency, ExportNemsisCommandTest.AGENCY.replace("US-NH", "US-VT"));
    Process export =
        ioemt(
                List.of(),
                "export",
                "nemsis",
                EXAMPLES,
                "--agency",
                agency.toString(),
                "--base",
                Run.repository("examples/nemsis/roster.xml").toString())
            .start();
    assertThat(end(export)).isBetween(0, 1);
    assertThat(out()).startsWith("<?xml").contains("</DEMDataSet>");
    assertThat(err()).doesNotContain("fault of the command");
  }

  @Test
  void holdsNoHapiAndFindsItBesideItself() throws Exception {
    try (JarFile jar = new JarFile(JAR)) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .noneMatch(name -> name.startsWith("ca/uhn/"))
          .noneMatch(name -> name.startsWith("org/hl7/"))
          .noneMatch(name -> name.startsWith("org/ioemt/fhir/"))
          .noneMatch(name -> name.startsWith("org/ioemt/cli/fhir/"));
    }
    Process export = ioemt(List.of("-Xmx512m"), "export", "fhir", EXAMPLES).start();
    assertThat(end(export)).isBetween(0, 1);
    assertThat(out()).startsWith("{\"resourceType\":\"Bundle\"");
    assertThat(err()).doesNotContain("SLF4J", "Exception");
  }

  @Test
  void drawsInASmallHeapWithWhatLiesBesideTheJar() throws Exception {
    try (JarFile jar = new JarFile(JAR)) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .noneMatch(name -> name.startsWith("org/jfree/"))
          .noneMatch(name -> name.startsWith("de/erichseifert/"))
          .noneMatch(name -> name.startsWith("org/ioemt/cli/svg/"));
    }
    Path svg = directory.resolve("a.svg");
    assertThat(end(ioemt(List.of(), "stats", EXAMPLES, "--svg", svg.toString()).start())).isZero();
    assertThat(err()).isEmpty();
    assertThat(Files.readString(svg)).startsWith("<?xml").contains("PARAMEDIC</text>");
    Path alone = Files.copy(Path.of(JAR), directory.resolve("ioemt.jar"));
    Process without =
        new ProcessBuilder(
                JAVA, "-jar", alone.toString(), "stats", EXAMPLES, "--svg", svg.toString())
            .redirectOutput(directory.resolve("out").toFile())
            .redirectError(directory.resolve("err").toFile())
            .start();
    assertThat(end(without)).isEqualTo(2);
    assertThat(err()).contains("lib-svg: no such directory; --svg needs it beside ioemt.jar");
  }

  @Test
  void writesTheSameCalendarWhereTheYearIsAnother() throws Exception {
    List<byte[]> calendars = new ArrayList<>();
    for (List<String> options :
        List.of(
            List.<String>of(),
            List.of(
                "-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=u-ca-buddhist"))) {
      Path ics = directory.resolve("a.ics");
      String[] line = {
        "expiring", EXAMPLES, "--within", "60d", "--as-of", "2026-11-20", "--ics", ics.toString()
      };
      assertThat(end(ioemt(options, line).start())).isOne();
      calendars.add(Files.readAllBytes(ics));
    }
    assertThat(calendars.get(1)).isEqualTo(calendars.get(0));
  }

  @Test
  void colorsOnATerminalOnlyAndNeverWithNoColor() throws Exception {
    String[] line = {"check", EXAMPLES, "--as-of", "2026-11-20"};
    List<String> terminal = List.of("-Dioemt.stdout.tty=true");
    assertThat(end(ioemt(List.of(), line).start())).isOne();
    String plain = out();
    assertThat(plain).doesNotContain("\u001b");
    ProcessBuilder colored = ioemt(terminal, line);
    colored.environment().remove("NO_COLOR");
    assertThat(end(colored.start())).isOne();
    assertThat(out()).contains("\u001b[31mERROR\u001b[0m").contains("\u001b[33mWARNING\u001b[0m");
    assertThat(out().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    ProcessBuilder refused = ioemt(terminal, line);
    refused.environment().put("NO_COLOR", "1");
    assertThat(end(refused.start())).isOne();
    assertThat(out()).isEqualTo(plain);
  }

  @Test
  void saysWhereHapiIsMissing() throws Exception {
    Path alone = Files.copy(Path.of(JAR), directory.resolve("ioemt.jar"));
    Process export =
        new ProcessBuilder(JAVA, "-jar", alone.toString(), "export", "fhir", EXAMPLES)
            .redirectOutput(directory.resolve("out").toFile())
            .redirectError(directory.resolve("err").toFile())
            .start();
    assertThat(end(export)).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err())
        .contains("lib-fhir: no such directory; the FHIR commands need it beside ioemt.jar");
  }
}
