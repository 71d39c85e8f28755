package org.ioemt.internal.wire;

import org.ioemt.crosswalk.Standardization;

/** The form of an answer of the crosswalk, of any kind. */
final class StandardizationShape {

  static final Shape<Standardization, StandardizationForm.Parts> SHAPE =
      StandardizationForm.ofAny("Which level a title is: one of five answers.");

  private StandardizationShape() {}
}
