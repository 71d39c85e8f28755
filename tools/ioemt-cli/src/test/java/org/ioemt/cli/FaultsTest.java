package org.ioemt.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ioemt.jackson.JsonLine;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesReader;
import org.ioemt.jackson.JsonLinesWriter;
import org.ioemt.member.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged files of every kind that the command reads: answered or refused in one line with the
 * place, never a trace, never a word of a person, and what is whole is still answered.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES) // a hang is a failure; slowness is none
class FaultsTest {

  /** How many times what every build asks. */
  private static final int TIMES = Integer.getInteger("ioemt.faults", 1);

  private static final int CUTS = 10;
  private static final int CHANGES = 2;
  private static final long SEED = 20261121;

  /** One who can be found again: nothing else in any file has these letters or digits. */
  static final String PERSON =
      """
      {"id":"M-7001","name":{"full":"Quuxine Quuxquux","given":"Quuxine","family":"Quuxquux"},\
      "birthDate":"1961-07-19","residence":"US-VT",\
      "place":{"latitude":44.7773777,"longitude":-72.7773777},\
      "membership":{"status":"ENROLLED","since":"2025-03-01"},"claimedLevel":"PARAMEDIC",\
      "credentials":[{"kind":"LICENSE","qualification":{"jurisdiction":"US-VT",\
      "title":"Paramedic"},"number":"VT-7773777","issued":"2025-04-01","expires":"2027-03-31",\
      "status":"active","verifications":[{"source":"DOCUMENT","date":"2026-02-10",\
      "outcome":"CONFIRMED"}]}],\
      "affiliations":[{"organization":"US-VT-4711","engagement":"PROFESSIONAL",\
      "since":"2020-01-01"}],"languages":[{"language":"en","proficiency":"NATIVE"}]}
      """;

  private static final List<String> PRIVATE =
      List.of("quux", "7773", "1961-07", "07-19", "07/19", "19.07");

  private static final Pattern PLACE =
      Pattern.compile("(line|byte|row|column) [0-9]+|: [^ :][^:]*: |empty");
  private static final Pattern TRACE =
      Pattern.compile("\\tat |Exception|fault of the command|java\\.|org\\.ioemt|OutOfMemory");

  @TempDir private static Path directory;

  /** What the answer to a file of lines says of each line by itself. */
  private enum Lines {
    /** No lines. */
    NONE,
    /** Each is answered by itself. */
    EACH,
    /** The same, below a header. */
    HEADED
  }

