package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.ioemt.rule.Finding;

/** How a text with values in it is handed to a provider. */
interface Wording {

  /** Begins a violation that says what a finding says. */
  ConstraintViolationBuilder violation(Finding finding, ConstraintValidatorContext context);

  /** What is said where a constraint's message is a given one. */
  String text(String template);

  /** Sees to it that a parameter of a template, such as {@code {value}}, is shown as a text. */
  String parameter(String template, String name, String value, ConstraintValidatorContext context);

  /** Hands an object to whoever reads the violation, where the provider has a way. */
  void attach(Object payload, ConstraintValidatorContext context);
}
