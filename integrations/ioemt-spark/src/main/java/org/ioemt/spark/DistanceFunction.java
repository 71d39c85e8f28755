package org.ioemt.spark;

import org.apache.spark.sql.api.java.UDF5;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.GreatCircle;
import org.jspecify.annotations.Nullable;

/** Whole meters between two points. */
final class DistanceFunction
    implements UDF5<
        @Nullable Double,
        @Nullable Double,
        @Nullable Double,
        @Nullable Double,
        @Nullable Boolean,
        @Nullable Long> {

  private static final long serialVersionUID = 1L;

  private final Options options;
  private final Place place;

  DistanceFunction(String name, Options options) {
    this.options = options;
    place = new Place(name);
  }

  @Override
  public @Nullable Long call(
      @Nullable Double latitude1,
      @Nullable Double longitude1,
      @Nullable Double latitude2,
      @Nullable Double longitude2,
      @Nullable Boolean strict) {
    place.called();
    if (latitude1 == null || longitude1 == null || latitude2 == null || longitude2 == null) {
      return null;
    }
    String argument = "from";
    try {
      GreatCircle origin = GreatCircle.from(GeoPoint.of(latitude1, longitude1));
      argument = "to";
      return origin.metersTo(GeoPoint.of(latitude2, longitude2));
    } catch (IllegalArgumentException e) {
      if (Arguments.isStrict(strict, options)) {
        // Points are personal; the library's words name the range and not the value.
        throw place.refuse(SparkFindings.invalid(argument, e));
      }
      return null;
    }
  }
}
