package org.ioemt.validation.validator;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.annotation.Annotation;

/** What is said of a constraint that cannot be met as it is declared. */
final class Misuse {

  private Misuse() {}

  static ConstraintDeclarationException of(
      Annotation constraint, String attribute, String problem) {
    return new ConstraintDeclarationException(
        '@' + constraint.annotationType().getSimpleName() + ": " + attribute + ": " + problem);
  }
}
