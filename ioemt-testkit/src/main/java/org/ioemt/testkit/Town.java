package org.ioemt.testkit;

import java.math.BigDecimal;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;

/**
 * A place to live. Coordinates are whole ten-thousandths of a degree, so that all arithmetic on
 * them is exact until the last division.
 *
 * @param jurisdiction the country or subdivision
 * @param latitude north
 * @param longitude east
 */
record Town(Jurisdiction jurisdiction, int latitude, int longitude) {

  private static final int DEGREE = 10_000;
  private static final int NEARBY = DEGREE / 5;

  static Town of(String[] cells) {
    return new Town(Jurisdiction.of(cells[0]), tenThousandths(cells[2]), tenThousandths(cells[3]));
  }

  /** A point within a fifth of a degree. */
  GeoPoint nearby(Draws draws) {
    int north = latitude + draws.between(-NEARBY, NEARBY);
    int east = longitude + draws.between(-NEARBY, NEARBY);
    if (east > 180 * DEGREE) {
      east -= 360 * DEGREE;
    }
    return GeoPoint.of((double) north / DEGREE, (double) east / DEGREE);
  }

  private static int tenThousandths(String degrees) {
    return new BigDecimal(degrees).movePointRight(4).intValueExact();
  }
}
