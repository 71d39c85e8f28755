package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.validation.Standardizable;
import org.jspecify.annotations.Nullable;

/** Checks {@link Standardizable} on qualifications. Thread-safe once initialized. */
public final class StandardizableValidator
    implements ConstraintValidator<Standardizable, Qualification> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private AcceptedLevel level;

  /** Creates a validator; providers do so. */
  public StandardizableValidator() {}

  @Override
  public void initialize(Standardizable constraint) {
    level = AcceptedLevel.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable Qualification value, ConstraintValidatorContext context) {
    return value == null
        || level.accepts(Crosswalk.shipped().standardize(value, level.policy()), context);
  }
}
