package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The people aboard a unit.
 *
 * <p>A crew exists in whatever composition it was recorded, empty ones included; {@link CrewRules}
 * say whether it is staffed for a {@link StaffingStandard}. A vehicle's type says nothing of its
 * crew.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Crew permits ImmutableCrew {

  Crew() {}

  /**
   * The unit.
   *
   * @return its call sign or number
   */
  public abstract UnitId unit();

  /**
   * The vehicle that the unit uses.
   *
   * @return the agency's id of it, or empty where the record does not say
   */
  public abstract Optional<VehicleId> vehicle();

  /**
   * Who is aboard.
   *
   * @return the people in the order of the record
   */
  public abstract List<CrewMember> members();

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds crews. Not for use by two threads at once. */
  public static final class Builder extends ImmutableCrew.Builder {
    Builder() {}
  }
}
