package org.ioemt.internal.wire;

import org.ioemt.ems.Response;

/** The form of a response. */
final class ResponseShape {

  static final Shape<Response, Response.Builder> SHAPE =
      Shape.of(
              Response.class,
              "One response of an EMS, from the emergency call to back in service.",
              Response::builder,
              Response.Builder::build)
          .required(
              "id",
              ResponseScalars.RESPONSE_ID,
              Response::id,
              Response.Builder::id,
              "The response's own id.")
          .optional(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              Response::jurisdiction,
              Response.Builder::jurisdiction,
              "Where it took place.")
          .optional(
              "priority",
              EmsScalars.RESPONSE_PRIORITY,
              Response::priority,
              Response.Builder::priority,
              "How urgent the call was found to be.")
          .list(
              "crews",
              CrewShape.SHAPE,
              Response::crews,
              Response.Builder::addCrew,
              "The units that went, each with its crew as it set out.")
          .list(
              "crewChanges",
              CrewChangeShape.SHAPE,
              Response::crewChanges,
              Response.Builder::addCrewChange,
              "Who came aboard or left on the way.")
          .list(
              "events",
              ResponseEventShape.SHAPE,
              Response::events,
              Response.Builder::addEvent,
              "What happened, in the order of the record.")
          .optional(
              "disposition",
              DispositionShape.SHAPE,
              Response::disposition,
              Response.Builder::disposition,
              "How it ended.")
          .optional(
              "handOffFacility",
              OrganizationScalars.ORGANIZATION_ID,
              Response::handOffFacility,
              Response.Builder::handOffFacility,
              "Where the patient was handed off.")
          .end();

  private ResponseShape() {}
}
