package org.ioemt.fhir.pack;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.ioemt.code.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R4 says how the target relates to the source; the core says it of the source. */
class EquivalencesTest {

  @ParameterizedTest
  @CsvSource({
    "EQUIVALENT,                     EQUIVALENT, EQUIVALENT",
    "SOURCE_IS_NARROWER_THAN_TARGET, WIDER,      NARROWER",
    "SOURCE_IS_BROADER_THAN_TARGET,  NARROWER,   WIDER",
    "RELATED_TO,                     INEXACT,    INEXACT",
    "NOT_RELATED_TO,                 UNMATCHED,  UNMATCHED"
  })
  void eachRelationHasItsWordInEachDirection(
      Relation relation, ConceptMapEquivalence fromOurs, ConceptMapEquivalence toOurs) {
    assertThat(Equivalences.fromOurs(relation)).isEqualTo(fromOurs);
    assertThat(Equivalences.toOurs(relation)).isEqualTo(toOurs);
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void eachRelationIsReadBackFromEitherDirection(Relation relation) {
    assertThat(Equivalences.relationFromOurs(Equivalences.fromOurs(relation))).isEqualTo(relation);
    assertThat(Equivalences.relationToOurs(Equivalences.toOurs(relation))).isEqualTo(relation);
  }

  @Test
  void theConverseOfTheConverseIsTheSame() {
    for (Relation relation : Relation.values()) {
      ConceptMapEquivalence word = Equivalences.fromOurs(relation);
      assertThat(Equivalences.converse(Equivalences.converse(word))).isEqualTo(word);
    }
  }

  @Test
  void r4SpeaksOfTheTarget() {
    CodeSystem words =
        (CodeSystem)
            Objects.requireNonNull(
                new DefaultProfileValidationSupport(PackageFiles.FHIR)
                    .fetchCodeSystem("http://hl7.org/fhir/concept-map-equivalence"));
    Map<String, String> definitions = new LinkedHashMap<>();
    List<ConceptDefinitionComponent> open = new ArrayList<>(words.getConcept());
    while (!open.isEmpty()) {
      ConceptDefinitionComponent concept = open.remove(0);
      definitions.put(concept.getCode(), concept.getDefinition());
      open.addAll(concept.getConcept());
    }
    assertThat(words.getVersion()).isEqualTo("4.0.1");
    assertThat(definitions.get("wider"))
        .isEqualTo("The target mapping is wider in meaning than the source concept.");
    assertThat(definitions.get("narrower"))
        .startsWith("The target mapping is narrower in meaning than the source concept.");
    assertThat(definitions.get("inexact"))
        .startsWith("The target mapping overlaps with the source concept, but both");
    assertThat(definitions.get("unmatched"))
        .isEqualTo("There is no match for this concept in the target code system.");
  }
}
