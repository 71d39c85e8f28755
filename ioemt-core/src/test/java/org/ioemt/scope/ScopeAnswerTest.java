package org.ioemt.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Test;

/** Answers as values: equal by what they say, and made again from it without a scope. */
class ScopeAnswerTest {

  private static ScopeAnswer again(ScopeAnswer answer) {
    if (answer instanceof InScope yes) {
      boolean stated = yes.evidence() != Evidence.UNVERIFIED || yes.source().isPresent();
      return new InScope(yes.scope(), yes.level(), yes.entry(), stated);
    }
    return new OutOfScope(answer.scope(), answer.level(), answer.skill(), answer.findings());
  }

  @Test
  void everyAnswerOfAShippedScopeIsMadeAgain() {
    for (ScopeOfPractice scope : ScopeOfPractice.shipped()) {
      for (ProviderLevel level : ProviderLevel.values()) {
        for (Skill skill : Skill.all()) {
          ScopeAnswer answer = scope.answer(level, skill);
          assertThat(again(answer)).isEqualTo(answer).hasSameHashCodeAs(answer);
          assertThat(answer.isPermitted()).isEqualTo(scope.permits(level, skill));
        }
      }
    }
  }

  @Test
  void whatDiffersIsNotEqual() {
    ScopeOfPractice scope = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
    Skill cpap = Skill.of("cpap");
    ScopeAnswer yes = scope.answer(ProviderLevel.EMT, cpap);
    assertThat(yes)
        .isNotEqualTo(scope.answer(ProviderLevel.AEMT, cpap))
        .isNotEqualTo(scope.answer(ProviderLevel.EMR, cpap))
        .isNotEqualTo(
            ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2021).answer(ProviderLevel.EMT, cpap));
    assertThat(scope.answer(ProviderLevel.EMR, cpap))
        .isNotEqualTo(scope.answer(ProviderLevel.EMR, Skill.of("immunization")));
  }

  @Test
  void anAnswerDoesNotContradictItself() {
    ScopeOfPractice scope = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
    ScopeEntry entry = scope.entry(Skill.of("cpap")).orElseThrow();
    assertThatThrownBy(() -> new InScope(scope.reference(), ProviderLevel.EMR, entry, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scope answer, level: expected EMT or above, found EMR");
    assertThatThrownBy(
            () -> new OutOfScope(scope.reference(), ProviderLevel.EMR, entry.skill(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("findings");
  }

  @Test
  void aReferenceHasTheNameOfItsScope() {
    ScopeReference reference = ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2007).reference();
    assertThat(reference).hasToString("nhtsa-2007");
    assertThatThrownBy(
            () ->
                new ScopeReference(
                    " ", reference.edition(), reference.jurisdiction(), reference.citation()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
