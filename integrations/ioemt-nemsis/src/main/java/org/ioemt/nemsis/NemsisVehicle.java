package org.ioemt.nemsis;

import java.util.List;
import java.util.Optional;

/**
 * A vehicle, as a {@code DEMDataSet} has it.
 *
 * @param report the report that the record stands in
 * @param element the {@code dVehicle.VehicleGroup}
 */
public record NemsisVehicle(NemsisReport report, NemsisElement element) implements NemsisRecord {

  /**
   * The UUID, required from 3.5 on.
   *
   * @return the attribute as it was written, or empty
   */
  public Optional<String> uuid() {
    return element.uuid();
  }

  /**
   * The number of the unit or vehicle (dVehicle.01).
   *
   * @return what the element says
   */
  public NemsisValue number() {
    return element.value("dVehicle.01");
  }

  /**
   * The vehicle identification number (dVehicle.02).
   *
   * @return what the element says
   */
  public NemsisValue identificationNumber() {
    return element.value("dVehicle.02");
  }

  /**
   * The call sign (dVehicle.03).
   *
   * @return what the element says
   */
  public NemsisValue callSign() {
    return element.value("dVehicle.03");
  }

  /**
   * The type (dVehicle.04).
   *
   * @return a code of the list {@code VehicleType}
   */
  public NemsisValue type() {
    return element.value("dVehicle.04");
  }

  /**
   * The crew that the vehicle is staffed with: dVehicle.05 level, .06 how many
   * (dVehicle.VehicleCertificationLevelsGroup).
   *
   * @return the groups in the order of the document
   */
  public List<NemsisElement> staffing() {
    return element.all("dVehicle.VehicleCertificationLevelsGroup");
  }
}
