package org.ioemt.validation.validator;

import org.ioemt.credential.Qualification;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Titles as texts, which may be no titles at all. */
final class Titles {

  private Titles() {}

  /** The qualification, or null where no qualification has such a title. */
  static @Nullable Qualification in(Jurisdiction place, CharSequence title) {
    try {
      return Qualification.of(place, title.toString());
    } catch (IllegalArgumentException blankOrTooLong) {
      return null;
    }
  }
}
