package org.ioemt.scope;

import java.util.List;
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

  private final ScopeOfPractice scope;
  private final ProviderLevel level;
  private final Skill skill;

  ScopeAnswer(ScopeOfPractice scope, ProviderLevel level, Skill skill) {
    this.scope = scope;
    this.level = level;
    this.skill = skill;
  }

  /**
   * Whether the level may do the skill.
   *
   * @return true for {@link InScope}
   */
  public abstract boolean isPermitted();

  /**
   * Why not, and what is near.
   *
   * @return for {@link OutOfScope} findings of severity ERROR, which say why, and such of severity
   *     INFO, which say what is near; empty for {@link InScope}
   */
  public abstract List<Finding> findings();

  /**
   * The scope that answers.
   *
   * @return the scope
   */
  public ScopeOfPractice scope() {
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
