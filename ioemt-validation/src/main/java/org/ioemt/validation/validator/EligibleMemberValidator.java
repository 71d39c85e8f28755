package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.EligibleMember;

/**
 * Checks {@link EligibleMember} by running the rules of membership. Thread-safe once initialized.
 */
public final class EligibleMemberValidator extends RulesValidator<EligibleMember, Member> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private Daily<Member> rules;

  /** Creates a validator; providers do so. */
  public EligibleMemberValidator() {}

  @Override
  public void initialize(EligibleMember constraint) {
    MembershipRules membership =
        MembershipRules.of(Crosswalk.shipped(), constraint.policy(), Authorities.recognized());
    boolean ioemtTerms = constraint.ioemtTerms();
    rules =
        new Daily<>(
            date ->
                ioemtTerms
                    ? membership.asOf(date).plus(MembershipRules.ioemtTerms(date))
                    : membership.asOf(date));
    failOn(constraint.failOn());
  }

  @Override
  RuleSet<Member> rules(ConstraintValidatorContext context) {
    return rules.today(context);
  }
}
