package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.PlanRules;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.CompletePlan;

/** Checks {@link CompletePlan} by running the rules on plans. Thread-safe once initialized. */
public final class CompletePlanValidator extends RulesValidator<CompletePlan, MassCasualtyPlan> {

  private final Daily<MassCasualtyPlan> rules = new Daily<>(PlanRules::asOf);

  /** Creates a validator; providers do so. */
  public CompletePlanValidator() {}

  @Override
  public void initialize(CompletePlan constraint) {
    failOn(constraint.failOn());
  }

  @Override
  RuleSet<MassCasualtyPlan> rules(ConstraintValidatorContext context) {
    return rules.today(context);
  }
}
