package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;

/** How a text with values in it is handed to a provider. */
interface Wording {

  /** Begins a violation that says what a finding says. */
  ConstraintViolationBuilder violation(Finding finding, ConstraintValidatorContext context);

  /** Sees to it that {@code {value}} in a template is the code of a level. */
  String level(String template, ProviderLevel value, ConstraintValidatorContext context);
}
