package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.Qualification;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/** The form of a credential that ends. */
final class ExpiringCredentialShape {

  static final Shape<ExpiringCredential, Parts> SHAPE =
      Shape.of(
              ExpiringCredential.class,
              "A credential of a member that ends, and what the member loses by it.",
              Parts::new,
              Parts::build)
          .required(
              "member",
              MemberScalars.MEMBER_ID,
              ExpiringCredential::member,
              (parts, value) -> parts.member = value,
              "The member's id.")
          .requiredInt(
              "credential",
              Primitive.integer(0, Integer.MAX_VALUE),
              ExpiringCredential::credential,
              (parts, value) -> parts.credential = value,
              "The credential's place in the member's record, 0 for the first.")
          .required(
              "kind",
              CredentialScalars.KIND,
              ExpiringCredential::kind,
              (parts, value) -> parts.kind = value,
              "Which kind of document it is.")
          .required(
              "qualification",
              QualificationShape.SHAPE,
              ExpiringCredential::qualification,
              (parts, value) -> parts.qualification = value,
              "What it attests.")
          .optional(
              "authority",
              OrganizationScalars.ORGANIZATION_ID,
              ExpiringCredential::authority,
              (parts, value) -> parts.authority = value,
              "The body that issued it.")
          .required(
              "expires",
              Scalars.DATE,
              ExpiringCredential::expires,
              (parts, value) -> parts.expires = value,
              "The last day on which it is good.")
          .required(
              "renewed",
              Scalars.BOOLEAN,
              ExpiringCredential::renewed,
              (parts, value) -> parts.renewed = value,
              "Whether another of the same kind, title and authority is current on the day after.")
          .optional(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              ExpiringCredential::level,
              (parts, value) -> parts.level = value,
              "The member's level on the last day, from all credentials.")
          .optional(
              "levelAfter",
              LevelScalars.PROVIDER_LEVEL,
              ExpiringCredential::levelAfter,
              (parts, value) -> parts.levelAfter = value,
              "The member's level on the day after.")
          .end();

  private ExpiringCredentialShape() {}

  static final class Parts {
    private @Nullable MemberId member;
    private int credential;
    private @Nullable CredentialKind kind;
    private @Nullable Qualification qualification;
    private @Nullable OrganizationId authority;
    private @Nullable LocalDate expires;
    private boolean renewed;
    private @Nullable ProviderLevel level;
    private @Nullable ProviderLevel levelAfter;

    private ExpiringCredential build() {
      return new ExpiringCredential(
          requireNonNull(member),
          credential,
          requireNonNull(kind),
          requireNonNull(qualification),
          Optional.ofNullable(authority),
          requireNonNull(expires),
          renewed,
          Optional.ofNullable(level),
          Optional.ofNullable(levelAfter));
    }
  }
}
