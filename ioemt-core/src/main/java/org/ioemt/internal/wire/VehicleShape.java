package org.ioemt.internal.wire;

import org.ioemt.ems.Vehicle;

/** The form of Vehicle. */
final class VehicleShape {

  static final Shape<Vehicle, Vehicle.Builder> SHAPE =
      Shape.of(
              Vehicle.class,
              "A vehicle, aircraft or boat of an agency.",
              Vehicle::builder,
              Vehicle.Builder::build)
          .required(
              "id",
              EmsScalars.VEHICLE_ID,
              Vehicle::id,
              Vehicle.Builder::id,
              "The id that the agency gave the vehicle.")
          .required(
              "agency",
              OrganizationScalars.ORGANIZATION_ID,
              Vehicle::agency,
              Vehicle.Builder::agency,
              "The agency that runs the vehicle.")
          .required(
              "type",
              EmsScalars.VEHICLE_TYPE,
              Vehicle::type,
              Vehicle.Builder::type,
              "The type, in its scheme.")
          .optional(
              "carriesPatients",
              Scalars.BOOLEAN,
              Vehicle::carriesPatients,
              Vehicle.Builder::carriesPatients,
              "Whether this vehicle carries patients, where it differs from its type or the type leaves it open.")
          .optional(
              "callSign",
              Scalars.TEXT,
              Vehicle::callSign,
              Vehicle.Builder::callSign,
              "The call sign.")
          .optional(
              "base",
              Scalars.TEXT,
              Vehicle::base,
              Vehicle.Builder::base,
              "Where the vehicle stands when it waits.")
          .optional(
              "point",
              GeoPointShape.SHAPE,
              Vehicle::point,
              Vehicle.Builder::point,
              "Where the base is to be found.")
          .list(
              "equipment",
              EquipmentShape.SHAPE,
              Vehicle::equipment,
              Vehicle.Builder::addEquipment,
              "What is on board.")
          .end();

  private VehicleShape() {}
}
