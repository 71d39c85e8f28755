package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Property;
import org.ioemt.internal.wire.Property.Cardinality;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.jackson.suite.Generation.Setting;
import org.ioemt.member.Member;
import org.ioemt.organization.OrganizationId;
import org.ioemt.rule.Finding;
import org.ioemt.scope.Skill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/evolution.md promises to readers and writers of two releases. */
public abstract class EvolutionContract {

  private final Generation jackson;
  private final Mapper strict;
  private final Mapper lenient;

  protected EvolutionContract(Generation jackson) {
    this.jackson = jackson;
    strict = jackson.mapper(Setting.UNKNOWN_REFUSED);
    lenient = jackson.mapper(Setting.UNKNOWN_IGNORED);
  }

  static Stream<Shape<?, ?>> shapes() {
    return WireForms.all().stream()
        .filter(kind -> kind instanceof Shape)
        .<Shape<?, ?>>map(kind -> (Shape<?, ?>) kind);
  }

  /** A newer release's document, with a new property in every object, is read by this one. */
  @ParameterizedTest
  @MethodSource("shapes")
  void aNewPropertyIsPassedOverByAHostThatIgnoresUnknownOnes(Shape<?, ?> shape) throws IOException {
    ObjectNode document = Documents.full(shape);
    String newer = Documents.text(grown(document));
    assertThat(lenient.read(newer, shape.type()))
        .isEqualTo(lenient.read(Documents.text(document), shape.type()));
    Failure failure = jackson.failure(catchThrowable(() -> strict.read(newer, shape.type())));
    assertThat(failure.mapping()).isTrue();
  }

  private static JsonNode grown(JsonNode document) {
    JsonNode copy = document.deepCopy();
    if (copy instanceof ObjectNode object) {
      object.properties().forEach(entry -> entry.setValue(grown(entry.getValue())));
      object.putObject("ofALaterRelease").put("any", "thing");
    } else if (copy.isArray()) {
      for (int i = 0; i < copy.size(); i++) {
        ((com.fasterxml.jackson.databind.node.ArrayNode) copy).set(i, grown(copy.get(i)));
      }
    }
    return copy;
  }

  /** An older release's document lacks what is optional now, and is read. */
  @ParameterizedTest
  @MethodSource("shapes")
  void anOptionalPropertyMayBeMissing(Shape<?, ?> shape) throws IOException {
    ObjectNode minimal = Documents.minimal(shape);
    assertThat(strict.read(Documents.text(minimal), shape.type())).isNotNull();
  }

  /** An open list takes a code that this release has never met; a closed one says which it has. */
  @Test
  void aNewCodeIsReadWhereTheListIsOpen() throws IOException {
    assertThat(strict.read("\"XX-FOUNDED-TOMORROW\"", OrganizationId.class))
        .hasToString("XX-FOUNDED-TOMORROW");
    assertThat(strict.read("\"acme.invented-tomorrow\"", Skill.class).code())
        .isEqualTo("acme.invented-tomorrow");
    Failure closed =
        jackson.failure(
            catchThrowable(
                () -> strict.read("{\"id\":\"M-1\",\"claimedLevel\":\"EMT-X\"}", Member.class)));
    assertThat(closed.path()).isEqualTo("claimedLevel");
    assertThat(closed.words())
        .isEqualTo("expected a provider level (EMR, EMT, AEMT, PARAMEDIC, PEP), found 'EMT-X'");
  }

  /** The codes of findings are a catalogue: one that this release does not have is refused. */
  @Test
  void aNewCodeOfAFindingIsRefused() {
    String json =
        "{\"code\":\"tomorrow.invented\",\"severity\":\"ERROR\",\"path\":\"\",\"message\":\"?\"}";
    Failure failure = jackson.failure(catchThrowable(() -> strict.read(json, Finding.class)));
    assertThat(failure.mapping()).isTrue();
    assertThat(failure.path()).isEqualTo("code");
  }

  /**
   * What each released shape requires never grows: a document that was good stays good. A new shape
   * may require what it likes, so only those that stand in released files are asked.
   */
  @Test
  void nothingMoreIsRequiredThanInTheFirstRelease() {
    Map<String, Set<String>> required = new TreeMap<>();
    for (Kind<?> kind : WireForms.all()) {
      if (kind instanceof Shape<?, ?> shape) {
        required.put(
            shape.name(),
            shape.properties().stream()
                .filter(property -> property.cardinality() == Cardinality.REQUIRED)
                .map(Property::name)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    assertThat(required)
        .containsEntry("Member", Set.of("id"))
        .containsEntry("PersonName", Set.of("full"))
        .containsEntry("Credential", Set.of("kind", "qualification", "status"))
        .containsEntry("Qualification", Set.of("jurisdiction", "title"))
        .containsEntry("Membership", Set.of("status", "since"))
        .containsEntry("Affiliation", Set.of("organization", "engagement"))
        .containsEntry("Availability", Set.of())
        .containsEntry("Preferences", Set.of());
  }
}
