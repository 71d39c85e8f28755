package org.ioemt.ems;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * Which part this crew had in the care.
 *
 * <p>The constants are those of the US data standard NEMSIS 3.5 (eDisposition.29), read in the XSD
 * of 3.5.1.250403CP1.
 */
public enum CrewDisposition {
  /** Began the primary care and went on with it. */
  PRIMARY_CARE("4229001"),

  /** Began the primary care and transferred it to another crew of the EMS. */
  PRIMARY_CARE_TRANSFERRED("4229003"),

  /** Gave care in support of the crew in charge. */
  SUPPORTED_PRIMARY_CREW("4229005"),

  /** Took the primary care over from another crew of the EMS. */
  PRIMARY_CARE_ASSUMED("4229007"),

  /** Supported the incident, a standby included. */
  INCIDENT_SUPPORT("4229009"),

  /** Back in service; neither care nor support was required. */
  NO_CARE_REQUIRED("4229011"),

  /** Back in service; care and support were refused. */
  CARE_REFUSED("4229013");

  private final String nemsis;

  CrewDisposition(String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code under which the crew disposition is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The code of NEMSIS, eDisposition.29.
   *
   * @return the code
   */
  public String nemsisCode() {
    return nemsis;
  }

  /**
   * The crew disposition with a code of NEMSIS.
   *
   * @param nemsis any text
   * @return the crew disposition, or empty
   */
  public static Optional<CrewDisposition> findNemsis(String nemsis) {
    return Codes.find(values(), CrewDisposition::nemsisCode, nemsis);
  }

  /**
   * The crew disposition with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the crew disposition
   * @throws IllegalArgumentException if there is no such code
   */
  public static CrewDisposition of(String code) {
    return Codes.of("crew disposition", values(), CrewDisposition::code, code);
  }

  /**
   * The crew disposition with a code, if there is one.
   *
   * @param code any text
   * @return the crew disposition, or empty
   */
  public static Optional<CrewDisposition> find(String code) {
    return Codes.find(values(), CrewDisposition::code, code);
  }
}
