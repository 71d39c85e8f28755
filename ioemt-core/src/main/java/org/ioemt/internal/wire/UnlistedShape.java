package org.ioemt.internal.wire;

import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.Unlisted;

/** The form of an answer of the kind UNLISTED. */
final class UnlistedShape {

  static final Shape<Unlisted, StandardizationForm.Parts> SHAPE =
      StandardizationForm.ofOnly(
          Unlisted.class,
          "Not in the tables, which says nothing about the person.",
          Standardization.Kind.UNLISTED);

  private UnlistedShape() {}
}
