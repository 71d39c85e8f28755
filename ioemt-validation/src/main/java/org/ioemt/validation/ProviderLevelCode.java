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
import org.ioemt.validation.validator.ProviderLevelCodeValidator;

/**
 * The text is the code of a provider level: {@code EMR}, {@code EMT}, {@code AEMT}, {@code
 * PARAMEDIC} or {@code PEP}.
 *
 * <pre>{@code
 * record Enrollment(@NotNull @ProviderLevelCode String level, List<@ProviderLevelCode String> held) {}
 * }</pre>
 *
 * <p>The text is compared to the letter: {@code paramedic}, {@code " EMT"} and {@code
 * PREHOSPITAL_EMERGENCY_PHYSICIAN} (the name of the constant whose code is {@code PEP}) are
 * refused. A national title is no level code; only the crosswalk says what a title maps to.
 *
 * <p>Supported type: {@link CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = ProviderLevelCodeValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ProviderLevelCode.List.class)
public @interface ProviderLevelCode {

  /**
   * What is said of another text.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.ProviderLevelCode.message}";

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
    ProviderLevelCode[] value();
  }
}
