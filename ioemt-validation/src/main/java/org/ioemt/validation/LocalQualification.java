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
import org.ioemt.validation.validator.LocalQualificationValidator;
import org.ioemt.validation.validator.LocalTitleValidator;

/**
 * The title is one that the shipped crosswalk lists for a jurisdiction.
 *
 * <pre>{@code
 * record Application(@LocalQualification(in = "DE") String title, @LocalQualification(in = {"DE", "AT"}) Qualification second) {}
 * }</pre>
 *
 * <p>That a title is listed does not say that it stands for a level: nurses and drivers are listed
 * too. {@link Standardizable} asks for a level. Nor does it follow of one that is not listed that
 * there is no such title.
 *
 * <p>Supported types: {@link CharSequence} and {@link org.ioemt.credential.Qualification}, which
 * must be of one of the jurisdictions or of a part of it. {@code null} is valid. Titles are
 * compared as the crosswalk compares them ({@link org.ioemt.credential.TitleKey}): case, spaces and
 * hyphens do not matter. A subdivision falls back to its country.
 *
 * <p>A jurisdiction that does not exist, or whose country the crosswalk does not cover, is an error
 * of declaration, for every title would be refused.
 */
@Documented
@Constraint(validatedBy = {LocalQualificationValidator.class, LocalTitleValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(LocalQualification.List.class)
public @interface LocalQualification {

  /**
   * Where the title is from.
   *
   * @return codes of one or more jurisdictions, such as {@code DE} or {@code US-NY}
   */
  String[] in();

  /**
   * What is said of another title. In the text {@code {in}} stands for {@link #in()}, with commas
   * between the codes.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.LocalQualification.message}";

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
    LocalQualification[] value();
  }
}
