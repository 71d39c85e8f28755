package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramRules;
import org.ioemt.rule.RuleSet;
import org.ioemt.validation.ReadyProgram;

/** Checks {@link ReadyProgram} by running the rules on programs. Thread-safe once initialized. */
public final class ReadyProgramValidator extends RulesValidator<ReadyProgram, Program> {

  private final Daily<Program> rules = new Daily<>(ProgramRules::asOf);

  /** Creates a validator; providers do so. */
  public ReadyProgramValidator() {}

  @Override
  public void initialize(ReadyProgram constraint) {
    failOn(constraint.failOn());
  }

  @Override
  RuleSet<Program> rules(ConstraintValidatorContext context) {
    return rules.today(context);
  }
}
