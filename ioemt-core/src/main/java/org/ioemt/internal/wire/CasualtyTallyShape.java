package org.ioemt.internal.wire;

import org.ioemt.ems.CasualtyTally;

/** The form of CasualtyTally. */
final class CasualtyTallyShape {

  static final Shape<CasualtyTally, CasualtyTally.Builder> SHAPE =
      Shape.of(
              CasualtyTally.class,
              "The casualties of an incident, counted by triage category under one scheme.",
              CasualtyTally::builder,
              CasualtyTally.Builder::build)
          .required(
              "scheme",
              EmsScalars.TRIAGE_SCHEME,
              CasualtyTally::scheme,
              CasualtyTally.Builder::scheme,
              "The scheme under which the casualties were sorted.")
          .list(
              "counts",
              CategoryCountShape.SHAPE,
              CasualtyTally::counts,
              CasualtyTally.Builder::addCount,
              "The categories with their casualties.")
          .invariant("the categories are of the scheme, and no category is counted twice")
          .end();

  private CasualtyTallyShape() {}
}
