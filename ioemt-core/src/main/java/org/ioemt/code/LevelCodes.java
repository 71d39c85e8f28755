package org.ioemt.code;

import org.ioemt.level.ProviderLevel;

/**
 * The shipped map from external codes to provider levels.
 *
 * <p>It holds the level lists of NEMSIS and the codes of HL7, ESCO, FEMA and the occupation
 * classifications that touch prehospital care. Codes of NUCC and SNOMED CT are in {@code
 * ioemt-codes-licensed}, whose rows are added in one line:
 *
 * <pre>{@code
 * CodeMap<ProviderLevel> codes = LevelCodes.shipped().plus(LicensedCodes.levels());
 * }</pre>
 *
 * <p>Level and relation of every row are this library's judgment; see {@code SOURCES.md}.
 */
public final class LevelCodes {

  private LevelCodes() {}

  /**
   * The map of the code systems whose terms allow their codes in the core.
   *
   * @return the map; the same instance on each call
   */
  public static CodeMap<ProviderLevel> shipped() {
    return Shipped.MAP;
  }

  private static final class Shipped {
    static final CodeMap<ProviderLevel> MAP =
        CodeMap.read(
            "org/ioemt/code/level-codes.tsv",
            LevelCodes.class.getResourceAsStream("level-codes.tsv"),
            "level",
            ProviderLevel::of);
  }
}
