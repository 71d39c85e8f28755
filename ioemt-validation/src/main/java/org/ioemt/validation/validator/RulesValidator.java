package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value of the model by running a set of rules on it, each finding a violation of its own.
 *
 * @param <A> the constraint
 * @param <T> the type of the model
 */
abstract class RulesValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

  private Severity failOn = Severity.ERROR;

  /** The rules to run, for the day of the validator where they depend on one. */
  abstract RuleSet<T> rules(ConstraintValidatorContext context);

  /** Sets the mildest severity that makes a value invalid: an error where nothing is set. */
  final void failOn(Severity mildest) {
    failOn = mildest;
  }

  @Override
  public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Findings findings = new Findings();
    rules(context).check(value, findings);
    return Violations.report(findings, failOn, context);
  }
}
