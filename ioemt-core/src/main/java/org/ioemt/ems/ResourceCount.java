package org.ioemt.ems;

import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;

/** How many of a resource are at hand. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ResourceCount permits ImmutableResourceCount {

  /**
   * The resource, by the name under which it is needed.
   *
   * @return 1 to 200 characters, no control characters
   */
  String resource();

  /**
   * How many are at hand.
   *
   * @return the number, not negative
   */
  int quantity();

  /** Keeps the name from being blank and the number from being negative. */
  @Value.Check
  default void check() {
    Texts.requireLine("resource count", "resource", resource());
    if (quantity() < 0) {
      throw new IllegalArgumentException(
          "resource count, quantity: must not be negative, found " + quantity());
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

  /** Builds resource counts. Not for use by two threads at once. */
  final class Builder extends ImmutableResourceCount.Builder {
    Builder() {}
  }
}
