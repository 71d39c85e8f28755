package org.ioemt.scope;

import java.util.List;
import java.util.Objects;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;

/**
 * The answer of a scope to "may this level do this?".
 *
 * <p>{@link InScope}: yes, by this entry. {@link OutOfScope}: no, for this reason. Either way it is
 * an answer about a level, not about a person: <b>scope is not authority to practice</b>.
 *
 * <p>Immutable and thread-safe.
 */
public abstract sealed class ScopeAnswer permits InScope, OutOfScope {

  private final ScopeReference scope;
  private final ProviderLevel level;
  private final Skill skill;

  ScopeAnswer(ScopeReference scope, ProviderLevel level, Skill skill) {
    this.scope = Objects.requireNonNull(scope, "scope");
    this.level = Objects.requireNonNull(level, "level");
    this.skill = Objects.requireNonNull(skill, "skill");
  }

  /** Which of the two answers it is. */
  public enum Kind {
    /** {@link org.ioemt.scope.InScope}: the level may, by the scope. */
    IN_SCOPE,
    /** {@link org.ioemt.scope.OutOfScope}: the level may not, by the scope. */
    OUT_OF_SCOPE;

    /**
     * The code under which the constant is written.
     *
     * @return the code, equal to the constant's name
     */
    public String code() {
      return name();
    }
  }

  /**
   * Which of the two answers it is.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * Whether the level may do the skill.
   *
   * @return true for {@link InScope}
   */
  public boolean isPermitted() {
    return kind() == Kind.IN_SCOPE;
  }

  /**
   * Why not, and what is near.
   *
   * @return for {@link OutOfScope} findings of severity ERROR, which say why, and such of severity
   *     INFO, which say what is near; empty for {@link InScope}
   */
  public abstract List<Finding> findings();

  /**
   * Which scope answered. Not the scope itself: an answer that is kept or sent does not carry all
   * entries with it.
   *
   * @return name, edition, place and document of the scope
   */
  public ScopeReference scope() {
    return scope;
  }

  /**
   * The level that was asked about.
   *
   * @return the level
   */
  public ProviderLevel level() {
    return level;
  }

  /**
   * The skill that was asked about.
   *
   * @return the skill
   */
  public Skill skill() {
    return skill;
  }
}
