package org.ioemt.ems;

import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.member.MemberId;
import org.ioemt.place.LanguageTag;
import org.ioemt.time.DateRange;

/**
 * A set of instructions that a dispatcher gives a caller until help arrives: what to do, and what
 * not.
 *
 * <p>The instructions themselves are not here; the set has a name and an edition by which they are
 * found. Whoever gives medical instructions over the telephone gives medical care, so a medical
 * director approves the set. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PreArrivalInstructions permits ImmutablePreArrivalInstructions {

  /**
   * What the set is called.
   *
   * @return 1 to 200 characters, no control characters
   */
  String name();

  /**
   * The edition.
   *
   * @return the edition, or empty
   */
  Optional<String> edition();

  /**
   * The language in which the instructions are given.
   *
   * @return the language
   */
  LanguageTag language();

  /**
   * The medical director who approved the set.
   *
   * @return the director's id, or empty where nobody is stated
   */
  Optional<MemberId> approvedBy();

  /**
   * When the set is in use.
   *
   * @return the period
   */
  DateRange period();

  /** Keeps texts from being blank. */
  @Value.Check
  default void check() {
    Texts.requireLine("pre-arrival instructions", "name", name());
    edition().ifPresent(text -> Texts.requireLine("pre-arrival instructions", "edition", text));
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds pre-arrival instructions. Not for use by two threads at once. */
  final class Builder extends ImmutablePreArrivalInstructions.Builder {
    Builder() {}
  }
}
