package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.validation.OneOfLevels;
import org.jspecify.annotations.Nullable;

/** Checks {@link OneOfLevels} on codes of levels. Thread-safe once initialized. */
public final class OneOfLevelsCodeValidator
    implements ConstraintValidator<OneOfLevels, CharSequence> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private LevelCheck check;

  /** Creates a validator; providers do so. */
  public OneOfLevelsCodeValidator() {}

  @Override
  public void initialize(OneOfLevels constraint) {
    check = LevelCheck.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || check.accepts(value, context);
  }
}
