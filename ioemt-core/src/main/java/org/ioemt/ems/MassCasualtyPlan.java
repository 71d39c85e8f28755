package org.ioemt.ems;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.organization.EmsRole;

/**
 * What an EMS does when there are more casualties than it can care for as usual.
 *
 * <p>A plan may be incomplete; {@link PlanRules} say what it lacks. The triage scheme is named by
 * its key, because casualties are sorted under one scheme: {@code START}, {@code SALT}, {@code
 * UK_SIEVE}, or another of the host.
 *
 * <pre>{@code
 * MassCasualtyPlan plan =
 *     MassCasualtyPlan.builder()
 *         .title("Utopia MCI plan 2026")
 *         .triageScheme("START")
 *         .addActivationLevel(ActivationLevel.builder().name("MCI 1").casualties(5).build())
 *         .lastExercise(LocalDate.of(2026, 5, 9))
 *         .exerciseMonths(12)
 *         .build();
 * }</pre>
 *
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MassCasualtyPlan permits ImmutableMassCasualtyPlan {

  /**
   * What the plan is called.
   *
   * @return 1 to 200 characters, no control characters
   */
  String title();

  /**
   * The scheme under which casualties are sorted.
   *
   * @return the key of the scheme, capital letters, digits and underscores; empty where none is
   *     chosen
   */
  Optional<String> triageScheme();

  /**
   * The thresholds, lowest first.
   *
   * @return the levels
   */
  List<ActivationLevel> activationLevels();

  /**
   * The agreements by which others help.
   *
   * @return the agreements
   */
  List<MutualAidAgreement> mutualAid();

  /**
   * The facilities that receive patients.
   *
   * @return the facilities
   */
  List<ReceivingFacility> receivingFacilities();

  /**
   * The roles in command that the plan fills.
   *
   * @return the roles
   */
  List<EmsRole> commandRoles();

  /**
   * The day of the last exercise.
   *
   * @return the day, or empty where none was held
   */
  Optional<LocalDate> lastExercise();

  /**
   * The number of months within which an exercise is due again.
   *
   * @return the number, 1 to 1200; empty where the plan sets none
   */
  OptionalInt exerciseMonths();

  /**
   * The level that a number of casualties activates: the one with the highest threshold that is
   * reached.
   *
   * @param casualties the number of casualties
   * @return the level, or empty where no threshold is reached
   */
  default Optional<ActivationLevel> activatedBy(int casualties) {
    ActivationLevel highest = null;
    for (ActivationLevel level : activationLevels()) {
      if (level.casualties() <= casualties
          && (highest == null || level.casualties() > highest.casualties())) {
        highest = level;
      }
    }
    return Optional.ofNullable(highest);
  }

  /**
   * The number of patients that the receiving facilities take together, as far as they state one.
   *
   * @return the sum
   */
  default long capacity() {
    long sum = 0;
    for (ReceivingFacility facility : receivingFacilities()) {
      sum += facility.capacity().orElse(0);
    }
    return sum;
  }

  /** Keeps texts and numbers in their range. */
  @Value.Check
  default void check() {
    Texts.requireLine("mass-casualty plan", "title", title());
    triageScheme().ifPresent(SchemeTable::requireScheme);
    if (exerciseMonths().isPresent()
        && (exerciseMonths().getAsInt() < 1 || exerciseMonths().getAsInt() > 1200)) {
      throw new IllegalArgumentException(
          "mass-casualty plan, exerciseMonths: expected 1 to 1200, found "
              + exerciseMonths().getAsInt());
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

  /** Builds mass-casualty plans. Not for use by two threads at once. */
  final class Builder extends ImmutableMassCasualtyPlan.Builder {
    Builder() {}
  }
}
