package org.ioemt.internal.wire;

import java.util.List;
import org.ioemt.practice.MedicalDirection;
import org.ioemt.practice.OnlineDirection;

/** The form of an online order. */
final class OnlineDirectionShape {

  private static final Text<MedicalDirection.Kind> KIND =
      Text.codes(
          MedicalDirection.Kind.class,
          "the kind ONLINE",
          MedicalDirection.Kind::code,
          List.of(MedicalDirection.Kind.ONLINE));

  static final Shape<OnlineDirection, OnlineDirection.Builder> SHAPE =
      Shape.of(
              OnlineDirection.class,
              "An order for the patient at hand.",
              OnlineDirection::builder,
              OnlineDirection.Builder::build)
          .required("kind", KIND, OnlineDirection::kind, (builder, kind) -> {}, "Always ONLINE.")
          .required(
              "director",
              MemberScalars.MEMBER_ID,
              OnlineDirection::director,
              OnlineDirection.Builder::director,
              "The medical director who gave it.")
          .list(
              "skills",
              ScopeScalars.SKILL,
              OnlineDirection::skills,
              OnlineDirection.Builder::addSkill,
              "The skills that it names; at least one.")
          .required(
              "given",
              Scalars.TIMESTAMP,
              OnlineDirection::given,
              OnlineDirection.Builder::given,
              "When it was given.")
          .required(
              "channel",
              PracticeScalars.CHANNEL,
              OnlineDirection::channel,
              OnlineDirection.Builder::channel,
              "By which way it was given.")
          .invariant("the order names a skill, and each once")
          .end();

  private OnlineDirectionShape() {}
}
