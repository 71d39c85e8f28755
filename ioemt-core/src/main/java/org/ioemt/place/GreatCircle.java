package org.ioemt.place;

/**
 * Distances over the surface of the earth from one point, in whole meters.
 *
 * <p>The earth is taken for a sphere with the mean radius of its ellipsoid, {@value #MEAN_RADIUS}
 * m: R<sub>1</sub> = (2a + b) / 3 of the Geodetic Reference System 1980 (H. Moritz, Bulletin
 * Géodésique 54, 1980), whose ellipsoid is that of WGS 84 to a tenth of a millimeter. Measured on
 * that ellipsoid a distance is up to 0.56 % shorter or 0.45 % longer. The extremes are short ways
 * north or south, for there the ellipsoid bends with radii from b²/a = 6,335,439 m at the equator
 * to a²/b = 6,399,594 m at the poles. Roads, coasts and heights play no part: this orders members
 * by distance and tells no travel time.
 *
 * <p>The formula is the haversine, from the antipode where that is the nearer one, so that it is
 * well-conditioned everywhere. It is computed with {@link StrictMath} and rounded to the meter, so
 * that every machine gives the same number. The distance is the same from both ends.
 *
 * <pre>{@code
 * GreatCircle berlin = GreatCircle.from(GeoPoint.of(52.52, 13.41));
 * berlin.metersTo(GeoPoint.of(48.86, 2.35)); // Paris
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GreatCircle {

  /** The radius of the sphere in meters. */
  public static final double MEAN_RADIUS = 6_371_008.7714;

  /** The distance between two opposite points in meters: there is no greater one. */
  public static final long FARTHEST = 20_015_114;

  private static final double HALF_DEGREE = Math.PI / 360;

  private final GeoPoint origin;
  private final double cosine;

  private GreatCircle(GeoPoint origin) {
    this.origin = origin;
    this.cosine = StrictMath.cos(2 * HALF_DEGREE * origin.latitude());
  }

  /**
   * Distances from a point.
   *
   * @param origin the point
   * @return the distances
   */
  public static GreatCircle from(GeoPoint origin) {
    return new GreatCircle(origin);
  }

  /**
   * The point from which distances are taken.
   *
   * @return the point
   */
  public GeoPoint origin() {
    return origin;
  }

  /**
   * The distance to a point. Allocates nothing but what {@link StrictMath} does, which is nothing
   * on JDK 17 and some small arrays on JDK 25.
   *
   * @param point the point
   * @return meters, 0 to {@link #FARTHEST}
   */
  public long metersTo(GeoPoint point) {
    double cosines = cosine * StrictMath.cos(2 * HALF_DEGREE * point.latitude());
    double east = HALF_DEGREE * (point.longitude() - origin.longitude());
    double north = StrictMath.sin(HALF_DEGREE * (point.latitude() - origin.latitude()));
    double across = StrictMath.sin(east);
    double haversine = north * north + cosines * across * across;
    double angle;
    if (haversine <= 0.5) {
      angle = 2 * StrictMath.asin(StrictMath.sqrt(haversine));
    } else {
      // The same for the antipode of the point, whose distance is what is left of half a circle.
      double south = StrictMath.sin(HALF_DEGREE * (point.latitude() + origin.latitude()));
      double along = StrictMath.cos(east);
      double rest = south * south + cosines * along * along;
      angle = Math.PI - 2 * StrictMath.asin(StrictMath.sqrt(rest));
    }
    return StrictMath.round(MEAN_RADIUS * angle);
  }
}
