package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.validation.AtLeast;
import org.jspecify.annotations.Nullable;

/** Checks {@link AtLeast} on codes of levels. Thread-safe once initialized. */
public final class AtLeastCodeValidator implements ConstraintValidator<AtLeast, CharSequence> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private LevelCheck check;

  /** Creates a validator; providers do so. */
  public AtLeastCodeValidator() {}

  @Override
  public void initialize(AtLeast constraint) {
    check = LevelCheck.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || check.accepts(value, context);
  }
}
