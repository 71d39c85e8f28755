package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.credential.Qualification;
import org.ioemt.validation.LocalQualification;
import org.jspecify.annotations.Nullable;

/** Checks {@link LocalQualification} on qualifications. Thread-safe once initialized. */
public final class LocalQualificationValidator
    implements ConstraintValidator<LocalQualification, Qualification> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private LocalTitles titles;

  /** Creates a validator; providers do so. */
  public LocalQualificationValidator() {}

  @Override
  public void initialize(LocalQualification constraint) {
    titles = LocalTitles.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable Qualification value, ConstraintValidatorContext context) {
    return value == null || titles.accepts(value, context);
  }
}
