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
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.rule.Severity;
import org.ioemt.validation.validator.EligibleMemberValidator;

/**
 * The member is registered, active and of a level: {@link org.ioemt.member.MembershipRules} find no
 * error.
 *
 * <pre>{@code
 * record Enrollment(@NotNull @EligibleMember Member applicant, List<@EligibleMember Member> crew) {}
 * }</pre>
 *
 * <p>Each finding is a violation of its own, at its own place below the member ({@code
 * applicant.credentials[0].expires}), with the text of its code and, under Hibernate Validator, the
 * {@link org.ioemt.rule.Finding} as dynamic payload:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = detail.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p><b>What is reported.</b> A member without a finding of severity {@code ERROR} is valid. For
 * one that has such findings, these are reported, and with them those of severity {@code INFO},
 * which say why: that no credential is current, and that this one ended last week. The payload
 * tells the two apart. A {@code WARNING} asks a person to look at a record that breaks no clause:
 * it makes no member invalid and is not reported, unless {@link #failOn()} says otherwise.
 *
 * <p><b>Context.</b> The shipped crosswalk, {@link #policy()}, {@link
 * org.ioemt.organization.Authorities#recognized()}, and as the date today by the clock of the
 * validator ({@code ClockProvider}), in that clock's zone. A host with a crosswalk or authorities
 * of its own calls the rules itself.
 *
 * <p><b>Messages.</b> The keys are the codes of the findings after {@code org.ioemt.finding.}, such
 * as {@code org.ioemt.finding.member.no-credential}. No message holds personal data, and a value in
 * a message is never evaluated, whatever braces it has. Where the provider is not Hibernate
 * Validator there is neither payload nor translation: the messages are the catalogue's English
 * text.
 *
 * <p>Supported type: {@link org.ioemt.member.Member}. {@code null} is valid. {@link
 * IoemtConstraints#register} puts this constraint on the type itself.
 */
@Documented
@Constraint(validatedBy = EligibleMemberValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(EligibleMember.List.class)
public @interface EligibleMember {

  /**
   * How much must be known of a title for its level to count.
   *
   * @return the policy
   */
  StandardizationPolicy policy() default StandardizationPolicy.CONSERVATIVE;

  /**
   * Whether IOEMT's own terms are asked as well: 18 or older, speaks English, can document a
   * credential. Off by default, because they ask for a birth date and languages, which many a
   * record rightly travels without.
   *
   * @return true if {@link org.ioemt.member.MembershipRules#ioemtTerms} are checked too
   */
  boolean ioemtTerms() default false;

  /**
   * The mildest severity that makes a member invalid. By default a {@code WARNING} asks a person to
   * look at a record that breaks no clause.
   *
   * @return {@code ERROR}, {@code WARNING} or {@code INFO}
   */
  Severity failOn() default Severity.ERROR;

  /**
   * Not what is reported: each violation has the text of its finding. Whoever wants one violation
   * with one text composes a constraint of this one and {@code @ReportAsSingleViolation}.
   *
   * @return a message or, in braces, the key of one
   */
  String message() default "{org.ioemt.validation.EligibleMember.message}";

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
    EligibleMember[] value();
  }
}
