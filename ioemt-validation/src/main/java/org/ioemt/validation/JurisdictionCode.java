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
import org.ioemt.validation.validator.JurisdictionCodeValidator;

/**
 * The text is the code of a jurisdiction: an assigned ISO 3166-1 alpha-2 country code ({@code DE})
 * or an ISO 3166-2 code of a subdivision ({@code US-NY}).
 *
 * <pre>{@code
 * record Application(@NotNull @JurisdictionCode String trainedIn) {}
 * }</pre>
 *
 * <p>The text is compared to the letter: {@code de}, {@code UK} and {@code US_NY} are refused. Of a
 * subdivision only the country and the form are checked, as in {@link
 * org.ioemt.place.Jurisdiction}: {@code DE-ZZ} is accepted although there is no such state. That a
 * jurisdiction is valid does not say that the crosswalk covers it.
 *
 * <p>Supported type: {@link CharSequence}. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = JurisdictionCodeValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(JurisdictionCode.List.class)
public @interface JurisdictionCode {

  /**
   * What is said of another text.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.JurisdictionCode.message}";

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
    JurisdictionCode[] value();
  }
}
