package org.ioemt.validation.validator;

import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/** Has Hibernate Validator escape the values. Loaded only where it has the means. */
final class EscapingParameters implements HibernateWording.Parameters {

  private final MessageParameterEscaping escaping;

  private EscapingParameters(MessageParameterEscaping escaping) {
    this.escaping = escaping;
  }

  /** Throws {@link NoClassDefFoundError} where Hibernate Validator is too old. */
  static EscapingParameters create() {
    return new EscapingParameters(MessageParameterEscaping.ESCAPE);
  }

  @Override
  public void add(String name, String value, HibernateConstraintValidatorContext context) {
    context.addMessageParameter(name, value, escaping);
  }
}
