package org.ioemt.spark;

import java.util.Comparator;
import org.apache.spark.sql.api.java.UDF3;
import org.ioemt.code.Code;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeSystem;
import org.ioemt.code.LevelCodes;
import org.ioemt.level.ProviderLevel;
import org.jspecify.annotations.Nullable;

/** The levels that a code of another system may mean. */
final class LevelsOfFunction
    implements UDF3<@Nullable String, @Nullable String, @Nullable Boolean, String @Nullable []> {

  private static final long serialVersionUID = 1L;

  private final Options options;
  private final Place place;

  LevelsOfFunction(String name, Options options) {
    this.options = options;
    place = new Place(name);
  }

  @Override
  public String @Nullable [] call(
      @Nullable String system, @Nullable String value, @Nullable Boolean strict) {
    place.called();
    if (system == null || value == null) {
      return null;
    }
    boolean fails = Arguments.isStrict(strict, options);
    if (fails && CodeSystem.find(system).isEmpty()) {
      throw place.refuse(Refusals.of("system", system, CodeSystem::of));
    }
    Code code;
    try {
      code = Code.of(system, value);
    } catch (IllegalArgumentException e) {
      if (fails) {
        throw place.refuse(SparkFindings.invalid("code", e));
      }
      return null;
    }
    CodeMap<ProviderLevel> map = LevelCodes.shipped();
    return map.knows(code)
        ? map.targets(code).stream()
            .sorted(Comparator.comparingInt(ProviderLevel::rank))
            .map(ProviderLevel::code)
            .toArray(String[]::new)
        : null;
  }
}
