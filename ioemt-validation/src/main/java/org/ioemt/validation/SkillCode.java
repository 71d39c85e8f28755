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
import org.ioemt.validation.validator.SkillCodeValidator;

/**
 * The text is the code of a skill of the catalogue, such as {@code cpap}.
 *
 * <pre>{@code
 * record Drill(@SkillCode String skill) {}
 * }</pre>
 *
 * <p>The text is compared to the letter. Codes of a host's own skills, which have a dot in them,
 * are not in the catalogue and are refused. That the skill exists does not say that an edition of a
 * scope holds it or who may do it.
 *
 * <p>Supported type: {@link CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = SkillCodeValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(SkillCode.List.class)
public @interface SkillCode {

  /**
   * What is said of another text.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.SkillCode.message}";

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
    SkillCode[] value();
  }
}
