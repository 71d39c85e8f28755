package org.ioemt.internal.wire;

import org.ioemt.ems.CrewChange;

/** The form of a change of crew. */
final class CrewChangeShape {

  static final Shape<CrewChange, CrewChange.Builder> SHAPE =
      Shape.of(
              CrewChange.class,
              "Somebody comes aboard a unit during a response, or leaves it.",
              CrewChange::builder,
              CrewChange.Builder::build)
          .required("time", Scalars.TIMESTAMP, CrewChange::time, CrewChange.Builder::time, "When.")
          .required(
              "unit",
              ResponseScalars.UNIT_ID,
              CrewChange::unit,
              CrewChange.Builder::unit,
              "Which unit.")
          .optional(
              "leaves",
              MemberScalars.MEMBER_ID,
              CrewChange::leaves,
              CrewChange.Builder::leaves,
              "Who leaves.")
          .optional(
              "boards",
              CrewMemberShape.SHAPE,
              CrewChange::boards,
              CrewChange.Builder::boards,
              "Who comes aboard.")
          .invariant("somebody leaves or comes aboard")
          .end();

  private CrewChangeShape() {}
}
