package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ioemt.ems.Crew;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.Response;
import org.ioemt.jackson.JsonLines;
import org.ioemt.jackson.JsonLinesWriter;
import org.ioemt.jackson.WireCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what examples/README.md says of the systems, crews and responses. */
class EmsExamplesTest {

  private static final Pattern CODE = Pattern.compile("`([a-z-]+\\.[a-z-]+)`");

  /** The ids of the rows of one table and the codes in their last column. */
  private static Map<String, Set<String>> documented(String heading) throws IOException {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    boolean within = false;
    for (String line : Files.readAllLines(Run.repository("examples/README.md"))) {
      within = within ? line.startsWith("|") : line.startsWith("| " + heading + " |");
      if (within && line.startsWith("| `")) {
        Set<String> codes = new LinkedHashSet<>();
        CODE.matcher(line).results().map(row -> row.group(1)).forEach(codes::add);
        rows.put(line.substring(3, line.indexOf('`', 3)), codes);
      }
    }
    return rows;
  }

  private static Map<String, Set<String>> found(int status, String... options) {
    List<String> line = new ArrayList<>(List.of("check", "--format", "json"));
    line.addAll(List.of(options));
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (JsonNode one : Run.ioemt(line.toArray(String[]::new)).hasStatus(status).jsonLines()) {
      found.put(
          one.get("id").textValue(),
          new LinkedHashSet<>(one.get("findings").findValuesAsText("code")));
    }
    return found;
  }

  private static String file(String name) {
    return Run.repository("examples/" + name).toString();
  }

  private static Map<String, Set<String>> withFindings(Map<String, Set<String>> rows) {
    Map<String, Set<String>> some = new LinkedHashMap<>(rows);
    some.values().removeIf(Set::isEmpty);
    return some;
  }

  @Test
  void theSystemsShowWhatTheTableSays() throws IOException {
    String[] asOf = {"--type", "system", "--as-of", "2026-11-20"};
    assertThat(found(0, asOf[0], asOf[1], asOf[2], asOf[3], file("system.json"))).isEmpty();
    assertThat(found(1, asOf[0], asOf[1], asOf[2], asOf[3], file("system-incomplete.json")))
        .isEqualTo(withFindings(documented("system")));
    assertThat(documented("system")).hasSize(2);
  }

  @Test
  void theCrewsShowWhatTheTableSays() throws IOException {
    assertThat(
            found(
                1,
                "--type",
                "crew",
                "--standard",
                "DE-BY-RTW",
                "--as-of",
                "2026-11-20",
                file("crews.ndjson")))
        .isEqualTo(withFindings(documented("crew")));
    assertThat(documented("crew")).hasSize(8);
  }

  @Test
  void theResponsesShowWhatTheTableSays() throws IOException {
    assertThat(found(1, "--type", "response", file("responses.ndjson")))
        .isEqualTo(withFindings(documented("response")));
    assertThat(documented("response")).hasSize(6);
  }

  @Test
  void aSystemIsTheSameOnALineAndFromStandardInput() throws IOException {
    Path path = Run.repository("examples/system-incomplete.json");
    String line = new ObjectMapper().readTree(path.toFile()).toString() + "\n";
    String[] args = {"check", "--type", "system", "--as-of", "2026-11-20", "--format", "json"};
    JsonNode whole =
        Run.ioemt(args[0], args[1], args[2], args[3], args[4], args[5], args[6], path.toString())
            .jsonLines()
            .get(0);
    JsonNode lined =
        Run.withInput(line, args[0], args[1], args[2], args[3], args[4], args[5], args[6], "-")
            .jsonLines()
            .get(0);
    assertThat(lined.get("findings")).isEqualTo(whole.get("findings"));
    assertThat(lined.get("line").intValue()).isOne();
    assertThat(whole.has("line")).isFalse();
  }

  @Test
  void theFilesAreWhatTheLibraryWrites() throws IOException {
    for (String name : List.of("system.json", "system-incomplete.json")) {
      byte[] bytes = Files.readAllBytes(Run.repository("examples/" + name));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (JsonLinesWriter<EmsSystem> lines = JsonLines.of(EmsSystem.class).write(out)) {
        lines.write(WireCodec.of(EmsSystem.class).read(bytes, 0, bytes.length));
      }
      ObjectMapper mapper = new ObjectMapper();
      assertThat(mapper.readTree(out.toByteArray()).toString())
          .isEqualTo(mapper.readTree(bytes).toString());
    }
    assertThat(written(Crew.class, "crews.ndjson")).isEqualTo(text("crews.ndjson"));
    assertThat(written(Response.class, "responses.ndjson")).isEqualTo(text("responses.ndjson"));
  }

  private static String text(String name) throws IOException {
    return Files.readString(Run.repository("examples/" + name));
  }

  private static <T> String written(Class<T> type, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter<T> lines = JsonLines.of(type).write(out)) {
      for (String line : text(name).lines().toList()) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        lines.write(WireCodec.of(type).read(bytes, 0, bytes.length));
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatACrewMustHaveIsNotGuessed() {
    Run.ioemt("check", "--type", "crew", file("crews.ndjson"))
        .isRefused("ioemt check", "--type crew needs --standard");
    Run.ioemt("check", "--type", "crew", "--standard", "DE-RTW", file("crews.ndjson"))
        .isRefused("ioemt check", "DE-BY-RTW", "found 'DE-RTW'");
    Run.ioemt("check", "--type", "ambulance", file("crews.ndjson"))
        .isRefused(
            "ioemt check", "expected member, crew, response, system, nemsis, found 'ambulance'");
    Run.ioemt("check", "--type", "crew", "--standard", file("program.json"), file("crews.ndjson"))
        .isComplaint("no staffing standard: ");
  }

  @Test
  void aFileOfAnotherTypeIsToldWithPlaceAndReason() {
    Run.ioemt("check", "--type", "system", file("program.json"))
        .isComplaint("no system: ", "; at line ");
    assertThat(
            Run.ioemt("check", "--type", "response", file("crews.ndjson"), "--format", "json")
                .hasStatus(1)
                .jsonLines())
        .hasSize(8)
        .allSatisfy(
            line ->
                assertThat(line.get("findings").get(0).get("message").textValue())
                    .startsWith("no response: "));
  }

  @Test
  void aStandardOfOnesOwnCounts(@TempDir Path directory) throws IOException {
    Path own = directory.resolve("own.json");
    Files.writeString(
        own,
        """
        {"code":"UTOPIA-FR","name":"First responders of Utopia","careLevel":"BLS","people":1,
         "evidence":"UNVERIFIED"}
        """);
    assertThat(found(1, "--type", "crew", "--standard", own.toString(), file("crews.ndjson")))
        .hasEntrySatisfying(
            "Utopia 71/4", codes -> assertThat(codes).containsExactly("crew.trainee-not-counted"));
  }

  @Test
  void responsesAreJudgedByAStandardWhereOneIsGiven() {
    String responses = file("responses.ndjson");
    assertThat(found(1, "--type", "response", "--standard", "DE-BY-RTW", responses))
        .hasEntrySatisfying(
            "2026-11-20-004", codes -> assertThat(codes).contains("crew.no-primary-caregiver"))
        .hasEntrySatisfying(
            "2026-11-20-006",
            codes -> assertThat(codes).contains("response.unstaffed-after-change"));
  }
}
