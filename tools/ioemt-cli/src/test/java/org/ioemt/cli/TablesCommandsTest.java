package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.place.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that show the tables: crosswalk, compare, data. */
class TablesCommandsTest {

  private static final Crosswalk CROSSWALK = Crosswalk.shipped();

  static Set<Jurisdiction> countries() {
    return CROSSWALK.countries();
  }

  @ParameterizedTest
  @MethodSource("countries")
  void everyRowOfACountryIsShownWithItsSource(Jurisdiction country) {
    Run run = Run.ioemt("crosswalk", country.code()).isAnswered();
    JsonNode json = Run.ioemt("crosswalk", country.code(), "--json").isAnswered().json();
    List<CrosswalkRow> rows = CROSSWALK.rows(country);
    assertThat(json.get("rows")).hasSize(rows.size());
    for (CrosswalkRow row : rows) {
      assertThat(run.lines()).anyMatch(line -> line.startsWith(row.code() + " "));
      row.source().ifPresent(source -> assertThat(run.out()).contains("] " + source + "\n"));
    }
    assertThat(run.lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void theColumnsOfWideCharactersAreAligned() {
    List<String> lines = Run.ioemt("crosswalk", "JP").isAnswered().lines();
    int column = TextTable.width(lines.get(0)) - "ENGLISH".length();
    for (CrosswalkRow row : CROSSWALK.rows(Jurisdiction.of("JP"))) {
      String line =
          lines.stream().filter(one -> one.startsWith(row.code() + " ")).findFirst().orElseThrow();
      String before = line.substring(0, line.length() - row.english().length());
      assertThat(TextTable.width(before)).as(line).isEqualTo(column);
    }
  }

  @Test
  void aSubdivisionIsShownAloneAndOneWithoutRowsSaysWhoseHold() {
    JsonNode rows = Run.ioemt("crosswalk", "US-NY", "--json").isAnswered().json().get("rows");
    assertThat(rows).isNotEmpty();
    assertThat(rows.findValuesAsText("jurisdiction")).containsOnly("US-NY");
    assertThat(Run.ioemt("crosswalk", "DE-BY").hasStatus(1).out()).contains("those of DE hold");
    assertThat(Run.ioemt("crosswalk", "AQ").hasStatus(1).out())
        .contains("No table for AQ; that does not mean no level.");
    assertThat(Run.ioemt("crosswalk", "AQ", "--json").hasStatus(1).json().get("rows")).isEmpty();
    Run.ioemt("crosswalk", "XX").isRefused("ioemt crosswalk", "COUNTRY");
    Run.ioemt("crosswalk").isRefused("ioemt crosswalk", "COUNTRY");
  }

  @Test
  void twoQualificationsStandSideBySide() {
    Run run = Run.ioemt("compare", "US-NREMT-EMT", "DE-NOTFALLSANITAETER").isAnswered();
    assertThat(run.out()).isEqualTo(Run.golden("compare.txt"));
    assertThat(run.lines()).allMatch(line -> TextTable.width(line) <= 104);
  }

  @Test
  void theJsonOfAComparisonIsTheLibrarys() {
    JsonNode json =
        Run.ioemt("compare", "US-NREMT-EMT", "DE-NOTFALLSANITAETER", "--json").isAnswered().json();
    assertThat(json.get("one").get("code").textValue()).isEqualTo("US-NREMT-EMT");
    assertThat(json.get("onlyOther")).isNotEmpty();
    assertThat(json.has("onlyOne")).isFalse();
    JsonNode older =
        Run.ioemt(
                "compare",
                "US-NREMT-EMT",
                "DE-NOTFALLSANITAETER",
                "--edition",
                "nhtsa-2007",
                "--json")
            .isAnswered()
            .json();
    assertThat(older.get("scope").get("edition").textValue()).isEqualTo("nhtsa-2007");
    assertThat(older.get("common")).isNotEqualTo(json.get("common"));
  }

  @Test
  void whereThereIsNoLevelThereAreNoSkills() {
    String outside =
        CROSSWALK.rows().stream()
            .filter(row -> row.outside().isPresent())
            .findFirst()
            .orElseThrow()
            .code();
    Run run = Run.ioemt("compare", outside, "US-NREMT-EMT").isAnswered();
    assertThat(run.out()).doesNotContain("Skills of the levels").contains("NO_LEVEL");
  }

  @Test
  void anUnknownCodeIsRefusedWithWhatLooksLikeIt() {
    Run.ioemt("compare", "US-NREMT-PARAMEDICS", "US-NREMT-EMT")
        .isRefused("ioemt compare", "(ONE)", "did you mean US-NREMT-PARAMEDIC, ");
    Run.ioemt("compare", "US-NREMT-EMT", "DE-QQQQQQQQQQQQ")
        .isRefused("ioemt compare", "(OTHER)", "'ioemt crosswalk COUNTRY' lists");
    Run.ioemt("compare", "US-NREMT-EMT").isRefused("ioemt compare", "OTHER");
  }

  @Test
  void theCoverageIsThatOfTheTables() {
    JsonNode data = Run.ioemt("data", "--json").isAnswered().json();
    assertThat(data.get("edition").textValue()).isEqualTo(CROSSWALK.edition().name());
    assertThat(data.get("rows").intValue()).isEqualTo(CROSSWALK.rows().size());
    assertThat(data.get("countries")).hasSize(CROSSWALK.countries().size());
    long disputed = CROSSWALK.rows().stream().filter(CrosswalkRow::disputed).count();
    assertThat(data.get("disputedRows")).hasSize((int) disputed);
    for (String group : List.of("evidence", "basis")) {
      int sum = 0;
      for (JsonNode number : data.get(group)) {
        sum += number.intValue();
      }
      assertThat(sum).as(group).isEqualTo(CROSSWALK.rows().size());
    }
    Run text = Run.ioemt("data").isAnswered();
    for (JsonNode country : data.get("countries")) {
      assertThat(text.lines())
          .anyMatch(
              line ->
                  line.matches(
                      country.get("country").textValue()
                          + "  .* "
                          + country.get("rows").intValue()
                          + " +"
                          + country.get("withLevel").intValue()
                          + " .*"));
    }
    data.get("disputedRows")
        .forEach(code -> assertThat(text.out()).contains("\n  " + code.textValue() + " "));
  }

  @Test
  void whatAReleaseChangedIsWhatTheChangeLogSays() {
    assertThat(Run.ioemt("data", "--release", "0.1.0").isAnswered().out())
        .startsWith("Data of release 0.1.0\n")
        .contains(
            "no row has changed", "Crosswalk: " + CROSSWALK.rows().size() + " qualifications");
    JsonNode json = Run.ioemt("data", "--release", "0.1.0", "--json").isAnswered().json();
    assertThat(json.get("release").textValue()).isEqualTo("0.1.0");
    assertThat(json.get("data").get(0).textValue()).contains("no row has changed");
    Run.ioemt("data", "--release", "7.0").isRefused("ioemt data", "expected 0.1.0, found '7.0'");
  }

  @Test
  void theChangeLogIsReadByItsHeadings() {
    ChangeLog log =
        ChangeLog.of(
            """
            # Change log

            ## 0.2.0 (2027-01-01)

            ### Data

            - `DE-X`: level EMT to AEMT.

            ### Code

            - more

            ## 0.1.0

            ### Code
            """);
    assertThat(log.releases()).containsExactly("0.2.0", "0.1.0");
    assertThat(log.data("0.2.0")).contains(List.of("- DE-X: level EMT to AEMT."));
    assertThat(log.data("0.1.0")).contains(List.of());
    assertThat(log.data("0.3.0")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 10, 40})
  void linesAreNoWiderThanAskedAndLoseNothing(int columns) {
    for (String text :
        List.of(
            "",
            "word",
            "two words and more",
            "救急救命士は長い",
            "a/very/long/path/without/space",
            "ผู้ป่วย")) {
      List<String> lines = TextTable.wrap(text, columns);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
      assertThat(lines).allMatch(line -> TextTable.width(line) <= Math.max(2, columns));
    }
    assertThat(TextTable.wrap("two words", 5)).isEqualTo(List.of("two", "words"));
    assertThat(TextTable.wrap("a b", 3)).isEqualTo(List.of("a b"));
  }
}
