package org.ioemt.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ioemt.credential.Qualification;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.DataEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers as values: equal by what they say, and made again from it without a table. */
class StandardizationTest {

  private static Standardization ask(String where, String title, StandardizationPolicy policy) {
    return Crosswalk.shipped().standardize(Qualification.of(Jurisdiction.of(where), title), policy);
  }

  /** What an answer says, handed on. */
  private static Standardization again(Standardization answer) {
    Standardization.Builder builder =
        Standardization.builder()
            .kind(answer.kind())
            .policy(answer.policy())
            .reason(answer.reason())
            .edition(answer.edition());
    answer.level().ifPresent(builder::level);
    answer.matched().ifPresent(builder::matched);
    answer.rows().forEach(builder::addRow);
    answer.replaced().forEach(builder::addReplaced);
    if (answer instanceof OutsideLadder outside) {
      builder.outside(outside.outside());
    }
    if (answer instanceof Unlisted unlisted) {
      unlisted.suggestions().forEach(builder::addSuggestion);
    }
    return builder.build();
  }

  /** Every title and alias of the tables: no answer is one that the builder would refuse. */
  @ParameterizedTest
  @EnumSource
  void everyAnswerIsMadeAgain(StandardizationPolicy policy) {
    for (CrosswalkRow row : Crosswalk.shipped().rows()) {
      List<String> titles = new ArrayList<>(row.aliases());
      titles.add(row.title());
      titles.add(row.title() + " x");
      for (String title : titles) {
        Standardization answer = ask(row.jurisdiction().code(), title, policy);
        Standardization made = again(answer);
        assertThat(made).isEqualTo(answer).hasSameHashCodeAs(answer).hasToString(answer.toString());
        assertThat(made.getClass()).isEqualTo(answer.getClass());
        assertThat(made.proposed()).isEqualTo(answer.proposed());
        assertThat(made.levels()).isEqualTo(answer.levels());
      }
    }
  }

  @Test
  void whatDiffersIsNotEqual() {
    Standardization answer = ask("DE", "Notfallsanitäter", StandardizationPolicy.CONSERVATIVE);
    assertThat(answer)
        .isNotEqualTo(ask("DE", "Notfallsanitäter", StandardizationPolicy.STRICT))
        .isNotEqualTo(ask("DE", "Rettungssanitäter", StandardizationPolicy.CONSERVATIVE))
        .isNotEqualTo(ask("DE", "nothing such", StandardizationPolicy.CONSERVATIVE))
        .isNotEqualTo("STANDARDIZED");
    assertThat(ask("DE", "Notfalsanitäter", StandardizationPolicy.CONSERVATIVE))
        .as("other suggestions")
        .isNotEqualTo(ask("DE", "Rettungsanitäter", StandardizationPolicy.CONSERVATIVE));
  }

  private static Standardization.Builder accepted() {
    CrosswalkRow row = Crosswalk.shipped().row("DE-NOTFALLSANITAETER").orElseThrow();
    return Standardization.builder()
        .kind(Standardization.Kind.STANDARDIZED)
        .policy(StandardizationPolicy.CONSERVATIVE)
        .reason(StandardizationReason.UNDISPUTED)
        .level(ProviderLevel.PARAMEDIC)
        .matched("Notfallsanitäter")
        .addRow(row)
        .edition(DataEdition.shipped());
  }

  private static CrosswalkRow row(String code) {
    return Crosswalk.shipped().row(code).orElseThrow();
  }

  private static Standardization.Builder of(
      Standardization.Kind kind, StandardizationReason reason) {
    return Standardization.builder()
        .kind(kind)
        .policy(StandardizationPolicy.CONSERVATIVE)
        .reason(reason)
        .edition(DataEdition.shipped());
  }

  private static Standardization.Builder unlisted(StandardizationReason reason) {
    return of(Standardization.Kind.UNLISTED, reason);
  }

  private static Standardization.Builder listed(
      Standardization.Kind kind, StandardizationReason reason, String code) {
    return of(kind, reason).matched(row(code).title()).addRow(row(code));
  }

  private static Standardization.Builder disputed(StandardizationReason reason) {
    return listed(Standardization.Kind.DISPUTED, reason, "IE-PARAMEDIC");
  }

  private static Standardization.Builder insufficient(StandardizationReason reason) {
    return listed(Standardization.Kind.INSUFFICIENT, reason, "DE-NOTFALLSANITAETER");
  }

  private static Standardization.Builder outside(StandardizationReason reason, String code) {
    return listed(Standardization.Kind.OUTSIDE_LADDER, reason, code).outside(OutsideKind.NURSE);
  }

  private static String outsideCode() {
    return Crosswalk.shipped().rows().stream()
        .filter(row -> row.outside().isPresent() && row.alternative().isPresent())
        .findFirst()
        .orElseThrow()
        .code();
  }

