package org.ioemt.internal.wire;

import org.ioemt.practice.Protocol;

/** The form of a protocol. */
final class ProtocolShape {

  static final Shape<Protocol, Protocol.Builder> SHAPE =
      Shape.of(
              Protocol.class,
              "What an agency lets its people do within a scope.",
              Protocol::builder,
              Protocol.Builder::build)
          .required(
              "id",
              PracticeScalars.PROTOCOL_ID,
              Protocol::id,
              Protocol.Builder::id,
              "The id that the agency gave.")
          .required(
              "agency",
              OrganizationScalars.ORGANIZATION_ID,
              Protocol::agency,
              Protocol.Builder::agency,
              "The agency.")
          .required(
              "scope",
              ScopeOfPracticeShape.SHAPE,
              Protocol::scope,
              Protocol.Builder::scope,
              "The scope that it narrows.")
          .required(
              "approvedBy",
              MemberScalars.MEMBER_ID,
              Protocol::approvedBy,
              Protocol.Builder::approvedBy,
              "The medical director who approved it.")
          .required(
              "period",
              TimeScalars.DATE_RANGE,
              Protocol::period,
              Protocol.Builder::period,
              "When it is in force.")
          .list(
              "raised",
              SkillLevelShape.SHAPE,
              Protocol::raised,
              Protocol.Builder::addRaised,
              "The skills for which it asks a higher level than the scope.")
          .list(
              "withheld",
              ScopeScalars.SKILL,
              Protocol::withheld,
              Protocol.Builder::addWithheld,
              "The skills that it withholds.")
          .list(
              "adopted",
              ScopeExtensionShape.SHAPE,
              Protocol::adopted,
              Protocol.Builder::addAdopted,
              "The extensions that it adopts.")
          .invariant("the protocol narrows its scope and nothing else")
          .end();

  private ProtocolShape() {}
}
