package org.ioemt.internal.wire;

import org.ioemt.crosswalk.OutsideLadder;
import org.ioemt.crosswalk.Standardization;

/** The form of an answer of the kind OUTSIDE_LADDER. */
final class OutsideLadderShape {

  static final Shape<OutsideLadder, StandardizationForm.Parts> SHAPE =
      StandardizationForm.ofOnly(
          OutsideLadder.class,
          "Listed, and not on the ladder.",
          Standardization.Kind.OUTSIDE_LADDER);

  private OutsideLadderShape() {}
}
