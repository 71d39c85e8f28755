package org.ioemt.scope;

import java.util.Objects;
import java.util.Optional;
import org.ioemt.level.ProviderLevel;

/**
 * What became of a skill from one scope to another.
 *
 * @param skill the skill
 * @param before the lowest level in the first scope, or empty where it does not hold the skill
 * @param after the lowest level in the second scope, or empty where it does not hold the skill;
 *     never the same as before
 */
public record ScopeChange(
    Skill skill, Optional<ProviderLevel> before, Optional<ProviderLevel> after) {

  /**
   * Creates a change.
   *
   * @param skill the skill
   * @param before the lowest level before, or empty
   * @param after the lowest level after, or empty
   * @throws IllegalArgumentException if nothing changed
   */
  public ScopeChange {
    Objects.requireNonNull(skill, "skill");
    if (before.equals(after)) {
      throw new IllegalArgumentException("change of " + skill + ": nothing changed");
    }
  }

  /**
   * Whether the change gives the skill to levels that could not do it.
   *
   * @return true if the skill is new or its lowest level lower
   */
  public boolean widens() {
    return before.isEmpty() || (after.isPresent() && after.get().rank() < before.get().rank());
  }

  /**
   * Skill and levels.
   *
   * @return for instance {@code cpap: PARAMEDIC -> EMT}, with {@code -} where a scope does not hold
   *     it
   */
  @Override
  public String toString() {
    return skill + ": " + text(before) + " -> " + text(after);
  }

  private static String text(Optional<ProviderLevel> level) {
    return level.map(ProviderLevel::code).orElse("-");
  }
}
