package org.ioemt.level;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ioemt.internal.table.Texts;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Which provider level stands for which care: a value that a host may replace.
 *
 * <p>Every mapping is total (each of the five levels has a care level) and monotone (a higher level
 * never stands for less care than a lower one). So whoever fills a post at a level fills it at each
 * level above, whatever the mapping.
 *
 * <pre>{@code
 * CareLevels.standard().of(ProviderLevel.AEMT); // LIMITED_ADVANCED_LIFE_SUPPORT
 * CareLevels.nemsis().of(ProviderLevel.AEMT); // ADVANCED_LIFE_SUPPORT
 * CareLevels.standard()
 *     .named("Utopia 2026")
 *     .with(ProviderLevel.AEMT, CareLevel.BASIC_LIFE_SUPPORT);
 * }</pre>
 *
 * <p>A mapping speaks of what a provider level stands for in dispatch and staffing. It permits
 * nothing: what a provider may do is a question of scope and authority.
 *
 * <p>Immutable and thread-safe.
 */
public final class CareLevels {

  private static final int LONGEST = 80;

  /** The levels from the lowest to the highest. */
  private static final ProviderLevel[] LADDER = ladder();

  private final String name;
  private final Map<ProviderLevel, CareLevel> mapping;
  private final Evidence evidence;
  private final Optional<Citation> source;

  private CareLevels(
      String name,
      Map<ProviderLevel, CareLevel> mapping,
      Evidence evidence,
      Optional<Citation> source) {
    this.name = requireName(name);
    this.mapping = requireTotalAndMonotone(mapping);
    this.evidence = evidence;
    this.source = source;
  }

  /**
   * The library's default: EMR and EMT give basic, the AEMT limited advanced, the paramedic
   * advanced life support, the physician care of its own kind. It answers as {@link
   * ProviderLevel#careLevel()} does.
   *
   * <p>To count the AEMT apart is this library's choice among practices that differ from state to
   * state; a host can count it either way. The source is for that one line: California calls the
   * care of its EMT-II, today's AEMT, limited advanced life support. It was read in a third party's
   * text.
   *
   * @return the default mapping
   */
  public static CareLevels standard() {
    return Shipped.STANDARD;
  }

  /**
   * The mapping of the US data standard NEMSIS 3.5, which names the care given by an AEMT "ALS -
   * AEMT/Intermediate" (eDisposition.32, code 4232003).
   *
   * <p>That the EMR and the EMT give basic and the paramedic advanced life support stands in the
   * same list. NEMSIS has no prehospital emergency physician; here the level keeps the care level
   * of a physician, which is at least advanced life support. (The unit list of NEMSIS 3.4,
   * eResponse.15, calls such a unit "ALS-Physician", and knows both a "BLS-AEMT" and an "ALS-AEMT"
   * unit.)
   *
   * @return the mapping
   */
  public static CareLevels nemsis() {
    return Shipped.NEMSIS;
  }

  /**
   * A mapping of a host's own, without a source.
   *
   * @param name its name, not blank, 80 characters at most, no control characters
   * @param mapping the care level of each of the five levels
   * @return the mapping
   * @throws IllegalArgumentException if the name is malformed, a level has no care level, or a
   *     higher level stands for less care than a lower one
   */
  public static CareLevels of(String name, Map<ProviderLevel, CareLevel> mapping) {
    return new CareLevels(name, mapping, Evidence.UNVERIFIED, Optional.empty());
  }

  /**
   * This mapping under another name, without its source: who renames it, changes it.
   *
   * @param other the name, as {@link #of(String, Map)} takes it
   * @return the renamed mapping
   * @throws IllegalArgumentException if the name is malformed
   */
  public CareLevels named(String other) {
    return of(other, mapping);
  }

  /**
   * This mapping with another care level for one provider level. The source is left away, because
   * it no longer says so.
   *
   * @param level the provider level
   * @param care what it stands for
   * @return the changed mapping
   * @throws IllegalArgumentException if a higher level would stand for less care than a lower one
   */
  public CareLevels with(ProviderLevel level, CareLevel care) {
    Map<ProviderLevel, CareLevel> changed = new EnumMap<>(mapping);
    changed.put(level, Objects.requireNonNull(care, "care"));
    return of(name, changed);
  }

  /**
   * This mapping with its source.
   *
   * @param read how well the source was read
   * @param document the source
   * @return the mapping with the source
   */
  public CareLevels citing(Evidence read, Citation document) {
    return new CareLevels(
        name,
        mapping,
        Objects.requireNonNull(read, "read"),
        Optional.of(Objects.requireNonNull(document, "document")));
  }

  /**
   * The care that a provider level stands for.
   *
   * @param level the provider level
   * @return the care level; every provider level has one
   */
  public CareLevel of(ProviderLevel level) {
    return Objects.requireNonNull(mapping.get(level), "level");
  }

  /**
   * The care that an EMR stands for.
   *
   * @return as {@link #of(ProviderLevel)}
   */
  public CareLevel emr() {
    return of(ProviderLevel.EMR);
  }

