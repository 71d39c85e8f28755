package org.ioemt.testkit.law;

import java.util.Optional;
import java.util.stream.Stream;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The laws of a crosswalk, as tests of JUnit Jupiter. A test class implements this for rows of its
 * own:
 *
 * <pre>{@code
 * class OurCrosswalkTest implements CrosswalkLaws {
 *   public Crosswalk crosswalk() {
 *     return Crosswalk.shipped().plus(OurRows.ALL);
 *   }
 * }
 * }</pre>
 *
 * <p>Some laws no {@code Crosswalk} can break. They are for what stands before it, a cache or a
 * service: override {@link #standardize} with its answer.
 *
 * <p>All rows and spellings are gone through, the shortest title first, so that the first
 * counter-example is the smallest.
 */
public interface CrosswalkLaws {

  /**
   * The crosswalk.
   *
   * @return the crosswalk
   */
  Crosswalk crosswalk();

  /**
   * What is asked for the level of a title: the crosswalk, unless this is overridden.
   *
   * @param title the title
   * @param policy the policy
   * @return the answer
   */
  default Standardization standardize(Qualification title, StandardizationPolicy policy) {
    return crosswalk().standardize(title, policy);
  }

  /** Whoever holds the title writes it as on the certificate, or in capitals, or with hyphens. */
  @Test
  @DisplayName("Every title and alias finds its row, in capitals and with hyphens too.")
  default void everySpellingFindsItsRow() {
    Law.holds(
        "every spelling finds its row",
        Titles.listed(crosswalk())
            .flatMap(
                listed ->
                    listed.spellings().stream()
                        .map(text -> Qualification.of(listed.place(), text))
                        .filter(title -> !finds(title, listed.row()))
                        .map(title -> title + " does not find the row " + listed.row().code())));
  }

  private boolean finds(Qualification title, CrosswalkRow row) {
    return standardize(title, StandardizationPolicy.CONSERVATIVE).rows().stream()
        .anyMatch(found -> found.code().equals(row.code()));
  }

  /** An answer is about the place that was asked for, or about the country around it. */
  @Test
  @DisplayName("An answer rests on rows of the title's own jurisdiction or of its country.")
  default void rowsAreOfTheTitlesOwnJurisdiction() {
    Law.holds(
        "rows are of the title's own jurisdiction",
        answers(StandardizationPolicy.CONSERVATIVE)
            .flatMap(
                answer ->
                    answer.answer().rows().stream()
                        .filter(row -> !answer.title().jurisdiction().isWithin(row.jurisdiction()))
                        .map(row -> answer.title() + " is answered with the row " + row.code())));
  }

  /** No level comes from nowhere. */
  @Test
  @DisplayName("No policy accepts a level that none of the matching rows names.")
  default void whatIsAcceptedIsNamedByARow() {
    Law.holds(
        "what is accepted is named by a row",
        Stream.of(StandardizationPolicy.values())
            .flatMap(this::answers)
            .filter(a -> a.level().filter(level -> !a.named().contains(level)).isPresent())
            .map(
                a ->
                    a.title()
                        + " is accepted as "
                        + a.text()
                        + " by "
                        + a.policy().code()
                        + ", but its rows name "
                        + Skills.codes(a.named())));
  }

  /** Of the levels in question the conservative policy takes the lowest. */
  @Test
  @DisplayName("The conservative policy accepts no level but the lowest of those in question.")
  default void theConservativePolicyAcceptsTheLowest() {
    Law.holds(
        "the conservative policy accepts the lowest",
        answers(StandardizationPolicy.CONSERVATIVE)
            .filter(
                a ->
                    a.level()
                        .filter(
                            level ->
                                a.named().stream().anyMatch(other -> other.rank() < level.rank()))
                        .isPresent())
            .map(
                a ->
                    a.title()
                        + " is accepted as "
                        + a.text()
                        + " by conservative, but its rows name "
                        + Skills.codes(a.named())));
  }

  /** What the strict policy accepts the conservative accepts at the same level. */
  @Test
  @DisplayName("What the strict policy accepts, the conservative accepts at the same level.")
  default void theStrictPolicyAcceptsNoMoreThanTheConservative() {
    Law.holds(
        "the strict policy accepts no more than the conservative",
        answers(StandardizationPolicy.STRICT)
            .filter(a -> a.level().isPresent())
            .filter(a -> !level(a.title(), StandardizationPolicy.CONSERVATIVE).equals(a.level()))
            .map(
                a ->
                    a.title()
                        + " is accepted as "
                        + a.text()
                        + " by strict, but by conservative as "
                        + Titles.text(level(a.title(), StandardizationPolicy.CONSERVATIVE))));
  }

  /** What the conservative policy accepts is no higher than what is proposed. */
  @Test
  @DisplayName("What the conservative policy accepts is no higher than what the rows propose.")
  default void theConservativePolicyNeverRaises() {
    Law.holds(
        "the conservative policy never raises",
        answers(StandardizationPolicy.CONSERVATIVE)
            .filter(
                a ->
                    a.level()
                        .flatMap(
                            level ->
                                level(a.title(), StandardizationPolicy.PROPOSED)
                                    .filter(proposed -> proposed.rank() < level.rank()))
                        .isPresent())
            .map(
                a ->
                    a.title()
                        + " is accepted as "
                        + a.text()
                        + " by conservative, but proposed as "
                        + Titles.text(level(a.title(), StandardizationPolicy.PROPOSED))));
  }

  /** A nurse, a driver or a dispatcher has no level, whatever the policy. */
  @Test
  @DisplayName("A title all of whose rows stand outside the ladder has no level.")
  default void whatIsOutsideTheLadderHasNoLevel() {
    Law.holds(
        "what is outside the ladder has no level",
        Stream.of(StandardizationPolicy.values())
            .flatMap(this::answers)
            .filter(a -> !crosswalk().rows(a.title()).isEmpty())
            .filter(
                a ->
                    crosswalk().rows(a.title()).stream().allMatch(row -> row.outside().isPresent()))
            .filter(a -> a.level().isPresent())
            .map(
                a ->
                    a.title()
                        + " is accepted as "
                        + a.text()
                        + " by "
                        + a.policy().code()
                        + ", but stands outside the ladder"));
  }

  /** A title is listed or it is not: near misses are suggestions, never answers. */
  @Test
  @DisplayName("A title that differs from every listed one by a letter has no level.")
  default void aNearMissHasNoLevel() {
    Law.holds(
        "a near miss has no level",
        Titles.listed(crosswalk())
            .map(listed -> Qualification.of(listed.place(), Titles.miss(listed.row().title())))
            .filter(title -> crosswalk().rows(title).isEmpty())
            .filter(
                title ->
                    crosswalk().standardize(title, StandardizationPolicy.PROPOSED).rows().isEmpty())
            .flatMap(
                title ->
                    Stream.of(StandardizationPolicy.values())
                        .filter(policy -> level(title, policy).isPresent())
                        .map(
                            policy ->
                                title
                                    + " is not listed, but accepted as "
                                    + Titles.text(level(title, policy))
                                    + " by "
                                    + policy.code())));
  }

  private Optional<ProviderLevel> level(Qualification title, StandardizationPolicy policy) {
    return standardize(title, policy).level();
  }

  private Stream<Titles.Answer> answers(StandardizationPolicy policy) {
    return Titles.listed(crosswalk())
        .map(listed -> Qualification.of(listed.place(), listed.row().title()))
        .map(title -> new Titles.Answer(title, policy, standardize(title, policy), crosswalk()));
  }
}
