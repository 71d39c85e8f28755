package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.internal.table.Texts;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.GeoPoint;

/**
 * A vehicle, aircraft or boat of an agency.
 *
 * <p><b>Its type never implies its crew's level</b>: a mobile intensive care unit with two EMTs on
 * board is a basic unit that day. Whether it carries patients follows from its type, unless the
 * vehicle says otherwise; types of several schemes leave it open. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Vehicle permits ImmutableVehicle {

  /**
   * The id that the agency gave the vehicle.
   *
   * @return the id, unique within the EMS
   */
  VehicleId id();

  /**
   * The agency that runs the vehicle.
   *
   * @return its id
   */
  OrganizationId agency();

  /**
   * The type, in its scheme.
   *
   * @return the type
   */
  VehicleType type();

  /**
   * Whether this vehicle carries patients, where it differs from its type or the type leaves it
   * open.
   *
   * @return true, false, or empty where the type says it
   */
  Optional<Boolean> carriesPatients();

  /**
   * The call sign.
   *
   * @return the call sign, or empty
   */
  Optional<String> callSign();

  /**
   * Where the vehicle stands when it waits.
   *
   * @return the name of a station, or empty
   */
  Optional<String> base();

  /**
   * Where the base is to be found.
   *
   * @return the point, or empty
   */
  Optional<GeoPoint> point();

  /**
   * What is on board.
   *
   * @return the equipment
   */
  List<Equipment> equipment();

  /**
   * Whether the vehicle carries patients.
   *
   * @return what it says of itself, else what its type says
   */
  default boolean transports() {
    return carriesPatients().orElse(type().transports());
  }

  /** Keeps texts from being blank. */
  @Value.Check
  default void check() {
    callSign().ifPresent(text -> Texts.requireLine("vehicle", "callSign", text));
    base().ifPresent(text -> Texts.requireLine("vehicle", "base", text));
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds vehicles. Not for use by two threads at once. */
  final class Builder extends ImmutableVehicle.Builder {
    Builder() {}
  }
}
