package org.ioemt.internal.wire;

import org.ioemt.deployment.Program;
import org.ioemt.place.GeoPoint;

/** The form of a program. */
final class ProgramShape {

  /** A point as elsewhere, but nobody's: what is wrong with it may be quoted. */
  private static final Shape<GeoPoint, GeoPointShape.Parts> SITE =
      Shape.of(
              GeoPoint.class,
              "A point on the Earth (WGS 84).",
              GeoPointShape.Parts::new,
              GeoPointShape.Parts::build)
          .requiredDouble(
              "latitude",
              Primitive.number(-90, 90),
              GeoPoint::latitude,
              GeoPointShape.Parts::latitude,
              "Degrees, north positive.")
          .requiredDouble(
              "longitude",
              Primitive.number(-180, 180),
              GeoPoint::longitude,
              GeoPointShape.Parts::longitude,
              "Degrees, east positive.")
          .end();

  static final Shape<Program, Program.Builder> SHAPE =
      Shape.of(
              Program.class,
              "Something at a place and for a time, and the members it needs.",
              Program::builder,
              Program.Builder::build)
          .required(
              "id",
              DeploymentScalars.PROGRAM_ID,
              Program::id,
              Program.Builder::id,
              "The id by which answers name the program.")
          .optional(
              "name",
              Scalars.TEXT,
              Program::name,
              Program.Builder::name,
              "What people call it, 1 to 200 characters.")
          .required(
              "kind",
              MemberScalars.PROGRAM_KIND,
              Program::kind,
              Program.Builder::kind,
              "The kind of program, which members may or may not want.")
          .list(
              "roles",
              DeploymentScalars.PROGRAM_ROLE,
              Program::roles,
              Program.Builder::addRole,
              "What IOEMT does in it; one part at least, each once.")
          .list(
              "partners",
              PartnerShape.SHAPE,
              Program::partners,
              Program.Builder::addPartner,
              "With whom IOEMT carries it out, each once.")
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              Program::jurisdiction,
              Program.Builder::jurisdiction,
              "Where it takes place, which members may exclude.")
          .required(
              "place",
              SITE,
              Program::place,
              Program.Builder::place,
              "The point from which distances are taken.")
          .required(
              "called",
              Scalars.DATE,
              Program::called,
              Program.Builder::called,
              "The day on which members are called; not after the first day.")
          .required(
              "period",
              TimeScalars.DATE_RANGE,
              Program::period,
              Program.Builder::period,
              "From the first day of service to the last, both known.")
          .list(
              "requirements",
              RequirementShape.SHAPE,
              Program::requirements,
              Program.Builder::addRequirement,
              "Whom it needs; one requirement at least.")
          .invariant(
              "there is a role and a requirement; the period has both ends and does not begin"
                  + " before the call; 10,000 members are asked for at most")
          .end();

  private ProgramShape() {}
}
