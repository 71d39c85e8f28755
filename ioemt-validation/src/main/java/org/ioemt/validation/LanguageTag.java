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
import org.ioemt.validation.validator.LanguageTagValidator;

/**
 * The text is a language as a BCP 47 tag in canonical form, such as {@code en}, {@code pt-BR} or
 * {@code zh-Hant}.
 *
 * <pre>{@code
 * record Interpreter(List<@LanguageTag String> languages) {}
 * }</pre>
 *
 * <p>The text is compared to the letter: {@code EN} and {@code pt_BR} are refused. As in {@link
 * org.ioemt.place.LanguageTag} the form is checked and not the registry of subtags.
 *
 * <p>Supported type: {@link CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = LanguageTagValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(LanguageTag.List.class)
public @interface LanguageTag {

  /**
   * What is said of another text.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.LanguageTag.message}";

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
    LanguageTag[] value();
  }
}
