package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.MedicalDirectorRules;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.FitMedicalDirector;

/**
 * Checks {@link FitMedicalDirector} by running the rules on medical directors. Thread-safe once
 * initialized.
 */
public final class FitMedicalDirectorValidator
    extends RulesValidator<FitMedicalDirector, MedicalDirector> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private Daily<MedicalDirector> rules;

  /** Creates a validator; providers do so. */
  public FitMedicalDirectorValidator() {}

  @Override
  public void initialize(FitMedicalDirector constraint) {
    Jurisdiction place = Places.named(constraint, constraint.in());
    MedicalDirectorRules directors = MedicalDirectorRules.of(Crosswalk.shipped());
    rules = new Daily<>(date -> directors.asOf(date, place));
  }

  @Override
  RuleSet<MedicalDirector> rules(ConstraintValidatorContext context) {
    return rules.today(context);
  }
}
