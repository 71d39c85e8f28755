package org.ioemt.scope;

import java.util.List;
import java.util.Optional;
import org.ioemt.internal.table.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that a provider does to or for a patient: a procedure, a route of medication, a
 * medication.
 *
 * <p>The catalogue holds the items of three editions of the US National EMS Scope of Practice
 * Model, under stable codes of this library. A skill says nothing of levels: the same skill may be
 * an EMT's in one edition and a paramedic's in another, so that is a {@link ScopeOfPractice}'s to
 * say, with its evidence.
 *
 * <pre>{@code
 * Skill cpap = Skill.of("cpap");
 * Skill ours = Skill.define("acme.ultrasound-fast", SkillCategory.ASSESSMENT, "Ultrasound (FAST)");
 * }</pre>
 *
 * <p>Two skills are equal when their codes are. A skill of a host has a dot in its code, so that no
 * later edition of the catalogue takes the code away. Immutable and thread-safe.
 */
public final class Skill {

  private static final int LONGEST = 120;

  private final String code;
  private final SkillCategory category;
  private final String name;
  private final DirectionNeed direction;
  private final Optional<EmergencyKind> onlyDuring;
  private final @Nullable Skill refines;
  private final @Nullable String note;
  private final Optional<Skill> found = Optional.of(this);

  Skill(
      String code,
      SkillCategory category,
      String name,
      DirectionNeed direction,
      @Nullable EmergencyKind onlyDuring,
      @Nullable Skill refines,
      @Nullable String note) {
    this.code = code;
    this.category = category;
    this.name = name;
    this.direction = direction;
    this.onlyDuring = Optional.ofNullable(onlyDuring);
    this.refines = refines;
    this.note = note;
  }

  /**
   * The whole catalogue.
   *
   * @return the skills by category, in the order of the table
   */
  public static List<Skill> all() {
    return SkillTable.SKILLS;
  }

  /**
   * The skill of the catalogue with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the skill
   * @throws IllegalArgumentException if the catalogue has no such code
   */
  public static Skill of(String code) {
    Skill skill = SkillTable.BY_CODE.get(code);
    if (skill == null) {
      throw new IllegalArgumentException("skill: '" + code + "' is not in the catalogue");
    }
    return skill;
  }

  /**
   * The skill of the catalogue with a code, if there is one.
   *
   * @param code any text; nothing is trimmed or folded
   * @return the skill, or empty
   */
  public static Optional<Skill> find(String code) {
    Skill skill = SkillTable.BY_CODE.get(code);
    return skill == null ? Optional.empty() : skill.found;
  }

  /**
   * A skill that the catalogue does not have, for a host's own scopes. It needs no medical
   * direction and refines nothing; {@link #withDirection} and {@link #refining} say otherwise.
   *
   * @param code a name of the host, a dot and a name of the skill, each of lower-case words joined
   *     by hyphens, for instance {@code acme.ultrasound-fast}; 80 characters at most
   * @param category the category
   * @param name the name in English, not blank, 120 characters at most, no control characters
   * @return the skill
   * @throws IllegalArgumentException if the code is malformed or one of the catalogue, or the name
   *     is blank, too long or has a control character
   */
  public static Skill define(String code, SkillCategory category, String name) {
    if (SkillTable.BY_CODE.containsKey(code)) {
      throw new IllegalArgumentException("skill: '" + code + "' is in the catalogue already");
    }
    if (!isHostCode(code)) {
      throw new IllegalArgumentException(
          "skill: expected a host's code such as 'acme.ultrasound-fast', found '" + code + "'");
    }
    Texts.requireLine("skill " + code, "name", name, LONGEST);
    return new Skill(code, category, name, DirectionNeed.NONE, null, null, null);
  }

  /**
   * The same skill of a host with another need for medical direction.
   *
   * @param need what it needs
   * @return the skill
   * @throws IllegalArgumentException if this is a skill of the catalogue
   */
  public Skill withDirection(DirectionNeed need) {
    requireHosts();
    return new Skill(code, category, name, need, onlyDuring.orElse(null), refines, note);
  }

  /**
   * The same skill of a host as a narrower form of another.
   *
   * @param broader the broader form, of the catalogue or the host's own
   * @return the skill
   * @throws IllegalArgumentException if this is a skill of the catalogue, or the broader form is
   *     this skill or itself a narrower form of it
   */
  public Skill refining(Skill broader) {
    requireHosts();
    if (broader.equals(this) || broader.isFormOf(this)) {
      throw new IllegalArgumentException("skill " + code + ": cannot be a form of itself");
    }
    return new Skill(code, category, name, direction, onlyDuring.orElse(null), broader, note);
  }

  /**
   * The same skill of a host, to be done during a declared emergency only.
   *
   * @param kind the kind of emergency
   * @return the skill
   * @throws IllegalArgumentException if this is a skill of the catalogue
   */
  public Skill onlyDuring(EmergencyKind kind) {
    requireHosts();
    return new Skill(code, category, name, direction, kind, refines, note);
  }

  /**
   * The code under which the skill is written.
   *
   * @return lower-case words joined by hyphens; a host's own has a dot
   */
  public String code() {
    return code;
  }

  /**
   * What kind of skill this is.
   *
   * @return the category
   */
  public SkillCategory category() {
    return category;
  }

  /**
   * The skill's name in English. A short label of this library, no wording of a model.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * What medical direction the skill needs. Only {@link DirectionNeed#MEDICAL_DIRECTOR_APPROVED} is
   * the model's own statement.
   *
   * @return the need
   */
  public DirectionNeed direction() {
    return direction;
  }

  /**
   * The kind of declared emergency without which the skill is not to be done.
   *
   * @return the kind, or empty where the skill is for every day
   */
  public Optional<EmergencyKind> onlyDuring() {
    return onlyDuring;
  }

  /**
   * The skill of which this is a narrower form. Who may do the broader may do the narrower.
   *
   * @return the broader skill, which another edition may hold; empty where there is none
   */
  public Optional<Skill> refines() {
    return Optional.ofNullable(refines);
  }

  /**
   * What is to be known of the row: where the research was unsure, how wordings were merged.
   *
   * @return a sentence, or empty
   */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /**
   * Whether this is a narrower form of another skill, directly or through one between.
   *
   * @param broader the other skill
   * @return true if so; false for the skill itself
   */
  public boolean isFormOf(Skill broader) {
    for (Skill skill = refines; skill != null; skill = skill.refines) {
      if (skill.equals(broader)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a host defined this skill.
   *
   * @return true if it is not one of the catalogue
   */
  public boolean isHosts() {
    return code.indexOf('.') >= 0;
  }

  /** The broader skill, bare. */
  @Nullable Skill broader() {
    return refines;
  }

  private void requireHosts() {
    if (!isHosts()) {
      throw new IllegalArgumentException(
          "skill " + code + ": is of the catalogue and cannot be changed");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Skill that && code.equals(that.code));
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * The code.
   *
   * @return {@link #code()}
   */
  @Override
  public String toString() {
    return code;
  }

  private static boolean isHostCode(String code) {
    int dot = code.indexOf('.');
    return code.length() <= 80
        && dot > 0
        && isWords(code, 0, dot)
        && isWords(code, dot + 1, code.length());
  }

  static boolean isCatalogueCode(String code) {
    return isWords(code, 0, code.length());
  }

  private static boolean isWords(String code, int from, int until) {
    boolean joint = true;
    for (int i = from; i < until; i++) {
      char c = code.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (c != '-' || joint)) {
        return false;
      }
      joint = !letter;
    }
    return !joint;
  }
}
