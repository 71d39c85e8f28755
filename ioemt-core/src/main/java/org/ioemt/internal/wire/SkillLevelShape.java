package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import org.ioemt.level.ProviderLevel;
import org.ioemt.practice.SkillLevel;
import org.ioemt.scope.Skill;
import org.jspecify.annotations.Nullable;

/** The form of a skill with its lowest level. */
final class SkillLevelShape {

  static final Shape<SkillLevel, Parts> SHAPE =
      Shape.of(
              SkillLevel.class,
              "A skill and the lowest level that may do it.",
              Parts::new,
              Parts::build)
          .required(
              "skill",
              ScopeScalars.SKILL,
              SkillLevel::skill,
              (parts, value) -> parts.skill = value,
              "The skill.")
          .required(
              "lowestLevel",
              LevelScalars.PROVIDER_LEVEL,
              SkillLevel::lowestLevel,
              (parts, value) -> parts.lowestLevel = value,
              "The lowest level; those above it follow.")
          .end();

  private SkillLevelShape() {}

  static final class Parts {
    private @Nullable Skill skill;
    private @Nullable ProviderLevel lowestLevel;

    private SkillLevel build() {
      return new SkillLevel(requireNonNull(skill), requireNonNull(lowestLevel));
    }
  }
}
