package org.ioemt.ems;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * Whether the patient was evaluated and cared for.
 *
 * <p>The constants are those of the US data standard NEMSIS 3.5 (eDisposition.28), read in the XSD
 * of 3.5.1.250403CP1.
 */
public enum CareDisposition {
  /** The patient was evaluated and cared for. */
  CARE_PROVIDED("4228001"),

  /** The patient was evaluated and refused care. */
  CARE_REFUSED("4228003"),

  /** The patient was evaluated and needed no care. */
  NO_CARE_REQUIRED("4228005"),

  /** The patient refused evaluation and care. */
  EVALUATION_REFUSED("4228007"),

  /** The patient was given support, not care. */
  SUPPORT_PROVIDED("4228009");

  private final String nemsis;

  CareDisposition(String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code under which the care disposition is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The code of NEMSIS, eDisposition.28.
   *
   * @return the code
   */
  public String nemsisCode() {
    return nemsis;
  }

  /**
   * The care disposition with a code of NEMSIS.
   *
   * @param nemsis any text
   * @return the care disposition, or empty
   */
  public static Optional<CareDisposition> findNemsis(String nemsis) {
    return Codes.find(values(), CareDisposition::nemsisCode, nemsis);
  }

  /**
   * The care disposition with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the care disposition
   * @throws IllegalArgumentException if there is no such code
   */
  public static CareDisposition of(String code) {
    return Codes.of("care disposition", values(), CareDisposition::code, code);
  }

  /**
   * The care disposition with a code, if there is one.
   *
   * @param code any text
   * @return the care disposition, or empty
   */
  public static Optional<CareDisposition> find(String code) {
    return Codes.find(values(), CareDisposition::code, code);
  }
}
