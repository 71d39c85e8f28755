package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.code.Code;
import org.ioemt.validation.ExternalCode;
import org.jspecify.annotations.Nullable;

/** Checks {@link ExternalCode} on codes. Thread-safe once initialized. */
public final class ExternalCodeValidator implements ConstraintValidator<ExternalCode, Code> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private KnownCodes codes;

  /** Creates a validator; providers do so. */
  public ExternalCodeValidator() {}

  @Override
  public void initialize(ExternalCode constraint) {
    codes = KnownCodes.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable Code value, ConstraintValidatorContext context) {
    return value == null || codes.accepts(value, context);
  }
}
