package org.ioemt.ems;

import org.immutables.value.Value;

/** The number of casualties in a triage category. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CategoryCount permits ImmutableCategoryCount {

  /**
   * The category.
   *
   * @return the category
   */
  TriageCategory category();

  /**
   * How many casualties are in it.
   *
   * @return the number, not negative
   */
  int casualties();

  /** Keeps the number from being negative. */
  @Value.Check
  default void check() {
    if (casualties() < 0) {
      throw new IllegalArgumentException(
          "category count, casualties: must not be negative, found " + casualties());
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

  /** Builds category counts. Not for use by two threads at once. */
  final class Builder extends ImmutableCategoryCount.Builder {
    Builder() {}
  }
}
