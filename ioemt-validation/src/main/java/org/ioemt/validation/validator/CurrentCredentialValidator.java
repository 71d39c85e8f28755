package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.ioemt.validation.CurrentCredential;

/**
 * Checks {@link CurrentCredential} by running the rules of standing. Thread-safe once initialized.
 */
public final class CurrentCredentialValidator
    extends RulesValidator<CurrentCredential, Credential> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private Daily<Credential> rules;

  /** Creates a validator; providers do so. */
  public CurrentCredentialValidator() {}

  @Override
  public void initialize(CurrentCredential constraint) {
    rules = new Daily<>(date -> CredentialRules.standing(Authorities.recognized(), date));
    failOn(Severity.INFO);
  }

  @Override
  RuleSet<Credential> rules(ConstraintValidatorContext context) {
    return rules.today(context);
  }
}
