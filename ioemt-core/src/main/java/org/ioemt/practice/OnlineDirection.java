package org.ioemt.practice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.immutables.value.Value;
import org.ioemt.member.MemberId;
import org.ioemt.scope.Skill;

/**
 * An order for the patient at hand, given by a medical director at a time and over a channel.
 *
 * <p>It is good on the day on which it was given, by the clock of the place where it was given.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OnlineDirection implements MedicalDirection
    permits ImmutableOnlineDirection {

  OnlineDirection() {}

  @Override
  public final Kind kind() {
    return Kind.ONLINE;
  }

  @Override
  public abstract MemberId director();

  @Override
  public abstract List<Skill> skills();

  /**
   * When the order was given.
   *
   * @return the time with its offset
   */
  public abstract OffsetDateTime given();

  /**
   * By which way the order was given.
   *
   * @return the channel
   */
  public abstract DirectionChannel channel();

  /**
   * Whether the order is good on a day.
   *
   * @param day the day
   * @return true on the day on which it was given
   */
  public boolean isInForceOn(LocalDate day) {
    return given().toLocalDate().equals(day);
  }

  /** Refuses an order that names no skill or one twice. */
  @Value.Check
  void check() {
    Named.check("online direction", skills());
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds orders. Not for use by two threads at once. */
  public static final class Builder extends ImmutableOnlineDirection.Builder {
    Builder() {}
  }
}
