package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.level.ProviderLevel;
import org.ioemt.validation.AtLeast;

/** What {@link AtLeast} asks, and what is said where it is not met. */
record LowestLevel(ProviderLevel least, String notALevel) {

  static LowestLevel of(AtLeast constraint) {
    return new LowestLevel(constraint.value(), constraint.notALevel());
  }

  boolean accepts(ProviderLevel level, ConstraintValidatorContext context) {
    if (level.isAtLeast(least)) {
      return true;
    }
    String template = context.getDefaultConstraintMessageTemplate();
    String worded = worded(template, context);
    if (!worded.equals(template)) {
      Violations.replaceDefault(worded, context);
    } // else the default violation stays, in whose text a host may use expressions
    return false;
  }

  boolean refuseText(ConstraintValidatorContext context) {
    Violations.replaceDefault(worded(notALevel, context), context);
    return false;
  }

  /** Without this {@code {value}} would be the name of the constant, which is no code. */
  private String worded(String template, ConstraintValidatorContext context) {
    return Violations.wording(context).level(template, least, context);
  }
}
