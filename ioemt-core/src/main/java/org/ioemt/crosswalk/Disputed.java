package org.ioemt.crosswalk;

import java.util.List;
import org.ioemt.level.ProviderLevel;
import org.jspecify.annotations.Nullable;

/**
 * Several levels in question: a matching row says that another level can be defended, or the
 * matching rows differ. {@link #levels()} names the levels, {@link #level()} the one that the
 * policy accepts, if any.
 *
 * <p>Immutable and thread-safe.
 */
public final class Disputed extends Standardization {

  Disputed(
      Match match,
      StandardizationPolicy policy,
      StandardizationReason reason,
      @Nullable ProviderLevel level) {
    super(match, policy, reason, level);
  }

  @Override
  public Kind kind() {
    return Kind.DISPUTED;
  }

  @Override
  List<?> own() {
    return List.of();
  }
}
