package org.ioemt.ems;

import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;

/**
 * A threshold of a mass-casualty plan: from so many casualties on, the plan is activated at this
 * level. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ActivationLevel permits ImmutableActivationLevel {

  /**
   * What the level is called.
   *
   * @return 1 to 200 characters, no control characters
   */
  String name();

  /**
   * The number of casualties from which on the level is activated.
   *
   * @return the number, 1 or more
   */
  int casualties();

  /** Keeps the name from being blank and the threshold positive. */
  @Value.Check
  default void check() {
    Texts.requireLine("activation level", "name", name());
    if (casualties() < 1) {
      throw new IllegalArgumentException(
          "activation level, casualties: expected 1 or more, found " + casualties());
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

  /** Builds activation levels. Not for use by two threads at once. */
  final class Builder extends ImmutableActivationLevel.Builder {
    Builder() {}
  }
}
