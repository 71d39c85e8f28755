package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A service that an agency offers.
 *
 * <p>The vocabulary is that of NEMSIS (dAgency.09 and .10), with two that its list does not have:
 * {@link #PHYSICIAN_RESPONSE} and {@link #EVENT_COVER}. A service says nothing of who is on board:
 * an agency's levels are stated beside it.
 */
public enum ServiceType {
  /** Answers emergency calls and carries patients. */
  EMERGENCY_TRANSPORT("9920001"),
  /** Answers emergency calls and carries no patients. */
  EMERGENCY_NON_TRANSPORT("9920003"),
  /** Works from the air. */
  AIR_MEDICAL("9920005"),
  /** Joins another unit on the way, with advanced life support. */
  ALS_INTERCEPT("9920007"),
  /** Works with hazardous materials. */
  HAZMAT("9920011"),
  /** Carries patients between facilities and homes. */
  MEDICAL_TRANSPORT("9920013"),
  /** Frees and recovers people. */
  RESCUE("9920015"),
  /** Visits patients outside of emergencies. */
  COMMUNITY_PARAMEDICINE("9920017"),
  /** Carries patients in need of critical care, on the ground. */
  CRITICAL_CARE_GROUND("9920019"),
  /** Brings a physician to the patient; not told apart by NEMSIS. */
  PHYSICIAN_RESPONSE(null),
  /** Stands by at events; not told apart by NEMSIS. */
  EVENT_COVER(null);

  private final @Nullable String nemsis;

  ServiceType(@Nullable String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code of the list TypeOfService of NEMSIS 3.5.1 that says the same.
   *
   * @return a code of the system {@code NEMSIS_TYPE_OF_SERVICE}, or empty where NEMSIS has none
   */
  public Optional<Code> nemsis() {
    return nemsis == null
        ? Optional.empty()
        : Optional.of(Code.of("NEMSIS_TYPE_OF_SERVICE", nemsis));
  }

  /**
   * The constant that a code of NEMSIS stands for.
   *
   * @param code the bare code of the list TypeOfService, for instance {@code 9920001}
   * @return the constant, or empty where the list of 3.5.1 has no such code
   */
  public static Optional<ServiceType> ofNemsis(String code) {
    for (ServiceType constant : values()) {
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
  public static ServiceType of(String code) {
    return Codes.of("service type", values(), ServiceType::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<ServiceType> find(String code) {
    return Codes.find(values(), ServiceType::code, code);
  }
}
