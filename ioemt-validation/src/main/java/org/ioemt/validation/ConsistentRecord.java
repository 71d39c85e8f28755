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
import org.ioemt.validation.validator.ConsistentCredentialValidator;
import org.ioemt.validation.validator.ConsistentMemberValidator;

/**
 * The record of a credential, or of each credential of a member, contradicts neither itself nor the
 * form that its issuer publishes. {@link org.ioemt.credential.CredentialRules#asOf} find nothing.
 *
 * <pre>{@code
 * record Import(List<@ConsistentRecord Member> members) {}
 * }</pre>
 *
 * <p>What is found are slips of the record, such as an expiry before the issue. They say nothing
 * about the person, and all are of severity {@code WARNING}, which here makes the record invalid:
 * for a form that is still to be corrected, or a file before it is taken over.
 *
 * <p>Each finding is a violation of its own, with its place, its text and its payload as {@link
 * EligibleMember} has it.
 *
 * <p><b>Context.</b> {@link org.ioemt.organization.Authorities#shipped()}, and as the date today by
 * the clock of the validator, in that clock's zone.
 *
 * <p>Supported types: {@link org.ioemt.credential.Credential} and {@link org.ioemt.member.Member}.
 * {@code null} is valid. {@link IoemtConstraints#register} puts this constraint on both types, in
 * the group {@link Groups.Records}.
 */
@Documented
@Constraint(validatedBy = {ConsistentCredentialValidator.class, ConsistentMemberValidator.class})
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ConsistentRecord.List.class)
public @interface ConsistentRecord {

  /**
   * Not what is reported: each violation has the text of its finding. Whoever wants one violation
   * with one text composes a constraint of this one and {@code @ReportAsSingleViolation}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.ConsistentRecord.message}";

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
    ConsistentRecord[] value();
  }
}
