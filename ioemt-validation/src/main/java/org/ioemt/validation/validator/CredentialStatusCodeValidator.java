package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.validation.CredentialStatusCode;
import org.jspecify.annotations.Nullable;

/** Checks {@link CredentialStatusCode} on texts. Immutable and thread-safe. */
public final class CredentialStatusCodeValidator
    implements ConstraintValidator<CredentialStatusCode, CharSequence> {

  /** Creates a validator; providers do so. */
  public CredentialStatusCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null
        || CredentialStatus.find(value.toString()).isPresent()
        || Violations.refuse(context);
  }
}