  /**
   * A file and the command that reads it.
   *
   * @param command the command line; FILE is the file
   * @param copies whether standard output holds what the file says, by contract
   * @param members whether standard output is members as JSON
   */
  private record Question(
      String command,
      String name,
      Supplier<byte[]> file,
      boolean copies,
      boolean members,
      Lines lines) {

    @Override
    public String toString() {
      return command;
    }

    Run ask(byte[] bytes) {
      try {
        Path at = Files.write(directory.resolve(name), bytes);
        return Run.ioemt(
            Arrays.stream(command.split(" "))
                .map(word -> word.equals("FILE") ? at.toString() : path(word))
                .toArray(String[]::new));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String path(String word) {
    if (word.startsWith("examples/")) {
      return Run.repository(word).toString();
    }
    return word.contains("@") ? directory.resolve(word.substring(1)).toString() : word;
  }

  private static Question answer(String command, String name, byte[] file) {
    return new Question(command, name, () -> file, false, false, Lines.NONE);
  }

  private static Question lines(String command, String name, byte[] file) {
    return new Question(command, name, () -> file, false, false, Lines.EACH);
  }

  private static Question copy(String command, String name, byte[] file, Lines lines) {
    return new Question(command, name, () -> file, true, false, lines);
  }

  private static Question imported(String command, String name, byte[] file, Lines lines) {
    return new Question(command, name, () -> file, true, true, lines);
  }

  private static byte[] example(String name) throws IOException {
    return Files.readAllBytes(Run.repository("examples/" + name));
  }

  private static byte[] first(String name, int lines) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<String> all = Files.lines(Run.repository("examples/" + name))) {
      all.limit(lines).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] changed(byte[] bytes, String... pairs) {
    String text = new String(bytes, UTF_8);
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(text).contains(pairs[i]);
      text = text.replace(pairs[i], pairs[i + 1]);
    }
    return text.getBytes(UTF_8);
  }

  static Stream<Question> questions() throws IOException {
    byte[] members =
        (new String(first("members.ndjson", 3), UTF_8)
                + PERSON
                + Files.readAllLines(Run.repository("examples/members.ndjson")).get(66)
                + "\n")
            .getBytes(UTF_8);
    byte[] member = PERSON.getBytes(UTF_8);
    Files.write(directory.resolve("members.ndjson"), members);
    byte[] agency = ExportNemsisCommandTest.AGENCY.replace("US-NH", "US-VT").getBytes(UTF_8);
    Files.write(directory.resolve("agency.json"), agency);
    byte[] standard = Run.class.getResourceAsStream("faults-standard.json").readAllBytes();
    byte[] roster =
        """
        Personnel ID,Last Name,First Name,Date of Birth,NREMT Number,NREMT Level,NREMT Expiration,\
        VT License Number,VT License Level,VT Issue Date,VT Expiration,License Status,Employment,\
        Flight,Comments
        4402,Whitfield,Marlene,07/22/1984,M8023117,Paramedic,03/31/2027,VT-70231,Paramedic,\
        04/01/2025,03/31/2027,Active,Full-time,Y,
        4403,Quuxquux,Quuxine,07/19/1961,E7773777,EMT,03/31/2028,VT-7773777,EMT,04/01/2026,\
        03/31/2028,Active,Volunteer,,quux
        4420,Smith,Pat,08/08/1992,,,,VT-77310,EMT,04/01/2025,03/31/2027,Suspended,Full-time,,
        """
            .getBytes(UTF_8);
    Files.write(directory.resolve("roster.csv"), roster);
    byte[] people =
        changed(
            example("nemsis/roster.xml"),
            "</dPersonnel.01>",
            "quux</dPersonnel.01>",
            "</dPersonnel.02>",
            "quux</dPersonnel.02>");
    byte[] vehicle =
        Run.ioemt("generate", "vehicles", "--count", "3", "--seed", "2").isAnswered().bytes();
    return Stream.of(
        lines("check FILE --as-of 2026-11-20 --format json", "m.ndjson", members),
        answer("check FILE --as-of 2026-11-20", "m.ndjson", members),
        answer("check FILE --as-of 2026-11-20", "m.json", member),
        lines(
            "check --type crew FILE --standard DE-BY-RTW --as-of 2026-11-20 --format json",
            "c.ndjson",
            first("crews.ndjson", 3)),
        answer(
            "check --type crew examples/crews.ndjson --standard FILE --as-of 2026-11-20",
            "s.json",
            standard),
        lines("check --type response FILE --format json", "r.ndjson", first("responses.ndjson", 3)),
        answer(
            "check --type system FILE --as-of 2026-11-20",
            "e.json",
            example("system-incomplete.json")),
        answer(
            "check --type program FILE --as-of 2026-11-20",
            "p.ndjson",
            first("programs.ndjson", 2)),
        answer("match FILE @members.ndjson --team", "p.json", example("program.json")),
        answer("match examples/program.json FILE --explain --json", "m.ndjson", members),
        answer("expiring FILE --within 5y --as-of 2026-11-20", "m.ndjson", members),
        answer("stats FILE --as-of 2026-11-20", "m.ndjson", members),
        copy("export csv FILE --columns full", "m.ndjson", members, Lines.EACH),
        answer(
            "export csv examples/members.ndjson --map FILE",
            "map.json",
            example("rosters/us-agency.map.json")),
        imported(
            "import csv FILE --map examples/rosters/us-agency.map.json",
            "r.csv",
            roster,
            Lines.HEADED),
        copy(
            "import csv FILE --map examples/rosters/de-association.map.json",
            "de.csv",
            example("rosters/de-association.csv"),
            Lines.NONE),
        copy(
            "import csv FILE --map examples/rosters/jp-fire-department.map.json --json",
            "jp.csv",
            example("rosters/jp-fire-department.csv"),
            Lines.NONE),
        imported(
            "import csv @roster.csv --map FILE",
            "map.json",
            example("rosters/us-agency.map.json"),
            Lines.NONE),
        copy("import csv FILE --suggest", "r.csv", roster, Lines.NONE),
        imported("import nemsis FILE", "d.xml", people, Lines.NONE),
        copy("import nemsis FILE --type agency", "d.xml", people, Lines.NONE),
        copy(
            "import nemsis FILE --type response",
            "e.xml",
            example("nemsis/responses.xml"),
            Lines.NONE),
        answer("check --type nemsis FILE --as-of 2026-11-20", "d.xml", people),
        answer(
            "check --type nemsis FILE --as-of 2026-11-20 --format json",
            "e.xml",
            example("nemsis/responses.xml")),
        answer(
            "check --type nemsis examples/nemsis/responses.xml --roster FILE --as-of 2026-11-20",
            "d.xml",
            people),
        copy("export nemsis FILE --agency @agency.json", "m.ndjson", members, Lines.NONE),
        copy("export nemsis @members.ndjson --agency FILE", "a.json", agency, Lines.NONE),
        copy(
            "export nemsis @members.ndjson --agency @agency.json --base FILE",
            "d.xml",
            people,
            Lines.NONE),
        copy(
            "export nemsis @members.ndjson --agency @agency.json --vehicles FILE",
            "v.ndjson",
            vehicle,
            Lines.NONE));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void damagedFilesAreAnsweredOrRefused(Question question) {
    byte[] whole = question.file().get();
    Run sound = question.ask(whole);
    assertThat(sound.status()).as(sound.err()).isBetween(0, 1);
    isDiscreet(question, sound);
    List<byte[]> wholeLines = split(whole);
    List<Set<String>> answers = new ArrayList<>();
    if (question.lines() != Lines.NONE) {
      for (byte[] line : wholeLines) {
        answers.add(answers(question, line, wholeLines.get(0)));
      }
    }
    List<Damage> all = new ArrayList<>(Damage.cuts(whole, SEED, CUTS * TIMES));
    all.addAll(Damage.changes(whole, SEED, CHANGES * TIMES));
    for (Damage damage : all) {
      try {
        Run run = question.ask(damage.bytes());
        isOrderly(run);
        isDiscreet(question, run);
        if (question.lines() != Lines.NONE) {
          losesNothing(question, wholeLines, answers, damage.bytes(), run);
        }
        if (question.members()) {
          areMembers(run.bytes());
        }
      } catch (AssertionError e) {
        throw new AssertionError(question + ", " + damage + ": " + e.getMessage(), e);
      }
    }
  }

  private static void isOrderly(Run run) {
    assertThat(run.status()).as(run.err()).isBetween(0, 2);
    assertThat(TRACE.matcher(run.err()).find()).as(run.err()).isFalse();
    assertThat(TRACE.matcher(run.out()).find()).as(run.out()).isFalse();
    assertThat(run.err()).as("lines that end").matches("(?s)(.*\n)?");
    List<String> complaints = run.err().lines().filter(line -> line.startsWith("ioemt: ")).toList();
    if (run.status() == 2) {
      assertThat(complaints).hasSize(1);
      // The damaged file, or one that it no longer fits: a mapping and its roster.
      assertThat(complaints.get(0)).matches("ioemt: \\S+: .+");
      String message = complaints.get(0).substring(complaints.get(0).indexOf(": ", 7));
      assertThat(PLACE.matcher(message).find()).as("a place in" + message).isTrue();
    } else {
      assertThat(complaints).isEmpty();
    }
    for (String text : List.of(run.err(), run.out())) {
      assertThat(text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r')).isTrue();
    }
  }

  private static void isDiscreet(Question question, Run run) {
    if (question.command().contains("--suggest")) {
      return; // it shows the words of columns of codes, and a damaged row has a name in one
    }
    String said = (question.copies() ? run.err() : run.err() + run.out()).toLowerCase(Locale.ROOT);
    // The ids of members are pseudonyms; so is the file's name.
    assertThat(said).doesNotContain(PRIVATE);
  }

  // --- nothing lost

  private static List<byte[]> split(byte[] file) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '\n') {
        lines.add(Arrays.copyOfRange(file, start, i + 1));
        start = i + 1;
      }
    }
    if (start < file.length) {
      lines.add(Arrays.copyOfRange(file, start, file.length));
    }
    return lines;
  }

