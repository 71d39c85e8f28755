package org.ioemt.organization;

import org.ioemt.code.CodeMap;

/**
 * The shipped map from external codes to roles in an EMS.
 *
 * <p>It holds codes of NEMSIS, FEMA, HL7, ESCO and the occupation classifications. Codes of NUCC
 * and SNOMED CT are in {@code ioemt-codes-licensed}:
 *
 * <pre>{@code
 * CodeMap<EmsRole> codes = RoleCodes.shipped().plus(LicensedCodes.roles());
 * }</pre>
 *
 * <p>A code may be in this map and in the map of the levels, for instance an ambulance driver of
 * ESCO. Neither answer follows from the other: no role implies a level.
 */
public final class RoleCodes {

  private RoleCodes() {}

  /**
   * The map of the code systems whose terms allow their codes in the core.
   *
   * @return the map; the same instance on each call
   */
  public static CodeMap<EmsRole> shipped() {
    return Shipped.MAP;
  }

  private static final class Shipped {
    static final CodeMap<EmsRole> MAP =
        CodeMap.read(
            "org/ioemt/organization/role-codes.tsv",
            RoleCodes.class.getResourceAsStream("role-codes.tsv"),
            "role",
            EmsRole::of);
  }
}
