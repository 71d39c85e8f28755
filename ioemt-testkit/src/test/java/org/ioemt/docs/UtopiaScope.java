package org.ioemt.docs;

import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;

// Quoted by docs/testing.md.
// snippet
class UtopiaScope {

  static final ScopeOfPractice SCOPE =
      ScopeOfPractice.basedOn(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021))
          .named("Utopia 2026")
          .in(Jurisdiction.of("IE"))
          .source(Citation.of("Utopia EMS Rule 7"))
          .permitFrom(ProviderLevel.EMT, Skill.of("airway-supraglottic"))
          .withhold(Skill.of("cricothyrotomy"))
          .build();
}
// end
