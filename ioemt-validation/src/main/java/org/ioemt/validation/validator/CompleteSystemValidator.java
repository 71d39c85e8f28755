package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.SystemRules;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.CompleteSystem;

/** Checks {@link CompleteSystem} by running the rules on systems. Thread-safe once initialized. */
public final class CompleteSystemValidator extends RulesValidator<CompleteSystem, EmsSystem> {

  private final Daily<EmsSystem> rules = new Daily<>(SystemRules.of(Crosswalk.shipped())::asOf);

  /** Creates a validator; providers do so. */
  public CompleteSystemValidator() {}

  @Override
  public void initialize(CompleteSystem constraint) {
    failOn(constraint.failOn());
  }

  @Override
  RuleSet<EmsSystem> rules(ConstraintValidatorContext context) {
    return rules.today(context);
  }
}
