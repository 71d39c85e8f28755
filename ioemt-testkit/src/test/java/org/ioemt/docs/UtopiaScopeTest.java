package org.ioemt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.testkit.jqwik.AtLeastLevel;
import org.ioemt.testkit.law.ScopeOfPracticeLaws;

// Quoted by docs/testing.md.
// snippet
class UtopiaScopeTest implements ScopeOfPracticeLaws {

  @Override
  public ScopeOfPractice scope() {
    return UtopiaScope.SCOPE;
  }

  @Property
  void fromEmtOnEveryoneMayPlaceASupraglotticAirway(
      @ForAll @AtLeastLevel(ProviderLevel.EMT) ProviderLevel level) {
    assertThat(scope().permits(level, Skill.of("airway-supraglottic"))).isTrue();
  }
}
// end
