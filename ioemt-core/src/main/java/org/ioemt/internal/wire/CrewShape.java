package org.ioemt.internal.wire;

import org.ioemt.ems.Crew;

/** The form of a crew. */
final class CrewShape {

  static final Shape<Crew, Crew.Builder> SHAPE =
      Shape.of(Crew.class, "The people aboard a unit.", Crew::builder, Crew.Builder::build)
          .required(
              "unit",
              ResponseScalars.UNIT_ID,
              Crew::unit,
              Crew.Builder::unit,
              "The call sign or number of the unit.")
          .optional(
              "vehicle",
              EmsScalars.VEHICLE_ID,
              Crew::vehicle,
              Crew.Builder::vehicle,
              "The agency's id of the vehicle.")
          .list(
              "members",
              CrewMemberShape.SHAPE,
              Crew::members,
              Crew.Builder::addMember,
              "Who is aboard.")
          .end();

  private CrewShape() {}
}
