package org.ioemt.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.place.Jurisdiction;
import org.ioemt.validation.LocalQualification;

/** What {@link LocalQualification} asks. */
record LocalTitles(List<Jurisdiction> places, String in) {

  static LocalTitles of(LocalQualification constraint) {
    if (constraint.in().length == 0) {
      throw Misuse.of(constraint, "in", "expected at least one jurisdiction, found none");
    }
    return new LocalTitles(
        Arrays.stream(constraint.in()).map(code -> Places.covered(constraint, code)).toList(),
        String.join(", ", constraint.in()));
  }

  boolean accepts(Qualification qualification, ConstraintValidatorContext context) {
    Jurisdiction from = qualification.jurisdiction();
    return (places.stream().anyMatch(from::isWithin) && isListed(qualification)) || refuse(context);
  }

  boolean accepts(CharSequence title, ConstraintValidatorContext context) {
    return places.stream()
            .map(place -> Titles.in(place, title))
            .anyMatch(qualification -> qualification != null && isListed(qualification))
        || refuse(context);
  }

  private boolean refuse(ConstraintValidatorContext context) {
    return Violations.refuse("in", in, context);
  }

  private static boolean isListed(Qualification qualification) {
    return !Crosswalk.shipped().rows(qualification).isEmpty();
  }
}
