package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.place.Jurisdiction;
import org.ioemt.validation.Standardizable;
import org.jspecify.annotations.Nullable;

/** Checks {@link Standardizable} on texts. Thread-safe once initialized. */
public final class StandardizableTitleValidator
    implements ConstraintValidator<Standardizable, CharSequence> {

  @SuppressWarnings("NullAway.Init") // providers initialize before they ask
  private AcceptedLevel level;

  @SuppressWarnings("NullAway.Init")
  private Jurisdiction place;

  /** Creates a validator; providers do so. */
  public StandardizableTitleValidator() {}

  @Override
  public void initialize(Standardizable constraint) {
    if (constraint.in().isEmpty()) {
      throw Misuse.of(
          constraint, "in", "expected the jurisdiction that a text's title is from, found none");
    }
    place = Places.covered(constraint, constraint.in());
    level = new AcceptedLevel(constraint.policy());
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Qualification title = Titles.in(place, value);
    return title == null
        ? level.refuse(context)
        : level.accepts(Crosswalk.shipped().standardize(title, level.policy()), context);
  }
}
