package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.ioemt.rule.Finding;

/**
 * What Hibernate Validator adds: message parameters and a payload for each violation. Loaded only
 * where Hibernate Validator is.
 */
final class HibernateWording implements Wording {

  static final String FINDINGS = "org.ioemt.finding.";

  private final Class<HibernateConstraintValidatorContext> contexts;
  private final Parameters parameters;

  private HibernateWording(
      Class<HibernateConstraintValidatorContext> contexts, Parameters parameters) {
    this.contexts = contexts;
    this.parameters = parameters;
  }

  /** Throws {@link NoClassDefFoundError} where Hibernate Validator is absent. */
  static HibernateWording create() {
    return new HibernateWording(HibernateConstraintValidatorContext.class, parameters());
  }

  boolean serves(ConstraintValidatorContext context) {
    return contexts.isInstance(context);
  }

  @Override
  public ConstraintViolationBuilder violation(Finding finding, ConstraintValidatorContext context) {
    HibernateConstraintValidatorContext hibernate = contexts.cast(context);
    List<String> names = finding.code().arguments();
    for (int i = 0; i < names.size(); i++) {
      parameters.add(names.get(i), finding.values().get(i), hibernate);
    }
    // The payload is the context's, not the builder's: it stays for the next violation unless that
    // sets its own.
    hibernate.withDynamicPayload(finding);
    return context.buildConstraintViolationWithTemplate('{' + FINDINGS + finding.code() + '}');
  }

  @Override
  public String text(String template) {
    return template;
  }

  @Override
  public String parameter(
      String template, String name, String value, ConstraintValidatorContext context) {
    parameters.add(name, value, contexts.cast(context));
    return template;
  }

  @Override
  public void attach(Object payload, ConstraintValidatorContext context) {
    contexts.cast(context).withDynamicPayload(payload);
  }

  /** Adds a parameter whose value is shown as it is. */
  interface Parameters {
    void add(String name, String value, HibernateConstraintValidatorContext context);
  }

  /**
   * Older versions interpolate the values of parameters, newer ones can escape them; whether they
   * do is a setting of the host.
   */
  private static Parameters parameters() {
    try {
      return EscapingParameters.create();
    } catch (NoClassDefFoundError older) {
      return (name, value, context) ->
          context.addMessageParameter(name, PlainWording.escape(value));
    }
  }
}
