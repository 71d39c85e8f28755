package org.ioemt.ems;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * Whether the unit met a patient, and if not, why.
 *
 * <p>The constants are those of the US data standard NEMSIS 3.5 (eDisposition.27), read in the XSD
 * of 3.5.1.250403CP1.
 */
public enum UnitDisposition {
  /** The unit made contact with a patient. */
  CONTACT_MADE("4227001"),

  /** The unit was cancelled at the scene. */
  CANCELLED_ON_SCENE("4227003"),

  /** The unit was cancelled before it arrived at the scene. */
  CANCELLED_BEFORE_ARRIVAL("4227005"),

  /** The unit made no contact with a patient. */
  NO_PATIENT_CONTACT("4227007"),

  /** There was no patient to be found. */
  NO_PATIENT_FOUND("4227009"),

  /** The incident was none with a patient. */
  NON_PATIENT_INCIDENT("4227011");

  private final String nemsis;

  UnitDisposition(String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code under which the unit disposition is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The code of NEMSIS, eDisposition.27.
   *
   * @return the code
   */
  public String nemsisCode() {
    return nemsis;
  }

  /**
   * The unit disposition with a code of NEMSIS.
   *
   * @param nemsis any text
   * @return the unit disposition, or empty
   */
  public static Optional<UnitDisposition> findNemsis(String nemsis) {
    return Codes.find(values(), UnitDisposition::nemsisCode, nemsis);
  }

  /**
   * The unit disposition with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the unit disposition
   * @throws IllegalArgumentException if there is no such code
   */
  public static UnitDisposition of(String code) {
    return Codes.of("unit disposition", values(), UnitDisposition::code, code);
  }

  /**
   * The unit disposition with a code, if there is one.
   *
   * @param code any text
   * @return the unit disposition, or empty
   */
  public static Optional<UnitDisposition> find(String code) {
    return Codes.find(values(), UnitDisposition::code, code);
  }

  /**
   * Whether the unit was cancelled, on its way or at the scene.
   *
   * @return true for the two cancellations
   */
  public boolean isCancelled() {
    return this == CANCELLED_ON_SCENE || this == CANCELLED_BEFORE_ARRIVAL;
  }
}
