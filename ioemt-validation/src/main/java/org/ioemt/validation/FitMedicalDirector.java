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
import org.ioemt.validation.validator.FitMedicalDirectorValidator;

/**
 * The medical director can give medical direction at a place today: in office, with a license as a
 * physician that is current, verified and covers the place. {@link
 * org.ioemt.practice.MedicalDirectorRules} find no error.
 *
 * <pre>{@code
 * record Appointment(@NotNull @FitMedicalDirector(in = "US-NY") MedicalDirector director) {}
 * }</pre>
 *
 * <p>Each finding is a violation of its own, with its place, its text and its payload as {@link
 * EligibleMember} has it.
 *
 * <p><b>Context.</b> The shipped crosswalk, {@link #in()}, and as the date today by the clock of
 * the validator, in that clock's zone. The place is the annotation's, so {@link
 * IoemtConstraints#register} cannot put this constraint on the type itself.
 *
 * <p>Supported type: {@link org.ioemt.practice.MedicalDirector}. {@code null} is valid. A
 * jurisdiction that does not exist is an error of declaration.
 */
@Documented
@Constraint(validatedBy = FitMedicalDirectorValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(FitMedicalDirector.List.class)
public @interface FitMedicalDirector {

  /**
   * Where the direction is to be followed.
   *
   * @return the code of a jurisdiction, such as {@code US-NY}
   */
  String in();

  /**
   * Not what is reported: each violation has the text of its finding. Whoever wants one violation
   * with one text composes a constraint of this one and {@code @ReportAsSingleViolation}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.FitMedicalDirector.message}";

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
    FitMedicalDirector[] value();
  }
}
