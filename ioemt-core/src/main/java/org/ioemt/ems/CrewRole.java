package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * What somebody does on one response: drives, is the primary caregiver, helps to care, in which
 * phase.
 *
 * <p>The roles are those of the US data standard NEMSIS (eCrew.03, code list CrewMemberRoles),
 * which tells the way there, the scene and the transport apart, because people change places: who
 * treats at the scene may drive to the hospital. One person may have several roles. A service that
 * does not tell the phases apart gives both roles of a kind, {@link #driver()} and the like.
 *
 * <p>A role on a response implies no provider level.
 */
public enum CrewRole {
  /** Drives or flies the unit to the scene. */
  DRIVER_RESPONSE("2403001"),

  /** Drives or flies the unit with the patient aboard. */
  DRIVER_TRANSPORT("2403003"),

  /** Answers for the care of the patient at the scene. */
  PRIMARY_CAREGIVER_SCENE("2403011"),

  /** Answers for the care of the patient during transport. */
  PRIMARY_CAREGIVER_TRANSPORT("2403013"),

  /** Helps to care for the patient at the scene. */
  OTHER_CAREGIVER_SCENE("2403007"),

  /** Helps to care for the patient during transport. */
  OTHER_CAREGIVER_TRANSPORT("2403009"),

  /** Anything else. */
  OTHER("2403005");

  private final String nemsis;

  CrewRole(String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code under which the crew role is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The code of NEMSIS, eCrew.03.
   *
   * @return the code
   */
  public String nemsisCode() {
    return nemsis;
  }

  /**
   * The crew role with a code of NEMSIS.
   *
   * @param nemsis any text
   * @return the crew role, or empty
   */
  public static Optional<CrewRole> findNemsis(String nemsis) {
    return Codes.find(values(), CrewRole::nemsisCode, nemsis);
  }

  /**
   * The crew role with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the crew role
   * @throws IllegalArgumentException if there is no such code
   */
  public static CrewRole of(String code) {
    return Codes.of("crew role", values(), CrewRole::code, code);
  }

  /**
   * The crew role with a code, if there is one.
   *
   * @param code any text
   * @return the crew role, or empty
   */
  public static Optional<CrewRole> find(String code) {
    return Codes.find(values(), CrewRole::code, code);
  }

  /**
   * The roles of somebody who drives on the way there and in transport.
   *
   * @return both driving roles
   */
  public static List<CrewRole> driver() {
    return List.of(DRIVER_RESPONSE, DRIVER_TRANSPORT);
  }

  /**
   * The roles of the primary caregiver at the scene and in transport.
   *
   * @return both roles
   */
  public static List<CrewRole> primaryCaregiver() {
    return List.of(PRIMARY_CAREGIVER_SCENE, PRIMARY_CAREGIVER_TRANSPORT);
  }

  /**
   * The roles of somebody who helps to care at the scene and in transport.
   *
   * @return both roles
   */
  public static List<CrewRole> otherCaregiver() {
    return List.of(OTHER_CAREGIVER_SCENE, OTHER_CAREGIVER_TRANSPORT);
  }

  /**
   * Whether the role is one of the transport.
   *
   * @return true for the three roles that end in {@code TRANSPORT}
   */
  public boolean isInTransport() {
    return this == DRIVER_TRANSPORT
        || this == PRIMARY_CAREGIVER_TRANSPORT
        || this == OTHER_CAREGIVER_TRANSPORT;
  }
}
