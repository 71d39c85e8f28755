package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.place.Jurisdiction;
import org.ioemt.validation.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** Checks {@link JurisdictionCode} on texts. Immutable and thread-safe. */
public final class JurisdictionCodeValidator
    implements ConstraintValidator<JurisdictionCode, CharSequence> {

  /** Creates a validator; providers do so. */
  public JurisdictionCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null
        || Jurisdiction.find(value.toString()).isPresent()
        || Violations.refuse(context);
  }
}
