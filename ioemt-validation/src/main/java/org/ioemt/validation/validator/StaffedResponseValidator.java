package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseRules;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.StaffedFor;

/**
 * Checks {@link StaffedFor} on the crews of responses, on the day of each response. Thread-safe
 * once initialized.
 */
public final class StaffedResponseValidator extends RulesValidator<StaffedFor, Response> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private RuleSet<Response> rules;

  /** Creates a validator; providers do so. */
  public StaffedResponseValidator() {}

  @Override
  public void initialize(StaffedFor constraint) {
    rules = ResponseRules.staffing(Staffing.rules(constraint), Staffing.standard(constraint));
    failOn(constraint.failOn());
  }

  @Override
  RuleSet<Response> rules(ConstraintValidatorContext context) {
    return rules;
  }
}
