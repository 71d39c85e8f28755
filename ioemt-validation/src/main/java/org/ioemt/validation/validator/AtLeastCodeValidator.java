package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.level.ProviderLevel;
import org.ioemt.validation.AtLeast;
import org.jspecify.annotations.Nullable;

/** Checks {@link AtLeast} on codes of levels. Thread-safe once initialized. */
public final class AtLeastCodeValidator implements ConstraintValidator<AtLeast, CharSequence> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private LowestLevel lowest;

  /** Creates a validator; providers do so. */
  public AtLeastCodeValidator() {}

  @Override
  public void initialize(AtLeast constraint) {
    lowest = LowestLevel.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    ProviderLevel level = ProviderLevel.find(value.toString()).orElse(null);
    return level == null ? lowest.refuseText(context) : lowest.accepts(level, context);
  }
}
