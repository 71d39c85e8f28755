package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.organization.Authorities;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.PracticeRules;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.WithinScope;

/** Checks {@link WithinScope} by deciding the request. Thread-safe once initialized. */
public final class WithinScopeValidator extends RulesValidator<WithinScope, PracticeRequest> {

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
  RuleSet<PracticeRequest> rules(ConstraintValidatorContext context) {
    return rules;
  }
}
