package org.ioemt.member;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ioemt.time.DateRange;

/**
 * When a member can be called.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Availability permits ImmutableAvailability {

  /**
   * The periods in which the member can be called.
   *
   * @return the periods; empty where the member states none
   */
  List<DateRange> periods();

  /**
   * How long before a departure the member must be called.
   *
   * @return whole days, 0 to 366, or empty where the member does not say
   */
  OptionalInt noticeDays();

  /** Refuses days out of range. */
  @Value.Check
  default void check() {
    Ranges.check("availability, noticeDays", noticeDays(), 366);
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds availabilities. Not for use by two threads at once. */
  final class Builder extends ImmutableAvailability.Builder {
    Builder() {}
  }
}
