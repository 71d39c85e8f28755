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
import org.ioemt.rule.Severity;
import org.ioemt.validation.validator.ReadyProgramValidator;

/**
 * Members can be called for the program: it is not over, and each requirement can be met by
 * somebody; {@link org.ioemt.deployment.ProgramRules} find no error.
 *
 * <pre>{@code
 * record Call(@NotNull @ReadyProgram Program program) {}
 * }</pre>
 *
 * <p>Each finding is a violation of its own, with its place ({@code
 * program.requirements[0].skills[1]}), its text and its payload as {@link EligibleMember} has it.
 *
 * <p><b>What is reported.</b> What no member can meet is of severity {@code ERROR} and makes the
 * program invalid. What asks a person to look, such as a program that has begun or a requirement
 * that is listed twice, is a {@code WARNING}: it is reported where {@link #failOn()} says so.
 *
 * <p><b>Context.</b> As the date today by the clock of the validator, in that clock's zone: a
 * program of the past is refused, also one that was good when it was written. A host that files
 * such programs does not ask there.
 *
 * <p>Supported type: {@link org.ioemt.deployment.Program}. {@code null} is valid. {@link
 * IoemtConstraints#register} puts this constraint on the type itself.
 */
@Documented
@Constraint(validatedBy = ReadyProgramValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ReadyProgram.List.class)
public @interface ReadyProgram {

  /**
   * The mildest severity that makes a program invalid. By default a {@code WARNING} asks a person
   * to look at a program for which members can be called.
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
  String message() default "{org.ioemt.validation.ReadyProgram.message}";

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
    ReadyProgram[] value();
  }
}
