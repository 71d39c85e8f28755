package org.ioemt.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NUCC|146L00000X",
        "ISCO_08|3258",
        "MY_LIST|a b|c",
        "ESCO|http://data.europa.eu/esco/occupation/0b5dfc02-b825-4445-811d-d39ed442657e"
      })
  void aCodeRoundTrips(String text) {
    assertThat(Code.parse(text)).hasToString(text);
    assertThat(Code.find(text)).contains(Code.parse(text));
  }

  @Test
  void theFirstBarSeparatesSystemAndValue() {
    assertThat(Code.parse("MY_LIST|a|b")).isEqualTo(Code.of("MY_LIST", "a|b"));
  }

  @Test
  void theSystemNeedNotBeKnown() {
    assertThat(CodeSystem.find("MY_LIST")).isEmpty();
    assertThat(Code.of("MY_LIST", "1").system()).isEqualTo("MY_LIST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "NUCC",
        "NUCC|",
        "|146L00000X",
        "nucc|1",
        "NU CC|1",
        "NUCC| 1",
        "NUCC|1 ",
        "NUCC|a\tb",
        "İ|1"
      })
  void anotherFormIsRefused(String text) {
    assertThat(Code.find(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.parse(text))
        .withMessageStartingWith("code: expected ");
  }

  @Test
  void aValueHasALimit() {
    assertThat(Code.find("A|" + "1".repeat(255))).isPresent();
    assertThat(Code.find("A|" + "1".repeat(256))).isEmpty();
  }

  @Test
  void equalityIsThatOfBothParts() {
    EqualsVerifier.forClass(Code.class)
        .withPrefabValues(String.class, "A", "B")
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }

  @ParameterizedTest
  @EnumSource
  void everyRelationIsReadByItsCode(Relation relation) {
    assertThat(Relation.of(relation.code())).isSameAs(relation);
  }

  @ParameterizedTest
  @EnumSource
  void onlyTwoRelationsAreSafeToImport(Relation relation) {
    boolean safe =
        relation == Relation.EQUIVALENT || relation == Relation.SOURCE_IS_BROADER_THAN_TARGET;
    assertThat(relation.isSafeToImport()).isEqualTo(safe);
  }

  @Test
  void anotherRelationIsRefused() {
    assertThat(Relation.find("equivalent")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relation.of("WIDER"))
        .withMessageStartingWith("relation: expected EQUIVALENT, ")
        .withMessageEndingWith("found 'WIDER'");
  }
}
