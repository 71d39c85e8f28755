package org.ioemt.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.ioemt.validation.validator.CurrentCredentialValidator;

/**
 * The credential may be relied upon today: it is active, in date, verified, and from a recognized
 * authority. {@link org.ioemt.credential.CredentialRules#standing} find nothing.
 *
 * <pre>{@code
 * record Renewal(@NotNull @CurrentCredential Credential license) {}
 * }</pre>
 *
 * <p>An expired credential is no flaw of a person's record, where others may stand beside it;
 * {@link EligibleMember} asks about the person. Whether the credential is one that registers its
 * holder, or stands for a level, is not asked here.
 *
 * <p>Each finding is a violation of its own, with its place, its text and its payload as {@link
 * EligibleMember} has it. What is found is of severity {@code INFO}, a reason, and here each reason
 * counts.
 *
 * <p><b>Context.</b> {@link org.ioemt.organization.Authorities#recognized()}, and as the date today
 * by the clock of the validator, in that clock's zone. A host with authorities of its own calls the
 * rules itself.
 *
 * <p>Supported type: {@link org.ioemt.credential.Credential}. {@code null} is valid. {@link
 * IoemtConstraints#register} puts this constraint on the type itself.
 */
@Documented
@Constraint(validatedBy = CurrentCredentialValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(CurrentCredential.List.class)
public @interface CurrentCredential {

  /**
   * Not what is reported: each violation has the text of its finding. Whoever wants one violation
   * with one text composes a constraint of this one and {@code @ReportAsSingleViolation}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.CurrentCredential.message}";

  /**
   * When the constraint is checked.
   *
   * @return the groups; none is the default group
   */
  Class<?>[] groups() default {};

  /**
   * What a host attaches for itself. The findings are not here but in the dynamic payload.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};

  /** Several of these constraints on one element. */
  @Documented
  @Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RUNTIME)
  @interface List {

    /**
     * The constraints.
     *
     * @return each of them
     */
    CurrentCredential[] value();
  }
}
