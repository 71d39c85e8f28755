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
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.validation.validator.WithinScopeValidator;

/**
 * The member may do the skill, here and on that day: {@link org.ioemt.practice.PracticeRules}
 * permit the request.
 *
 * <pre>{@code
 * record Procedure(@NotNull @WithinScope PracticeRequest request, String report) {}
 * }</pre>
 *
 * <p>Scope alone is not authority, so all is asked that the rules ask: the scope that holds at the
 * place, education, certification, license and local credentialing, the agency's protocol and the
 * medical direction.
 *
 * <p>Each finding is a violation of its own, at its own place below the request ({@code
 * request.member.credentials[0].expires}), with the text of its code and, under Hibernate
 * Validator, the {@link org.ioemt.rule.Finding} as dynamic payload; what is said of messages at
 * {@link EligibleMember} holds here too.
 *
 * <p><b>Context.</b> The day and the place are the request's own, not the validator's. The shipped
 * crosswalk, {@link #policy()} and {@link org.ioemt.organization.Authorities#recognized()}. A host
 * with a crosswalk or authorities of its own calls the rules itself.
 *
 * <p>Supported type: {@link org.ioemt.practice.PracticeRequest}. {@code null} is valid. {@link
 * IoemtConstraints#register} puts this constraint on the type itself.
 */
@Documented
@Constraint(validatedBy = WithinScopeValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(WithinScope.List.class)
public @interface WithinScope {

  /**
   * How much must be known of a title for its level to count.
   *
   * @return the policy
   */
  StandardizationPolicy policy() default StandardizationPolicy.CONSERVATIVE;

  /**
   * Not what is reported: each violation has the text of its finding. Whoever wants one violation
   * with one text composes a constraint of this one and {@code @ReportAsSingleViolation}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.WithinScope.message}";

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
    WithinScope[] value();
  }
}
