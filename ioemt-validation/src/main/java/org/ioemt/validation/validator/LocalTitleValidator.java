package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.validation.LocalQualification;
import org.jspecify.annotations.Nullable;

/** Checks {@link LocalQualification} on texts. Thread-safe once initialized. */
public final class LocalTitleValidator
    implements ConstraintValidator<LocalQualification, CharSequence> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private LocalTitles titles;

  /** Creates a validator; providers do so. */
  public LocalTitleValidator() {}

  @Override
  public void initialize(LocalQualification constraint) {
    titles = LocalTitles.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || titles.accepts(value, context);
  }
}
