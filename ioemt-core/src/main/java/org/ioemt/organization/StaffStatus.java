package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Codes;
import org.jspecify.annotations.Nullable;

/** Whether the people of an agency are paid, as NEMSIS asks (dAgency.12). */
public enum StaffStatus {
  /** Volunteers. */
  VOLUNTEER("1016005"),
  /** Paid people. */
  NON_VOLUNTEER("1016003"),
  /** Both. */
  MIXED("1016001");

  private final @Nullable String nemsis;

  StaffStatus(@Nullable String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code of the list OrganizationStatus of NEMSIS 3.5.1 that says the same.
   *
   * @return a code of the system {@code NEMSIS_ORGANIZATION_STATUS}, or empty where NEMSIS has none
   */
  public Optional<Code> nemsis() {
    return nemsis == null
        ? Optional.empty()
        : Optional.of(Code.of("NEMSIS_ORGANIZATION_STATUS", nemsis));
  }

  /**
   * The constant that a code of NEMSIS stands for.
   *
   * @param code the bare code of the list OrganizationStatus, for instance {@code 1016005}
   * @return the constant, or empty where the list of 3.5.1 has no such code
   */
  public static Optional<StaffStatus> ofNemsis(String code) {
    for (StaffStatus constant : values()) {
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
  public static StaffStatus of(String code) {
    return Codes.of("staff status", values(), StaffStatus::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<StaffStatus> find(String code) {
    return Codes.find(values(), StaffStatus::code, code);
  }
}
