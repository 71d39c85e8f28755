package org.ioemt.internal.wire;

import java.util.Optional;
import org.ioemt.ems.CrewMember;

/** The form of somebody aboard. */
final class CrewMemberShape {

  static final Shape<CrewMember, CrewMember.Builder> SHAPE =
      Shape.of(
              CrewMember.class,
              "Somebody aboard a unit.",
              CrewMember::builder,
              CrewMember.Builder::build)
          .optional(
              "member",
              MemberShape.SHAPE,
              CrewMember::member,
              CrewMember.Builder::member,
              "The entry of the registry.")
          .optional(
              "id",
              MemberScalars.MEMBER_ID,
              CrewMember::id,
              CrewMember.Builder::id,
              "The id of somebody who is given without the entry.")
          .optional(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              CrewMember::level,
              CrewMember.Builder::level,
              "The level on this response; beside a member it can only narrow.")
          .optional(
              "levelCode",
              CodeScalars.CODE,
              CrewMember::levelCode,
              CrewMember.Builder::levelCode,
              "The level as the source record codes it.")
          .list(
              "roles",
              ResponseScalars.CREW_ROLE,
              CrewMember::roles,
              CrewMember.Builder::addRole,
              "What the person does on this response, each once.")
          .optional(
              "trainee",
              Scalars.BOOLEAN,
              value -> value.trainee() ? Optional.of(Boolean.TRUE) : Optional.empty(),
              CrewMember.Builder::trainee,
              "Whether the person is aboard to learn; false where absent.")
          .invariant("there is no id beside a member, and each role stands there once")
          .end();

  private CrewMemberShape() {}
}
