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
import org.ioemt.validation.validator.AtLeastCodeValidator;
import org.ioemt.validation.validator.AtLeastValidator;

/**
 * The provider level is the given one or stands above it.
 *
 * <pre>{@code
 * record Shift(@AtLeast(ProviderLevel.PARAMEDIC) ProviderLevel lead, List<@AtLeast(ProviderLevel.EMT) String> crew) {}
 * }</pre>
 *
 * <p>Supported types: {@link ProviderLevel} and {@link CharSequence}. A text must be the code of a
 * level, to the letter; one that is not is refused too, but with a {@linkplain #notALevel() message
 * of its own}, because "too low" cannot be said of it. {@code null} is valid.
 *
 * <p>A level is what someone was educated and credentialed for. That it is high enough does not say
 * that its holder may act here and today.
 */
@Documented
@Constraint(validatedBy = {AtLeastValidator.class, AtLeastCodeValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(AtLeast.List.class)
public @interface AtLeast {

  /**
   * The lowest level that is accepted.
   *
   * @return the level
   */
  ProviderLevel value();

  /**
   * What is said of a level that is too low. In the text {@code {value}} stands for the code of
   * {@link #value()}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.AtLeast.message}";

  /**
   * What is said of a text that is no level code. In the text {@code {value}} stands for the code
   * of {@link #value()}; expressions in {@code ${...}} are not evaluated.
   *
   * @return a message or, in braces, the key of one
   */
  String notALevel() default "{org.ioemt.validation.AtLeast.notALevel}";

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
    AtLeast[] value();
  }
}
