package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {

  @TempDir private Path directory;

  private static Run members(String count, String seed, String... more) {
    String[] args = new String[6 + more.length];
    System.arraycopy(
        new String[] {"generate", "members", "--count", count, "--seed", seed}, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Run.ioemt(args);
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    byte[] first = members("50", "42").isAnswered().bytes();
    assertThat(members("50", "42").bytes()).isEqualTo(first);
    assertThat(members("50", "43").bytes()).isNotEqualTo(first);
    assertThat(members("50", "-42").bytes()).isNotEqualTo(first);
  }

  /**
   * The hashes of what was written on another machine. They change with the tables and with what is
   * drawn: then every series is another, which is said among the changes of the release.
   */
  @Test
  void theBytesAreTheSameOnEveryMachine() throws Exception {
    StringBuilder found = new StringBuilder("# type\tSHA-256 of 1,000 with seed 42\n");
    for (String type : List.of("members", "crews", "responses", "ems-systems", "programs")) {
      byte[] written =
          Run.ioemt("generate", type, "--count", "1000", "--seed", "42").isAnswered().bytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(written);
      found.append(type).append('\t').append(HexFormat.of().formatHex(hash)).append('\n');
    }
    Path file = Run.repository("tools/ioemt-cli/src/test/resources/org/ioemt/cli/generated.tsv");
    if (Boolean.getBoolean("ioemt.update")) {
      Files.writeString(file, found);
    }
    assertThat(found.toString())
        .as(
            "to write it anew: ./mvnw -pl tools/ioemt-cli -am test -Dtest=GenerateCommandTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dioemt.update=true")
        .isEqualTo(Files.readString(file));
  }

  @Test
  void moreOfASeedBeginsWithFewer() {
    assertThat(members("20", "7").lines()).hasSize(20);
    assertThat(members("20", "7").out()).startsWith(members("5", "7").out());
    assertThat(members("0", "7").isAnswered().out()).isEmpty();
  }

  @Test
  void theRatioIsThatOfMembersInWhomNothingIsFound() {
    byte[] clean = members("500", "1", "--valid-ratio", "1").isAnswered().bytes();
    Run.withInput(clean, "check", "-", "--as-of", "2026-11-20").isAnswered();
    byte[] flawed = members("100", "1", "--valid-ratio", "0").isAnswered().bytes();
    assertThat(
            Run.withInput(flawed, "check", "-", "--as-of", "2026-11-20", "--format", "json")
                .hasStatus(1)
                .lines())
        .hasSize(100);
  }

  @Test
  void membersAreValidAsOfAnotherDay() {
    byte[] clean =
        members("200", "1", "--valid-ratio", "1.0", "--as-of", "2031-03-01").isAnswered().bytes();
    Run.withInput(clean, "check", "-", "--as-of", "2031-03-01").isAnswered();
  }

  @Test
  void nothingThatIsGeneratedIsUnreadable() {
    byte[] members = members("2000", "99").isAnswered().bytes();
    assertThat(Run.withInput(members, "check", "-").out()).doesNotContain("line.unreadable");
  }

  @Test
  void generatedProgramsAreMatchedWithGeneratedMembers() throws IOException {
    byte[] members = members("100", "3").isAnswered().bytes();
    for (String program :
        Run.ioemt("generate", "programs", "--count", "20", "--seed", "3").isAnswered().lines()) {
      Path file = Files.writeString(directory.resolve("program.json"), program);
      JsonNode answer =
          Run.withInput(members, "match", file.toString(), "-", "--team", "--json").json();
      assertThat(answer.get("result").get("members").asLong()).isEqualTo(100);
    }
  }

  @Test
  void typesAreNamedAsPeopleWouldSay() {
    assertThat(Types.names())
        .contains(
            "agencies",
            "ems-systems",
            "match-results",
            "matches",
            "programs",
            "requirement-matches",
            "scopes-of-practice",
            "team-proposals");
    assertThat(Types.of("systems")).isSameAs(Types.of("ems-systems"));
  }

  /** Every type that has JSON and is not a mere list of codes. */
  @Test
  void everyTypeIsGenerated() {
    List<Class<?>> expected =
        WireForms.all().stream()
            .<Class<?>>map(Kind::type)
            .filter(type -> !type.isEnum())
            .filter(type -> ValueGenerator.find(type).isPresent())
            .toList();
    List<Class<?>> found = new ArrayList<>();
    for (String name : Types.names()) {
      found.add(Types.of(name));
      assertThat(Run.ioemt("generate", name, "--count", "3", "--seed", "5").isAnswered().lines())
          .as(name)
          .hasSize(3);
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "1e3", "x", "", "99999999999999999999", "٣", "１"})
  void whatIsNoCountIsRefused(String count) {
    members(count, "1").isRefused("ioemt generate", "'--count'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-0.1", "1.1", "NaN", "0,5", "half", "", "1f", "0x1p-1", "1e-99999999999", "٠"})
  void whatIsNoRatioIsRefused(String ratio) {
    members("1", "1", "--valid-ratio", ratio)
        .isRefused("ioemt generate", "'--valid-ratio'", "expected a number from 0 to 1");
  }

  @Test
  void whatIsMissingIsRefused() {
    Run.ioemt("generate").isRefused("ioemt generate", "'TYPE'");
    Run.ioemt("generate", "people", "--count", "1", "--seed", "1")
        .isRefused("ioemt generate", "expected a type such as members", "found 'people'");
    Run.ioemt("generate", "protocols", "--count", "1", "--seed", "1", "--valid-ratio", "1")
        .isRefused("ioemt generate", "'--valid-ratio' is for members and NEMSIS documents only");
    Run.ioemt("generate", "protocols", "--count", "1", "--seed", "1", "--as-of", "1999-12-31")
        .isRefused("ioemt generate", "2000 to 2200");
    Run.ioemt("generate", "members").isRefused("ioemt generate", "'--count=N'", "'--seed=S'");
    members("1", "x").isRefused("ioemt generate", "'--seed'");
    members("1", "1", "--as-of", "1999-12-31").isRefused("ioemt generate", "2000 to 2200");
  }

  @Test
  void documentsOfNemsisAreTheSameForTheSameSeed() {
    Run roster = Run.ioemt("generate", "nemsis-dem", "--count", "20", "--seed", "1").isAnswered();
    assertThat(Run.ioemt("generate", "nemsis-dem", "--count", "20", "--seed", "1").bytes())
        .isEqualTo(roster.bytes());
    assertThat(Run.ioemt("generate", "nemsis-dem", "--count", "20", "--seed", "2").bytes())
        .isNotEqualTo(roster.bytes());
    assertThat(roster.out()).contains("<DEMDataSet ").endsWith("</DEMDataSet>\n");
    Run responses =
        Run.ioemt("generate", "nemsis-ems", "--count", "20", "--seed", "1", "--valid-ratio", "0.5")
            .isAnswered();
    assertThat(responses.out()).contains("<EMSDataSet ").endsWith("</EMSDataSet>\n");
    Run.ioemt("generate", "nemsis-ems", "--count", "0", "--seed", "1")
        .isRefused("ioemt generate", "1 response or more");
    Run.ioemt("generate", "nemsis-dem", "--count", "1", "--seed", "1", "--as-of", "2026-11-20")
        .isRefused("ioemt generate", "'--as-of' is not for NEMSIS documents");
  }
}
