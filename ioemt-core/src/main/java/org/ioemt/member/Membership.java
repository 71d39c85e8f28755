package org.ioemt.member;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether and since when an entry of the registry is a membership. An entry without one is a person
 * of whom the registry knows, no more.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Membership permits ImmutableMembership {

  /**
   * The state of the membership.
   *
   * @return the status
   */
  MembershipStatus status();

  /**
   * The first day.
   *
   * @return the day
   */
  LocalDate since();

  /**
   * The last day.
   *
   * @return the day, included and not before the first; empty where no end is known
   */
  Optional<LocalDate> until();

  /** Refuses a membership that ends before it begins. */
  @Value.Check
  default void check() {
    if (until().isPresent() && until().get().isBefore(since())) {
      throw new IllegalArgumentException(
          "membership, until: the last day "
              + until().get()
              + " is before the first day "
              + since());
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

  /** Builds memberships. Not for use by two threads at once. */
  final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
