package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.scope.Skill;
import org.ioemt.validation.SkillCode;
import org.jspecify.annotations.Nullable;

/** Checks {@link SkillCode} on texts. Immutable and thread-safe. */
public final class SkillCodeValidator implements ConstraintValidator<SkillCode, CharSequence> {

  /** Creates a validator; providers do so. */
  public SkillCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || Skill.find(value.toString()).isPresent() || Violations.refuse(context);
  }
}
