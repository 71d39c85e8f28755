package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeChange;
import org.ioemt.scope.Skill;
import org.jspecify.annotations.Nullable;

/** The form of a change from one scope to another. */
final class ScopeChangeShape {

  static final Shape<ScopeChange, Parts> SHAPE =
      Shape.of(
              ScopeChange.class,
              "What became of a skill from one scope to another.",
              Parts::new,
              Parts::build)
          .required(
              "skill",
              ScopeScalars.SKILL,
              ScopeChange::skill,
              (parts, value) -> parts.skill = value,
              "The skill.")
          .optional(
              "before",
              LevelScalars.PROVIDER_LEVEL,
              ScopeChange::before,
              (parts, value) -> parts.before = value,
              "The lowest level in the first scope; absent where it does not hold the skill.")
          .optional(
              "after",
              LevelScalars.PROVIDER_LEVEL,
              ScopeChange::after,
              (parts, value) -> parts.after = value,
              "The lowest level in the second scope; absent where it does not hold the skill.")
          .invariant("before and after differ")
          .end();

  private ScopeChangeShape() {}

  static final class Parts {
    private @Nullable Skill skill;
    private @Nullable ProviderLevel before;
    private @Nullable ProviderLevel after;

    private ScopeChange build() {
      return new ScopeChange(
          requireNonNull(skill), Optional.ofNullable(before), Optional.ofNullable(after));
    }
  }
}
