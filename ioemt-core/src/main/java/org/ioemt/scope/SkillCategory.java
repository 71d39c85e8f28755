package org.ioemt.scope;

import java.util.Optional;

/**
 * What kind of skill a skill is.
 *
 * <p>The categories follow the sections of the 2019 edition of the national model, but that
 * glucose, blood pressure, pulse oximetry and blood chemistry stand under {@link #ASSESSMENT} and
 * blood sampling under {@link #VASCULAR_ACCESS_FLUIDS}.
 */
public enum SkillCategory {
  /** Airway, ventilation and oxygenation. */
  AIRWAY_BREATHING,
  /** Heart and circulation, including control of bleeding. */
  CIRCULATION,
  /** Splinting, spinal motion restriction, moving and restraining patients. */
  IMMOBILIZATION_RESTRAINT,
  /** By which way a medication is given. */
  MEDICATION_ROUTE,
  /** Which medication is given. */
  MEDICATION,
  /** Access to vessels and bones, fluids, blood sampling. */
  VASCULAR_ACCESS_FLUIDS,
  /** Measuring and testing. */
  ASSESSMENT,
  /** What has no section of its own. */
  MISCELLANEOUS;

  private final Optional<SkillCategory> found = Optional.of(this);

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
  public static SkillCategory of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "skill category: expected a code such as AIRWAY_BREATHING, found '"
                        + code
                        + "'"));
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<SkillCategory> find(String code) {
    for (SkillCategory constant : values()) {
      if (constant.name().equals(code)) {
        return constant.found;
      }
    }
    return Optional.empty();
  }
}
