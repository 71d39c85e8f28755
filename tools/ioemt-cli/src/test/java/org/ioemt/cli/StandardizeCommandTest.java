package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.jackson.WireCodec;
import org.ioemt.place.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardizeCommandTest {

  @ParameterizedTest
  @CsvSource({
    "standardize-standardized.txt, 0, DE, Notfallsanitäterin",
    "standardize-disputed.txt,     0, DE, rettungsassistent",
    "standardize-unlisted.txt,     1, DE, Notfalsanitäter",
    "standardize-not-covered.txt,  1, LS, Ambulance Officer",
    "standardize-outside.txt,      1, FR, Assistant de régulation médicale",
    "standardize-insufficient.txt, 1, US-WA, Emergency Medical Responder",
  })
  void textSaysTheAnswerFirstAndThenWhatItRestsOn(
      String golden, int status, String jurisdiction, String title) {
    assertThat(Run.ioemt("standardize", "--in", jurisdiction, title).hasStatus(status).out())
        .isEqualTo(Run.golden(golden));
  }

  @Test
  void jsonOfAnAcceptedLevel() {
    JsonNode json =
        Run.ioemt("standardize", "--in", "DE", "NOTFALLSANITÄTER", "--json").isAnswered().json();
    assertThat(names(json))
        .containsExactly(
            "kind",
            "level",
            "proposed",
            "levels",
            "policy",
            "reason",
            "matched",
            "rows",
            "edition");
    assertThat(json.get("kind").textValue()).isEqualTo("STANDARDIZED");
    assertThat(json.get("level").textValue()).isEqualTo("PARAMEDIC");
    assertThat(json.get("matched").textValue()).isEqualTo("Notfallsanitäter");
    JsonNode row = json.get("rows").get(0);
    assertThat(row.get("code").textValue()).isEqualTo("DE-NOTFALLSANITAETER");
    assertThat(row.get("source").get("url").textValue()).startsWith("https://");
  }

  @Test
  void jsonOfADisputedLevel() {
    JsonNode json =
        Run.ioemt("standardize", "--in", "DE", "Rettungsassistent", "--json").isAnswered().json();
    assertThat(json.get("kind").textValue()).isEqualTo("DISPUTED");
    assertThat(json.get("level").textValue()).isEqualTo("AEMT");
    assertThat(json.get("levels").toString()).isEqualTo("[\"AEMT\",\"PARAMEDIC\"]");
    assertThat(json.get("rows").get(0).get("alternative").textValue()).isEqualTo("PARAMEDIC");
  }

  @Test
  void jsonOfWhatIsOutsideTheLadder() {
    JsonNode json =
        Run.ioemt("standardize", "--in", "FR", "Assistant de régulation médicale", "--json")
            .hasStatus(1)
            .json();
    assertThat(names(json))
        .containsExactly(
            "kind", "outside", "role", "policy", "reason", "matched", "rows", "edition");
    assertThat(json.get("outside").textValue()).isEqualTo("DISPATCHER");
    assertThat(json.get("role").textValue()).isEqualTo("EMERGENCY_MEDICAL_DISPATCHER");
  }

  @Test
  void jsonOfAnInsufficientRow() {
    JsonNode json =
        Run.ioemt("standardize", "--in", "US-WA", "Emergency Medical Responder", "--json")
            .hasStatus(1)
            .json();
    assertThat(json.get("kind").textValue()).isEqualTo("INSUFFICIENT");
    assertThat(json.has("level")).isFalse();
    assertThat(json.get("proposed").textValue()).isEqualTo("EMR");
  }

  @Test
  void jsonOfWhatIsNotListed() {
    JsonNode near =
        Run.ioemt("standardize", "--in", "DE", "Notfalsanitäter", "--json").hasStatus(1).json();
    assertThat(names(near)).containsExactly("kind", "policy", "reason", "edition", "suggestions");
    JsonNode nearest = near.get("suggestions").get(0);
    assertThat(nearest.get("spelling").textValue()).isEqualTo("Notfallsanitäter");
    assertThat(nearest.get("row").get("code").textValue()).isEqualTo("DE-NOTFALLSANITAETER");
    JsonNode far = Run.ioemt("standardize", "--in", "LS", "x", "--json").hasStatus(1).json();
    assertThat(names(far)).containsExactly("kind", "policy", "reason", "edition");
    assertThat(far.get("kind").textValue()).isEqualTo("UNLISTED");
    assertThat(far.get("reason").textValue()).isEqualTo("COUNTRY_NOT_COVERED");
  }

  /** What the command prints, a program that has the library reads back. */
  @ParameterizedTest
  @CsvSource({
    "DE, Notfallsanitäter",
    "DE, Rettungsassistent",
    "US-WA, Emergency Medical Responder",
    "FR, Assistant de régulation médicale",
    "DE, Notfalsanitäter",
    "LS, x"
  })
  void jsonIsTheLibrarysOwn(String where, String title) throws IOException {
    String json = Run.ioemt("standardize", "--in", where, title, "--json").out();
    assertThat(read(json))
        .isEqualTo(
            Crosswalk.shipped().standardize(Qualification.of(Jurisdiction.of(where), title)));
  }

  private static Standardization read(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return WireCodec.of(Standardization.class).read(bytes, 0, bytes.length);
  }

  @Test
  void everyTitleOfTheTablesIsAnsweredWithItsRow() throws IOException {
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      String where = row.jurisdiction().code();
      Run run = Run.ioemt("standardize", "--in", where, "--json", "--", row.title());
      assertThat(run.err()).as(row.code()).isEmpty();
      JsonNode json = run.json();
      assertThat(run.status()).as(row.code()).isEqualTo(json.has("level") ? 0 : 1);
      assertThat(read(run.out()).rows()).contains(row);
    }
  }

  @Test
  void thePolicyAndTheDayOfTheAwardCount() {
    assertThat(
            Run.ioemt("standardize", "--in", "DE", "Rettungsassistent", "--policy", "proposed")
                .isAnswered()
                .lines())
        .contains("AEMT")
        .anyMatch(line -> line.contains("PROPOSED_OF_DISPUTED"))
        .anyMatch(line -> line.contains("policy proposed"));
    Run.ioemt("standardize", "--in", "DE", "Rettungsassistent", "--policy", "strict").hasStatus(1);
    assertThat(
            Run.ioemt("standardize", "--in", "DE", "Rettungsassistent", "--awarded", "2020-02-29")
                .hasStatus(1)
                .out())
        .contains("NOT_AWARDED_THEN")
        .contains("awarded 2020-02-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "de", "UK", "", "DE-", "Germany", "D\nE", "US-ÑY"})
  void whatIsNoJurisdictionIsRefused(String code) {
    Run.ioemt("standardize", "--in", code, "Paramedic")
        .isRefused("ioemt standardize", "'--in'", "jurisdiction: expected");
  }

  @Test
  void whatWasMeantIsSaid() {
    Run.ioemt("standardize", "--in", "de", "x")
        .isRefused("ioemt standardize", "did you mean 'DE'?");
    Run.ioemt("standardize", "--in", "UK", "x")
        .isRefused("ioemt standardize", "did you mean 'GB'?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020", "2020-13-01", "2021-02-29", "20200101", "", "+2020-01-1", "today"})
  void whatIsNoDayIsRefused(String date) {
    Run.ioemt("standardize", "--in", "DE", "Notarzt", "--awarded", date)
        .isRefused("ioemt standardize", "'--awarded'", "expected a day as YYYY-MM-DD");
  }

  @Test
  void whatIsMissingOrTooMuchIsRefused() {
    Run.ioemt("standardize").isRefused("ioemt standardize", "--in=JURISDICTION", "TITLE");
    Run.ioemt("standardize", "--in", "DE").isRefused("ioemt standardize", "TITLE");
    Run.ioemt("standardize", "Notarzt").isRefused("ioemt standardize", "--in");
    Run.ioemt("standardize", "--in", "DE", "Notarzt", "--in", "AT")
        .isRefused("ioemt standardize", "--in");
    Run.ioemt("standardize", "--in", "DE", "Notarzt", "--policy", "Strict")
        .isRefused("ioemt standardize", "'--policy'", "expected conservative, strict or proposed");
    Run.ioemt("standardize", "--in", "US", "Flight", "Paramedic")
        .isRefused("ioemt standardize", "quote a title of several words: \"Flight Paramedic\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u3000", "a\u0000b", "Not\ufffd\ufffdarzt"})
  void whatIsNoTitleIsRefused(String title) {
    Run.ioemt("standardize", "--in", "DE", title).isRefused("ioemt standardize", "title");
  }

  @Test
  void aTitleThatLooksLikeAnOptionOrAnArgumentFileIsATitle() {
    assertThat(Run.ioemt("standardize", "--in", "DE", "--", "--json").hasStatus(1).out())
        .contains("asked     --json in Germany (DE)");
    assertThat(Run.ioemt("standardize", "--in", "DE", "@etc").hasStatus(1).out())
        .contains("asked     @etc in Germany (DE)");
  }

  @Test
  void aLoneSurrogateBreaksNeitherForm() {
    assertThat(Run.ioemt("standardize", "--in", "DE", "x\ud800y").hasStatus(1).out())
        .contains("asked     x\ufffdy in Germany");
    Run.ioemt("standardize", "--in", "DE", "x\ud800y", "--json").hasStatus(1).json();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
