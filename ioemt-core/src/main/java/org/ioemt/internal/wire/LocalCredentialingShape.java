package org.ioemt.internal.wire;

import org.ioemt.practice.LocalCredentialing;

/** The form of a local credentialing. */
final class LocalCredentialingShape {

  static final Shape<LocalCredentialing, LocalCredentialing.Builder> SHAPE =
      Shape.of(
              LocalCredentialing.class,
              "The word of a medical director that a member may work for an agency at a level.",
              LocalCredentialing::builder,
              LocalCredentialing.Builder::build)
          .required(
              "member",
              MemberScalars.MEMBER_ID,
              LocalCredentialing::member,
              LocalCredentialing.Builder::member,
              "The member.")
          .required(
              "agency",
              OrganizationScalars.ORGANIZATION_ID,
              LocalCredentialing::agency,
              LocalCredentialing.Builder::agency,
              "The agency.")
          .required(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              LocalCredentialing::level,
              LocalCredentialing.Builder::level,
              "The level at which the member may work.")
          .required(
              "director",
              MemberScalars.MEMBER_ID,
              LocalCredentialing::director,
              LocalCredentialing.Builder::director,
              "The medical director.")
          .required(
              "period",
              TimeScalars.DATE_RANGE,
              LocalCredentialing::period,
              LocalCredentialing.Builder::period,
              "When it holds.")
          .end();

  private LocalCredentialingShape() {}
}
