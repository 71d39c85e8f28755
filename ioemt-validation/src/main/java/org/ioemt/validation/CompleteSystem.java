package org.ioemt.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.ioemt.rule.Severity;
import org.ioemt.validation.validator.CompleteSystemValidator;

/**
 * In an EMS nothing is missing, from the emergency number to the hand-off: {@link
 * org.ioemt.ems.SystemRules} find no error.
 *
 * <pre>{@code
 * record Application(@NotNull @CompleteSystem EmsSystem service) {}
 * }</pre>
 *
 * <p>Each finding is a violation of its own, with its place ({@code service.agencies[1]}), its text
 * and its payload as {@link EligibleMember} has it. What of its mass-casualty plan is missing is
 * among them, below {@code massCasualtyPlan}.
 *
 * <p><b>What is reported.</b> What is missing is of severity {@code ERROR} and makes the system
 * invalid. What is there and needs a look, such as a protocol that is out of force beside one that
 * is in force, is a {@code WARNING}: it is reported where {@link #failOn()} says so.
 *
 * <p><b>Context.</b> The shipped crosswalk, and as the date today by the clock of the validator, in
 * that clock's zone.
 *
 * <p>Supported type: {@link org.ioemt.ems.EmsSystem}. {@code null} is valid. {@link
 * IoemtConstraints#register} puts this constraint on the type itself.
 */
@Documented
@Constraint(validatedBy = CompleteSystemValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(CompleteSystem.List.class)
public @interface CompleteSystem {

  /**
   * The mildest severity that makes a system invalid. By default a {@code WARNING} asks a person to
   * look at a system in which nothing is missing.
   *
   * @return {@code ERROR}, {@code WARNING} or {@code INFO}
   */
  Severity failOn() default Severity.ERROR;

  /**
   * Not what is reported: each violation has the text of its finding. Whoever wants one violation
   * with one text composes a constraint of this one and {@code @ReportAsSingleViolation}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.CompleteSystem.message}";

  /**
   * When the constraint is checked.
   *
   * @return the groups; none is the default group
   */
  Class<?>[] groups() default {};

  /**
   * What a host attaches for itself. The findings are not here but in the dynamic payload.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};

  /** Several of these constraints on one element. */
  @Documented
  @Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RUNTIME)
  @interface List {

    /**
     * The constraints.
     *
     * @return each of them
     */
    CompleteSystem[] value();
  }
}
