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
import org.ioemt.validation.validator.ValidResponseValidator;

/**
 * The record of a response contradicts itself nowhere: {@link
 * org.ioemt.ems.ResponseRules#records()} find no error.
 *
 * <pre>{@code
 * record Report(@NotNull @ValidResponse Response response) {}
 * }</pre>
 *
 * <p>Each finding is a violation of its own, with its place ({@code response.events[3].time}), its
 * text and its payload as {@link EligibleMember} has it.
 *
 * <p><b>What is reported.</b> What cannot be, such as a hand-off without a transport, is of
 * severity {@code ERROR} and makes the response invalid. What a record may lack while it is still
 * being written, such as a disposition, is a {@code WARNING}: it is reported where {@link
 * #failOn()} says so, as for a record that is closed.
 *
 * <p><b>Context.</b> None: the rules ask of a record what follows from what it says. Whether the
 * crews were staffed is asked by {@link StaffedFor}.
 *
 * <p>Supported type: {@link org.ioemt.ems.Response}. {@code null} is valid. {@link
 * IoemtConstraints#register} puts this constraint on the type itself.
 */
@Documented
@Constraint(validatedBy = ValidResponseValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ValidResponse.List.class)
public @interface ValidResponse {

  /**
   * The mildest severity that makes a response invalid. By default a {@code WARNING} asks a person
   * to look at a record that may be right.
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
  String message() default "{org.ioemt.validation.ValidResponse.message}";

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
    ValidResponse[] value();
  }
}
