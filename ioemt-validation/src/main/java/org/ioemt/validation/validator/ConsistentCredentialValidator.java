package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.ioemt.validation.ConsistentRecord;

/** Checks {@link ConsistentRecord} on one credential. Thread-safe once initialized. */
public final class ConsistentCredentialValidator
    extends RulesValidator<ConsistentRecord, Credential> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private Daily<Credential> rules;

  /** Creates a validator; providers do so. */
  public ConsistentCredentialValidator() {}

  @Override
  public void initialize(ConsistentRecord constraint) {
    rules = new Daily<>(CredentialRules.of(Authorities.shipped())::asOf);
    failOn(Severity.WARNING);
  }

  @Override
  RuleSet<Credential> rules(ConstraintValidatorContext context) {
    return rules.today(context);
  }
}
