package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What a facility is, as NEMSIS tells them apart (dFacility.01). The kind does not say what the
 * facility can do: that is {@link FacilityCapability}.
 */
public enum FacilityKind {
  /** A hospital. */
  HOSPITAL("1701005"),
  /** An emergency department without a hospital. */
  FREESTANDING_EMERGENCY_DEPARTMENT("1701021"),
  /** An urgent care center. */
  URGENT_CARE("1701011"),
  /** A clinic or medical office. */
  CLINIC("1701003"),
  /** A mental health facility. */
  MENTAL_HEALTH("1701015"),
  /** A drug or alcohol rehabilitation facility. */
  ADDICTION_CARE("1701033"),
  /** A physical rehabilitation facility. */
  REHABILITATION("1701013"),
  /** A skilled nursing facility. */
  SKILLED_NURSING("1701035"),
  /** A nursing home. */
  NURSING_HOME("1701007"),
  /** An assisted living facility. */
  ASSISTED_LIVING("1701001"),
  /** A dialysis center. */
  DIALYSIS("1701017"),
  /** A place of diagnostic services. */
  DIAGNOSTIC_SERVICES("1701019"),
  /** Another place of recurring care. */
  RECURRING_CARE("1701031"),
  /** Another EMS responder, by air. */
  EMS_RESPONDER_AIR("1701027"),
  /** Another EMS responder, on the ground. */
  EMS_RESPONDER_GROUND("1701029"),
  /** A morgue or mortuary. */
  MORGUE("1701023"),
  /** A police station or jail. */
  POLICE("1701025"),
  /** Another facility. */
  OTHER("1701009");

  private final @Nullable String nemsis;

  FacilityKind(@Nullable String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code of the list TypeOfFacility of NEMSIS 3.5.1 that says the same.
   *
   * @return a code of the system {@code NEMSIS_TYPE_OF_FACILITY}, or empty where NEMSIS has none
   */
  public Optional<Code> nemsis() {
    return nemsis == null
        ? Optional.empty()
        : Optional.of(Code.of("NEMSIS_TYPE_OF_FACILITY", nemsis));
  }

  /**
   * The constant that a code of NEMSIS stands for.
   *
   * @param code the bare code of the list TypeOfFacility, for instance {@code 1701005}
   * @return the constant, or empty where the list of 3.5.1 has no such code
   */
  public static Optional<FacilityKind> ofNemsis(String code) {
    for (FacilityKind constant : values()) {
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
  public static FacilityKind of(String code) {
    return Codes.of("facility kind", values(), FacilityKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<FacilityKind> find(String code) {
    return Codes.find(values(), FacilityKind::code, code);
  }
}
