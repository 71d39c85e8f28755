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
import org.ioemt.validation.validator.CompletePlanValidator;

/**
 * In a mass-casualty plan nothing is missing, from the triage scheme to the exercise: {@link
 * org.ioemt.ems.PlanRules} find no error.
 *
 * <pre>{@code
 * record Submission(@NotNull @CompletePlan MassCasualtyPlan plan) {}
 * }</pre>
 *
 * <p>Each finding is a violation of its own, with its place ({@code
 * plan.receivingFacilities[0].capacity}), its text and its payload as {@link EligibleMember} has
 * it.
 *
 * <p><b>What is reported.</b> What is missing is of severity {@code ERROR} and makes the plan
 * invalid. What is there and needs a look, such as a triage scheme that the library does not list,
 * is a {@code WARNING}: it is reported where {@link #failOn()} says so.
 *
 * <p><b>Context.</b> As the date today by the clock of the validator, in that clock's zone.
 *
 * <p>Supported type: {@link org.ioemt.ems.MassCasualtyPlan}. {@code null} is valid. {@link
 * IoemtConstraints#register} puts this constraint on the type itself. The plan of an {@link
 * org.ioemt.ems.EmsSystem} is checked by {@link CompleteSystem} already.
 */
@Documented
@Constraint(validatedBy = CompletePlanValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(CompletePlan.List.class)
public @interface CompletePlan {

  /**
   * The mildest severity that makes a plan invalid. By default a {@code WARNING} asks a person to
   * look at a plan in which nothing is missing.
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
  String message() default "{org.ioemt.validation.CompletePlan.message}";

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
    CompletePlan[] value();
  }
}
