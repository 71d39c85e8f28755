package org.ioemt.internal.wire;

import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeAnswer;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;

/** The scalars of the scope room. */
final class ScopeScalars {

  /**
   * A skill by its code. Of a skill that a host defined the text tells the code alone; it is equal
   * to the host's own definition, and a scope tells the rest.
   */
  static final Text<Skill> SKILL =
      Text.of(
              Skill.class,
              "a skill by its code",
              Skill::code,
              ScopeScalars::skill,
              "cpap",
              "iv-access-peripheral",
              "aspirin-chest-pain")
          .withPattern("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$");

  static final Text<SkillCategory> CATEGORY =
      Text.codes(SkillCategory.class, "a skill category", SkillCategory::code);

  static final Text<DirectionNeed> DIRECTION_NEED =
      Text.codes(DirectionNeed.class, "a need for medical direction", DirectionNeed::code);

  static final Text<EmergencyKind> EMERGENCY_KIND =
      Text.codes(EmergencyKind.class, "a kind of emergency", EmergencyKind::code);

  static final Text<ScopeEdition> EDITION =
      Text.codes(ScopeEdition.class, "an edition of the national model", ScopeEdition::code);

  static final Text<ScopeAnswer.Kind> ANSWER_KIND =
      Text.codes(ScopeAnswer.Kind.class, "a kind of answer", ScopeAnswer.Kind::code);

  private ScopeScalars() {}

  private static Skill skill(String code) {
    return code.indexOf('.') < 0
        ? Skill.of(code)
        : Skill.define(code, SkillCategory.MISCELLANEOUS, code);
  }
}
