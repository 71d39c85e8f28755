package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.organization.Authorities;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.PracticeRules;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.WithinScope;
import org.jspecify.annotations.Nullable;

/** Checks {@link WithinScope} by deciding the request. Thread-safe once initialized. */
public final class WithinScopeValidator
    implements ConstraintValidator<WithinScope, PracticeRequest> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private RuleSet<PracticeRequest> rules;

  /** Creates a validator; providers do so. */
  public WithinScopeValidator() {}

  @Override
  public void initialize(WithinScope constraint) {
    rules =
        PracticeRules.of(Crosswalk.shipped(), constraint.policy(), Authorities.recognized())
            .asRules();
  }

  @Override
  public boolean isValid(@Nullable PracticeRequest value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Findings findings = new Findings();
    rules.check(value, findings);
    return Violations.report(findings, context);
  }
}
