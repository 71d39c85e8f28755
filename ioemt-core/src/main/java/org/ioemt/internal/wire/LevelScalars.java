package org.ioemt.internal.wire;

import org.ioemt.level.CareLevel;
import org.ioemt.level.ProviderLevel;

/** The scalars of the level room. */
final class LevelScalars {

  static final Text<ProviderLevel> PROVIDER_LEVEL =
      Text.codes(ProviderLevel.class, "a provider level", ProviderLevel::code);

  static final Text<CareLevel> CARE_LEVEL =
      Text.codes(CareLevel.class, "a care level", CareLevel::code);

  private LevelScalars() {}
}
