package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What a facility can do for a patient whom an EMS hands over.
 *
 * <p>The constants with a code of NEMSIS are those of its list HospitalDesignation (dFacility.04)
 * in 3.5.1. The levels of trauma centers are those of the United States; a center of another
 * country states them only where it was designated so.
 */
public enum FacilityCapability {
  /** Takes patients over from an ambulance at any hour; not told apart by NEMSIS. */
  EMERGENCY_RECEPTION(null),
  /** Trauma center, level 1. */
  TRAUMA_LEVEL_1("9908021"),
  /** Trauma center, level 2. */
  TRAUMA_LEVEL_2("9908023"),
  /** Trauma center, level 3. */
  TRAUMA_LEVEL_3("9908025"),
  /** Trauma center, level 4. */
  TRAUMA_LEVEL_4("9908027"),
  /** Trauma center, level 5. */
  TRAUMA_LEVEL_5("9908029"),
  /** A trauma center whose level has no counterpart in the list; not told apart by NEMSIS. */
  TRAUMA(null),
  /** Burn center. */
  BURN("9908003"),
  /** Acute stroke ready hospital. */
  STROKE_READY("9908037"),
  /** Primary stroke center. */
  STROKE_PRIMARY("9908039"),
  /** Stroke center that can remove a clot. */
  STROKE_THROMBECTOMY("9908041"),
  /** Comprehensive stroke center. */
  STROKE_COMPREHENSIVE("9908043"),
  /** Opens coronary arteries by catheter, not at all hours. */
  STEMI_PCI("9908031"),
  /** Opens coronary arteries by catheter at all hours. */
  STEMI_PCI_24_7("9908033"),
  /** Treats a heart attack without a catheter. */
  STEMI_NON_PCI("9908035"),
  /** Pediatric center. */
  PEDIATRIC("9908011"),
  /** Neonatal center. */
  NEONATAL("9908009"),
  /** Labor and delivery. */
  LABOR_AND_DELIVERY("9908047"),
  /** Behavioral health. */
  BEHAVIORAL_HEALTH("9908001"),
  /** Cancer center. */
  CANCER("9908045"),
  /** Rehabilitation center. */
  REHABILITATION("9908019"),
  /** Critical access hospital. */
  CRITICAL_ACCESS("9908005"),
  /** General hospital. */
  GENERAL("9908007");

  private final @Nullable String nemsis;

  FacilityCapability(@Nullable String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code of the list HospitalDesignation of NEMSIS 3.5.1 that says the same.
   *
   * @return a code of the system {@code NEMSIS_HOSPITAL_DESIGNATION}, or empty where NEMSIS has
   *     none
   */
  public Optional<Code> nemsis() {
    return nemsis == null
        ? Optional.empty()
        : Optional.of(Code.of("NEMSIS_HOSPITAL_DESIGNATION", nemsis));
  }

  /**
   * The constant that a code of NEMSIS stands for.
   *
   * @param code the bare code of the list HospitalDesignation, for instance {@code 9908021}
   * @return the constant, or empty where the list of 3.5.1 has no such code
   */
  public static Optional<FacilityCapability> ofNemsis(String code) {
    for (FacilityCapability constant : values()) {
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
  public static FacilityCapability of(String code) {
    return Codes.of("facility capability", values(), FacilityCapability::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<FacilityCapability> find(String code) {
    return Codes.find(values(), FacilityCapability::code, code);
  }
}
