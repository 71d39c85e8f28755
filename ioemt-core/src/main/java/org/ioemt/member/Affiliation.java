package org.ioemt.member;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A person's service in an EMS: where, how and how long.
 *
 * <p>The role is what the person does in the system. It implies no provider level, and a level
 * implies no role. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Affiliation permits ImmutableAffiliation {

  Affiliation() {}

  /**
   * The organization served.
   *
   * @return its id
   */
  public abstract OrganizationId organization();

  /**
   * For pay, without pay, or as instructor.
   *
   * @return the engagement
   */
  public abstract Engagement engagement();

  /**
   * What the person does there.
   *
   * @return the role, or empty where the record does not say
   */
  public abstract Optional<EmsRole> role();

  /**
   * The first day.
   *
   * @return the day, or empty where the record does not say
   */
  public abstract Optional<LocalDate> since();

  /**
   * The last day.
   *
   * @return the day, included and not before the first; empty where it goes on
   */
  public abstract Optional<LocalDate> until();

  /**
   * Whether the person serves there on a day.
   *
   * @param day the day
   * @return true from the first day to the last, open where they are not known
   */
  public boolean isCurrentOn(LocalDate day) {
    LocalDate from = firstDay();
    LocalDate until = lastDay();
    return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
  }

  // Kept bare for checks, which must not allocate; see Credential.

  @Value.Derived
  @Value.Auxiliary
  @Nullable LocalDate firstDay() {
    return since().orElse(null);
  }

  @Value.Derived
  @Value.Auxiliary
  @Nullable LocalDate lastDay() {
    return until().orElse(null);
  }

  /** Refuses a service that ends before it begins. */
  @Value.Check
  void check() {
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
  public static Builder builder() {
    return new Builder();
  }

  /** Builds affiliations. Not for use by two threads at once. */
  public static final class Builder extends ImmutableAffiliation.Builder {
    Builder() {}
  }
}
