package org.ioemt.practice;

import java.util.List;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;

/**
 * The member may not do the skill, for one reason or several.
 *
 * @param findings one finding of severity ERROR for each reason, and such of severity INFO that
 *     explain them
 */
public record Denied(List<Finding> findings) implements PracticeDecision {

  /**
   * Creates a denial.
   *
   * @param findings the reasons, at least one of severity ERROR
   * @throws IllegalArgumentException if there is no reason
   */
  public Denied {
    findings = List.copyOf(findings);
    if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw new IllegalArgumentException("denial, findings: expected a reason");
    }
  }

  @Override
  public Kind kind() {
    return Kind.DENIED;
  }
}
