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
import org.ioemt.validation.validator.StaffedCrewValidator;
import org.ioemt.validation.validator.StaffedResponseValidator;

/**
 * The crew, or each crew of a response, is staffed for a standard: {@link
 * org.ioemt.ems.CrewRules#staffing} or {@link org.ioemt.ems.ResponseRules#staffing} find no error.
 *
 * <pre>{@code
 * record Roster(
 *     List<@StaffedFor(standard = "US-NC") Crew> ambulances,
 *     @StaffedFor(standard = "FR-SMUR") Crew physicians) {}
 * }</pre>
 *
 * <p>Each finding is a violation of its own, with its place, its text and its payload as {@link
 * EligibleMember} has it: a clause of the standard that is not met at {@code members}, in a
 * response at {@code crews[0].members}, and for what a change brought about at {@code
 * crewChanges[0]}.
 *
 * <p><b>What is reported.</b> A crew that is staffed has no finding of severity {@code ERROR} and
 * is valid. Where there are such findings, these are reported, and with them those of severity
 * {@code INFO}, such as a trainee who does not count. That somebody does not count for want of a
 * good credential is a {@code WARNING}, because a crew may be staffed without them: it is reported
 * where {@link #failOn()} says so.
 *
 * <p><b>Context.</b> The shipped crosswalk, {@link #policy()}, {@link
 * org.ioemt.organization.Authorities#recognized()} and {@link
 * org.ioemt.level.CareLevels#standard()}, which decide nothing here, because each shipped standard
 * names the level of its primary caregiver. The day of a crew is today by the clock of the
 * validator, in that clock's zone; that of a response is its own, and a response without events,
 * which has none, is not checked. The standard is the annotation's, so {@link
 * IoemtConstraints#register} cannot put this constraint on the types themselves. A host with a
 * standard of its own calls the rules.
 *
 * <p>Supported types: {@link org.ioemt.ems.Crew} and {@link org.ioemt.ems.Response}. {@code null}
 * is valid. A standard that is not shipped is an error of declaration.
 */
@Documented
@Constraint(validatedBy = {StaffedCrewValidator.class, StaffedResponseValidator.class})
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(StaffedFor.List.class)
public @interface StaffedFor {

  /**
   * What each unit needs.
   *
   * @return the code of a shipped {@link org.ioemt.ems.StaffingStandard}, such as {@code US-NC}
   */
  String standard();

  /**
   * How much must be known of a title for its level to count.
   *
   * @return the policy
   */
  StandardizationPolicy policy() default StandardizationPolicy.CONSERVATIVE;

  /**
   * The mildest severity that makes a crew invalid. By default a {@code WARNING} asks a person to
   * look at who is aboard.
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
  String message() default "{org.ioemt.validation.StaffedFor.message}";

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
    StaffedFor[] value();
  }
}
