package org.ioemt.internal.wire;

import org.ioemt.member.Member;

/** The form of a member. */
final class MemberShape {

  static final Shape<Member, Member.Builder> SHAPE =
      Shape.of(
              Member.class,
              "An entry of the registry of prehospital care providers.",
              Member::builder,
              Member.Builder::build)
          .required("id", MemberScalars.MEMBER_ID, Member::id, Member.Builder::id, "The pseudonym.")
          .optional(
              "name",
              PersonNameShape.SHAPE,
              Member::name,
              Member.Builder::name,
              "The name. Personal data.")
          .optional(
              "birthDate",
              Scalars.PERSONAL_DATE,
              Member::birthDate,
              Member.Builder::birthDate,
              "The day of birth. Personal data.")
          .optional(
              "residence",
              PlaceScalars.JURISDICTION.asPersonal(),
              Member::residence,
              Member.Builder::residence,
              "Where the member lives.")
          .optional(
              "place",
              GeoPointShape.SHAPE,
              Member::place,
              Member.Builder::place,
              "The point from which the member would set out. Personal data.")
          .optional(
              "membership",
              MembershipShape.SHAPE,
              Member::membership,
              Member.Builder::membership,
              "Whether and since when this is a membership.")
          .optional(
              "claimedLevel",
              LevelScalars.PROVIDER_LEVEL,
              Member::claimedLevel,
              Member.Builder::claimedLevel,
              "The level that the person claims; only ever compared.")
          .list(
              "credentials",
              CredentialShape.SHAPE,
              Member::credentials,
              Member.Builder::addCredential,
              "What the person can show.")
          .list(
              "affiliations",
              AffiliationShape.SHAPE,
              Member::affiliations,
              Member.Builder::addAffiliation,
              "Where the person serves.")
          .list(
              "specializations",
              CredentialScalars.SPECIALIZATION,
              Member::specializations,
              Member.Builder::addSpecialization,
              "The endorsements beside the level, each once.")
          .list(
              "languages",
              LanguageSkillShape.SHAPE,
              Member::languages,
              Member.Builder::addLanguage,
              "The languages that the person speaks, each once.")
          .optional(
              "availability",
              AvailabilityShape.SHAPE,
              Member::availability,
              Member.Builder::availability,
              "When the person can be called.")
          .optional(
              "preferences",
              PreferencesShape.SHAPE,
              Member::preferences,
              Member.Builder::preferences,
              "What the person is ready for.")
          .invariant("each specialization and each language stands there once")
          .end();

  private MemberShape() {}
}
