package org.ioemt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Severity;
import org.ioemt.scope.InScope;
import org.ioemt.scope.ScopeAnswer;
import org.ioemt.scope.ScopeChange;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;

/** The laws of scopes of practice: the shipped ones and what jurisdictions make of them. */
class ScopesTest {

  private static final ScopeOfPractice LATEST = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);

  @Property(seed = "1", tries = 120)
  void levelsAreCumulative(@ForAll ScopeOfPractice scope) {
    for (Skill skill : Skill.all()) {
      for (ProviderLevel low : scope.levels()) {
        for (ProviderLevel high : scope.levels()) {
          if (scope.permits(low, skill) && high.isAtLeast(low)) {
            assertThat(scope.permits(high, skill)).as(skill + " " + high).isTrue();
          }
        }
      }
    }
  }

  @Property(seed = "1", tries = 120)
  void allAnswersAgree(@ForAll ScopeOfPractice scope, @ForAll Skill drawn) {
    Set<Skill> skills = new HashSet<>(Skill.all());
    skills.add(drawn);
    for (ProviderLevel level : ProviderLevel.values()) {
      for (Skill skill : skills) {
        boolean permits = scope.permits(level, skill);
        boolean byLowest =
            scope.levels().contains(level)
                && scope.lowestLevel(skill).filter(level::isAtLeast).isPresent();
        assertThat(permits).as(level + " " + skill).isEqualTo(byLowest);
        assertThat(scope.skills(level).contains(skill)).isEqualTo(permits);
        ScopeAnswer answer = scope.answer(level, skill);
        assertThat(answer.isPermitted()).isEqualTo(permits);
        assertThat(answer.scope()).isEqualTo(scope.reference());
        assertThat(answer.level()).isEqualTo(level);
        assertThat(answer.skill()).isEqualTo(skill);
        assertThat(answer.findings().isEmpty()).isEqualTo(permits);
        if (answer instanceof InScope yes) {
          assertThat(scope.answer(level, skill)).isSameAs(yes);
          assertThat(scope.entry(skill)).contains(yes.entry());
        } else {
          assertThat(answer.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        }
      }
    }
  }

  @Property(seed = "1", tries = 120)
  void aNarrowerFormNeverNeedsAHigherLevel(@ForAll ScopeOfPractice scope) {
    for (ScopeEntry entry : scope.entries()) {
      for (ScopeEntry broad : scope.entries()) {
        if (entry.skill().isFormOf(broad.skill())) {
          assertThat(entry.lowestLevel().isAtMost(broad.lowestLevel())).isTrue();
        }
      }
    }
  }

  @Property(seed = "1", tries = 120)
  void changesLeadFromOneScopeToTheOther(
      @ForAll ScopeOfPractice scope, @ForAll ScopeOfPractice drawn) {
    assertThat(scope.changesTo(scope)).isEmpty();
    for (ScopeOfPractice other : List.of(LATEST, drawn)) {
      List<ScopeChange> changes = scope.changesTo(other);
      Set<Skill> changed = new HashSet<>();
      for (ScopeChange change : changes) {
        assertThat(changed.add(change.skill())).isTrue();
        assertThat(change.before()).isEqualTo(scope.lowestLevel(change.skill()));
        assertThat(change.after()).isEqualTo(other.lowestLevel(change.skill()));
      }
      for (Skill skill : Skill.all()) {
        if (!changed.contains(skill)) {
          assertThat(scope.lowestLevel(skill)).isEqualTo(other.lowestLevel(skill));
        }
      }
      assertThat(other.changesTo(scope)).hasSameSizeAs(changes);
    }
  }

  @Property(seed = "1", tries = 120)
  void aScopeThatIsOnlyRenamedPermitsTheSame(@ForAll ScopeOfPractice scope) {
    ScopeOfPractice renamed = ScopeOfPractice.basedOn(scope).named("renamed").build();
    assertThat(renamed.entries()).isEqualTo(scope.entries());
    assertThat(renamed.withheld()).isEqualTo(scope.withheld());
    assertThat(renamed.changesTo(scope)).isEmpty();
    assertThat(renamed).isNotEqualTo(scope);
    assertThat(ScopeOfPractice.basedOn(scope).named("renamed").build())
        .isEqualTo(renamed)
        .hasSameHashCodeAs(renamed);
  }
}
