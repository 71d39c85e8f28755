package org.ioemt.internal.wire;

import org.ioemt.crosswalk.Insufficient;
import org.ioemt.crosswalk.Standardization;

/** The form of an answer of the kind INSUFFICIENT. */
final class InsufficientShape {

  static final Shape<Insufficient, StandardizationForm.Parts> SHAPE =
      StandardizationForm.ofOnly(
          Insufficient.class,
          "A row, but too little is known for the policy.",
          Standardization.Kind.INSUFFICIENT);

  private InsufficientShape() {}
}
