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
import org.ioemt.level.ProviderLevel;
import org.ioemt.validation.validator.OneOfLevelsCodeValidator;
import org.ioemt.validation.validator.OneOfLevelsValidator;

/**
 * The provider level is one of the given ones.
 *
 * <pre>{@code
 * record Post(@OneOfLevels({ProviderLevel.EMT, ProviderLevel.AEMT}) String level) {}
 * }</pre>
 *
 * <p>For levels that are no range of the ladder, such as those that an agency employs; a range is
 * {@link AtLeast} and {@link AtMost}.
 *
 * <p>Supported types: {@link ProviderLevel} and {@link CharSequence}. A text must be the code of a
 * level, to the letter. {@code null} is valid. To name no level at all is an error of declaration.
 */
@Documented
@Constraint(validatedBy = {OneOfLevelsValidator.class, OneOfLevelsCodeValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(OneOfLevels.List.class)
public @interface OneOfLevels {

  /**
   * The levels that are accepted.
   *
   * @return at least one level
   */
  ProviderLevel[] value();

  /**
   * What is said of another level or text. In the text {@code {value}} stands for the codes of
   * {@link #value()}, with commas between them.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.OneOfLevels.message}";

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
    OneOfLevels[] value();
  }
}
