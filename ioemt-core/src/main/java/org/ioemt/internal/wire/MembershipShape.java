package org.ioemt.internal.wire;

import org.ioemt.member.Membership;

/** The form of a membership. */
final class MembershipShape {

  static final Shape<Membership, Membership.Builder> SHAPE =
      Shape.of(
              Membership.class,
              "Whether and since when a person is a member.",
              Membership::builder,
              Membership.Builder::build)
          .required(
              "status",
              MemberScalars.MEMBERSHIP_STATUS,
              Membership::status,
              Membership.Builder::status,
              "The state of the membership.")
          .required(
              "since", Scalars.DATE, Membership::since, Membership.Builder::since, "The first day.")
          .optional(
              "until", Scalars.DATE, Membership::until, Membership.Builder::until, "The last day.")
          .end();

  private MembershipShape() {}
}
