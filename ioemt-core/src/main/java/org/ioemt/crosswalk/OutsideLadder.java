package org.ioemt.crosswalk;

import java.util.Optional;
import org.ioemt.organization.EmsRole;

/**
 * Listed, and not on the ladder: a nurse, a driver, a dispatcher, another physician, another thing.
 * {@link #level()} is always empty; {@link #levels()} holds the level that some would defend.
 *
 * <p>Immutable and thread-safe.
 */
public final class OutsideLadder extends Standardization {

  private final OutsideKind kind;

  OutsideLadder(Match match, StandardizationPolicy policy, OutsideKind kind) {
    super(match, policy, StandardizationReason.OUTSIDE_LADDER, null);
    this.kind = kind;
  }

  @Override
  public String code() {
    return "OUTSIDE_LADDER";
  }

  /**
   * Why the qualification has no level. Where matching rows name several kinds, {@link
   * OutsideKind#OTHER}.
   *
   * @return the kind
   */
  public OutsideKind kind() {
    return kind;
  }

  /**
   * The role in an EMS that the qualification stands for, where the kind leaves no doubt.
   *
   * @return dispatcher for {@link OutsideKind#DISPATCHER}, vehicle operator for {@link
   *     OutsideKind#DRIVER}, else empty
   */
  public Optional<EmsRole> role() {
    return switch (kind) {
      case DISPATCHER -> Optional.of(EmsRole.EMERGENCY_MEDICAL_DISPATCHER);
      case DRIVER -> Optional.of(EmsRole.VEHICLE_OPERATOR);
      case NURSE, PHYSICIAN_OTHER, OTHER -> Optional.empty();
    };
  }
}
