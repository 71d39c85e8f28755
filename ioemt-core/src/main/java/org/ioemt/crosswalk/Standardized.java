package org.ioemt.crosswalk;

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
  public String code() {
    return "STANDARDIZED";
  }
}
