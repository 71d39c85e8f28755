package org.ioemt.level;

import java.util.Locale;
import java.util.Optional;

/**
 * A level of prehospital provider: one of the five rungs to which IOEMT converts every national
 * qualification.
 *
 * <p>Four levels are those of the US National EMS Scope of Practice Model of the National Highway
 * Traffic Safety Administration (NHTSA): EMR, EMT, AEMT and Paramedic. The fifth, the prehospital
 * emergency physician, is IOEMT's own addition; it has no NHTSA source and none is claimed for it.
 *
 * <p>A level says what a provider has been educated and credentialed for. It does <em>not</em> say
 * that the provider may act here and today (that is authority to practice), nor which post the
 * person holds in an EMS (that is an {@code EmsRole}; no role implies a level), and it is not a
 * national title: a title belongs to a country, and only the {@code Crosswalk} says what it maps
 * to. There is no level "unknown".
 *
 * <pre>{@code
 * ProviderLevel.of("AEMT").isAtLeast(ProviderLevel.EMT); // true
 * ProviderLevel.PARAMEDIC.displayName(Locale.ITALIAN);
 * }</pre>
 *
 * <p><b>Store the {@linkplain #code() code}.</b> The constants are ordered by {@link #rank()};
 * {@code ordinal()} and {@code compareTo} are not part of this API, and {@code name()} differs from
 * the code.
 *
 * <p>What is said of each level below restates the model of 2019 (National EMS Scope of Practice
 * Model 2019, DOT HS 812 666) as read in secondary copies; course hours are the guidance figures of
 * the National Registry's levels in the crosswalk. Both are descriptions, not requirements of
 * IOEMT.
 *
 * @see <a href="https://www.ems.gov">ems.gov, Office of EMS of the NHTSA</a>
 */
public enum ProviderLevel {
  /**
   * Emergency medical responder: gives immediate life-saving care with minimal equipment while
   * further EMS resources come, and helps personnel of a higher level at the scene and on the way.
   *
   * <p>Works under medical oversight, with protocols; is not meant to be the highest level with a
   * patient during transport. Education: the shortest of the four courses, about 48 to 60 hours.
   */
  EMR("EMR", 1, CareLevel.BASIC_LIFE_SUPPORT),

  /**
   * Emergency medical technician: responds to, assesses and triages emergent, urgent and non-urgent
   * requests with basic knowledge and skill and with the basic equipment of an ambulance; cares for
   * the patient and transports.
   *
   * <p>Works to defined clinical protocols under medical oversight; may be the highest level in an
   * ambulance and is often paired with a higher one. Education: a state-approved course, about 152
   * to 190 hours.
   *
   * <p>"EMT" is also IOEMT's umbrella word for all providers, and WHO's abbreviation of an
   * emergency medical <em>team</em>. This constant is the level only.
   */
  EMT("EMT", 2, CareLevel.BASIC_LIFE_SUPPORT),

  /**
   * Advanced emergency medical technician: the EMT's scope with a limited set of advanced skills
   * (intravenous and intraosseous access, supraglottic airway, a limited list of drugs).
   *
   * <p>Works to clinical protocols under medical oversight; may supervise lower levels. Education:
   * usually built on the EMT, about 150 to 250 hours more.
   */
  AEMT("AEMT", 3, CareLevel.LIMITED_ADVANCED_LIFE_SUPPORT),

  /**
   * Paramedic: assesses and treats with basic and advanced knowledge, gives medications, uses
   * diagnostic findings and makes decisions of complex care and referral; works on ambulances, in
   * the air, between facilities and in the community.
   *
   * <p>Works to advanced clinical protocols under medical oversight; may supervise lower levels.
   * Education: a nationally accredited program, about 1,000 to 1,300 hours and an internship after
   * the EMT.
   */
  PARAMEDIC("PARAMEDIC", 4, CareLevel.ADVANCED_LIFE_SUPPORT),

  /**
   * Prehospital emergency physician: a licensed physician who gives emergency care at the scene.
   *
   * <p>IOEMT's own level. The NHTSA model has no physician level, so nothing here has an NHTSA
   * source. A medical license alone does not make a prehospital emergency physician; outside a few
   * countries the role is a job that must be proven.
   */
  PREHOSPITAL_EMERGENCY_PHYSICIAN("PEP", 5, CareLevel.PHYSICIAN);

  private static final ProviderLevel[] LADDER = values();

  private final String code;
  private final int rank;
  private final CareLevel careLevel;
  private final Optional<ProviderLevel> found = Optional.of(this);

  ProviderLevel(String code, int rank, CareLevel careLevel) {
    this.code = code;
    this.rank = rank;
    this.careLevel = careLevel;
  }

  /**
   * The code under which the level is written everywhere: in JSON, in tables, in a data base.
   *
   * @return {@code EMR}, {@code EMT}, {@code AEMT}, {@code PARAMEDIC} or {@code PEP}
   */
  public String code() {
    return code;
  }

  /**
   * The level's place on the ladder.
   *
   * @return 1 for EMR to 5 for the prehospital emergency physician
   */
  public int rank() {
    return rank;
  }

  /**
   * Whether this level is the given one or stands above it.
   *
   * @param other the level to compare with
   * @return true if this rank is not below the other's
   */
  public boolean isAtLeast(ProviderLevel other) {
    return rank >= other.rank;
  }

  /**
   * Whether this level is the given one or stands below it.
   *
   * @param other the level to compare with
   * @return true if this rank is not above the other's
   */
  public boolean isAtMost(ProviderLevel other) {
    return rank <= other.rank;
  }

  /**
   * The lower of two levels.
   *
   * @param other the level to compare with
   * @return this level or the other, whichever has the lower rank
   */
  public ProviderLevel lower(ProviderLevel other) {
    return rank <= other.rank ? this : other;
  }

  /**
   * The care that this level stands for by this library's default, which counts the AEMT apart.
   *
   * @return the care level
   */
  public CareLevel careLevel() {
    return careLevel;
  }

  /**
   * The level's name in a language, with its evidence.
   *
   * <p>Most translations were read by no native EMS speaker and are marked {@code UNVERIFIED}. A
   * name is a word for the level; it is no national title, and a national title that reads alike
   * may stand for another level.
   *
   * @param locale the language wanted; a region is left away where only the language is listed
   * @return the name, or empty where the language is not listed
   */
  public Optional<LevelName> displayName(Locale locale) {
    return LevelName.find(this, locale);
  }

  /**
   * The level with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the level
   * @throws IllegalArgumentException if there is no such code
   */
  public static ProviderLevel of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "provider level: expected EMR, EMT, AEMT, PARAMEDIC or PEP, found '"
                        + code
                        + "'"));
  }

  /**
   * The level with a code, if there is one.
   *
   * @param code any text; nothing is trimmed or folded
   * @return the level, or empty
   */
  public static Optional<ProviderLevel> find(String code) {
    for (ProviderLevel level : LADDER) {
      if (level.code.equals(code)) {
        return level.found;
      }
    }
    return Optional.empty();
  }
}
