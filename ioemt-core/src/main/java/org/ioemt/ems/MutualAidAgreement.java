package org.ioemt.ems;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.organization.OrganizationId;
import org.ioemt.time.DateRange;

/**
 * An agreement by which another service helps when the own means are not enough.
 *
 * <p>An agreement that names no partner can be recorded, and a rule reports it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface MutualAidAgreement permits ImmutableMutualAidAgreement {

  /**
   * What the agreement is called.
   *
   * @return 1 to 200 characters, no control characters
   */
  String title();

  /**
   * The service that helps.
   *
   * @return its id, or empty where none is named
   */
  Optional<OrganizationId> partner();

  /**
   * When the agreement is in force.
   *
   * @return the period
   */
  DateRange period();

  /**
   * How many vehicles the partner can send.
   *
   * @return the number, not negative; empty where it is not stated
   */
  OptionalInt vehicles();

  /** Keeps the title from being blank and the number from being negative. */
  @Value.Check
  default void check() {
    Texts.requireLine("mutual-aid agreement", "title", title());
    if (vehicles().isPresent() && vehicles().getAsInt() < 0) {
      throw new IllegalArgumentException(
          "mutual-aid agreement, vehicles: must not be negative, found " + vehicles().getAsInt());
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

  /** Builds mutual-aid agreements. Not for use by two threads at once. */
  final class Builder extends ImmutableMutualAidAgreement.Builder {
    Builder() {}
  }
}
