package org.ioemt.ems;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.member.MemberId;

/**
 * Somebody comes aboard a unit during a response, leaves it, or both at once: a relief, or a
 * physician who goes along with the ambulance.
 *
 * <p>That the one who leaves was aboard is a rule, not a condition of the value. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class CrewChange permits ImmutableCrewChange {

  CrewChange() {}

  /**
   * When.
   *
   * @return the time with its offset
   */
  public abstract OffsetDateTime time();

  /**
   * Which unit.
   *
   * @return the unit
   */
  public abstract UnitId unit();

  /**
   * Who leaves the unit.
   *
   * @return the id, or empty where nobody leaves
   */
  public abstract Optional<MemberId> leaves();

  /**
   * Who comes aboard.
   *
   * @return the person with the roles from then on, or empty where nobody comes
   */
  public abstract Optional<CrewMember> boards();

  /** Refuses a change that changes nothing. */
  @Value.Check
  void check() {
    if (leaves().isEmpty() && boards().isEmpty()) {
      throw new IllegalArgumentException(
          "crew change: expected somebody who leaves or somebody who comes aboard");
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds crew changes. Not for use by two threads at once. */
  public static final class Builder extends ImmutableCrewChange.Builder {
    Builder() {}
  }
}
