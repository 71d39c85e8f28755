package org.ioemt.validation.validator;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;

/** Has a provider say whatever a test wants said, in the way of the constraints. */
public final class Reporting {

  private Reporting() {}

  /** Refuses its subject as the subject says. */
  @Target(ElementType.TYPE)
  @Retention(RUNTIME)
  @Constraint(validatedBy = {FindingReporter.class, MessageReporter.class})
  public @interface Reports {
    /** Not reported. */
    String message() default "";

    /** None. */
    Class<?>[] groups() default {};

    /** None. */
    Class<? extends Payload>[] payload() default {};
  }

  /** Is refused with a finding. */
  @Reports
  public record Found(Finding finding) {}

  /** Is refused with a message that has one parameter. */
  @Reports
  public record Refused(String template, String name, String value) {}

  /** As the constraints on the model report. */
  public static final class FindingReporter implements ConstraintValidator<Reports, Found> {
    @Override
    public boolean isValid(Found subject, ConstraintValidatorContext context) {
      Findings findings = new Findings();
      findings.add(subject.finding());
      return Violations.report(findings, Severity.INFO, context);
    }
  }

  /** As the constraints on texts refuse. */
  public static final class MessageReporter implements ConstraintValidator<Reports, Refused> {
    @Override
    public boolean isValid(Refused subject, ConstraintValidatorContext context) {
      return Violations.refuse(subject.template(), subject.name(), subject.value(), context);
    }
  }
}
