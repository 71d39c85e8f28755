package org.ioemt.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ioemt.credential.Qualification;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.DataEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  static Stream<Consumer<Standardization.Builder>> contradictions() {
    return Stream.of(
        b -> b.level(ProviderLevel.EMT),
        b -> b.reason(StandardizationReason.TITLE_UNKNOWN),
        b -> b.outside(OutsideKind.NURSE),
        b -> b.kind(Standardization.Kind.INSUFFICIENT),
        b -> b.kind(Standardization.Kind.DISPUTED),
        b -> b.kind(Standardization.Kind.OUTSIDE_LADDER),
        b -> b.kind(Standardization.Kind.UNLISTED),
        b ->
            b.kind(Standardization.Kind.OUTSIDE_LADDER)
                .reason(StandardizationReason.OUTSIDE_LADDER)
                .outside(OutsideKind.NURSE),
        b ->
            b.addSuggestion(
                new Suggestion("x", Crosswalk.shipped().row("DE-NOTFALLSANITAETER").get())));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void aContradictionIsRefused(Consumer<Standardization.Builder> change) {
    assertThat(accepted().build().level()).contains(ProviderLevel.PARAMEDIC);
    Standardization.Builder builder = accepted();
    change.accept(builder);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contradicts the kind");
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
