package org.ioemt.organization;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * What a partner of a program is (ioemt.org, "about": EMSs, universities, registries, public
 * authorities).
 */
public enum PartnerKind {
  /** An emergency medical service. */
  EMS,
  /** A university or a school of its rank. */
  UNIVERSITY,
  /** A national registry of prehospital providers. */
  NATIONAL_REGISTRY,
  /** A public authority. */
  PUBLIC_AUTHORITY,
  /** A health service or a hospital. */
  HEALTH_SERVICE,
  /** Another partner, of a kind that the list does not name. */
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
  public static PartnerKind of(String code) {
    return Codes.of("partner kind", values(), PartnerKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<PartnerKind> find(String code) {
    return Codes.find(values(), PartnerKind::code, code);
  }
}
