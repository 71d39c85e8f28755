package org.ioemt.ems;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** Where a vehicle moves. */
public enum VehicleMode {
  /** On roads, or off them. */
  GROUND,
  /** A helicopter. */
  AIR_ROTARY,
  /** An airplane. */
  AIR_FIXED,
  /** A boat or ship. */
  WATER;

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static VehicleMode of(String code) {
    return Codes.of("vehicle mode", values(), VehicleMode::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<VehicleMode> find(String code) {
    return Codes.find(values(), VehicleMode::code, code);
  }
}
