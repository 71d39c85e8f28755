package org.ioemt.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterMappingTest {

  private static void refused(UnaryOperator<RosterMapping.Builder> change, String... parts) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.apply(Rosters.small()).build())
        .withMessageStartingWith("roster mapping, ")
        .withMessageContainingAll(parts);
  }

  @Test
  void whatContradictsItselfIsRefusedWithItsPlace() {
    refused(b -> b.column(RosterColumn.of("Nr")), "columns[4]", "listed twice");
    refused(
        b -> b.column(RosterColumn.of("x").field("id")), "columns[4].field", "holds id already");
    refused(
        b -> b.column(RosterColumn.of("x").field("name.given").formats("yyyy-MM-dd")),
        "columns[4].formats",
        "is no date");
    refused(
        b -> b.column(RosterColumn.of("x").field("name.given").code("a", "b")),
        "columns[4].codes",
        "kept as it is written");
    refused(
        b -> b.column(RosterColumn.of("x").field("claimedLevel").code("a", "b")),
        "columns[4].codes, 'a'",
        "expected EMR");
    refused(
        b -> b.column(RosterColumn.of("x").field("claimedLevel").code("a", "EMT").empty("a")),
        "columns[4].empty");
    refused(b -> b.constant("name.full", "x"), "constants, name.full", "a column holds this");
    refused(b -> b.constant("birthDate", "1.1.2000"), "expected a day as yyyy-MM-dd");
    refused(b -> b.constant("residence", "XX"), "expected a jurisdiction, found 'XX'");
    refused(b -> b.nameOrder(NameOrder.GIVEN_FIRST), "nameOrder");
    refused(b -> b.idPrefix("a b"), "idPrefix");
    refused(b -> b.delimiter('"'), "delimiter");
    refused(b -> b.delimiter('\''), "apostrophe");
    refused(b -> b.header(false), "columns[0]", "the file has no header");
    refused(b -> b.dateFormats(), "dateFormats");
  }

  @Test
  void whatReadingNeedsIsToldAtOnce() {
    RosterMapping mapping =
        RosterMapping.ofFields(
            List.of(
                "name.given",
                "place.latitude",
                "membership.until",
                "credentials[0].number",
                "credentials[1].verifications[1].date",
                "affiliations[0].role",
                "languages[1].language"));
    assertThat(mapping.problemsOfReading())
        .hasSize(17)
        .anyMatch(problem -> problem.startsWith("columns: no column holds the id"))
        .anyMatch(problem -> problem.contains("languages[0] is missing before the next"))
        .anyMatch(problem -> problem.contains("credentials[1].verifications[0] is missing"));
    assertThat(Rosters.small().idsFromRows(true).build().problemsOfReading()).hasSize(1);
    assertThat(Rosters.small().rows(RosterRows.PER_CREDENTIAL).build().problemsOfReading())
        .isEmpty();
    assertThat(RosterMapping.full(2).problemsOfReading()).isEmpty();
  }

  @Test
  void itIsAValue() {
    RosterMapping mapping = Rosters.small().build();
    assertThat(mapping.toBuilder().build()).isEqualTo(mapping).hasSameHashCodeAs(mapping);
    assertThat(mapping.toBuilder().delimiter('|').build()).isNotEqualTo(mapping);
    assertThat(mapping)
        .hasToString(
            "RosterMapping[Nr: id, Name: name.full, Titel: credentials[0].qualification.title,"
                + " bis: credentials[0].expires]");
  }

  @Test
  void everyFieldOfAMemberHasAPath() {
    assertThat(RosterField.templates()).hasSize(38).doesNotHaveDuplicates();
    for (String template : RosterField.templates()) {
      String path = template.replace("[]", "[3]");
      assertThat(RosterField.of(path)).hasToString(path);
      assertThat(RosterField.of(path).path()).hasToString(path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "credentials.kind",
        "credentials[].kind",
        "credentials[00].kind",
        "credentials[100].kind",
        "credentials[-1].kind",
        "credentials[0.kind",
        "Id",
        "credentials[0].verifications[0][0].date"
      })
  void whatIsNoFieldIsRefused(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RosterField.of(path))
        .withMessageContaining("found '" + path + "'");
  }

  @Test
  void codesAreThoseOfTheEnums() {
    assertThat(RosterRows.of("PER_CREDENTIAL")).isEqualTo(RosterRows.PER_CREDENTIAL);
    assertThat(NameOrder.of("FAMILY_FIRST")).isEqualTo(NameOrder.FAMILY_FIRST);
    assertThatIllegalArgumentException().isThrownBy(() -> RosterRows.of("x"));
    assertThatIllegalArgumentException().isThrownBy(() -> NameOrder.of("x"));
    assertThatIllegalArgumentException().isThrownBy(() -> RosterColumn.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> RosterColumn.at(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RosterColumn.of("a").code("b", "c").code("b", "d"));
    assertThatIllegalArgumentException().isThrownBy(() -> RosterFindings.of("roster.none"));
    assertThatIllegalArgumentException().isThrownBy(() -> RosterMapping.full(0));
  }
}
