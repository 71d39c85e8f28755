package org.ioemt.practice;

import java.util.Objects;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.Skill;

/**
 * A skill and the lowest level that may do it.
 *
 * @param skill the skill
 * @param lowestLevel the lowest level; those above it follow
 */
public record SkillLevel(Skill skill, ProviderLevel lowestLevel) {

  /**
   * Creates a pair.
   *
   * @param skill the skill
   * @param lowestLevel the lowest level
   */
  public SkillLevel {
    Objects.requireNonNull(skill, "skill");
    Objects.requireNonNull(lowestLevel, "lowestLevel");
  }

  /**
   * Skill and level.
   *
   * @return for instance {@code cpap from EMT}
   */
  @Override
  public String toString() {
    return skill + " from " + lowestLevel.code();
  }
}
