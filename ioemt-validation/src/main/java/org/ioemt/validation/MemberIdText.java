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
import org.ioemt.validation.validator.MemberIdTextValidator;

/**
 * The text has the form of a member's id: 1 to 64 letters A to Z and a to z, digits, dots, hyphens
 * and underscores, beginning with a letter or digit.
 *
 * <pre>{@code
 * record Roster(List<@MemberIdText String> onDuty) {}
 * }</pre>
 *
 * <p>The form is checked, not whether there is such a member, and not whether the id is made of
 * personal data, which it must not be.
 *
 * <p>Supported type: {@link CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = MemberIdTextValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(MemberIdText.List.class)
public @interface MemberIdText {

  /**
   * What is said of another text.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.MemberIdText.message}";

  /**
   * When the constraint is checked.
   *
   * @return the groups; none is the default group
   */
  Class<?>[] groups() default {};

  /**
   * What a host attaches for itself.
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
    MemberIdText[] value();
  }
}
