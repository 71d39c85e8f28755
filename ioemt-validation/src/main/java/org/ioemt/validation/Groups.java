package org.ioemt.validation;

/**
 * What a value is checked for, so that a host can choose.
 *
 * <pre>{@code
 * validator.validate(member, Groups.Membership.class);
 * }</pre>
 *
 * <p>{@link IoemtConstraints#register} puts its constraints in these groups. All but {@link
 * ConsistentRecord} are in the default group as well, so that {@code validator.validate(member)}
 * and {@code @Valid} check them. A host that wants fewer converts the group where it cascades:
 *
 * <pre>{@code
 * record Correction(@Valid @ConvertGroup(from = Default.class, to = Groups.Records.class) Member member) {}
 * }</pre>
 *
 * <p>A host's own constraints may name the groups too.
 */
public final class Groups {

  private Groups() {}

  /** Whether somebody can be a member: {@link EligibleMember}, {@link CurrentCredential}. */
  public interface Membership {}

  /** Whether somebody may act: {@link WithinScope}, {@link CurrentCredential}. */
  public interface Practice {}

  /**
   * Whether somebody can be sent, and to what: whoever is deployed must be an {@link
   * EligibleMember}, and the program a {@link ReadyProgram}.
   */
  public interface Deployment {}

  /**
   * Whether a record contradicts itself, which says nothing about the person: {@link
   * ConsistentRecord}, {@link ValidResponse}.
   */
  public interface Records {}

  /**
   * Whether an emergency medical service is as it must be and has done as its record says: {@link
   * CompleteSystem}, {@link CompletePlan}, {@link ValidResponse}.
   */
  public interface Ems {}
}
