package org.ioemt.ems;

import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;

/** A channel over which an EMS can be reached or speaks to its units. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Channel permits ImmutableChannel {

  /**
   * By what means.
   *
   * @return the kind
   */
  ChannelKind kind();

  /**
   * What the channel is called: a talk group, a number, an interface.
   *
   * @return 1 to 200 characters, no control characters
   */
  String name();

  /** Keeps the name from being blank. */
  @Value.Check
  default void check() {
    Texts.requireLine("channel", "name", name());
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds channels. Not for use by two threads at once. */
  final class Builder extends ImmutableChannel.Builder {
    Builder() {}
  }
}
