package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.credential.CredentialRules;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.ioemt.validation.ConsistentRecord;

/**
 * Checks {@link ConsistentRecord} on all of a member's credentials. Thread-safe once initialized.
 */
public final class ConsistentMemberValidator extends RulesValidator<ConsistentRecord, Member> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private Daily<Member> rules;

  /** Creates a validator; providers do so. */
  public ConsistentMemberValidator() {}

  @Override
  public void initialize(ConsistentRecord constraint) {
    CredentialRules records = CredentialRules.of(Authorities.shipped());
    rules = new Daily<>(date -> MembershipRules.onCredentials(records.asOf(date)));
    failOn(Severity.WARNING);
  }

  @Override
  RuleSet<Member> rules(ConstraintValidatorContext context) {
    return rules.today(context);
  }
}
