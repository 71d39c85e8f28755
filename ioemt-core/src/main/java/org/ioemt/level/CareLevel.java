package org.ioemt.level;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * The kind of care that a provider level stands for, as dispatchers and staffing rules name it.
 *
 * <p>A care level is coarser than a provider level and is <em>not</em> agreed on between countries:
 * what {@link ProviderLevel#careLevel()} answers is this library's default. The US data standard
 * NEMSIS, for one, counts the AEMT among advanced life support. Which provider level stands for
 * which care is therefore a value that a host may replace: {@link CareLevels}.
 *
 * <p>The constants are ordered by {@link #rank()}; {@code ordinal()} and {@code compareTo} are not
 * part of this API.
 */
public enum CareLevel {
  /** Basic life support: EMR and EMT. */
  BASIC_LIFE_SUPPORT("BLS", 1),
  /** Limited advanced life support: AEMT. */
  LIMITED_ADVANCED_LIFE_SUPPORT("LALS", 2),
  /** Advanced life support: paramedic. */
  ADVANCED_LIFE_SUPPORT("ALS", 3),
  /** Care by a physician at the scene. */
  PHYSICIAN("PHYSICIAN", 4);

  private final String code;
  private final int rank;

  CareLevel(String code, int rank) {
    this.code = code;
    this.rank = rank;
  }

  /**
   * The code under which the care level is written.
   *
   * @return {@code BLS}, {@code LALS}, {@code ALS} or {@code PHYSICIAN}
   */
  public String code() {
    return code;
  }

  /**
   * The care level's place among the others.
   *
   * @return 1 for basic life support to 4 for the physician
   */
  public int rank() {
    return rank;
  }

  /**
   * Whether this care level is the given one or stands above it.
   *
   * @param other the care level to compare with
   * @return true if this rank is not below the other's
   */
  public boolean isAtLeast(CareLevel other) {
    return rank >= other.rank;
  }

  /**
   * The care level with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the care level
   * @throws IllegalArgumentException if there is no such code
   */
  public static CareLevel of(String code) {
    return Codes.of("care level", values(), CareLevel::code, code);
  }

  /**
   * The care level with a code, if there is one.
   *
   * @param code any text
   * @return the care level, or empty
   */
  public static Optional<CareLevel> find(String code) {
    return Codes.find(values(), CareLevel::code, code);
  }
}
