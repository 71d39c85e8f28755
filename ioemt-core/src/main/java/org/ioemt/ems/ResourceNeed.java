package org.ioemt.ems;

import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;

/**
 * What the casualties of a category need: so many of a resource for each so many patients.
 *
 * <p>It is the user's own statement. No number is shipped, because none is published that would
 * hold everywhere. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ResourceNeed permits ImmutableResourceNeed {

  /**
   * The category.
   *
   * @return the category
   */
  TriageCategory category();

  /**
   * The resource, by the name under which it is counted too: an ambulance, a physician, a
   * ventilator.
   *
   * @return 1 to 200 characters, no control characters
   */
  String resource();

  /**
   * How many are needed.
   *
   * @return the number, 1 or more
   */
  int quantity();

  /**
   * For how many patients that is enough.
   *
   * @return the number, 1 or more
   */
  int patients();

  /**
   * How many are needed for a number of casualties of the category.
   *
   * @param casualties the number, not negative
   * @return the quantity for each full or begun group of {@link #patients()}
   */
  default long neededFor(int casualties) {
    long groups = ((long) casualties + patients() - 1) / patients();
    return groups * quantity();
  }

  /** Keeps the name from being blank and the numbers positive. */
  @Value.Check
  default void check() {
    Texts.requireLine("resource need", "resource", resource());
    if (quantity() < 1 || patients() < 1) {
      throw new IllegalArgumentException(
          "resource need: expected 1 or more for each 1 or more patients, found "
              + quantity()
              + " for each "
              + patients());
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

  /** Builds resource needs. Not for use by two threads at once. */
  final class Builder extends ImmutableResourceNeed.Builder {
    Builder() {}
  }
}
