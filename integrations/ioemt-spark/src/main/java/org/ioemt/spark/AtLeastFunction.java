package org.ioemt.spark;

import java.util.Optional;
import org.apache.spark.sql.api.java.UDF3;
import org.ioemt.level.ProviderLevel;
import org.jspecify.annotations.Nullable;

/** Whether one level is another or above it. */
final class AtLeastFunction
    implements UDF3<@Nullable String, @Nullable String, @Nullable Boolean, @Nullable Boolean> {

  private static final long serialVersionUID = 1L;

  private final Options options;
  private final Place place;

  AtLeastFunction(String name, Options options) {
    this.options = options;
    place = new Place(name);
  }

  @Override
  public @Nullable Boolean call(
      @Nullable String level, @Nullable String least, @Nullable Boolean strict) {
    place.called();
    if (level == null || least == null) {
      return null;
    }
    Optional<ProviderLevel> one = ProviderLevel.find(level);
    Optional<ProviderLevel> other = ProviderLevel.find(least);
    if (one.isPresent() && other.isPresent()) {
      return one.get().isAtLeast(other.get());
    }
    if (Arguments.isStrict(strict, options)) {
      throw place.refuse(
          one.isEmpty()
              ? Refusals.of("level", level, ProviderLevel::of)
              : Refusals.of("least", least, ProviderLevel::of));
    }
    return null;
  }
}
