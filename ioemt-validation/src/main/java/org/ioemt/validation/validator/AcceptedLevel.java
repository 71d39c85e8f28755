package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.validation.Standardizable;

/** What {@link Standardizable} asks. */
record AcceptedLevel(StandardizationPolicy policy) {

  /** For values that say themselves where the title is from. */
  static AcceptedLevel of(Standardizable constraint) {
    if (!constraint.in().isEmpty()) {
      throw Misuse.of(
          constraint,
          "in",
          "expected none, for only a text does not say where its title is from, found '"
              + constraint.in()
              + '\'');
    }
    return new AcceptedLevel(constraint.policy());
  }

  boolean accepts(Standardization answer, ConstraintValidatorContext context) {
    return answer.level().isPresent() || refuse(answer, context);
  }

  private boolean refuse(Standardization answer, ConstraintValidatorContext context) {
    Violations.wording(context).attach(answer, context);
    return Violations.refuse("policy", policy.code(), context);
  }

  /** For a text that is no title at all, so that nothing can be asked about it. */
  boolean refuse(ConstraintValidatorContext context) {
    return Violations.refuse("policy", policy.code(), context);
  }
}
