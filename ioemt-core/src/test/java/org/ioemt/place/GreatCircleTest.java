package org.ioemt.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreatCircleTest {

  private static final double RADIUS = GreatCircle.MEAN_RADIUS;

  private static long meters(double lat1, double lon1, double lat2, double lon2) {
    return GreatCircle.from(GeoPoint.of(lat1, lon1)).metersTo(GeoPoint.of(lat2, lon2));
  }

  @Test
  void theRadiusIsTheMeanOfTheEllipsoid() {
    double a = 6_378_137;
    double b = a * (1 - 1 / 298.257222101);
    assertThat(RADIUS).isCloseTo((2 * a + b) / 3, within(0.0001));
  }

  /** The bounds in the Javadoc: radii by which the ellipsoid bends from north to south. */
  @Test
  void theErrorAgainstTheEllipsoidIsAsStated() {
    double a = 6_378_137;
    double b = a * (1 - 1 / 298.257222101);
    assertThat(b * b / a).isCloseTo(6_335_439, within(1.0));
    assertThat(a * a / b).isCloseTo(6_399_594, within(1.0));
    assertThat(1 - b * b / a / RADIUS).isBetween(0.0055, 0.0056);
    assertThat(a * a / b / RADIUS - 1).isBetween(0.0044, 0.0045);
  }

  @Test
  void anArcOfTheEquatorAndOfAMeridianIsItsAngle() {
    for (int degrees = 0; degrees <= 180; degrees++) {
      long arc = Math.round(RADIUS * Math.toRadians(degrees));
      assertThat(meters(0, 0, 0, degrees)).isEqualTo(arc);
      assertThat(meters(0, 0, 0, -degrees)).isEqualTo(arc);
      if (degrees <= 90) {
        assertThat(meters(0, 20, degrees, 20)).isEqualTo(arc);
        assertThat(meters(-90, 20, degrees - 90, -75)).isEqualTo(arc);
      }
    }
    assertThat(meters(0, 0, 0, 180)).isEqualTo(GreatCircle.FARTHEST);
    assertThat(meters(90, 0, -90, 0)).isEqualTo(GreatCircle.FARTHEST);
  }

  /** Fixed for good: rounded to the meter, the numbers are the same on every machine. */
  @ParameterizedTest
  @CsvSource({
    "52.52,13.405,48.8566,2.3522,877465",
    "-33.8688,151.2093,51.5074,-0.1278,16993957",
    "64.1466,-21.9426,-41.2866,174.7756,17254882",
  })
  void distancesOfCities(double lat1, double lon1, double lat2, double lon2, long expected) {
    assertThat(meters(lat1, lon1, lat2, lon2)).isEqualTo(expected);
  }

  @Test
  void theAntimeridianIsNoBorder() {
    assertThat(meters(0, 180, 0, -180)).isZero();
    assertThat(meters(-17, 179.5, -17, -179.5)).isEqualTo(meters(-17, 0, -17, 1));
    assertThat(meters(65, 179, 66, -179)).isEqualTo(meters(65, 1, 66, 3));
  }

  @Test
  void aPoleIsOnePointWhateverItsLongitude() {
    for (int longitude = -180; longitude <= 180; longitude += 15) {
      assertThat(meters(90, 0, 90, longitude)).isZero();
      assertThat(meters(-90, 33, -90, longitude)).isZero();
      assertThat(meters(90, longitude, 52.52, 13.4)).isEqualTo(meters(90, 0, 52.52, 0));
    }
  }

  @Test
  void nearTheAntipodeNothingIsLost() {
    // One second of arc short of the antipode; a plain haversine is off by decimeters here.
    double second = 1 / 3600.0;
    assertThat(meters(0, 0, 0, 180 - second))
        .isEqualTo(Math.round(RADIUS * (Math.PI - Math.toRadians(second))));
    assertThat(meters(40, 10, -40 + second, -170))
        .isEqualTo(Math.round(RADIUS * (Math.PI - Math.toRadians(second))));
  }

  /** Against another formula, from unit vectors, from every point of a net to every other. */
  @Test
  void agreesWithTheAngleBetweenVectorsAndIsTheSameFromBothEnds() {
    List<GeoPoint> net = new ArrayList<>();
    for (int latitude = -90; latitude <= 90; latitude += 15) {
      for (int longitude = -180; longitude <= 180; longitude += 20) {
        net.add(GeoPoint.of(latitude, longitude));
        net.add(GeoPoint.of(latitude * 0.987654321, longitude * 0.123456789));
      }
    }
    for (GeoPoint a : net) {
      for (GeoPoint b : net) {
        long meters = GreatCircle.from(a).metersTo(b);
        assertThat(meters).isBetween(0L, GreatCircle.FARTHEST);
        assertThat(GreatCircle.from(b).metersTo(a)).isEqualTo(meters);
        assertThat((double) meters).isCloseTo(RADIUS * angle(a, b), within(0.6));
      }
      assertThat(GreatCircle.from(a).metersTo(a)).isZero();
    }
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