  private static Set<String> answers(Question question, byte[] line, byte[] header) {
    byte[] file = line;
    if (question.lines() == Lines.HEADED) {
      file = Arrays.copyOf(header, header.length + line.length);
      System.arraycopy(line, 0, file, header.length, line.length);
    }
    return numberless(question.ask(file).out());
  }

  /** Answers without the number of the line, and without what sums them up. */
  private static Set<String> numberless(String out) {
    Set<String> lines = new HashSet<>();
    out.lines()
        .filter(line -> !line.startsWith("{\"asOf\"") && !line.startsWith("{\"summary\""))
        .forEach(line -> lines.add(line.replaceFirst("\"line\":[0-9]+,", "")));
    return lines;
  }

  private static void losesNothing(
      Question question, List<byte[]> whole, List<Set<String>> answers, byte[] damaged, Run run) {
    List<byte[]> now = split(damaged);
    boolean headed = question.lines() == Lines.HEADED;
    // Behind a quote nobody knows where a row begins; where reading ended, what was before is good.
    boolean before = run.status() == 2 || (headed && new String(damaged, UTF_8).indexOf('"') >= 0);
    Set<String> found = numberless(run.out());
    for (int i = headed ? 1 : 0; i < now.size(); i++) {
      if (headed && !Arrays.equals(now.get(0), whole.get(0))) {
        return;
      }
      int same = indexOf(whole, now.get(i));
      if (before && (i >= whole.size() || same != i)) {
        return;
      }
      if (same >= (headed ? 1 : 0)) {
        assertThat(found).as("the answer to line %s", i + 1).containsAll(answers.get(same));
      }
    }
  }

