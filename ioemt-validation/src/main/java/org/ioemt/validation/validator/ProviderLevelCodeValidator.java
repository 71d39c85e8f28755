package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.level.ProviderLevel;
import org.ioemt.validation.ProviderLevelCode;
import org.jspecify.annotations.Nullable;

/** Checks {@link ProviderLevelCode} on texts. Immutable and thread-safe. */
public final class ProviderLevelCodeValidator
    implements ConstraintValidator<ProviderLevelCode, CharSequence> {

  /** Creates a validator; providers do so. */
  public ProviderLevelCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null
        || ProviderLevel.find(value.toString()).isPresent()
        || Violations.refuse(context);
  }
}
