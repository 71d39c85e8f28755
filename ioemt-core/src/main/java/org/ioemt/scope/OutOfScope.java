package org.ioemt.scope;

import java.util.List;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;

/**
 * The level may not do the skill by this scope. The first finding says why: {@code
 * skill.not-in-edition}, {@code scope.withheld}, {@code scope.level-too-low} or {@code
 * scope.level-not-in-scope}.
 *
 * <p>A skill that is not in the table is not forbidden by it: the table is silent.
 *
 * <p>Immutable and thread-safe.
 */
public final class OutOfScope extends ScopeAnswer {

  private final List<Finding> findings;

  OutOfScope(ScopeOfPractice scope, ProviderLevel level, Skill skill, List<Finding> findings) {
    super(scope, level, skill);
    this.findings = findings;
  }

  @Override
  public boolean isPermitted() {
    return false;
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The answer in words.
   *
   * @return level, skill and the findings' codes
   */
  @Override
  public String toString() {
    return level().code()
        + " may not "
        + skill()
        + " ("
        + scope()
        + ", "
        + String.join(", ", findings.stream().map(finding -> finding.code().code()).toList())
        + ")";
  }
}
