package org.ioemt.scope;

import java.util.List;
import java.util.Objects;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

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

  /**
   * An answer that was kept. To ask is {@link ScopeOfPractice#answer}.
   *
   * @param scope which scope answered
   * @param level the level that was asked about
   * @param skill the skill that was asked about
   * @param findings why not, and what is near; the first of severity ERROR
   * @throws IllegalArgumentException if the first finding is of another severity, or there is none
   */
  public OutOfScope(
      ScopeReference scope, ProviderLevel level, Skill skill, List<Finding> findings) {
    super(scope, level, skill);
    if (findings.isEmpty() || findings.get(0).severity() != Severity.ERROR) {
      throw new IllegalArgumentException(
          "scope answer, findings: expected one of severity ERROR first");
    }
    this.findings = List.copyOf(findings);
  }

  @Override
  public Kind kind() {
    return Kind.OUT_OF_SCOPE;
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof OutOfScope that
            && scope().equals(that.scope())
            && level() == that.level()
            && skill().equals(that.skill())
            && findings.equals(that.findings));
  }

  @Override
  public int hashCode() {
    return Objects.hash(scope(), level(), skill());
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
