package org.ioemt.practice;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.ioemt.member.MemberId;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;

/**
 * A standing order: a medical director approves named skills of a protocol for a period.
 *
 * <p>That a director approved the protocol as a whole is no such order; it is {@link
 * Protocol#approvedBy()}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OfflineDirection implements MedicalDirection
    permits ImmutableOfflineDirection {

  OfflineDirection() {}

  @Override
  public final Kind kind() {
    return Kind.OFFLINE;
  }

  @Override
  public abstract MemberId director();

  @Override
  public abstract List<Skill> skills();

  /**
   * The protocol to which the order belongs.
   *
   * @return its id
   */
  public abstract ProtocolId protocol();

  /**
   * When the order is good.
   *
   * @return the period
   */
  public abstract DateRange period();

  /**
   * Whether the order is good on a day.
   *
   * @param day the day
   * @return true if the day lies in the period
   */
  public boolean isInForceOn(LocalDate day) {
    return period().contains(day);
  }

  /** Refuses an order that names no skill or one twice. */
  @Value.Check
  void check() {
    Named.check("offline direction", skills());
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
  public static final class Builder extends ImmutableOfflineDirection.Builder {
    Builder() {}
  }
}
