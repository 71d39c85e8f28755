package org.ioemt.internal.wire;

import java.util.List;
import org.ioemt.practice.MedicalDirection;
import org.ioemt.practice.OfflineDirection;

/** The form of a standing order. */
final class OfflineDirectionShape {

  private static final Text<MedicalDirection.Kind> KIND =
      Text.codes(
          MedicalDirection.Kind.class,
          "the kind OFFLINE",
          MedicalDirection.Kind::code,
          List.of(MedicalDirection.Kind.OFFLINE));

  static final Shape<OfflineDirection, OfflineDirection.Builder> SHAPE =
      Shape.of(
              OfflineDirection.class,
              "A standing order.",
              OfflineDirection::builder,
              OfflineDirection.Builder::build)
          .required("kind", KIND, OfflineDirection::kind, (builder, kind) -> {}, "Always OFFLINE.")
          .required(
              "director",
              MemberScalars.MEMBER_ID,
              OfflineDirection::director,
              OfflineDirection.Builder::director,
              "The medical director who gave it.")
          .list(
              "skills",
              ScopeScalars.SKILL,
              OfflineDirection::skills,
              OfflineDirection.Builder::addSkill,
              "The skills that it names; at least one.")
          .required(
              "protocol",
              PracticeScalars.PROTOCOL_ID,
              OfflineDirection::protocol,
              OfflineDirection.Builder::protocol,
              "The protocol to which it belongs.")
          .required(
              "period",
              TimeScalars.DATE_RANGE,
              OfflineDirection::period,
              OfflineDirection.Builder::period,
              "When it is good.")
          .invariant("the order names a skill, and each once")
          .end();

  private OfflineDirectionShape() {}
}
