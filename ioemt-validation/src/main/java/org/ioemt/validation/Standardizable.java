package org.ioemt.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.validation.validator.StandardizableCredentialValidator;
import org.ioemt.validation.validator.StandardizableTitleValidator;
import org.ioemt.validation.validator.StandardizableValidator;

/**
 * The title stands for a provider level: the shipped crosswalk, under a policy, accepts one.
 *
 * <pre>{@code
 * record Application(@Standardizable Qualification title, @Standardizable(in = "AU-VIC", policy = StandardizationPolicy.STRICT) String other) {}
 * }</pre>
 *
 * <p>Supported types: {@link org.ioemt.credential.Qualification}, {@link
 * org.ioemt.credential.Credential} (as of its day of award, where the record names it) and {@link
 * CharSequence}, for which {@link #in()} says where the title is from. {@code null} is valid.
 *
 * <p>Under Hibernate Validator the answer is the dynamic payload, with its reason, its rows and
 * suggestions for a title that is not listed:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
 * Standardization answer = detail.getDynamicPayload(Standardization.class);
 * }</pre>
 *
 * <p>For a text, to leave {@link #in()} out is an error of declaration, and so is a jurisdiction
 * that does not exist or whose country the crosswalk does not cover; for the other types, which say
 * themselves where the title is from, to set it.
 */
@Documented
@Constraint(
    validatedBy = {
      StandardizableValidator.class,
      StandardizableCredentialValidator.class,
      StandardizableTitleValidator.class
    })
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Standardizable.List.class)
public @interface Standardizable {

  /**
   * How much must be known of a title for its level to count.
   *
   * @return the policy
   */
  StandardizationPolicy policy() default StandardizationPolicy.CONSERVATIVE;

  /**
   * Where the title of a text is from.
   *
   * @return the code of a jurisdiction for texts, empty for all else
   */
  String in() default "";

  /**
   * What is said of a title without an accepted level. In the text {@code {policy}} stands for the
   * code of {@link #policy()}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.Standardizable.message}";

  /**
   * When the constraint is checked.
   *
   * @return the groups; none is the default group
   */
  Class<?>[] groups() default {};

  /**
   * What a host attaches for itself. The answer is not here but in the dynamic payload.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};

  /** Several of these constraints on one element. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RUNTIME)
  @interface List {

    /**
     * The constraints.
     *
     * @return each of them
     */
    Standardizable[] value();
  }
}
