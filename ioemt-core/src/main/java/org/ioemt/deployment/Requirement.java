package org.ioemt.deployment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.immutables.value.Value;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageSkill;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.Skill;

/**
 * So many members of one sort that a program needs.
 *
 * <p>Whatever is asked for is asked of each of them, on every day of the program; what a
 * requirement does not name it does not ask for. Being eligible and available is asked of everyone
 * and is not named here.
 *
 * <pre>{@code
 * Requirement medics =
 *     Requirement.builder()
 *         .level(ProviderLevel.PARAMEDIC)
 *         .levelMatch(LevelMatch.AT_LEAST)
 *         .count(4)
 *         .radiusKilometers(1_500)
 *         .honorsPreferences(true)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Requirement permits ImmutableRequirement {

  /** The most members that one requirement, and one program, can ask for. */
  int MOST = 10_000;

  /** The greatest radius in kilometers: half the way around the earth. */
  int FARTHEST_KILOMETERS = 20_038;

  /**
   * The level that follows from the member's credentials.
   *
   * @return the level
   */
  ProviderLevel level();

  /**
   * Whether a higher level will do.
   *
   * @return how the level is meant
   */
  LevelMatch levelMatch();

  /**
   * How many members are needed.
   *
   * @return 1 to 10,000
   */
  int count();

  /**
   * The endorsements that each of them must have.
   *
   * @return the specializations, each once; empty where none is asked for
   */
  List<Specialization> specializations();

  /**
   * The edition by whose scope {@link #skills()} are judged.
   *
   * @return the edition; present exactly where skills are asked for
   */
  Optional<ScopeEdition> scopeEdition();

  /**
   * The skills that the level of each of them must be permitted by IOEMT's scope of the edition.
   *
   * <p>That is scope, not authority: whether the person may do it at the place of the program is
   * another question, with a license, a protocol and a medical director of that place in it.
   *
   * @return the skills, each once; empty where none is asked for
   */
  List<Skill> skills();

  /**
   * The languages that each of them must speak, at the given proficiency or better. A language
   * without a region is spoken by whoever speaks it with one: {@code pt} by {@code pt-BR}, not the
   * other way (basic filtering of RFC 4647).
   *
   * @return the languages, each once; empty where none is asked for
   */
  List<LanguageSkill> languages();

  /**
   * How each of them must take part in a service.
   *
   * @return the engagement, or empty where any will do
   */
  Optional<Engagement> engagement();

  /**
   * How far from the program's place a member may be.
   *
   * @return kilometers on the great circle, 0 to 20,038, or empty where any distance will do
   */
  OptionalInt radiusKilometers();

  /**
   * Whether what members prefer is honored: kinds of program, distance, length of stay,
   * jurisdictions. Availability is asked for in any case.
   *
   * @return false only where members are called against their preferences
   */
  boolean honorsPreferences();

  /** Refuses numbers out of range, what is listed twice, and skills without an edition. */
  @Value.Check
  default void check() {
    Checks.range("requirement, count", count(), 1, MOST);
    if (radiusKilometers().isPresent()) {
      Checks.range(
          "requirement, radiusKilometers", radiusKilometers().getAsInt(), 0, FARTHEST_KILOMETERS);
    }
    Checks.distinct("requirement, specializations", specializations(), Specialization::code);
    Checks.distinct("requirement, skills", skills(), Function.identity());
    Checks.distinct("requirement, languages", languages(), LanguageSkill::language);
    if (scopeEdition().isPresent() == skills().isEmpty()) {
      throw new IllegalArgumentException(
          "requirement, scopeEdition: expected with skills and only with them, found "
              + skills().size()
              + " skills "
              + (scopeEdition().isPresent() ? "with" : "without")
              + " an edition");
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds requirements. Not for use by two threads at once. */
  final class Builder extends ImmutableRequirement.Builder {
    Builder() {}
  }
}
