package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.validation.AtMost;
import org.jspecify.annotations.Nullable;

/** Checks {@link AtMost} on codes of levels. Thread-safe once initialized. */
public final class AtMostCodeValidator implements ConstraintValidator<AtMost, CharSequence> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private LevelCheck check;

  /** Creates a validator; providers do so. */
  public AtMostCodeValidator() {}

  @Override
  public void initialize(AtMost constraint) {
    check = LevelCheck.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || check.accepts(value, context);
  }
}
