package org.ioemt.codes.licensed;

import java.util.List;
import org.ioemt.code.CodeMap;
import org.ioemt.ems.VehicleType;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.EmsRole;

/**
 * The code rows of NUCC and SNOMED CT, which come under terms of their own.
 *
 * <p>Codes and short titles only, no definitions. Read this module's {@code NOTICE} and the terms
 * of both systems before you ship it: NUCC is copyrighted by the American Medical Association,
 * SNOMED CT needs an affiliate license.
 *
 * <pre>{@code
 * CodeMap<ProviderLevel> codes = LevelCodes.shipped().plus(LicensedCodes.levels());
 * }</pre>
 */
public final class LicensedCodes {

  private static final String PLACE = "org/ioemt/codes/licensed/";

  private LicensedCodes() {}

  /**
   * The rows from codes to provider levels.
   *
   * @return the map; the same instance on each call
   */
  public static CodeMap<ProviderLevel> levels() {
    return Levels.MAP;
  }

  /**
   * The rows from codes to roles in an EMS. No role implies a level.
   *
   * @return the map; the same instance on each call
   */
  public static CodeMap<EmsRole> roles() {
    return Roles.MAP;
  }

  /**
   * The vehicle types of SNOMED CT. A vehicle's type never implies its crew's level.
   *
   * @return the types in the order of the table; the same list on each call
   */
  public static List<VehicleType> vehicleTypes() {
    return Vehicles.TYPES;
  }

  private static final class Levels {
    static final CodeMap<ProviderLevel> MAP =
        CodeMap.read(
            PLACE + "level-codes.tsv",
            LicensedCodes.class.getResourceAsStream("level-codes.tsv"),
            "level",
            ProviderLevel::of);
  }

  private static final class Roles {
    static final CodeMap<EmsRole> MAP =
        CodeMap.read(
            PLACE + "role-codes.tsv",
            LicensedCodes.class.getResourceAsStream("role-codes.tsv"),
            "role",
            EmsRole::of);
  }

  private static final class Vehicles {
    static final List<VehicleType> TYPES =
        VehicleType.read(
            PLACE + "vehicle-types.tsv",
            LicensedCodes.class.getResourceAsStream("vehicle-types.tsv"));
  }
}
