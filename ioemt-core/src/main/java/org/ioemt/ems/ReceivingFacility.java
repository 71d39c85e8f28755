package org.ioemt.ems;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ioemt.organization.OrganizationId;

/**
 * A facility to which a mass-casualty plan sends patients, with the number that it takes. Immutable
 * and thread-safe.
 */
@Value.Immutable
public sealed interface ReceivingFacility permits ImmutableReceivingFacility {

  /**
   * The facility.
   *
   * @return its id
   */
  OrganizationId facility();

  /**
   * How many patients it takes under the plan.
   *
   * @return the number, not negative; empty where it is not stated
   */
  OptionalInt capacity();

  /** Keeps the capacity from being negative. */
  @Value.Check
  default void check() {
    if (capacity().isPresent() && capacity().getAsInt() < 0) {
      throw new IllegalArgumentException(
          "receiving facility, capacity: must not be negative, found " + capacity().getAsInt());
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

  /** Builds receiving facilities. Not for use by two threads at once. */
  final class Builder extends ImmutableReceivingFacility.Builder {
    Builder() {}
  }
}
