package org.ioemt.validation.validator;

import java.lang.annotation.Annotation;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.place.Jurisdiction;

/** The jurisdictions that constraints name by their codes. */
final class Places {

  private Places() {}

  static Jurisdiction named(Annotation constraint, String code) {
    return Jurisdiction.find(code)
        .orElseThrow(
            () ->
                Misuse.of(
                    constraint,
                    "in",
                    "expected the code of a country such as DE or of a subdivision such as US-NY,"
                        + " found '"
                        + code
                        + '\''));
  }

  /** One whose titles the shipped crosswalk knows: of another every title would be refused. */
  static Jurisdiction covered(Annotation constraint, String code) {
    Jurisdiction place = named(constraint, code);
    if (!Crosswalk.shipped().covers(place)) {
      throw Misuse.of(
          constraint,
          "in",
          "expected a jurisdiction of a country that the crosswalk covers, found '" + code + '\'');
    }
    return place;
  }
}
