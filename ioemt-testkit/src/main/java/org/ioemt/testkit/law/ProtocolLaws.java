package org.ioemt.testkit.law;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ioemt.level.ProviderLevel;
import org.ioemt.practice.Protocol;
import org.ioemt.scope.Skill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The laws of an agency's protocol, as tests of JUnit Jupiter. A test class implements this for a
 * protocol of its own.
 *
 * <p>Some laws no {@code Protocol} can break, because its builder refuses it. They are for a system
 * of one's own that answers the same questions: override {@link #permits} with its answer.
 *
 * <p>All skills and levels are gone through, in the order of the catalogue and from the lowest
 * level up, so that the first counter-example is the smallest.
 */
public interface ProtocolLaws {

  /**
   * The protocol.
   *
   * @return the protocol
   */
  Protocol protocol();

  /**
   * What is asked whether a level may do a skill on an ordinary day: the protocol, unless this is
   * overridden.
   *
   * @param level the level
   * @param skill the skill
   * @return true where it may
   */
  default boolean permits(ProviderLevel level, Skill skill) {
    return protocol().permits(level, skill);
  }

  /**
   * The skills to ask for: the catalogue's and, after them, those that only the scope knows.
   *
   * @return the skills
   */
  default Collection<Skill> skills() {
    Set<Skill> skills = new LinkedHashSet<>(Skill.all());
    protocol().scope().entries().forEach(entry -> skills.add(entry.skill()));
    skills.addAll(protocol().withheld());
    return skills;
  }

  /** An agency cannot give what its jurisdiction has not given. */
  @Test
  @DisplayName("A protocol permits nothing that its scope does not permit.")
  default void aProtocolPermitsNoMoreThanItsScope() {
    Law.holds(
        "a protocol permits no more than its scope",
        skills().stream()
            .flatMap(
                skill ->
                    Law.levels().stream()
                        .filter(
                            level ->
                                permits(level, skill) && !protocol().scope().permits(level, skill))
                        .map(
                            level ->
                                level.code()
                                    + " may "
                                    + skill
                                    + " by "
                                    + protocol().id()
                                    + ", but not by its scope "
                                    + protocol().scope().name())));
  }

  /** A skill that a level may do may be done by every level above it. */
  @Test
  @DisplayName("Levels are cumulative: what a level may do, every level above it may do.")
  default void levelsAreCumulative() {
    Law.holds(
        "levels are cumulative",
        Skills.gaps(skills(), this::permits, protocol().scope()::speaksOf)
            .map(gap -> gap + " by " + protocol().id()));
  }

  /** Whoever may do the broader form of a skill may do the narrower, if it is not withheld. */
  @Test
  @DisplayName("A narrower form of a skill needs no higher level than the broader form.")
  default void aNarrowerFormNeedsNoHigherLevel() {
    Law.holds(
        "a narrower form needs no higher level",
        Skills.narrower(
                skills(),
                this::permits,
                skill ->
                    protocol().withheld().contains(skill)
                        || protocol().scope().entry(skill).isEmpty())
            .map(gap -> gap + " by " + protocol().id()));
  }

  /** A skill that is withheld is permitted to no level. */
  @Test
  @DisplayName("What a protocol withholds is permitted to nobody.")
  default void whatIsWithheldIsPermittedToNobody() {
    Law.holds(
        "what is withheld is permitted to nobody",
        protocol().withheld().stream()
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
                                    + protocol().id()
                                    + " withholds")));
  }

  /** A skill that is raised is refused below the level to which it is raised. */
  @Test
  @DisplayName("What a protocol raises to a level is refused to every level below it.")
  default void whatIsRaisedIsRefusedBelow() {
    Law.holds(
        "what is raised is refused below",
        protocol().raised().stream()
            .flatMap(
                raise ->
                    Law.levels().stream()
                        .filter(level -> !level.isAtLeast(raise.lowestLevel()))
                        .filter(level -> permits(level, raise.skill()))
                        .map(
                            level ->
                                level.code()
                                    + " may "
                                    + raise.skill()
                                    + ", which "
                                    + protocol().id()
                                    + " raises to "
                                    + raise.lowestLevel().code())));
  }

  /** A raise to the level that the scope asks for anyway is a slip, or will be one. */
  @Test
  @DisplayName("A protocol raises a skill above the level for which the scope asks.")
  default void aRaiseRaises() {
    Law.holds(
        "a raise raises",
        protocol().raised().stream()
            .filter(
                raise ->
                    protocol()
                        .scope()
                        .lowestLevel(raise.skill())
                        .filter(raise.lowestLevel()::equals)
                        .isPresent())
            .map(
                raise ->
                    protocol().id()
                        + " raises "
                        + raise.skill()
                        + " to "
                        + raise.lowestLevel().code()
                        + ", for which "
                        + protocol().scope().name()
                        + " asks already"));
  }

  /** A skill that nobody could do cannot be withheld. */
  @Test
  @DisplayName("A protocol withholds only what its scope or an adopted extension permits.")
  default void whatIsWithheldWasPermitted() {
    Law.holds(
        "what is withheld was permitted",
        protocol().withheld().stream()
            .filter(skill -> protocol().scope().entry(skill).isEmpty())
            .filter(
                skill ->
                    protocol().adopted().stream()
                        .allMatch(extension -> extension.lowestLevel(skill).isEmpty()))
            .map(
                skill ->
                    protocol().id()
                        + " withholds "
                        + skill
                        + ", which "
                        + protocol().scope().name()
                        + " permits to nobody"));
  }

  /** An extension for a time in which the protocol does not hold can never be used. */
  @Test
  @DisplayName("An adopted extension and the protocol have days in common.")
  default void anAdoptedExtensionCanBeUsed() {
    Law.holds(
        "an adopted extension can be used",
        protocol().adopted().stream()
            .filter(extension -> !extension.period().overlaps(protocol().period()))
            .map(
                extension ->
                    protocol().id()
                        + " holds "
                        + protocol().period()
                        + ", but adopts an extension for "
                        + extension.jurisdiction()
                        + " of "
                        + extension.period()));
  }
}
