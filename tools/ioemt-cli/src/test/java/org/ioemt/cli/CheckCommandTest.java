package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ioemt.jackson.JsonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  /** Good on 2026-11-20, and no longer on the day after. */
  private static final String GOOD =
      """
      {"id":"M-1","name":{"full":"Aline Beispiel"},"birthDate":"1990-12-31",\
      "place":{"latitude":52.52,"longitude":13.41},"credentials":[{"kind":"LICENSE",\
      "qualification":{"jurisdiction":"DE","title":"Notfallsanitäterin"},\
      "authority":"DE-LANDESBEHOERDEN","number":"GEHEIM-77","expires":"2026-11-20",\
      "status":"active","verifications":[\
      {"source":"DOCUMENT","date":"2026-01-01","outcome":"CONFIRMED"},\
      {"source":"ISSUING_AUTHORITY","date":"2026-01-02","outcome":"CONFIRMED"}]}],\
      "affiliations":[{"organization":"DE-DIENST","engagement":"VOLUNTEER"}],\
      "languages":[{"language":"en","proficiency":"B1"}]}""";

  private static final String NOTHING = "{\"id\":\"M-2\"}";

  @Test
  void nothingFoundIsStatusZeroAndASummary() {
    Run run = Run.withInput(GOOD + "\n", "check", "-").isAnswered();
    assertThat(run.out()).isEqualTo(Run.golden("check-clean.txt"));
    assertThat(Run.withInput(GOOD, "check", "-", "--format", "json").isAnswered().out()).isEmpty();
  }

  @Test
  void findingsAreStatusOneOneLineEachAndASummary() {
    Run run = Run.withInput(GOOD + "\n\n" + NOTHING + "\n{\"id\":\n", "check", "-").hasStatus(1);
    assertThat(run.out()).isEqualTo(Run.golden("check-findings.txt"));
  }

  @Test
  void jsonIsOneObjectForEachLineWithFindings() {
    Run run =
        Run.withInput(GOOD + "\n\n" + NOTHING + "\n{\"id\":\n", "check", "-", "--format", "json")
            .hasStatus(1);
    List<JsonNode> lines = run.jsonLines();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("line").intValue()).isEqualTo(3);
    assertThat(lines.get(0).get("id").textValue()).isEqualTo("M-2");
    assertThat(lines.get(0).has("level")).isFalse();
    assertThat(lines.get(0).get("findings").get(0).toString())
        .isEqualTo(
            "{\"code\":\"member.no-credential\",\"severity\":\"ERROR\",\"path\":\"credentials\","
                + "\"message\":\"no credential is on record\"}");
    assertThat(lines.get(1).get("line").intValue()).isEqualTo(4);
    assertThat(lines.get(1).has("id")).isFalse();
    assertThat(codes(lines.get(1))).containsExactly("line.unreadable");
  }

  @Test
  void aMemberWithALevelShowsIt() {
    String claims = GOOD.replace("\"credentials\"", "\"claimedLevel\":\"EMT\",\"credentials\"");
    JsonNode line = Run.withInput(claims, "check", "-", "--format", "json").hasStatus(1).json();
    assertThat(line.get("level").textValue()).isEqualTo("PARAMEDIC");
    assertThat(codes(line)).containsExactly("member.claimed-level-below");
  }

  @Test
  void theDayIsTodayOfTheClockUnlessGiven() {
    Run.withInput(GOOD, "check", "-").isAnswered();
    Run later = Run.withInput(GOOD, "check", "-", "--as-of", "2026-11-21").hasStatus(1);
    assertThat(later.out()).contains("As of 2026-11-21, ").contains("credential.expired");
  }

  @Test
  void thePolicyCounts() {
    String disputed = GOOD.replace("Notfallsanitäterin", "Rettungsassistent");
    Run.withInput(disputed, "check", "-").isAnswered();
    assertThat(Run.withInput(disputed, "check", "-", "--policy", "strict").hasStatus(1).out())
        .contains("member.no-level", "policy strict");
  }

  @Test
  void windowsLineEndsAndAMissingLastLineEndAreFine() {
    Run run = Run.withInput(GOOD + "\r\n\r\n" + GOOD, "check", "-").isAnswered();
    assertThat(run.lines()).anyMatch(line -> line.matches("lines +3"));
    assertThat(run.lines()).anyMatch(line -> line.matches(" {2}blank +1"));
    assertThat(run.lines()).anyMatch(line -> line.matches("members +2"));
  }

  @Test
  void noLineAtAllIsNoFinding() {
    Run.withInput("", "check", "-").isAnswered();
    Run.withInput("\n\n", "check", "-").isAnswered();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "[]",
        "null",
        "1",
        "\"M-1\"",
        "nonsense",
        "{\"id\":\"M-1\"} {\"id\":\"M-1\"}",
        "{\"id\":\"M-1\",\"id\":\"M-1\"}",
        "{\"id\":null}",
        "{\"id\":\"a b\"}",
        "{\"id\":\"M-1\",\"nickname\":\"x\"}",
        "{\"id\":\"M-1\",\"\":1}",
        "{\"id\":\"M-1\",\"credentials\":[{}]}",
        "{\"id\":\"M-1\",\"birthDate\":\"2001-02-29\"}",
        "{\"id\":\"M-1\",\"birthDate\":20010228}",
        "{\"id\":\"M-1\",\"place\":{\"latitude\":1e999,\"longitude\":1}}",
        "{\"id\":\"M-1\",\"name\":{\"full\":\"\\ud800\"}",
        "{\"id\":\"M-1\",\"name\":{\"full\":\"a\u0000b\"}}",
      })
  void aLineThatHoldsNoMemberIsAFindingAndTheRestIsChecked(String bad) {
    Run run =
        Run.withInput(NOTHING + "\n" + bad + "\n" + NOTHING, "check", "-", "--format", "json")
            .hasStatus(1);
    List<JsonNode> lines = run.jsonLines();
    assertThat(lines).extracting(line -> line.get("line").intValue()).containsExactly(1, 2, 3);
    assertThat(codes(lines.get(1))).containsExactly("line.unreadable");
    assertThat(lines.get(1).get("findings").get(0).get("message").textValue())
        .startsWith("no member: ");
  }

  @Test
  void theFindingSaysWhereInTheLine() {
    String bad =
        NOTHING.replace(
            "}",
            ",\"credentials\":[{\"kind\":\"LICENSE\",\"qualification\":{\"jurisdiction\":\"XX\"}}]}");
    JsonNode line = Run.withInput(bad, "check", "-", "--format", "json").json();
    JsonNode finding = line.get("findings").get(0);
    assertThat(finding.get("path").textValue())
        .isEqualTo("credentials[0].qualification.jurisdiction");
    assertThat(finding.get("message").textValue())
        .contains("'XX'")
        .endsWith("; at byte " + (bad.indexOf("\"XX\"") + 1) + " of the line");
  }

  @Test
  void deepNestingIsAFindingToo() {
    String deep = "{\"id\":\"M-1\",\"x\":" + "[".repeat(200_000) + "\n" + NOTHING;
    List<JsonNode> lines = Run.withInput(deep, "check", "-", "--format", "json").jsonLines();
    assertThat(lines).hasSize(2);
    assertThat(codes(lines.get(0))).containsExactly("line.unreadable");
  }

  @Test
  void whatIsNotUtf8IsAFinding() {
    byte[] latin = GOOD.getBytes(StandardCharsets.ISO_8859_1);
    JsonNode line = Run.withInput(latin, "check", "-", "--format", "json").hasStatus(1).json();
    assertThat(line.get("findings").get(0).get("message").textValue())
        .isEqualTo("no member: byte " + (GOOD.indexOf('ä') + 1) + " of the line is not UTF-8");
  }

  @Test
  void aByteOrderMarkIsAWarningAndTheMemberIsChecked() {
    JsonNode line =
        Run.withInput("\ufeff" + GOOD + "\n" + GOOD, "check", "-", "--format", "json")
            .hasStatus(1)
            .json();
    assertThat(codes(line)).containsExactly("line.byte-order-mark");
    assertThat(line.get("level").textValue()).isEqualTo("PARAMEDIC");
    assertThat(
            codes(
                Run.withInput("\n\ufeff" + GOOD, "check", "-", "--format", "json")
                    .hasStatus(1)
                    .json()))
        .containsExactly("line.unreadable");
  }

  @Test
  void aLineBeyondTheLimitIsAFindingAndTheRestIsChecked() throws IOException {
    InputStream huge = new Repeated((byte) 'x', 40L * JsonLines.LONGEST_LINE);
    byte[] rest = ("\n" + NOTHING).getBytes(StandardCharsets.UTF_8);
    Run run =
        Run.of(
            new SequenceInputStream(huge, new ByteArrayInputStream(rest)),
            "check",
            "-",
            "--format",
            "json");
    List<JsonNode> lines = run.jsonLines();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).toString()).contains("line is longer than 1048576 bytes");
    assertThat(lines.get(1).get("id").textValue()).isEqualTo("M-2");
  }

  @Test
  void noPersonalDataIsPrinted() {
    String broken =
        GOOD.replace("1990-12-31", "1990-02-31")
            + "\n"
            + GOOD.replace("Aline Beispiel", "Aline\\u0000Beispiel")
            + "\n"
            + GOOD.replace("52.52", "152.52")
            + "\n"
            + GOOD.replace("GEHEIM-77", " GEHEIM-77")
            + "\n"
            + GOOD.replace("VOLUNTEER", "NONE")
            + "\n"
            + GOOD.replace("\"expires\":\"2026-11-20\",", "\"expires\":\"2025-11-20\",")
            + "\n"
            + GOOD.substring(0, 60)
            + "\n"
            + GOOD.replace("\"Aline Beispiel\"", "Aline Beispiel");
    for (String format : List.of("text", "json")) {
      assertThat(Run.withInput(broken, "check", "-", "--format", format).hasStatus(1).out())
          .doesNotContain("Aline", "Beispiel", "1990", "GEHEIM", "52.52", "13.41");
    }
  }

  @Test
  void aFileIsReadByName(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("Mitglieder 会員.ndjson");
    Files.writeString(file, GOOD);
    Run.ioemt("check", file.toString()).isAnswered();
  }

  @Test
  void aFileThatCannotBeReadIsRefused(@TempDir Path directory) {
    Run.ioemt("check", directory.resolve("none").toString()).isComplaint("none: no such file");
    Run.ioemt("check", directory.toString()).isComplaint(": is a directory");
    Run.ioemt("check", "").isComplaint("'': no such file");
    Run.ioemt("check", "a\u0000b\nc").isComplaint("no such file");
  }

  @Test
  void inputThatBreaksOffIsRefusedWithTheLine() {
    InputStream breaks =
        new SequenceInputStream(
            new ByteArrayInputStream((GOOD + "\n" + "{").getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("Input/output error");
              }

              @Override
              public int read(byte[] target, int offset, int length) throws IOException {
                return read();
              }
            });
    Run.of(breaks, "check", "-", "--format", "json")
        .isComplaint("standard input: line 2: Input/output error");
  }

  @Test
  void badUsageIsRefused() {
    Run.ioemt("check").isRefused("ioemt check", "FILE");
    Run.ioemt("check", "a", "b").isRefused("ioemt check", "unexpected argument 'b'");
    Run.ioemt("check", "-", "--format", "xml").isRefused("ioemt check", "expected text or json");
    Run.ioemt("check", "-", "--as-of", "20261120").isRefused("ioemt check", "YYYY-MM-DD");
    Run.ioemt("check", "-", "--policy", "lax").isRefused("ioemt check", "expected conservative");
    Run.ioemt("check", "-", "--jobs", "4").isRefused("ioemt check", "--jobs");
  }

  private static List<String> codes(JsonNode line) {
    return line.get("findings").findValuesAsText("code");
  }

  /** One byte many times, without holding them. */
  private static final class Repeated extends InputStream {

    private final byte value;
    private long left;

    Repeated(byte value, long count) {
      this.value = value;
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(left, length);
      Arrays.fill(target, offset, offset + count, value);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
