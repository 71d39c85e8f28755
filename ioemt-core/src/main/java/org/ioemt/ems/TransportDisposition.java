package org.ioemt.ems;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * Whether there was a transport, and by whom.
 *
 * <p>The constants are those of the US data standard NEMSIS 3.5 (eDisposition.30), read in the XSD
 * of 3.5.1.250403CP1.
 */
public enum TransportDisposition {
  /** By this unit, with its own crew only. */
  THIS_UNIT("4230001"),

  /** By this unit, with a member of another crew. */
  THIS_UNIT_WITH_OTHER_CREW("4230003"),

  /** By another unit or agency. */
  OTHER_UNIT("4230005"),

  /** By another unit or agency, with a member of this crew. */
  OTHER_UNIT_WITH_THIS_CREW("4230007"),

  /** The patient refused transport. */
  REFUSED("4230009"),

  /** Something was transported, but no patient. */
  NON_PATIENT("4230011"),

  /** There was no transport. */
  NONE("4230013");

  private final String nemsis;

  TransportDisposition(String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code under which the transport disposition is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The code of NEMSIS, eDisposition.30.
   *
   * @return the code
   */
  public String nemsisCode() {
    return nemsis;
  }

  /**
   * The transport disposition with a code of NEMSIS.
   *
   * @param nemsis any text
   * @return the transport disposition, or empty
   */
  public static Optional<TransportDisposition> findNemsis(String nemsis) {
    return Codes.find(values(), TransportDisposition::nemsisCode, nemsis);
  }

  /**
   * The transport disposition with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the transport disposition
   * @throws IllegalArgumentException if there is no such code
   */
  public static TransportDisposition of(String code) {
    return Codes.of("transport disposition", values(), TransportDisposition::code, code);
  }

  /**
   * The transport disposition with a code, if there is one.
   *
   * @param code any text
   * @return the transport disposition, or empty
   */
  public static Optional<TransportDisposition> find(String code) {
    return Codes.find(values(), TransportDisposition::code, code);
  }

  /**
   * Whether this unit transported the patient.
   *
   * @return true for the two transports by this unit
   */
  public boolean isByThisUnit() {
    return this == THIS_UNIT || this == THIS_UNIT_WITH_OTHER_CREW;
  }

  /**
   * Whether nobody transported the patient.
   *
   * @return true for a refused transport and for none
   */
  public boolean isNone() {
    return this == REFUSED || this == NONE;
  }
}
