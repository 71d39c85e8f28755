package org.ioemt.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types that have a wire form of their own: the one place where the adapters look.
 *
 * <p>A new type is added twice: to {@link #find} and to {@link #all}. A test holds the two
 * together.
 */
public final class WireForms {

  private WireForms() {}

  /**
   * The wire form of a type.
   *
   * <p>Types are compared by name: to ask loads no class but the holder of the form that is found.
   *
   * @param type a type as users see it, not an implementation class
   * @return its form, or null where the type is none of ours
   */
  public static @Nullable Kind<?> find(Class<?> type) {
    return switch (type.getName()) {
      case "org.ioemt.level.CareLevel" -> LevelScalars.CARE_LEVEL;
      case "org.ioemt.level.ProviderLevel" -> LevelScalars.PROVIDER_LEVEL;
      case "org.ioemt.place.GeoPoint" -> GeoPointShape.SHAPE;
      case "org.ioemt.place.Jurisdiction" -> PlaceScalars.JURISDICTION;
      case "org.ioemt.place.LanguageTag" -> PlaceScalars.LANGUAGE_TAG;
      case "org.ioemt.time.DateRange" -> TimeScalars.DATE_RANGE;
      case "org.ioemt.time.PartialDate" -> TimeScalars.PARTIAL_DATE;
      case "org.ioemt.organization.EmsRole" -> OrganizationScalars.EMS_ROLE;
      case "org.ioemt.organization.OrganizationId" -> OrganizationScalars.ORGANIZATION_ID;
      case "org.ioemt.credential.Credential" -> CredentialShape.SHAPE;
      case "org.ioemt.credential.CredentialKind" -> CredentialScalars.KIND;
      case "org.ioemt.credential.CredentialNumber" -> CredentialScalars.NUMBER;
      case "org.ioemt.credential.CredentialStatus" -> CredentialScalars.STATUS;
      case "org.ioemt.credential.Qualification" -> QualificationShape.SHAPE;
      case "org.ioemt.credential.Specialization" -> CredentialScalars.SPECIALIZATION;
      case "org.ioemt.credential.Verification" -> VerificationShape.SHAPE;
      case "org.ioemt.credential.VerificationOutcome" -> CredentialScalars.OUTCOME;
      case "org.ioemt.credential.VerificationSource" -> CredentialScalars.SOURCE;
      case "org.ioemt.member.Affiliation" -> AffiliationShape.SHAPE;
      case "org.ioemt.member.Availability" -> AvailabilityShape.SHAPE;
      case "org.ioemt.member.Engagement" -> MemberScalars.ENGAGEMENT;
      case "org.ioemt.member.LanguageProficiency" -> MemberScalars.PROFICIENCY;
      case "org.ioemt.member.LanguageSkill" -> LanguageSkillShape.SHAPE;
      case "org.ioemt.member.Member" -> MemberShape.SHAPE;
      case "org.ioemt.member.MemberId" -> MemberScalars.MEMBER_ID;
      case "org.ioemt.member.Membership" -> MembershipShape.SHAPE;
      case "org.ioemt.member.MembershipStatus" -> MemberScalars.MEMBERSHIP_STATUS;
      case "org.ioemt.member.PersonName" -> PersonNameShape.SHAPE;
      case "org.ioemt.member.Preferences" -> PreferencesShape.SHAPE;
      case "org.ioemt.member.ProgramKind" -> MemberScalars.PROGRAM_KIND;
      default -> null;
    };
  }

  /**
   * All forms.
   *
   * @return the forms in the order of {@link #find}; to ask loads all of them
   */
  public static List<Kind<?>> all() {
    return List.of(
        LevelScalars.CARE_LEVEL,
        LevelScalars.PROVIDER_LEVEL,
        GeoPointShape.SHAPE,
        PlaceScalars.JURISDICTION,
        PlaceScalars.LANGUAGE_TAG,
        TimeScalars.DATE_RANGE,
        TimeScalars.PARTIAL_DATE,
        OrganizationScalars.EMS_ROLE,
        OrganizationScalars.ORGANIZATION_ID,
        CredentialShape.SHAPE,
        CredentialScalars.KIND,
        CredentialScalars.NUMBER,
        CredentialScalars.STATUS,
        QualificationShape.SHAPE,
        CredentialScalars.SPECIALIZATION,
        VerificationShape.SHAPE,
        CredentialScalars.OUTCOME,
        CredentialScalars.SOURCE,
        AffiliationShape.SHAPE,
        AvailabilityShape.SHAPE,
        MemberScalars.ENGAGEMENT,
        MemberScalars.PROFICIENCY,
        LanguageSkillShape.SHAPE,
        MemberShape.SHAPE,
        MemberScalars.MEMBER_ID,
        MembershipShape.SHAPE,
        MemberScalars.MEMBERSHIP_STATUS,
        PersonNameShape.SHAPE,
        PreferencesShape.SHAPE,
        MemberScalars.PROGRAM_KIND);
  }
}
