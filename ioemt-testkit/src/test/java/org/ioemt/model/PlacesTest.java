package org.ioemt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.GreatCircle;

/** The laws of places: points and the distances between them. */
class PlacesTest {

  @Property(seed = "1", tries = 125_000)
  void everyPointRoundTripsThroughItsText(@ForAll GeoPoint point) {
    assertThat(GeoPoint.parse(point.text())).isEqualTo(point);
    GeoPoint rounded =
        GeoPoint.of(
            Math.rint(point.latitude() * 1e6) / 1e6, Math.rint(point.longitude() * 10) / 10);
    assertThat(GeoPoint.parse(rounded.text())).isEqualTo(rounded);
    assertThat(rounded.text().length()).isLessThanOrEqualTo("-89.123456,-179.1".length());
  }

  /** Against another formula, from unit vectors. */
  @Property(seed = "1", tries = 50_000)
  void aDistanceIsTheAngleBetweenVectorsAndTheSameFromBothEnds(
      @ForAll GeoPoint a, @ForAll GeoPoint b) {
    long meters = GreatCircle.from(a).metersTo(b);
    assertThat(meters).isBetween(0L, GreatCircle.FARTHEST);
    assertThat(GreatCircle.from(b).metersTo(a)).isEqualTo(meters);
    assertThat(GreatCircle.from(a).metersTo(a)).isZero();
    assertThat((double) meters).isCloseTo(GreatCircle.MEAN_RADIUS * angle(a, b), within(0.6));
  }

  private static double angle(GeoPoint a, GeoPoint b) {
    double[] u = vector(a);
    double[] v = vector(b);
    double x = u[1] * v[2] - u[2] * v[1];
    double y = u[2] * v[0] - u[0] * v[2];
    double z = u[0] * v[1] - u[1] * v[0];
    double dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    return Math.atan2(Math.sqrt(x * x + y * y + z * z), dot);
  }

  private static double[] vector(GeoPoint point) {
    double phi = Math.toRadians(point.latitude());
    double lambda = Math.toRadians(point.longitude());
    return new double[] {
      Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)
    };
  }
}
