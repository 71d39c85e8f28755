package org.ioemt.crosswalk;

import java.util.List;
import org.ioemt.level.ProviderLevel;

/**
 * One undisputed level, accepted by the policy: {@link #level()} is never empty.
 *
 * <p>Immutable and thread-safe.
 */
public final class Standardized extends Standardization {

  Standardized(
      Match match,
      StandardizationPolicy policy,
      StandardizationReason reason,
      ProviderLevel level) {
    super(match, policy, reason, level);
  }

  @Override
  public Kind kind() {
    return Kind.STANDARDIZED;
  }

  @Override
  List<?> own() {
    return List.of();
  }
}
