package org.ioemt.member;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whether and since when an entry of the registry is a membership. An entry without one is a person
 * of whom the registry knows, no more.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Membership permits ImmutableMembership {

  Membership() {}

  /**
   * The state of the membership.
   *
   * @return the status
   */
  public abstract MembershipStatus status();

  /**
   * The first day.
   *
   * @return the day
   */
  public abstract LocalDate since();

  /**
   * The last day.
   *
   * @return the day, included and not before the first; empty where no end is known
   */
  public abstract Optional<LocalDate> until();

  /** Refuses a membership that ends before it begins. */
  @Value.Check
  void check() {
    if (until().isPresent() && until().get().isBefore(since())) {
      throw new IllegalArgumentException(
          "membership, until: the last day "
              + until().get()
              + " is before the first day "
              + since());
    }
  }

  // Kept bare for checks, which must not allocate; see Credential.
  @Value.Derived
  @Value.Auxiliary
  @Nullable LocalDate lastDay() {
    return until().orElse(null);
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds memberships. Not for use by two threads at once. */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
