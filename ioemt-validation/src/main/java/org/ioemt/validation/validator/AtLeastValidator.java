package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.level.ProviderLevel;
import org.ioemt.validation.AtLeast;
import org.jspecify.annotations.Nullable;

/** Checks {@link AtLeast} on levels. Thread-safe once initialized. */
public final class AtLeastValidator implements ConstraintValidator<AtLeast, ProviderLevel> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private LevelCheck check;

  /** Creates a validator; providers do so. */
  public AtLeastValidator() {}

  @Override
  public void initialize(AtLeast constraint) {
    check = LevelCheck.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable ProviderLevel value, ConstraintValidatorContext context) {
    return value == null || check.accepts(value, context);
  }
}
