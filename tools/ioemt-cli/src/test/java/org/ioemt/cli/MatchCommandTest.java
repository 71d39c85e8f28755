package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.jackson.WireCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchCommandTest {

  private static final String PROGRAM = Run.repository("examples/program.json").toString();
  private static final String MEMBERS = Run.repository("examples/members.ndjson").toString();

  @TempDir private Path directory;

  private static JsonNode last(Run run) {
    List<JsonNode> lines = run.jsonLines();
    return lines.get(lines.size() - 1);
  }

  private static List<String> ids(JsonNode matches) {
    return StreamSupport.stream(matches.spliterator(), false)
        .map(match -> match.get("member").textValue())
        .toList();
  }

  private String program(String before, String after) throws IOException {
    String text = Files.readString(Path.of(PROGRAM));
    assertThat(text).contains(before);
    Path file = directory.resolve("program.json");
    Files.writeString(file, text.replace(before, after));
    return file.toString();
  }

  @Test
  void theExampleIsAnswered() {
    Run run = Run.ioemt("match", PROGRAM, MEMBERS, "--team", "--top", "3").isAnswered();
    assertThat(run.out()).isEqualTo(Run.golden("match-team.txt"));
  }

  @Test
  void jsonIsTheLibrarysOwn() throws IOException {
    JsonNode answer =
        Run.ioemt("match", PROGRAM, MEMBERS, "--team", "--top", "2", "--json").isAnswered().json();
    byte[] result = answer.get("result").toString().getBytes(StandardCharsets.UTF_8);
    MatchResult read = WireCodec.of(MatchResult.class).read(result, 0, result.length);
    assertThat(read.members()).isEqualTo(78);
    assertThat(read.top()).hasValue(2);
    assertThat(read.requirements()).allMatch(one -> one.matches().size() == 2);
    byte[] team = answer.get("team").toString().getBytes(StandardCharsets.UTF_8);
    assertThat(WireCodec.of(TeamProposal.class).read(team, 0, team.length).isComplete()).isTrue();
    assertThat(answer.get("unreadable").longValue()).isZero();
    assertThat(Run.ioemt("match", PROGRAM, MEMBERS, "--json").json().has("team")).isFalse();
  }

  @Test
  void whoMatchesAndWhoIsExplainedAreEverybody() {
    Run run = Run.ioemt("match", PROGRAM, MEMBERS, "--explain", "--json", "--top", "100");
    run.hasStatus(0);
    for (int i = 0; i < 3; i++) {
      int requirement = i;
      List<String> not =
          run.jsonLines().stream()
              .filter(line -> line.has("id") && line.get("requirement").intValue() == requirement)
              .map(line -> line.get("id").textValue())
              .collect(Collectors.toList());
      List<String> matched = ids(last(run).at("/result/requirements/" + i + "/matches"));
      assertThat(matched).isNotEmpty().doesNotContainAnyElementsOf(not);
      assertThat(not.size() + matched.size()).isEqualTo(78);
    }
    for (JsonNode line : run.jsonLines()) {
      if (line.has("id")) {
        assertThat(line.get("findings").findValuesAsText("severity")).contains("ERROR");
      }
    }
  }

  @Test
  void theReasonsAreLinesOfText() {
    Run run = Run.ioemt("match", PROGRAM, MEMBERS, "--explain").hasStatus(0);
    assertThat(run.lines())
        .anyMatch(
            line ->
                line.matches(
                    "line \\d+ +M-0102 +1 +ERROR +match\\.not-eligible +the member is not eligible on"
                        + " 2026-12-05"));
  }

  @Test
  void whatNobodyCanFillIsAnAnswer() throws IOException {
    String large = program("\"count\": 4", "\"count\": 400");
    Run run = Run.ioemt("match", large, MEMBERS, "--team", "--json").hasStatus(1);
    JsonNode team = last(run).get("team");
    assertThat(team.get("missing").intValue()).isPositive();
    assertThat(team.at("/requirements/1/missing")).isEqualTo(team.get("missing"));
    Run.ioemt("match", large, MEMBERS).hasStatus(1);
    assertThat(Run.withInput("", "match", PROGRAM, "-").hasStatus(1).out())
        .contains("members  0", "  nobody\n");
  }

  /** Each requirement alone has enough; together they would need a member twice. */
  @Test
  void onlyATeamTellsWhetherAllCanBeFilled() throws IOException {
    String one = Files.readAllLines(Path.of(MEMBERS)).get(2);
    Path file = directory.resolve("two.json");
    Files.writeString(
        file,
        Files.readString(Path.of(PROGRAM))
            .replaceAll("\"count\": \\d", "\"count\": 1")
            .replaceAll("(?s),\\s*\\{\"level\": \"EMR\".*?\\}", ""));
    Run.withInput(one, "match", file.toString(), "-").isAnswered();
    Run run = Run.withInput(one, "match", file.toString(), "-", "--team").hasStatus(1);
    assertThat(run.out()).contains("team: 1 missing");
  }

  @Test
  void theOrderOfTheFileDoesNotMatter() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(MEMBERS)));
    String usual = Run.ioemt("match", PROGRAM, MEMBERS, "--team", "--json").isAnswered().out();
    Random random = new Random(3);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(lines, random);
      String shuffled = String.join("\n", lines);
      assertThat(Run.withInput(shuffled, "match", PROGRAM, "-", "--team", "--json").out())
          .isEqualTo(usual);
    }
  }

  @Test
  void aLineThatHoldsNoMemberIsToldAndTheRestIsRead() throws IOException {
    String input = "{\n\n" + Files.readString(Path.of(MEMBERS)) + "{\"id\":\"a b\"}\n";
    Run run = Run.withInput(input, "match", PROGRAM, "-", "--json").hasStatus(1);
    List<JsonNode> lines = run.jsonLines();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("line").intValue()).isEqualTo(1);
    assertThat(lines.get(0).get("findings").findValuesAsText("code"))
        .containsExactly("line.unreadable");
    assertThat(lines.get(1).get("line").intValue()).isEqualTo(81);
    assertThat(last(run).at("/result/members").intValue()).isEqualTo(78);
    assertThat(last(run).get("unreadable").intValue()).isEqualTo(2);
    assertThat(Run.withInput("{", "match", PROGRAM, "-").hasStatus(1).out())
        .contains("line 1       -         -    ERROR    line.unreadable");
  }

  @Test
  void aByteOrderMarkIsAWarningAndNoReasonToRefuse() throws IOException {
    String marked = "\ufeff" + Files.readString(Path.of(MEMBERS));
    assertThat(Run.withInput(marked, "match", PROGRAM, "-").isAnswered().out())
        .contains("line.byte-order-mark");
    Run.ioemt("match", program("{\n  \"id\"", "\ufeff{\n  \"id\""), MEMBERS).isAnswered();
  }

  @Test
  void noPersonalDataIsPrinted() throws IOException {
    for (String format : List.of("--json", "--quiet")) {
      String out = Run.ioemt("match", PROGRAM, MEMBERS, "--team", "--explain", format).out();
      assertThat(out).contains("M-0001");
      for (String line : Files.readAllLines(Path.of(MEMBERS))) {
        JsonNode member = Run.parse(line);
        assertThat(out).doesNotContain(member.at("/name/full").asText("no name at all"));
        for (JsonNode credential : member.path("credentials")) {
          assertThat(out).doesNotContain(credential.path("number").asText("no number at all"));
        }
      }
      assertThat(out).doesNotContain("latitude", "1991-04-17", "52.52");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"latitude\": 42.35 | \"latitude\": 92.35 | place.latitude: expected a number from -90.0 to"
            + " 90.0, found a number out of range (92.35); at line 10,",
        "\"longitude\": 13.4 | \"longitude\": -181 | found a number out of range (-181)",
        "\"count\": 4 | \"count\": -4 | requirements[1].count: expected an integer from 1 to 10000,"
            + " found a number out of range (-4); at line 24, byte",
        "2026-12-05/2026-12-14 | 2026-12-15/2026-12-14 | period: date range: the last day 2026-12-14"
            + " is before the first day 2026-12-15",
        "\"2026-11-25\" | \"2026-12-25\" | program, called: the day 2026-12-25 is after the first day"
            + " 2026-12-05",
        "\"COORDINATE\" | \"LEAD\" | roles[0]: expected a role in a program (DESIGN, COORDINATE,"
            + " FACILITATE), found 'LEAD'",
        "cricothyrotomy | crico | requirements[0].skills[0]: skill",
        "\"kind\": \"MASS_CASUALTY_RESPONSE\", | `` | expected",
        "\"radiusKilometers\": 3000 | \"radius\": 3000 | radius",
        "\"id\": \"MCR-2026-12\" | \"id\": [1] | no program: id: expected a program id, found an array",
      })
  void whatIsNoProgramIsRefusedWithPlaceValueAndReason(String good, String bad, String words)
      throws IOException {
    String name = program(good, bad);
    Run.ioemt("match", name, MEMBERS).isComplaint("program.json: no program: ", words);
  }

  @Test
  void aFileThatCannotBeReadIsRefused() throws IOException {
    Run.ioemt("match", directory.resolve("none").toString(), MEMBERS).isComplaint("no such file");
    Run.ioemt("match", PROGRAM, directory.resolve("none").toString()).isComplaint("no such file");
    Run.ioemt("match", directory.toString(), MEMBERS).isComplaint("is a directory");
    Path latin = directory.resolve("latin.json");
    Files.writeString(latin, Files.readString(Path.of(PROGRAM)), StandardCharsets.ISO_8859_1);
    Run.ioemt("match", latin.toString(), MEMBERS).isComplaint("is not UTF-8");
    Path huge = directory.resolve("huge.json");
    Files.writeString(huge, " ".repeat(JsonFile.LONGEST + 1));
    Run.ioemt("match", huge.toString(), MEMBERS).isComplaint("longer than 16777216 bytes");
  }

  @Test
  void badUsageIsRefused() {
    Run.ioemt("match", PROGRAM).isRefused("ioemt match", "MEMBERS.ndjson");
    for (String top : List.of("0", "-1", "x", "100001", "", "1e3")) {
      Run.ioemt("match", PROGRAM, MEMBERS, "--top", top)
          .isRefused("ioemt match", "expected 1 to 100000, found '" + top + "'");
    }
    Run.ioemt("match", PROGRAM, MEMBERS, "--far").isRefused("ioemt match", "--far");
  }
}