  /**
   * The care that an EMT stands for.
   *
   * @return as {@link #of(ProviderLevel)}
   */
  public CareLevel emt() {
    return of(ProviderLevel.EMT);
  }

  /**
   * The care that an AEMT stands for.
   *
   * @return as {@link #of(ProviderLevel)}
   */
  public CareLevel aemt() {
    return of(ProviderLevel.AEMT);
  }

  /**
   * The care that a paramedic stands for.
   *
   * @return as {@link #of(ProviderLevel)}
   */
  public CareLevel paramedic() {
    return of(ProviderLevel.PARAMEDIC);
  }

  /**
   * The care that a prehospital emergency physician stands for.
   *
   * @return as {@link #of(ProviderLevel)}
   */
  public CareLevel pep() {
    return of(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN);
  }

  /**
   * Whether a provider level stands for at least this care.
   *
   * @param level the provider level
   * @param care the care that is asked for
   * @return true if what the level stands for is not below it
   */
  public boolean reaches(ProviderLevel level, CareLevel care) {
    return of(level).isAtLeast(care);
  }

  /**
   * The whole mapping.
   *
   * @return one entry for each provider level, from the lowest to the highest
   */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (ProviderLevel level : LADDER) {
      entries.add(new Entry(level, of(level)));
    }
    return List.copyOf(entries);
  }

  /**
   * The mapping's name.
   *
   * @return for instance {@code IOEMT}
   */
  public String name() {
    return name;
  }

  /**
   * How well the source was read.
   *
   * @return the evidence; {@link Evidence#UNVERIFIED} for a mapping without a source
   */
  public Evidence evidence() {
    return evidence;
  }

  /**
   * Where the mapping was taken from.
   *
   * @return the document, or empty where there is none
   */
  public Optional<Citation> source() {
    return source;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CareLevels that
        && name.equals(that.name)
        && mapping.equals(that.mapping)
        && evidence == that.evidence
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, mapping, evidence, source);
  }

  /**
   * Name and mapping as a person would read them.
   *
   * @return for instance {@code IOEMT: EMR BLS, EMT BLS, AEMT LALS, PARAMEDIC ALS, PEP PHYSICIAN}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    String joint = ": ";
    for (ProviderLevel level : LADDER) {
      text.append(joint).append(level.code()).append(' ').append(of(level).code());
      joint = ", ";
    }
    return text.toString();
  }

  private static ProviderLevel[] ladder() {
    ProviderLevel[] ladder = new ProviderLevel[ProviderLevel.values().length];
    for (ProviderLevel level : ProviderLevel.values()) {
      ladder[level.rank() - 1] = level;
    }
    return ladder;
  }

  private static String requireName(String name) {
    if (!Texts.isLine(name, LONGEST)) {
      throw new IllegalArgumentException(
          "care levels, name: expected 1 to 80 characters without control characters, found '"
              + name
              + '\'');
    }
    return name;
  }

  private static Map<ProviderLevel, CareLevel> requireTotalAndMonotone(
      Map<ProviderLevel, CareLevel> mapping) {
    Map<ProviderLevel, CareLevel> copy = new EnumMap<>(ProviderLevel.class);
    Entry lower = null;
    for (ProviderLevel level : LADDER) {
      CareLevel care = mapping.get(level);
      if (care == null) {
        throw new IllegalArgumentException(
            "care levels: expected a care level for each provider level, found none for "
                + level.code());
      }
      if (lower != null && !care.isAtLeast(lower.careLevel())) {
        throw new IllegalArgumentException(
            "care levels: "
                + level.code()
                + " must not stand for less care ("
                + care.code()
                + ") than "
                + lower.level().code()
                + " ("
                + lower.careLevel().code()
                + ")");
      }
      copy.put(level, care);
      lower = new Entry(level, care);
    }
    return copy;
  }

  /**
   * One line of a mapping.
   *
   * @param level the provider level
   * @param careLevel what it stands for
   */
  public record Entry(ProviderLevel level, CareLevel careLevel) {}

  /** Made on first use. */
  private static final class Shipped {

    static final CareLevels STANDARD =
        of("IOEMT", defaults())
            .citing(
                Evidence.SECONDARY,
                Citation.of(
                    "US Legal Forms, Limited Advanced Life Support (California)",
                    "https://legal-resources.uslegalforms.com/l/limited-advanced-life-support"));

    static final CareLevels NEMSIS =
        of("NEMSIS", defaults())
            .with(ProviderLevel.AEMT, CareLevel.ADVANCED_LIFE_SUPPORT)
            .citing(
                Evidence.VERIFIED,
                Citation.of(
                    "NEMSIS 3.5.1.250403CP1, XSD, eDisposition.32 (LevelofCareProvidedperProtocol)",
                    "https://github.com/peakresponse/nemsis_public"));

    private static Map<ProviderLevel, CareLevel> defaults() {
      Map<ProviderLevel, CareLevel> defaults = new EnumMap<>(ProviderLevel.class);
      for (ProviderLevel level : ProviderLevel.values()) {
        defaults.put(level, level.careLevel());
      }
      return defaults;
    }
  }
}
