package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.EligibleMember;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link EligibleMember} by running the rules of membership. Thread-safe once initialized.
 */
public final class EligibleMemberValidator implements ConstraintValidator<EligibleMember, Member> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private MembershipRules rules;

  private boolean ioemtTerms;

  /** The rules of the latest day asked for: a validator lives long, a day is asked for often. */
  private volatile @Nullable Today today;

  /** Creates a validator; providers do so. */
  public EligibleMemberValidator() {}

  @Override
  public void initialize(EligibleMember constraint) {
    rules = MembershipRules.of(Crosswalk.shipped(), constraint.policy(), Authorities.recognized());
    ioemtTerms = constraint.ioemtTerms();
  }

  @Override
  public boolean isValid(@Nullable Member value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Findings findings = new Findings();
    rulesOf(LocalDate.now(context.getClockProvider().getClock())).check(value, findings);
    return Violations.report(findings, context);
  }

  private RuleSet<Member> rulesOf(LocalDate date) {
    Today latest = today;
    if (latest == null || !latest.date.equals(date)) {
      RuleSet<Member> membership = rules.asOf(date);
      latest =
          new Today(
              date, ioemtTerms ? membership.plus(MembershipRules.ioemtTerms(date)) : membership);
      today = latest;
    }
    return latest.rules;
  }

  private record Today(LocalDate date, RuleSet<Member> rules) {}
}
