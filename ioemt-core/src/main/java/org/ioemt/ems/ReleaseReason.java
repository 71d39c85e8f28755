package org.ioemt.ems;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * Why a patient refused care or transport, or was released.
 *
 * <p>The constants are those of the US data standard NEMSIS 3.5 (eDisposition.31), read in the XSD
 * of 3.5.1.250403CP1; {@link #ELOPED} came with 3.5.1.
 */
public enum ReleaseReason {
  /** Against medical advice. */
  AGAINST_MEDICAL_ADVICE("4231001"),

  /** The patient or guardian says that an ambulance is not necessary. */
  AMBULANCE_NOT_NECESSARY("4231003"),

  /** Released following the guidelines of the protocol. */
  PER_PROTOCOL("4231005"),

  /** Released to law enforcement. */
  TO_LAW_ENFORCEMENT("4231007"),

  /** The patient or guardian means to go by other means. */
  OTHER_MEANS("4231009"),

  /** An order not to resuscitate. */
  DO_NOT_RESUSCITATE("4231011"),

  /** Medical orders for life-sustaining treatment. */
  LIFE_SUSTAINING_ORDERS("4231013"),

  /** Another reason. */
  OTHER("4231015"),

  /** The patient left without telling. */
  ELOPED("4231017");

  private final String nemsis;

  ReleaseReason(String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code under which the release reason is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The code of NEMSIS, eDisposition.31.
   *
   * @return the code
   */
  public String nemsisCode() {
    return nemsis;
  }

  /**
   * The release reason with a code of NEMSIS.
   *
   * @param nemsis any text
   * @return the release reason, or empty
   */
  public static Optional<ReleaseReason> findNemsis(String nemsis) {
    return Codes.find(values(), ReleaseReason::nemsisCode, nemsis);
  }

  /**
   * The release reason with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the release reason
   * @throws IllegalArgumentException if there is no such code
   */
  public static ReleaseReason of(String code) {
    return Codes.of("release reason", values(), ReleaseReason::code, code);
  }

  /**
   * The release reason with a code, if there is one.
   *
   * @param code any text
   * @return the release reason, or empty
   */
  public static Optional<ReleaseReason> find(String code) {
    return Codes.find(values(), ReleaseReason::code, code);
  }
}
