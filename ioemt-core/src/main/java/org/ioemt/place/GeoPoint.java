package org.ioemt.place;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A point on the surface of the earth: WGS 84 latitude and longitude in degrees.
 *
 * <p>Where a person lives or waits is personal data. {@link #toString()} is therefore redacted, and
 * no error message quotes a coordinate; {@link #text()} prints the point.
 *
 * <pre>{@code
 * GeoPoint berlin = GeoPoint.of(52.52, 13.405);
 * berlin.text(); // "52.52,13.405"
 * }</pre>
 *
 * <p>Latitude comes first. A point carries no height, no accuracy and no time. Negative zero is
 * stored as zero; the meridian of 180 degrees has two spellings, 180 and -180, which stay two
 * different points.
 *
 * <p>Immutable and thread-safe.
 */
public final class GeoPoint {

  private static final double MAX_LATITUDE = 90;
  private static final double MAX_LONGITUDE = 180;

  // A decimal of seven places, about a centimeter, covers every point of a map.
  private static final double USUAL_SCALE = 1e7;
  private static final int USUAL_PLACES = 7;

  private final double latitude;
  private final double longitude;

  private GeoPoint(double latitude, double longitude) {
    this.latitude = latitude;
    this.longitude = longitude;
  }

  /**
   * The point at a latitude and a longitude.
   *
   * @param latitude degrees north of the equator, -90 to 90
   * @param longitude degrees east of Greenwich, -180 to 180
   * @return the point
   * @throws IllegalArgumentException if a coordinate is not a finite number or out of its range;
   *     the message does not quote it
   */
  public static GeoPoint of(double latitude, double longitude) {
    return new GeoPoint(
        checked("latitude", latitude, MAX_LATITUDE),
        checked("longitude", longitude, MAX_LONGITUDE));
  }

  /**
   * Reads a point as {@link #text()} writes it.
   *
   * @param text latitude and longitude as plain decimal numbers, separated by a comma and nothing
   *     else, for instance {@code 52.52,13.405}
   * @return the point
   * @throws IllegalArgumentException if the text has another form or a coordinate is out of its
   *     range; the message does not quote the text
   */
  public static GeoPoint parse(String text) {
    int comma = text.indexOf(',');
    if (comma < 0 || !isDecimal(text, 0, comma) || !isDecimal(text, comma + 1, text.length())) {
      throw new IllegalArgumentException(
          "point: expected two decimal numbers separated by a comma, latitude first");
    }
    return of(
        Double.parseDouble(text.substring(0, comma)),
        Double.parseDouble(text.substring(comma + 1)));
  }

  /**
   * The latitude.
   *
   * @return degrees north of the equator, -90 to 90
   */
  public double latitude() {
    return latitude;
  }

  /**
   * The longitude.
   *
   * @return degrees east of Greenwich, -180 to 180
   */
  public double longitude() {
    return longitude;
  }

  /**
   * The point as text, the shortest that {@link #parse} reads back exactly. Personal data.
   *
   * @return latitude and longitude, for instance {@code 52.52,13.405}
   */
  public String text() {
    return decimal(latitude) + ',' + decimal(longitude);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GeoPoint that
        && Double.compare(latitude, that.latitude) == 0
        && Double.compare(longitude, that.longitude) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(latitude) + Double.hashCode(longitude);
  }

  /**
   * A text that does not show the point.
   *
   * @return always the same text
   */
  @Override
  public String toString() {
    return "GeoPoint[redacted]";
  }

  private static double checked(String name, double degrees, double limit) {
    if (!(degrees >= -limit && degrees <= limit)) { // refuses NaN too
      throw new IllegalArgumentException(
          name + ": expected " + (int) -limit + " to " + (int) limit + " degrees");
    }
    return degrees + 0.0; // negative zero becomes zero
  }

  /** An optional minus sign, digits, and digits after a point if there is one. */
  private static boolean isDecimal(String text, int start, int end) {
    int i = start < end && text.charAt(start) == '-' ? start + 1 : start;
    int whole = digits(text, i, end);
    if (whole == i || whole == end) {
      return whole > i;
    }
    return text.charAt(whole) == '.' && whole + 1 < end && digits(text, whole + 1, end) == end;
  }

  private static int digits(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /**
   * Not {@code Double.toString}: it knows exponents, and JDKs before 19 do not give the shortest.
   */
  private static String decimal(double degrees) {
    double scaled = Math.rint(degrees * USUAL_SCALE);
    if (scaled / USUAL_SCALE == degrees) {
      return plain(BigDecimal.valueOf((long) scaled, USUAL_PLACES));
    }
    BigDecimal exact = new BigDecimal(degrees);
    for (int precision = 1; ; precision++) {
      BigDecimal rounded = exact.round(new MathContext(precision));
      if (rounded.doubleValue() == degrees) {
        return plain(rounded);
      }
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
