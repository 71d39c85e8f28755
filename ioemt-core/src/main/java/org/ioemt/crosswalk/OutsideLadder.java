package org.ioemt.crosswalk;

import java.util.List;
import java.util.Optional;
import org.ioemt.organization.EmsRole;

/**
 * Listed, and not on the ladder: a nurse, a driver, a dispatcher, another physician, another thing.
 * {@link #level()} is always empty; {@link #levels()} holds the level that some would defend.
 *
 * <p>Immutable and thread-safe.
 */
public final class OutsideLadder extends Standardization {

  private final OutsideKind outside;

  OutsideLadder(Match match, StandardizationPolicy policy, OutsideKind outside) {
    super(match, policy, StandardizationReason.OUTSIDE_LADDER, null);
    this.outside = outside;
  }

  @Override
  public Kind kind() {
    return Kind.OUTSIDE_LADDER;
  }

  @Override
  List<?> own() {
    return List.of(outside);
  }

  /**
   * Why the qualification has no level. Where matching rows name several kinds, {@link
   * OutsideKind#OTHER}.
   *
   * @return the kind
   */
  public OutsideKind outside() {
    return outside;
  }

  /**
   * The role in an EMS that the qualification stands for, where the kind leaves no doubt.
   *
   * @return dispatcher for {@link OutsideKind#DISPATCHER}, vehicle operator for {@link
   *     OutsideKind#DRIVER}, else empty
   */
  public Optional<EmsRole> role() {
    return switch (outside) {
      case DISPATCHER -> Optional.of(EmsRole.EMERGENCY_MEDICAL_DISPATCHER);
      case DRIVER -> Optional.of(EmsRole.VEHICLE_OPERATOR);
      case NURSE, PHYSICIAN_OTHER, OTHER -> Optional.empty();
    };
  }
}
