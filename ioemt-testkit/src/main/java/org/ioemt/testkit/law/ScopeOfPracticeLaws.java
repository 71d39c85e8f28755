package org.ioemt.testkit.law;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The laws of a scope of practice, as tests of JUnit Jupiter. A test class implements this for a
 * scope of its own:
 *
 * <pre>{@code
 * class UtopiaScopeTest implements ScopeOfPracticeLaws {
 *   public ScopeOfPractice scope() {
 *     return UtopiaScope.SCOPE;
 *   }
 * }
 * }</pre>
 *
 * <p>Some laws no {@code ScopeOfPractice} can break, because its builder refuses it. They are for a
 * system of one's own that answers the same questions, from a database or a service: override
 * {@link #permits} with its answer.
 *
 * <p>All skills and levels are gone through, in the order of the catalogue and from the lowest
 * level up, so that the first counter-example is the smallest.
 */
public interface ScopeOfPracticeLaws {

  /**
   * The scope.
   *
   * @return the scope
   */
  ScopeOfPractice scope();

  /**
   * What is asked whether a level may do a skill: the scope, unless this is overridden.
   *
   * @param level the level
   * @param skill the skill
   * @return true where it may
   */
  default boolean permits(ProviderLevel level, Skill skill) {
    return scope().permits(level, skill);
  }

  /**
   * The skills to ask for: the catalogue's and, after them, those that only the scope knows.
   *
   * @return the skills
   */
  default Collection<Skill> skills() {
    Set<Skill> skills = new LinkedHashSet<>(Skill.all());
    scope().entries().forEach(entry -> skills.add(entry.skill()));
    skills.addAll(scope().withheld());
    return skills;
  }

  /** A skill that a level may do may be done by every level above it. */
  @Test
  @DisplayName("Levels are cumulative: what a level may do, every level above it may do.")
  default void levelsAreCumulative() {
    Law.holds(
        "levels are cumulative",
        Skills.gaps(skills(), this::permits, scope()::speaksOf)
            .map(gap -> gap + " in " + scope().name()));
  }

  /** Whoever may do the broader form of a skill may do the narrower. */
  @Test
  @DisplayName("A narrower form of a skill needs no higher level than the broader form.")
  default void aNarrowerFormNeedsNoHigherLevel() {
    Law.holds(
        "a narrower form needs no higher level",
        Skills.narrower(
                skills(),
                this::permits,
                skill -> scope().withheld().contains(skill) || scope().entry(skill).isEmpty())
            .map(gap -> gap + " in " + scope().name()));
  }

  /** A scope says nothing of a level that it does not hold, so nothing is permitted to it. */
  @Test
  @DisplayName("A level of which the scope does not speak may do nothing by it.")
  default void aLevelOfWhichTheScopeDoesNotSpeakMayDoNothing() {
    Law.holds(
        "a level of which the scope does not speak may do nothing",
        Law.levels().stream()
            .filter(level -> !scope().speaksOf(level))
            .flatMap(
                level ->
                    skills().stream()
                        .filter(skill -> permits(level, skill))
                        .map(
                            skill ->
                                level.code()
                                    + " may "
                                    + skill
                                    + ", but "
                                    + scope().name()
                                    + " speaks of "
                                    + Skills.codes(scope().levels())
                                    + " only")));
  }

  /** A skill that is withheld is permitted to no level. */
  @Test
  @DisplayName("What a scope withholds is permitted to nobody.")
  default void whatIsWithheldIsPermittedToNobody() {
    Law.holds(
        "what is withheld is permitted to nobody",
        scope().withheld().stream()
            .flatMap(
                skill ->
                    Law.levels().stream()
                        .filter(level -> permits(level, skill))
                        .map(
                            level ->
                                level.code()
                                    + " may "
                                    + skill
                                    + ", which "
                                    + scope().name()
                                    + " withholds")));
  }

  /** Own answers, given from elsewhere, are the scope's. */
  @Test
  @DisplayName("A skill is permitted exactly from the lowest level that the scope states.")
  default void permissionsFollowFromTheEntries() {
    Law.holds(
        "permissions follow from the entries",
        skills().stream()
            .flatMap(
                skill ->
                    Law.levels().stream()
                        .filter(scope()::speaksOf)
                        .filter(level -> permits(level, skill) != stated(level, skill))
                        .map(
                            level ->
                                level.code()
                                    + Skills.mayOrNot(permits(level, skill))
                                    + skill
                                    + ", but "
                                    + scope().name()
                                    + scope()
                                        .lowestLevel(skill)
                                        .map(lowest -> " permits it from " + lowest.code())
                                        .orElse(" does not permit it"))));
  }

  private boolean stated(ProviderLevel level, Skill skill) {
    return scope().lowestLevel(skill).filter(level::isAtLeast).isPresent();
  }

  /** A level that may do nothing does not belong into the scope. */
  @Test
  @DisplayName("Every level of which a scope speaks may do something.")
  default void everyLevelMayDoSomething() {
    Law.holds(
        "every level may do something",
        Law.levels().stream()
            .filter(scope()::speaksOf)
            .filter(level -> skills().stream().noneMatch(skill -> permits(level, skill)))
            .map(
                level ->
                    level.code() + " may do nothing, but " + scope().name() + " speaks of it"));
  }

  /** Evidence is worth nothing if nobody can look it up. */
  @Test
  @DisplayName("An entry that is marked as verified names its source, or the scope does.")
  default void whatIsVerifiedNamesItsSource() {
    Law.holds(
        "what is verified names its source",
        scope().entries().stream()
            .filter(entry -> entry.evidence() == Evidence.VERIFIED)
            .filter(entry -> entry.source().isEmpty() && scope().citation().isEmpty())
            .map(
                entry ->
                    entry.skill()
                        + " is VERIFIED in "
                        + scope().name()
                        + ", and neither the entry nor the scope has a source"));
  }

  /** Whoever departs from the national model says by which rule. */
  @Test
  @DisplayName("An entry that departs from the edition on which the scope stands names its source.")
  default void whatDepartsFromTheEditionNamesItsSource() {
    Law.holds(
        "what departs from the edition names its source",
        scope().edition().stream()
            .map(ScopeOfPractice::ioemt)
            .flatMap(
                base ->
                    scope().entries().stream()
                        .filter(
                            entry ->
                                !base.lowestLevel(entry.skill())
                                    .equals(scope().lowestLevel(entry.skill())))
                        .filter(entry -> entry.source().isEmpty())
                        .map(entry -> departure(entry, base))));
  }

  private String departure(ScopeEntry entry, ScopeOfPractice base) {
    return scope().name()
        + " permits "
        + entry.skill()
        + " from "
        + entry.lowestLevel().code()
        + base.lowestLevel(entry.skill())
            .map(level -> ", not from " + level.code())
            .orElse(", which is not")
        + " as in "
        + base.name()
        + ", without a source";
  }
}
