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
import org.ioemt.validation.validator.AtMostCodeValidator;
import org.ioemt.validation.validator.AtMostValidator;

/**
 * The provider level is the given one or stands below it.
 *
 * <pre>{@code
 * record Student(@AtMost(ProviderLevel.EMT) ProviderLevel held, @AtMost(ProviderLevel.AEMT) String sought) {}
 * }</pre>
 *
 * <p>Supported types: {@link ProviderLevel} and {@link CharSequence}. A text must be the code of a
 * level, to the letter; one that is not is refused too, but with a {@linkplain #notALevel() message
 * of its own}, because "too high" cannot be said of it. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {AtMostValidator.class, AtMostCodeValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(AtMost.List.class)
public @interface AtMost {

  /**
   * The highest level that is accepted.
   *
   * @return the level
   */
  ProviderLevel value();

  /**
   * What is said of a level that is too high. In the text {@code {value}} stands for the code of
   * {@link #value()}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.AtMost.message}";

  /**
   * What is said of a text that is no level code. In the text {@code {value}} stands for the code
   * of {@link #value()}; expressions in {@code ${...}} are not evaluated.
   *
   * @return a message or, in braces, the key of one
   */
  String notALevel() default "{org.ioemt.validation.AtMost.notALevel}";

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
    AtMost[] value();
  }
}
