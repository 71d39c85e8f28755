package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ioemt.nemsis.NemsisException;
import org.ioemt.nemsis.NemsisReader;
import org.ioemt.nemsis.NemsisRecord;
import org.ioemt.roster.RosterException;
import org.ioemt.roster.RosterMapping;
import org.ioemt.roster.RosterReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command from its jar, in a process that is killed, in other places, on a full disk. */
@EnabledIfSystemProperty(
    named = "ioemt.faults",
    matches = "[1-9][0-9]+",
    disabledReason = "some hundred processes: with -Pproof")
class JarFaultsIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String JAR = System.getProperty("ioemt.jar", "");
  private static final int MEMBERS = 20_000;
  private static final int KILLS = Integer.getInteger("ioemt.kills", 4);
  private static final long SEED = 20261121;

  @TempDir private static Path shared;
  @TempDir private Path directory;

  private static Path members = Path.of("");
  private static Path roster = Path.of("");
  private static Path mapping = Path.of("");
  private static Path document = Path.of("");
  private static Path bundles = Path.of("");
  private static Path agency = Path.of("");

  @BeforeAll
  static void files() throws IOException {
    members = write("members.ndjson", "generate members --count " + MEMBERS + " --seed 3");
    roster = write("roster.csv", "export csv " + members + " --columns full:2");
    mapping =
        Files.writeString(shared.resolve("map.json"), MappingFile.write(RosterMapping.full(2)));
    document = write("roster.xml", "generate nemsis-dem --count 4000 --seed 3");
    Path few = write("few.ndjson", "generate members --count 2000 --seed 3");
    bundles = write("bundles.ndjson", "export fhir " + few);
    agency = Files.writeString(shared.resolve("agency.json"), ExportNemsisCommandTest.AGENCY);
  }

  private static Path write(String name, String command) throws IOException {
    Run run = Run.ioemt(command.split(" "));
    assertThat(run.status()).as(run.err()).isBetween(0, 1);
    return Files.write(shared.resolve(name), run.bytes());
  }

  private ProcessBuilder ioemt(List<String> options, String... words) {
    assertThat(Path.of(JAR)).exists();
    List<String> line =
        new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    line.addAll(options);
    line.addAll(List.of("-jar", JAR));
    line.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder
        .redirectInput(new File("/dev/null"))
        .redirectOutput(directory.resolve("out").toFile())
        .redirectError(directory.resolve("err").toFile());
  }

  private static int end(Process process) throws InterruptedException {
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ends").isTrue();
    return process.exitValue();
  }

  private String err() throws IOException {
    return Files.readString(directory.resolve("err"));
  }

  // --- killed

  /** What is left of an output, and what must be true of it. */
  private interface Left {
    void check(Path file, byte[] whole) throws IOException;
  }

  /**
   * A command that writes for long.
   *
   * @param command the command line; OUT is a file or directory that it makes itself, else its
   *     standard output is the file
   */
  private record Work(String command, Left left) {

    boolean standardOutput() {
      return !command.contains("OUT");
    }

    @Override
    public String toString() {
      return command.replace(shared.toString() + '/', "");
    }
  }

  static Stream<Work> works() {
    Left lines = JarFaultsIT::wholeLinesAreThoseOfTheWhole;
    Left wholeOrNone = JarFaultsIT::isWholeOrMissing;
    return Stream.of(
        new Work("generate members --count " + MEMBERS + " --seed 3", lines),
        new Work(
            "generate nemsis-dem --count 20000 --seed 3", JarFaultsIT::recordsAreThoseOfTheWhole),
        new Work("check " + members + " --as-of 2026-11-20 --format json", lines),
        new Work("import csv " + roster + " --map " + mapping, lines),
        new Work("import nemsis " + document, lines),
        new Work("import fhir " + bundles, lines),
        new Work("export fhir " + members, lines),
        new Work("export csv " + members + " --columns full:2", JarFaultsIT::aCutRowIsTold),
        new Work("export csv " + members + " --columns full:2 --output OUT", wholeOrNone),
        new Work(
            "export nemsis " + members + " --made 2026-11-20T08:00:00-05:00 --agency " + agency,
            JarFaultsIT::recordsAreThoseOfTheWhole),
        new Work(
            "export nemsis "
                + members
                + " --made 2026-11-20T08:00:00-05:00 --agency "
                + agency
                + " --output OUT",
            wholeOrNone),
        new Work("expiring " + members + " --within 5y --as-of 2026-11-20 --ics OUT", wholeOrNone),
        new Work("stats " + members + " --as-of 2026-11-20 --svg OUT", wholeOrNone),
        new Work("export fhir " + members + " --ndjson OUT", JarFaultsIT::filesAreWholeOrMissing));
  }

  @ParameterizedTest
  @MethodSource("works")
  void whatAKilledCommandLeavesIsNeverTakenForMore(Work work) throws Exception {
    Path place = Files.createDirectory(directory.resolve("place"));
    Path whole = place.resolve("whole");
    long start = System.nanoTime();
    assertThat(end(start(work, whole))).isBetween(0, 1);
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Random random = new Random(SEED);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      boolean asked = i % 2 == 1;
      Path file = place.resolve("killed" + i);
      Process process = start(work, file);
      long wait = took / 8 + random.nextInt((int) Math.max(1, took));
      if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
        if (asked) {
          process.destroy();
        } else {
          process.destroyForcibly();
        }
        killed++;
      }
      int status = end(process);
      try {
        if (status > 1) {
          assertThat(status).isIn(137, 143);
          assertThat(err()).doesNotContain("Exception", "\tat ");
        }
        if (Files.isDirectory(whole)) {
          work.left().check(file, new byte[0]);
        } else {
          work.left().check(file, Files.readAllBytes(whole));
        }
        if (asked) { // who is asked to end cleans up
          try (Stream<Path> all = Files.walk(place)) {
            assertThat(all.map(Path::toString)).noneMatch(one -> one.endsWith(OutputFile.PART));
          }
        } else {
          removeParts(place);
        }
      } catch (AssertionError e) {
        throw new AssertionError("kill " + i + " after " + wait + " ms: " + e.getMessage(), e);
      }
    }
    assertThat(killed).as("runs that were killed").isPositive();
    System.out.println(work + ": " + killed + " of " + KILLS + " killed"); // for the record
  }

  private Process start(Work work, Path file) throws IOException {
    String[] words =
        Arrays.stream(work.command().split(" "))
            .map(word -> word.equals("OUT") ? file.toString() : word)
            .toArray(String[]::new);
    ProcessBuilder builder = ioemt(List.of(), words);
    if (work.standardOutput()) {
      builder.redirectOutput(file.toFile());
    }
    return builder.start();
  }

  private static void removeParts(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path one : all.filter(file -> file.toString().endsWith(OutputFile.PART)).toList()) {
        Files.delete(one);
      }
    }
  }

  private static void isPrefix(byte[] left, byte[] whole) {
    assertThat(left.length).isLessThanOrEqualTo(whole.length);
    assertThat(Arrays.equals(left, 0, left.length, whole, 0, left.length)).isTrue();
  }

  /** A line of JSON that was cut is no JSON. */
  private static void wholeLinesAreThoseOfTheWhole(Path file, byte[] whole) throws IOException {
    byte[] left = Files.readAllBytes(file);
    isPrefix(left, whole);
    String text = new String(left, StandardCharsets.UTF_8);
    String last = text.substring(text.lastIndexOf('\n') + 1);
    boolean complete = left.length == whole.length || whole[left.length] == '\n';
    if (!last.isEmpty() && !complete) {
      try {
        Run.parse(last);
        throw new IllegalStateException("half a line is JSON: of " + last.length());
      } catch (java.io.UncheckedIOException e) {
        // as it has to be
      }
    }
  }

  private static void recordsAreThoseOfTheWhole(Path file, byte[] whole) throws IOException {
    byte[] left = Files.readAllBytes(file);
    isPrefix(left, whole);
    if (left.length == whole.length) {
      return;
    }
    try (NemsisReader some = NemsisReader.of(new ByteArrayInputStream(left));
        NemsisReader all = NemsisReader.of(new ByteArrayInputStream(whole))) {
      Optional<NemsisRecord> one = some.next();
      while (one.isPresent()) {
        assertThat(one.get().element()).isEqualTo(all.next().orElseThrow().element());
        one = some.next();
      }
      assertThat(whole.length - left.length).as("bytes behind the document's end").isLessThan(2);
    } catch (NemsisException e) {
      // Told, as it has to be.
    }
  }

  /** A row that was cut in its last cell can look whole; then the reader tells of its end. */
  private static void aCutRowIsTold(Path file, byte[] whole) throws IOException {
    byte[] left = Files.readAllBytes(file);
    isPrefix(left, whole);
    try (RosterReader some =
            RosterReader.open(RosterMapping.full(2), new ByteArrayInputStream(left));
        RosterReader all =
            RosterReader.open(RosterMapping.full(2), new ByteArrayInputStream(whole))) {
      boolean open =
          left.length > 0 && left[left.length - 1] != '\n' && left[left.length - 1] != '\r';
      for (var one = some.next(); one.isPresent(); one = some.next()) {
        var same = all.next();
        if (!one.get().member().equals(same.orElseThrow().member())) {
          assertThat(open).isTrue();
          assertThat(some.next()).isEmpty();
          break;
        }
      }
      assertThat(some.findings().stream().anyMatch(f -> f.code().code().equals("roster.end-open")))
          .isEqualTo(open);
    } catch (RosterException e) {
      // Told, as it has to be.
    }
  }

  private static void isWholeOrMissing(Path file, byte[] whole) throws IOException {
    if (Files.exists(file)) {
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
  }

  private static void filesAreWholeOrMissing(Path folder, byte[] none) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    Path whole = folder.resolveSibling("whole");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".ndjson")).toList()) {
        assertThat(file).hasSameBinaryContentAs(whole.resolve(file.getFileName()));
      }
    }
    if (Files.exists(folder.resolve("Practitioner.ndjson"))) {
      assertThat(folder.resolve("PractitionerRole.ndjson")).exists();
      assertThat(folder.resolve("VerificationResult.ndjson")).exists();
    }
  }

  // --- nobody reads, nothing fits

  static Stream<String> commandLines() {
    return Stream.concat(
        CommandLines.ALL.stream(), Stream.of("export fhir examples/members.ndjson", "man"));
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void aFullDiskIsOneLine(String line) throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    Process process =
        ioemt(List.of(), CommandLines.words(line)).redirectOutput(new File("/dev/full")).start();
    assertThat(end(process)).isEqualTo(2);
    assertThat(err().lines().filter(one -> one.startsWith("ioemt: "))).hasSize(1);
    assertThat(err()).contains("ioemt: standard output: ").doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generate members --count 100000000 --seed 1",
        "generate nemsis-ems --count 100000000 --seed 1",
        "check MEMBERS --format json --as-of 2026-11-20",
        "match examples/program.json MEMBERS --explain",
        "export csv MEMBERS --columns full",
        "export fhir MEMBERS",
        "export nemsis MEMBERS --agency AGENCY",
        "import csv ROSTER --map MAP",
        "import nemsis DOCUMENT",
        "import fhir BUNDLES"
      })
  void endsWhenTheFirstLineIsEnough(String line) throws Exception {
    assumeThat(Path.of("/bin/bash")).exists();
    Map<String, Path> files =
        Map.of(
            "MEMBERS",
            members,
            "AGENCY",
            agency,
            "ROSTER",
            roster,
            "MAP",
            mapping,
            "DOCUMENT",
            document,
            "BUNDLES",
            bundles);
    String[] words =
        Arrays.stream(CommandLines.words(line))
            .map(word -> files.containsKey(word) ? files.get(word).toString() : word)
            .toArray(String[]::new);
    ProcessBuilder builder = ioemt(List.of(), words);
    List<String> shell =
        new ArrayList<>(
            List.of("/bin/bash", "-c", "\"$@\" | head -1; exit ${PIPESTATUS[0]}", "bash"));
    shell.addAll(builder.command());
    Process process = builder.command(shell).start();
    assertThat(end(process)).isEqualTo(141);
    assertThat(Files.readString(directory.resolve("out")).lines()).hasSize(1);
    assertThat(err()).doesNotContain("Exception", "\tat ", "ioemt: ");
  }

  // --- input of another kind

  @Test
  void aPipeThatEndsInTheMiddleIsAFileThatEnds() throws Exception {
    byte[] whole = Files.readAllBytes(members);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    Path fifo = directory.resolve("fifo");
    Process mkfifo = new ProcessBuilder("mkfifo", fifo.toString()).start();
    assumeThat(end(mkfifo)).isZero();
    Process process =
        ioemt(List.of(), "check", fifo.toString(), "--as-of", "2026-11-20", "--format", "json")
            .start();
    try (OutputStream out = Files.newOutputStream(fifo)) {
      out.write(half);
    }
    assertThat(end(process)).isOne();
    assertThat(Files.readString(directory.resolve("out"))).contains("line.unreadable");
    assertThat(err()).isEmpty();
  }

  @Test
  void aResourceThatMemoryDoesNotHoldIsOneLine() throws Exception {
    Path huge = directory.resolve("huge.ndjson");
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(huge)) {
      out.write("{\"resourceType\":\"Practitioner\",\"id\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(spaces);
      }
    }
    assertThat(end(ioemt(List.of("-Xmx64m"), "import", "fhir", huge.toString()).start()))
        .isEqualTo(2);
    assertThat(err().lines()).hasSize(1).first().asString().contains("more memory is needed");
  }

  // --- other places

  @ParameterizedTest
  @MethodSource("commandLines")
  void noAnswerDependsOnThePlace(String line) throws Exception {
    List<String> usual = answer(List.of("-Duser.language=en", "-Duser.country=US"), "UTC", line);
    for (int i = 0; i < LocalesTest.LOCALES.size(); i++) {
      Locale locale = Locale.forLanguageTag(LocalesTest.LOCALES.get(i));
      String extensions = locale.toLanguageTag().replaceFirst("^.*?-(u-.*)$", "$1");
      List<String> options =
          new ArrayList<>(
              List.of(
                  "-Duser.language=" + locale.getLanguage(),
                  "-Duser.country=" + locale.getCountry()));
      if (locale.hasExtensions()) {
        options.add("-Duser.extensions=" + extensions);
      }
      String zone = LocalesTest.ZONES.get(i % LocalesTest.ZONES.size());
      assertThat(answer(options, zone, line)).as(locale + " " + zone).isEqualTo(usual);
    }
  }

  private List<String> answer(List<String> options, String zone, String line) throws Exception {
    ProcessBuilder builder = ioemt(options, CommandLines.words(line));
    builder.environment().put("TZ", zone);
    int status = end(builder.start());
    assertThat(status).isBetween(0, 1);
    try (InputStream out = Files.newInputStream(directory.resolve("out"))) {
      return List.of(
          String.valueOf(status), new String(out.readAllBytes(), StandardCharsets.UTF_8), err());
    }
  }

  /** Today is the day where the command runs. */
  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
  void todayIsThatOfTheMachinesZone(String zone) throws Exception {
    LocalDate before = LocalDate.now(ZoneId.of(zone));
    String said = answer(List.of(), zone, "stats examples/members.ndjson").get(1);
    LocalDate after = LocalDate.now(ZoneId.of(zone));
    assertThat(said).containsAnyOf("As of " + before, "As of " + after);
  }
}
