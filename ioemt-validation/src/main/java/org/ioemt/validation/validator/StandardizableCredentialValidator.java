package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.credential.Credential;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.validation.Standardizable;
import org.jspecify.annotations.Nullable;

/** Checks {@link Standardizable} on credentials. Thread-safe once initialized. */
public final class StandardizableCredentialValidator
    implements ConstraintValidator<Standardizable, Credential> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private AcceptedLevel level;

  /** Creates a validator; providers do so. */
  public StandardizableCredentialValidator() {}

  @Override
  public void initialize(Standardizable constraint) {
    level = AcceptedLevel.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable Credential value, ConstraintValidatorContext context) {
    return value == null
        || level.accepts(Crosswalk.shipped().standardize(value, level.policy()), context);
  }
}
