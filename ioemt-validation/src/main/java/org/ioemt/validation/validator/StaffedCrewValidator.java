package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.StaffedFor;

/** Checks {@link StaffedFor} on crews. Thread-safe once initialized. */
public final class StaffedCrewValidator extends RulesValidator<StaffedFor, Crew> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private Daily<Crew> rules;

  /** Creates a validator; providers do so. */
  public StaffedCrewValidator() {}

  @Override
  public void initialize(StaffedFor constraint) {
    StaffingStandard standard = Staffing.standard(constraint);
    CrewRules crews = Staffing.rules(constraint);
    rules = new Daily<>(date -> crews.staffing(standard, date));
    failOn(constraint.failOn());
  }

  @Override
  RuleSet<Crew> rules(ConstraintValidatorContext context) {
    return rules.today(context);
  }
}
