package org.ioemt.internal.wire;

import org.ioemt.crosswalk.Disputed;
import org.ioemt.crosswalk.Standardization;

/** The form of an answer of the kind DISPUTED. */
final class DisputedShape {

  static final Shape<Disputed, StandardizationForm.Parts> SHAPE =
      StandardizationForm.ofOnly(
          Disputed.class,
          "Several levels in question, and perhaps one that the policy accepts.",
          Standardization.Kind.DISPUTED);

  private DisputedShape() {}
}
