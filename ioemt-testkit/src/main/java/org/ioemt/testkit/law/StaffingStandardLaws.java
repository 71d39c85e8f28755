package org.ioemt.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.source.Evidence;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.Sample;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The laws of a staffing standard, as tests of JUnit Jupiter. A test class implements this for a
 * standard of its own.
 *
 * <p>Some laws the rules of the library cannot break. They are for a system of one's own that says
 * who may leave the station: override {@link #isStaffed} with its answer.
 *
 * <p>Generated crews of eligible members are tried. One that breaks a law is made smaller as long
 * as it breaks it.
 */
public interface StaffingStandardLaws {

  /**
   * The standard.
   *
   * @return the standard
   */
  StaffingStandard standard();

  /**
   * What is asked whether a crew is staffed: the rules of the library with the shipped crosswalk,
   * the conservative policy and the recognized authorities, unless this is overridden.
   *
   * @param crew the crew
   * @return true where it is staffed for the standard
   */
  default boolean isStaffed(Crew crew) {
    return CrewRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
        .isStaffed(crew, standard(), crews().asOf());
  }

  /**
   * The crews to try.
   *
   * @return a generator; crews of eligible members, unless this is overridden
   */
  default ValueGenerator<Crew> crews() {
    return ValueGenerator.of(Crew.class).among(MemberGenerator.seeded(0).eligible());
  }

  /**
   * How many crews to try.
   *
   * @return 500, unless this is overridden
   */
  default int tries() {
    return 500;
  }

  /** One more person does no harm. */
  @Test
  @DisplayName("A crew that is staffed stays so when somebody more comes aboard.")
  default void oneMoreDoesNoHarm() {
    ValueGenerator<CrewMember> people =
        ValueGenerator.of(CrewMember.class).among(MemberGenerator.seeded(0).eligible());
    List<CrewMember> more = people.stream().limit(20).toList();
    holds(
        "one more does no harm",
        crew ->
            !isStaffed(crew)
                ? Stream.empty()
                : more.stream()
                    .filter(person -> !crew.members().contains(person))
                    .map(person -> with(crew, person))
                    .filter(larger -> !isStaffed(larger))
                    .map(larger -> "is staffed, but not with one more"));
  }

  /** It does not matter who is written down first. */
  @Test
  @DisplayName("Whether a crew is staffed does not depend on the order of its members.")
  default void theOrderDoesNotMatter() {
    holds(
        "the order does not matter",
        crew -> {
          List<CrewMember> reversed = new ArrayList<>();
          crew.members().forEach(person -> reversed.add(0, person));
          return isStaffed(crew) == isStaffed(copy(crew, reversed))
              ? Stream.empty()
              : Stream.of(
                  isStaffed(crew)
                      ? "is staffed, but not in the reverse order"
                      : "is not staffed, but in the reverse order it is");
        });
  }

  /** Fewer people than the standard asks for are too few. */
  @Test
  @DisplayName("A crew of fewer people than the standard asks for is not staffed.")
  default void fewerThanAskedForAreTooFew() {
    holds(
        "fewer than asked for are too few",
        crew ->
            IntStream.range(0, Math.min(crew.members().size() + 1, standard().people()))
                .mapToObj(size -> copy(crew, crew.members().subList(0, size)))
                .filter(this::isStaffed)
                .map(
                    smaller ->
                        "is staffed with "
                            + smaller.members().size()
                            + " aboard, but "
                            + standard().code()
                            + " asks for "
                            + standard().people()));
  }

  /** Who is learning does not count. */
  @Test
  @DisplayName("A crew of trainees alone is not staffed.")
  default void traineesAloneAreNotStaffed() {
    holds(
        "trainees alone are not staffed",
        crew -> {
          List<CrewMember> learning = new ArrayList<>();
          for (CrewMember person : crew.members()) {
            learning.add(CrewMember.builder().from(person).trainee(true).build());
          }
          return isStaffed(copy(crew, learning))
              ? Stream.of("is staffed with trainees alone")
              : Stream.empty();
        });
  }

  /** The level of the caregiver is one that gives the care for which the standard is. */
  @Test
  @DisplayName("The primary caregiver of a standard has a level that reaches its care level.")
  default void theCaregiverReachesTheCareLevel() {
    Law.holds(
        "the caregiver reaches the care level",
        standard().primaryCaregiver().stream()
            .filter(level -> !mapping().reaches(level, standard().careLevel()))
            .map(
                level ->
                    standard().code()
                        + " is for "
                        + standard().careLevel().code()
                        + ", but "
                        + level.code()
                        + " gives "
                        + mapping().of(level).code()));
  }

  /**
   * Which care a level gives.
   *
   * @return the mapping of the library, unless this is overridden
   */
  default CareLevels mapping() {
    return CareLevels.standard();
  }

  /** Whoever rides along is no more than who is responsible. */
  @Test
  @DisplayName("A standard asks for no higher level of the others than of the primary caregiver.")
  default void theOthersNeedNoMoreThanTheCaregiver() {
    Law.holds(
        "the others need no more than the caregiver",
        standard().primaryCaregiver().stream()
            .flatMap(
                caregiver ->
                    standard().others().stream()
                        .filter(other -> other.rank() > caregiver.rank())
                        .map(other -> asks(other, caregiver))));
  }

  /** A standard that nobody can look up is an opinion. */
  @Test
  @DisplayName("A standard names its source.")
  default void aStandardNamesItsSource() {
    Law.holds(
        "a standard names its source",
        Stream.of(standard())
            .filter(standard -> standard.source().isEmpty())
            .filter(standard -> standard.evidence() == Evidence.UNVERIFIED)
            .map(standard -> standard.code() + " has no source"));
  }

  private String asks(ProviderLevel other, ProviderLevel caregiver) {
    return standard().code()
        + " asks for "
        + other.code()
        + " of the others, but for "
        + caregiver.code()
        + " of the caregiver";
  }

  private static Crew with(Crew crew, CrewMember person) {
    return Crew.builder().from(crew).addMember(person).build();
  }

  private static Crew copy(Crew crew, List<CrewMember> members) {
    return Crew.builder().from(crew).members(members).build();
  }

  private void holds(String law, Function<Crew, Stream<String>> breaches) {
    ValueGenerator<Crew> crews = crews();
    Law.holds(
        law,
        LongStream.range(0, tries())
            .mapToObj(crews::sample)
            .filter(sample -> breaches.apply(sample.value()).findAny().isPresent())
            .limit(1)
            .map(
                sample -> {
                  Sample<Crew> smallest =
                      sample.smallest(crew -> breaches.apply(crew).findAny().isPresent());
                  return "the crew "
                      + smallest
                      + " "
                      + breaches.apply(smallest.value()).findFirst().orElseThrow();
                }));
  }
}
