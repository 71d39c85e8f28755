package org.ioemt.member;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;

/**
 * A person's service in an EMS: where, how and how long.
 *
 * <p>The role is what the person does in the system. It implies no provider level, and a level
 * implies no role. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Affiliation permits ImmutableAffiliation {

  /**
   * The organization served.
   *
   * @return its id
   */
  OrganizationId organization();

  /**
   * For pay, without pay, or as instructor.
   *
   * @return the engagement
   */
  Engagement engagement();

  /**
   * What the person does there.
   *
   * @return the role, or empty where the record does not say
   */
  Optional<EmsRole> role();

  /**
   * The first day.
   *
   * @return the day, or empty where the record does not say
   */
  Optional<LocalDate> since();

  /**
   * The last day.
   *
   * @return the day, included and not before the first; empty where it goes on
   */
  Optional<LocalDate> until();

  /**
   * Whether the person serves there on a day.
   *
   * @param day the day
   * @return true from the first day to the last, open where they are not known
   */
  default boolean isCurrentOn(LocalDate day) {
    return !since().orElse(day).isAfter(day) && !until().orElse(day).isBefore(day);
  }

  /** Refuses a service that ends before it begins. */
  @Value.Check
  default void check() {
    if (since().isPresent() && until().isPresent() && until().get().isBefore(since().get())) {
      throw new IllegalArgumentException(
          "affiliation, until: the last day "
              + until().get()
              + " is before the first day "
              + since().get());
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

  /** Builds affiliations. Not for use by two threads at once. */
  final class Builder extends ImmutableAffiliation.Builder {
    Builder() {}
  }
}
