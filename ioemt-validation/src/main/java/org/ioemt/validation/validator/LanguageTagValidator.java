package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.validation.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Checks {@link LanguageTag} on texts. Immutable and thread-safe. */
public final class LanguageTagValidator implements ConstraintValidator<LanguageTag, CharSequence> {

  /** Creates a validator; providers do so. */
  public LanguageTagValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null
        || org.ioemt.place.LanguageTag.find(value.toString()).isPresent()
        || Violations.refuse(context);
  }
}
