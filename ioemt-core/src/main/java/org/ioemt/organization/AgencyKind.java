package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Who runs an EMS agency, as NEMSIS asks (dAgency.13).
 *
 * <p>The constants with a code of NEMSIS are those of its list OrganizationalType; {@link
 * #AID_ORGANIZATION} is this library's own, for the countries in which volunteer aid organizations
 * run ambulances.
 */
public enum AgencyKind {
  /** A fire department. */
  FIRE_DEPARTMENT("9912001"),
  /** A government body other than a fire department. */
  GOVERNMENTAL_NON_FIRE("9912003"),
  /** A hospital. */
  HOSPITAL("9912005"),
  /** A private body other than a hospital. */
  PRIVATE_NON_HOSPITAL("9912007"),
  /** A tribal government. */
  TRIBAL("9912009"),
  /** A humanitarian or volunteer aid organization; not told apart by NEMSIS. */
  AID_ORGANIZATION(null);

  private final @Nullable String nemsis;

  AgencyKind(@Nullable String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code of the list OrganizationalType of NEMSIS 3.5.1 that says the same.
   *
   * @return a code of the system {@code NEMSIS_ORGANIZATIONAL_TYPE}, or empty where NEMSIS has none
   */
  public Optional<Code> nemsis() {
    return nemsis == null
        ? Optional.empty()
        : Optional.of(Code.of("NEMSIS_ORGANIZATIONAL_TYPE", nemsis));
  }

  /**
   * The constant that a code of NEMSIS stands for.
   *
   * @param code the bare code of the list OrganizationalType, for instance {@code 9912001}
   * @return the constant, or empty where the list of 3.5.1 has no such code
   */
  public static Optional<AgencyKind> ofNemsis(String code) {
    for (AgencyKind constant : values()) {
      if (code.equals(constant.nemsis)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

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
  public static AgencyKind of(String code) {
    return Codes.of("agency kind", values(), AgencyKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<AgencyKind> find(String code) {
    return Codes.find(values(), AgencyKind::code, code);
  }
}
