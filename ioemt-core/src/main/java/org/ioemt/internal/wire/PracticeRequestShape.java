package org.ioemt.internal.wire;

import org.ioemt.practice.PracticeRequest;

/** The form of a request. */
final class PracticeRequestShape {

  static final Shape<PracticeRequest, PracticeRequest.Builder> SHAPE =
      Shape.of(
              PracticeRequest.class,
              "The question whether a member may do a skill, at a place and on a day.",
              PracticeRequest::builder,
              PracticeRequest.Builder::build)
          .required(
              "member",
              MemberShape.SHAPE,
              PracticeRequest::member,
              PracticeRequest.Builder::member,
              "Who is to do it.")
          .required(
              "skill",
              ScopeScalars.SKILL,
              PracticeRequest::skill,
              PracticeRequest.Builder::skill,
              "What is to be done.")
          .required(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              PracticeRequest::jurisdiction,
              PracticeRequest.Builder::jurisdiction,
              "Where.")
          .required(
              "date", Scalars.DATE, PracticeRequest::date, PracticeRequest.Builder::date, "When.")
          .required(
              "scope",
              ScopeOfPracticeShape.SHAPE,
              PracticeRequest::scope,
              PracticeRequest.Builder::scope,
              "The scope that holds there.")
          .optional(
              "protocol",
              ProtocolShape.SHAPE,
              PracticeRequest::protocol,
              PracticeRequest.Builder::protocol,
              "The protocol of the agency.")
          .list(
              "directors",
              MedicalDirectorShape.SHAPE,
              PracticeRequest::directors,
              PracticeRequest.Builder::addDirector,
              "The medical directors that are referred to.")
          .list(
              "directions",
              MedicalDirectionShape.SHAPE,
              PracticeRequest::directions,
              PracticeRequest.Builder::addDirection,
              "The orders that were given.")
          .list(
              "localCredentialings",
              LocalCredentialingShape.SHAPE,
              PracticeRequest::localCredentialings,
              PracticeRequest.Builder::addLocalCredentialing,
              "Where and at which level the member was credentialed.")
          .list(
              "extensions",
              ScopeExtensionShape.SHAPE,
              PracticeRequest::extensions,
              PracticeRequest.Builder::addExtension,
              "The extensions that were declared.")
          .end();

  private PracticeRequestShape() {}
}
