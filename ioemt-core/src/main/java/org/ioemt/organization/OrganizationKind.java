package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** What an organization is, seen from an EMS. */
public enum OrganizationKind {
  /** Answers emergency medical calls, on the ground, in the air or on the water. */
  EMS_AGENCY,
  /** A hospital, clinic or other place of care. */
  HEALTH_CARE,
  /** A public health department or institute. */
  PUBLIC_HEALTH,
  /** A fire service. */
  FIRE_SERVICE,
  /** Police or another law enforcement service. */
  LAW_ENFORCEMENT,
  /** Civil protection or emergency management. */
  CIVIL_PROTECTION,
  /** Technical, mountain, mine or water rescue. */
  RESCUE_SERVICE,
  /** Armed forces. */
  MILITARY,
  /** A humanitarian or volunteer aid organization. */
  AID_ORGANIZATION,
  /** A regulator, register or another public authority. */
  AUTHORITY,
  /** A school, college or training center. */
  EDUCATION,
  /** A private company that is none of these. */
  COMPANY,
  /** Another organization. */
  OTHER;

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
  public static OrganizationKind of(String code) {
    return Codes.of("organization kind", values(), OrganizationKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<OrganizationKind> find(String code) {
    return Codes.find(values(), OrganizationKind::code, code);
  }
}
