package org.ioemt.internal.wire;

import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.Standardized;

/** The form of an answer of the kind STANDARDIZED. */
final class StandardizedShape {

  static final Shape<Standardized, StandardizationForm.Parts> SHAPE =
      StandardizationForm.ofOnly(
          Standardized.class,
          "One undisputed level, accepted by the policy.",
          Standardization.Kind.STANDARDIZED);

  private StandardizedShape() {}
}
