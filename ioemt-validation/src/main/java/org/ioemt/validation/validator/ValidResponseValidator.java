package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseRules;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.ValidResponse;

/** Checks {@link ValidResponse} by running the rules on records. Thread-safe once initialized. */
public final class ValidResponseValidator extends RulesValidator<ValidResponse, Response> {

  private final RuleSet<Response> rules = ResponseRules.records();

  /** Creates a validator; providers do so. */
  public ValidResponseValidator() {}

  @Override
  public void initialize(ValidResponse constraint) {
    failOn(constraint.failOn());
  }

  @Override
  RuleSet<Response> rules(ConstraintValidatorContext context) {
    return rules;
  }
}
