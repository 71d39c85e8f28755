package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Codes;
import org.jspecify.annotations.Nullable;

/** How an agency stands to profit, as NEMSIS asks (dAgency.14). */
public enum TaxStatus {
  /** For profit. */
  FOR_PROFIT("1018001"),
  /** Not for profit. */
  NOT_FOR_PROFIT("1018005"),
  /** Neither, for instance a government body. */
  OTHER("1018003");

  private final @Nullable String nemsis;

  TaxStatus(@Nullable String nemsis) {
    this.nemsis = nemsis;
  }

  /**
   * The code of the list AgencyOrganizationalTaxStatus of NEMSIS 3.5.1 that says the same.
   *
   * @return a code of the system {@code NEMSIS_TAX_STATUS}, or empty where NEMSIS has none
   */
  public Optional<Code> nemsis() {
    return nemsis == null ? Optional.empty() : Optional.of(Code.of("NEMSIS_TAX_STATUS", nemsis));
  }

  /**
   * The constant that a code of NEMSIS stands for.
   *
   * @param code the bare code of the list AgencyOrganizationalTaxStatus, for instance {@code
   *     1018001}
   * @return the constant, or empty where the list of 3.5.1 has no such code
   */
  public static Optional<TaxStatus> ofNemsis(String code) {
    for (TaxStatus constant : values()) {
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
  public static TaxStatus of(String code) {
    return Codes.of("tax status", values(), TaxStatus::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<TaxStatus> find(String code) {
    return Codes.find(values(), TaxStatus::code, code);
  }
}
