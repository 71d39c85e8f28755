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
import org.ioemt.validation.validator.ExternalCodeTextValidator;
import org.ioemt.validation.validator.ExternalCodeValidator;

/**
 * The text is a code that the shipped tables know in a code system, such as {@code 3258} in
 * ISCO-08.
 *
 * <pre>{@code
 * record Personnel(@ExternalCode(system = "NEMSIS_MEMBER_LEVEL_3_5") String level) {}
 * }</pre>
 *
 * <p>The tables hold the codes that touch prehospital care, so a good code of a large system may be
 * refused; what is accepted can be looked up in {@link org.ioemt.code.LevelCodes} or {@link
 * org.ioemt.organization.RoleCodes}. That a code is known does not say that it stands for one
 * level, or for any.
 *
 * <p>Supported types: {@link CharSequence}, which is the value without the system, and {@link
 * org.ioemt.code.Code}, which must be of the system. {@code null} is valid. The text is compared to
 * the letter.
 *
 * <p>A system that does not exist, or of which the core holds no code (NUCC and SNOMED CT come
 * under terms of their own), is an error of declaration, for every code would be refused.
 */
@Documented
@Constraint(validatedBy = {ExternalCodeValidator.class, ExternalCodeTextValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ExternalCode.List.class)
public @interface ExternalCode {

  /**
   * The code system.
   *
   * @return the key of a {@link org.ioemt.code.CodeSystem}
   */
  String system();

  /**
   * What is said of another code. In the text {@code {system}} stands for {@link #system()}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.ExternalCode.message}";

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
    ExternalCode[] value();
  }
}
