package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatsCommandTest {

  private static final String EXAMPLES = Run.repository("examples/members.ndjson").toString();
  private static final String BARE = "{\"id\":\"M-2\"}\n";

  private static final String TWO =
      """
      {"id":"M-1","credentials":[{"kind":"LICENSE","qualification":{"jurisdiction":"DE",\
      "title":"Notfallsanitäterin"},"authority":"DE-LANDESBEHOERDEN","status":"active",\
      "verifications":[{"source":"ISSUING_AUTHORITY","date":"2026-01-02","outcome":"CONFIRMED"}]},\
      {"kind":"LICENSE","qualification":{"jurisdiction":"US-NY","title":"EMT"},"status":"expired"}],\
      "affiliations":[{"organization":"DE-A","engagement":"VOLUNTEER"},\
      {"organization":"DE-B","engagement":"PROFESSIONAL"},\
      {"organization":"DE-C","engagement":"VOLUNTEER"},\
      {"organization":"DE-D","engagement":"INSTRUCTOR","until":"2020-01-01"}],\
      "specializations":["FLIGHT","TACTICAL"]}
      """;

  private static Map<String, Integer> counts(JsonNode array, String key) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (JsonNode one : array) {
      counts.put(one.get(key).textValue(), one.get("members").intValue());
    }
    return counts;
  }

  @Test
  void theTablesAreAlignedAndComplete() {
    Run run = Run.withInput(TWO + "\n" + BARE + "{\n", "stats", "-").hasStatus(1);
    assertThat(run.out()).isEqualTo(Run.golden("stats.txt"));
  }

  @Test
  void aMemberCountsOnceForEachCountryEngagementAndSpecialization() {
    JsonNode answer = Run.withInput(TWO + BARE, "stats", "-", "--json").isAnswered().json();
    assertThat(answer.get("members").intValue()).isEqualTo(2);
    assertThat(counts(answer.get("levels"), "level"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("EMR", 0, "EMT", 0, "AEMT", 0, "PARAMEDIC", 1, "PEP", 0));
    assertThat(counts(answer.get("noLevel"), "reason"))
        .containsEntry("NOT_REGISTERED", 1)
        .hasSize(6);
    assertThat(counts(answer.get("countries"), "country"))
        .containsExactly(Map.entry("DE", 1), Map.entry("US", 1));
    assertThat(answer.get("withoutCredential").intValue()).isEqualTo(1);
    assertThat(counts(answer.get("engagements"), "engagement"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("PROFESSIONAL", 1, "VOLUNTEER", 1, "INSTRUCTOR", 0));
    assertThat(answer.get("notEngaged").intValue()).isEqualTo(1);
    assertThat(counts(answer.get("specializations"), "specialization"))
        .containsEntry("FLIGHT", 1)
        .containsEntry("TACTICAL", 1)
        .containsEntry("COMMUNITY", 0);
    assertThat(answer.get("withoutSpecialization").intValue()).isEqualTo(1);
  }

  @Test
  void theNumbersAreThoseOfTheCheck() {
    JsonNode answer =
        Run.ioemt("stats", EXAMPLES, "--as-of", "2026-11-20", "--json").isAnswered().json();
    Map<String, Integer> found = new LinkedHashMap<>();
    Run.ioemt("check", EXAMPLES, "--as-of", "2026-11-20", "--format", "json")
        .jsonLines()
        .forEach(
            line ->
                line.get("findings")
                    .findValuesAsText("code")
                    .forEach(code -> found.merge(code, 1, Integer::sum)));
    Map<String, Integer> counted = new LinkedHashMap<>();
    answer
        .get("findings")
        .forEach(one -> counted.put(one.get("code").textValue(), one.get("count").intValue()));
    assertThat(counted).isEqualTo(found);
    int levels = counts(answer.get("levels"), "level").values().stream().mapToInt(i -> i).sum();
    int none = counts(answer.get("noLevel"), "reason").values().stream().mapToInt(i -> i).sum();
    assertThat(levels + none).isEqualTo(answer.get("members").intValue()).isEqualTo(78);
    assertThat(counts(answer.get("noLevel"), "reason").values())
        .as("each reason")
        .doesNotContain(0);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,-",
    "0,3,0.0%",
    "1,3,33.3%",
    "2,3,66.7%",
    "3,3,100.0%",
    "1,2000,0.1%",
    "1,2001,0.0%"
  })
  void sharesAreRounded(long part, long all, String share) {
    assertThat(StatsText.share(part, all)).isEqualTo(share);
  }

  @Test
  void anEmptyRegistryHasNumbersToo() {
    JsonNode answer = Run.withInput("", "stats", "-", "--json").isAnswered().json();
    assertThat(answer.get("members").intValue()).isZero();
    Run.withInput("", "stats", "-").isAnswered();
  }

  @Test
  void aLineThatHoldsNoMemberIsTold() {
    Run run = Run.withInput(BARE + "[]\n", "stats", "-", "--json").hasStatus(1);
    assertThat(run.jsonLines()).hasSize(2);
    assertThat(run.jsonLines().get(0).get("line").intValue()).isEqualTo(2);
    assertThat(run.jsonLines().get(1).get("unreadable").intValue()).isEqualTo(1);
    assertThat(Run.withInput("\ufeff" + BARE, "stats", "-").isAnswered().out())
        .contains("line.byte-order-mark");
    Run.ioemt("stats", "nowhere").isComplaint("nowhere: no such file");
    Run.ioemt("stats").isRefused("ioemt stats", "MEMBERS.ndjson");
  }
}
