package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that fail, files that are none, and what is left where a file could not be written. */
class StreamFaultsTest {

  private static final int TIMES = Integer.getInteger("ioemt.faults", 1);
  private static final String MEMBERS = Run.repository("examples/members.ndjson").toString();
  private static final String MAP =
      Run.repository("examples/rosters/us-agency.map.json").toString();

  @TempDir private Path directory;

  /** An output with room for so many bytes. */
  private static final class Full extends OutputStream {
    private final String reason;
    private int room;

    Full(int room, String reason) {
      this.room = room;
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException(reason);
      }
    }
  }

  static Stream<String> commandLines() {
    return Stream.concat(
        CommandLines.ALL.stream(), Stream.of("export fhir examples/members.ndjson", "man"));
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void aFullDiskAndAClosedPipeEndEachCommand(String line) {
    String[] words = CommandLines.words(line);
    for (int room : TIMES == 1 ? new int[] {100} : new int[] {0, 1, 100, 20_000, 70_000}) {
      Run full = Run.into(new Full(room, "No space left on device"), words);
      if (full.status() != 0 && full.status() != 1) { // more than there was room for
        assertThat(full.status()).isEqualTo(2);
        assertThat(full.err().lines().filter(one -> one.startsWith("ioemt: ")))
            .containsExactly("ioemt: standard output: No space left on device");
      } else {
        assertThat(room).isPositive();
      }
      Run closed = Run.into(new Full(room, "Broken pipe"), words);
      assertThat(closed.status()).isIn(full.status() == 2 ? List.of(141) : List.of(0, 1));
      for (Run run : List.of(full, closed)) {
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "fault of the command");
      }
    }
  }

  // --- what is no file

  private static Stream<List<String>> readers() {
    String roster = Run.repository("examples/nemsis/roster.xml").toString();
    String agency = "AGENCY";
    return Stream.of(
        List.of("check", "FILE"),
        List.of("check", "--type", "nemsis", "FILE"),
        List.of("check", "--type", "nemsis", roster, "--roster", "FILE"),
        List.of("expiring", "FILE", "--within", "60d"),
        List.of("stats", "FILE"),
        List.of("match", "FILE", MEMBERS),
        List.of("match", Run.repository("examples/program.json").toString(), "FILE"),
        List.of("import", "csv", "FILE", "--map", MAP),
        List.of("import", "csv", "FILE", "--suggest"),
        List.of("import", "csv", MEMBERS, "--map", "FILE"),
        List.of("import", "nemsis", "FILE"),
        List.of("import", "fhir", "FILE"),
        List.of("export", "csv", "FILE", "--map", MAP),
        List.of("export", "csv", MEMBERS, "--map", "FILE"),
        List.of("export", "fhir", "FILE"),
        List.of("export", "nemsis", "FILE", "--agency", agency),
        List.of("export", "nemsis", MEMBERS, "--agency", "FILE"),
        List.of("export", "nemsis", MEMBERS, "--agency", agency, "--base", "FILE"),
        List.of("export", "nemsis", MEMBERS, "--agency", agency, "--vehicles", "FILE"));
  }

  private Run read(List<String> command, Path file) throws IOException {
    Path agency = directory.resolve("agency.json");
    Files.writeString(agency, ExportNemsisCommandTest.AGENCY);
    return Run.ioemt(
        command.stream()
            .map(word -> word.equals("FILE") ? file.toString() : word)
            .map(word -> word.equals("AGENCY") ? agency.toString() : word)
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whatIsNoFileIsRefusedByItsName(List<String> command) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("folder"));
    for (Path file : List.of(folder, directory.resolve("missing"), folder.resolve("a/b"))) {
      Run run = read(command, file);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err().lines().filter(line -> line.startsWith("ioemt: ")))
          .hasSize(1)
          .first()
          .asString()
          .startsWith("ioemt: " + file + ": ");
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void anEmptyFileIsAnsweredOrRefused(List<String> command) throws IOException {
    Run run = read(command, Files.createFile(directory.resolve("empty")));
    assertThat(run.status()).as(run.err()).isBetween(0, 2);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    if (run.status() == 2) {
      assertThat(run.err()).contains("empty");
    }
  }

  @Test
  void inputThatFailsInTheMiddleIsSaidOfTheInput() {
    for (String command :
        List.of(
            "check -",
            "expiring - --within 60d",
            "stats -",
            "match " + Run.repository("examples/program.json") + " -",
            "export fhir -",
            "import csv - --map " + MAP,
            "import fhir -",
            "import nemsis -")) {
      String begun =
          switch (command.split(" ", -1)[1]) {
            case "csv" -> "Personnel ID,Last";
            case "nemsis" -> "<?xml version=\"1.0\"?><DEMDataSet";
            default -> FaultsTest.PERSON;
          };
      Run run = Run.of(failingAfter(begun.getBytes(StandardCharsets.UTF_8)), command.split(" "));
      assertThat(run.status()).as(command).isEqualTo(2);
      assertThat(run.err().lines().filter(one -> one.startsWith("ioemt: ")))
          .as(command)
          .hasSize(1)
          .first()
          .asString()
          .matches("ioemt: standard input: (line [0-9]+: )?Input/output error");
    }
  }

  // --- what is written

  private List<String> writer(String kind, String file) throws IOException {
    Path agency = directory.resolve("agency.json");
    Files.writeString(agency, ExportNemsisCommandTest.AGENCY);
    return switch (kind) {
      case "csv" -> List.of("export", "csv", MEMBERS, "--columns", "full", "--output", file);
      case "nemsis" ->
          List.of("export", "nemsis", MEMBERS, "--agency", agency.toString(), "--output", file);
      case "ics" -> List.of("expiring", MEMBERS, "--within", "1y", "--ics", file);
      default -> List.of("stats", MEMBERS, "--svg", file);
    };
  }

  private Run write(String kind, Path file) throws IOException {
    return Run.ioemt(writer(kind, file.toString()).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "nemsis", "ics", "svg"})
  void aFileIsWrittenWholeOrNotAtAll(String kind) throws IOException {
    Path folder = Files.createDirectory(directory.resolve("folder"));
    Path file = folder.resolve("file");
    assertThat(write(kind, file).status()).isBetween(0, 1);
    assertThat(file).isNotEmptyFile();
    byte[] first = Files.readAllBytes(file);
    boolean personal = kind.equals("csv") || kind.equals("nemsis");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      if (personal) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      } else {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(write(kind, file).status()).isBetween(0, 1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-r-----");
      }
    }
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Files.writeString(file, "before");
    assertThat(write(kind, link).status()).isBetween(0, 1);
    assertThat(link).isSymbolicLink();
    if (!kind.equals("nemsis")) { // which says when it was made
      assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(file, link);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "nemsis", "ics", "svg"})
  void whereNothingCanBeWrittenItIsSaidInALine(String kind) throws IOException {
    Path file = Files.writeString(directory.resolve("a file"), "before");
    for (Path place :
        List.of(directory, directory.resolve("missing/a"), file.resolve("below a file"))) {
      Run run = write(kind, place);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err().lines().filter(line -> line.startsWith("ioemt: ")))
          .hasSize(1)
          .first()
          .asString()
          .startsWith("ioemt: " + place + ": ");
    }
    assertThat(file).hasContent("before");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "nemsis", "ics", "svg"})
  void aDeviceStaysADevice(String kind) throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Run run = write(kind, full);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines().filter(line -> line.startsWith("ioemt: ")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("ioemt: /dev/full: ");
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "nemsis"})
  void whatWasThereStaysWhereTheInputFails(String kind) throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "before");
    String[] words = writer(kind, file.toString()).toArray(String[]::new);
    words[2] = "-";
    Run run = Run.of(failingAfter(new byte[0]), words);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith("ioemt: standard input: line 1: Input/output error\n");
    assertThat(file).hasContent("before");
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("file", "agency.json");
    }
  }

  @Test
  void filesOfBulkDataGetTheirNamesTogether() throws IOException {
    Path folder = directory.resolve("bulk");
    Run run =
        Run.of(
            failingAfter(Files.readAllBytes(Path.of(MEMBERS))),
            "export",
            "fhir",
            "-",
            "--ndjson",
            folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  /** A stream of these bytes that then fails as that of a broken disk does. */
  private static InputStream failingAfter(byte[] bytes) {
    return new SequenceInputStream(
        new ByteArrayInputStream(bytes),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return read();
          }
        });
  }
}
