package org.ioemt.internal.wire;

import org.ioemt.place.GeoPoint;

/** The form of a point. It is personal: in a member it says where a person is. */
final class GeoPointShape {

  static final Shape<GeoPoint, Parts> SHAPE =
      Shape.of(GeoPoint.class, "A point on the Earth (WGS 84).", Parts::new, Parts::build)
          .requiredDouble(
              "latitude",
              Primitive.number(-90, 90).asPersonal(),
              GeoPoint::latitude,
              Parts::latitude,
              "Degrees, north positive.")
          .requiredDouble(
              "longitude",
              Primitive.number(-180, 180).asPersonal(),
              GeoPoint::longitude,
              Parts::longitude,
              "Degrees, east positive.")
          .end();

  private GeoPointShape() {}

  static final class Parts {
    private double latitude;
    private double longitude;

    void latitude(double value) {
      latitude = value;
    }

    void longitude(double value) {
      longitude = value;
    }

    GeoPoint build() {
      return GeoPoint.of(latitude, longitude);
    }
  }
}
