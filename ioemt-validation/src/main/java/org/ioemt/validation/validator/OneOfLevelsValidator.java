package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.level.ProviderLevel;
import org.ioemt.validation.OneOfLevels;
import org.jspecify.annotations.Nullable;

/** Checks {@link OneOfLevels} on levels. Thread-safe once initialized. */
public final class OneOfLevelsValidator implements ConstraintValidator<OneOfLevels, ProviderLevel> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private LevelCheck check;

  /** Creates a validator; providers do so. */
  public OneOfLevelsValidator() {}

  @Override
  public void initialize(OneOfLevels constraint) {
    check = LevelCheck.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable ProviderLevel value, ConstraintValidatorContext context) {
    return value == null || check.accepts(value, context);
  }
}
