package org.ioemt.crosswalk;

import java.util.List;

/**
 * A row, but too little is known for the policy. {@link #proposed()} shows the level without
 * accepting it; {@link #level()} is always empty.
 *
 * <p>Immutable and thread-safe.
 */
public final class Insufficient extends Standardization {

  Insufficient(Match match, StandardizationPolicy policy, StandardizationReason reason) {
    super(match, policy, reason, null);
  }

  @Override
  public Kind kind() {
    return Kind.INSUFFICIENT;
  }

  @Override
  List<?> own() {
    return List.of();
  }
}
