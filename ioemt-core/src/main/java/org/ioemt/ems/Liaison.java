package org.ioemt.ems;

import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.organization.OrganizationId;
import org.ioemt.time.DateRange;

/**
 * The standing link of an EMS to a public health or public safety agency: with whom, over which
 * channel, and on what terms. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Liaison permits ImmutableLiaison {

  /**
   * The partner.
   *
   * @return its id
   */
  OrganizationId partner();

  /**
   * What kind of partner it is.
   *
   * @return the kind
   */
  LiaisonKind kind();

  /**
   * The channel over which the two reach each other.
   *
   * @return the channel, or empty where none is agreed
   */
  Optional<Channel> channel();

  /**
   * What the agreement is called that the liaison rests on.
   *
   * @return the title, or empty where there is none
   */
  Optional<String> agreement();

  /**
   * When that agreement is in force.
   *
   * @return the period, or empty where it is not limited or not stated
   */
  Optional<DateRange> period();

  /** Keeps the title from being blank. */
  @Value.Check
  default void check() {
    agreement().ifPresent(text -> Texts.requireLine("liaison", "agreement", text));
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds liaisons. Not for use by two threads at once. */
  final class Builder extends ImmutableLiaison.Builder {
    Builder() {}
  }
}