  /** Each with one thing wrong, and how it is named. */
  static Stream<Arguments> contradictions() {
    CrosswalkRow row = row("DE-NOTFALLSANITAETER");
    Suggestion suggestion = new Suggestion("x", row);
    return Stream.of(
        arguments("level", accepted().level(ProviderLevel.EMT)),
        arguments("level", accepted().level(null)),
        arguments("reason", accepted().reason(StandardizationReason.TITLE_UNKNOWN)),
        arguments("outside", accepted().outside(OutsideKind.NURSE)),
        arguments("suggestions", accepted().addSuggestion(suggestion)),
        arguments("rows, matched", accepted().matched(null)),
        arguments(
            "rows, matched",
            unlisted(StandardizationReason.TITLE_UNKNOWN).matched("Notfallsanitäter").addRow(row)),
        arguments(
            "rows, matched",
            unlisted(StandardizationReason.TITLE_UNKNOWN).matched("Notfallsanitäter")),
        arguments("rows, matched", unlisted(StandardizationReason.TITLE_UNKNOWN).addRow(row)),
        arguments("replaced", unlisted(StandardizationReason.TITLE_UNKNOWN).addReplaced(row)),
        arguments(
            "outside", unlisted(StandardizationReason.TITLE_UNKNOWN).outside(OutsideKind.NURSE)),
        arguments(
            "suggestions",
            unlisted(StandardizationReason.COUNTRY_NOT_COVERED).addSuggestion(suggestion)),
        arguments("level", unlisted(StandardizationReason.TITLE_UNKNOWN).level(ProviderLevel.EMT)),
        arguments("reason", unlisted(StandardizationReason.UNDISPUTED)),
        arguments(
            "level", disputed(StandardizationReason.LOWEST_OF_DISPUTED).level(ProviderLevel.EMR)),
        arguments(
            "reason, level",
            disputed(StandardizationReason.DISPUTE_NOT_ACCEPTED).level(ProviderLevel.AEMT)),
        arguments("reason, level", disputed(StandardizationReason.LOWEST_OF_DISPUTED)),
        arguments("reason", insufficient(StandardizationReason.UNDISPUTED)),
        arguments(
            "level",
            insufficient(StandardizationReason.EVIDENCE_BELOW_POLICY)
                .level(ProviderLevel.PARAMEDIC)),
        arguments("reason", outside(StandardizationReason.UNDISPUTED, outsideCode())),
        arguments(
            "level",
            outside(StandardizationReason.OUTSIDE_LADDER, outsideCode())
                .level(row(outsideCode()).alternative().orElseThrow())),
        arguments("rows", outside(StandardizationReason.OUTSIDE_LADDER, "DE-NOTFALLSANITAETER")));
  }

  private static Arguments arguments(String what, Standardization.Builder builder) {
    return Arguments.of(what, builder);
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void aContradictionIsRefusedByName(String what, Standardization.Builder builder) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("standardization, " + what + ": contradicts the kind ");
  }

  /** What the contradictions above differ from in one thing. */
  @Test
  void withoutItTheyAreAnswers() {
    assertThat(accepted().build()).isInstanceOf(Standardized.class);
    for (StandardizationReason reason :
        List.of(StandardizationReason.TITLE_UNKNOWN, StandardizationReason.COUNTRY_NOT_COVERED)) {
      assertThat(unlisted(reason).build()).isInstanceOf(Unlisted.class);
    }
    assertThat(disputed(StandardizationReason.LOWEST_OF_DISPUTED).level(ProviderLevel.AEMT).build())
        .isInstanceOf(Disputed.class);
    for (StandardizationReason reason :
        List.of(
            StandardizationReason.NO_ALTERNATIVE_NAMED,
            StandardizationReason.DISPUTE_NOT_ACCEPTED,
            StandardizationReason.ROWS_DIFFER,
            StandardizationReason.EVIDENCE_BELOW_POLICY)) {
      assertThat(disputed(reason).build()).isInstanceOf(Disputed.class);
    }
    for (StandardizationReason reason :
        List.of(
            StandardizationReason.EVIDENCE_BELOW_POLICY,
            StandardizationReason.BASIS_BELOW_POLICY,
            StandardizationReason.QUALIFIER_OMITTED,
            StandardizationReason.NOT_AWARDED_THEN)) {
      assertThat(insufficient(reason).build()).isInstanceOf(Insufficient.class);
    }
    assertThat(outside(StandardizationReason.OUTSIDE_LADDER, outsideCode()).build())
        .isInstanceOf(OutsideLadder.class);
  }

  @Test
  void anAnswerPrintsItsKindLevelReasonAndRows() {
    assertThat(accepted().build())
        .hasToString("STANDARDIZED PARAMEDIC (UNDISPUTED, DE-NOTFALLSANITAETER)");
    assertThat(unlisted(StandardizationReason.TITLE_UNKNOWN).build())
        .hasToString("UNLISTED (TITLE_UNKNOWN)");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> Standardization.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("standardization, policy: missing");
    assertThatThrownBy(
            () ->
                Standardization.builder()
                    .kind(Standardization.Kind.UNLISTED)
                    .policy(StandardizationPolicy.STRICT)
                    .reason(StandardizationReason.TITLE_UNKNOWN)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("standardization, edition: missing");
  }
}