  private static int indexOf(List<byte[]> lines, byte[] line) {
    for (int i = 0; i < lines.size(); i++) {
      if (Arrays.equals(lines.get(i), line)) {
        return i;
      }
    }
    return -1;
  }

  private static void areMembers(byte[] out) {
    try (JsonLinesReader<JsonLine<Member>> lines =
        JsonLines.of(Member.class).read(new ByteArrayInputStream(out))) {
      StringBuilder again = new StringBuilder();
      while (lines.hasNext()) {
        JsonLine<Member> line = lines.next();
        assertThat(line).isInstanceOf(JsonLine.Value.class);
        again.append(json(((JsonLine.Value<Member>) line).value()));
      }
      assertThat(again.toString()).isEqualTo(new String(out, UTF_8));
    }
  }

  private static String json(Member member) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter<Member> writer = JsonLines.of(Member.class).write(out)) {
      writer.write(member);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  // --- FHIR, whose library takes too long to begin for a command each

  @Test
  void damagedFhirIsReadOrRefused() throws IOException {
    FhirConverter converter = FhirLibrary.load();
    Path file = Files.writeString(directory.resolve("f.ndjson"), PERSON);
    byte[] bundle = Run.ioemt("export", "fhir", file.toString()).bytes();
    assertThat(bundle).isNotEmpty();
    List<byte[]> resources = new ArrayList<>(List.of(bundle));
    Path bulk = directory.resolve("bulk");
    assertThat(Run.ioemt("export", "fhir", file.toString(), "--ndjson", bulk.toString()).status())
        .isBetween(0, 1);
    try (Stream<Path> files = Files.list(bulk)) {
      for (Path one : files.sorted().toList()) {
        resources.add(Files.readAllBytes(one));
      }
    }
    for (byte[] resource : resources) {
      List<Damage> all = new ArrayList<>(Damage.cuts(resource, SEED, CUTS * TIMES));
      all.addAll(Damage.changes(resource, SEED, CHANGES * TIMES));
      for (Damage damage : all) {
        try {
          StringBuilder said = new StringBuilder();
          FhirConverter.Reader reader = converter.reader(Optional.empty());
          String text = new String(damage.bytes(), UTF_8);
          try {
            reader.keep(text).forEach(said::append);
            for (FhirConverter.Read read : reader.read(text)) {
              read.findings().forEach(said::append);
              if (read.member().isPresent()) {
                areMembers(json(read.member().get()).getBytes(UTF_8));
              }
            }
            reader.unclaimed().forEach(said::append);
          } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            said.append(e.getMessage());
          }
          assertThat(said.toString().toLowerCase(Locale.ROOT)).doesNotContain(PRIVATE);
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(
              new String(resource, 0, 40, UTF_8) + ", " + damage + ": " + e, e);
        }
      }
    }
  }
}
