package org.ioemt.deployment;

import java.time.LocalDate;
import java.util.List;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.PersonName;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.time.DateRange;

/** A program of two weeks and a member who matches it, from which tests take things away. */
final class Scene {

  static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  static final LocalDate LAST = LocalDate.of(2026, 12, 14);

  static final Matcher MATCHER =
      Matcher.of(Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());

  private Scene() {}

  static Requirement.Builder requirement() {
    return Requirement.builder()
        .level(ProviderLevel.EMR)
        .levelMatch(LevelMatch.AT_LEAST)
        .count(2)
        .honorsPreferences(true);
  }

  static Program.Builder program(Requirement... requirements) {
    return Program.builder()
        .id(ProgramId.of("MCR-2026-07"))
        .kind(ProgramKind.MASS_CASUALTY_RESPONSE)
        .addRole(ProgramRole.COORDINATE)
        .jurisdiction(Jurisdiction.of("IT-65"))
        .place(GeoPoint.of(42.35, 13.4))
        .called(LocalDate.of(2026, 11, 21))
        .period(DateRange.of(FIRST, LAST))
        .requirements(List.of(requirements));
  }

  static ProgramMatcher matcher(Requirement requirement) {
    return MATCHER.forProgram(program(requirement).build());
  }

  private static Credential.Builder credential(String where, String title, String authority) {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(Jurisdiction.of(where), title))
        .authority(OrganizationId.of(authority))
        .number(CredentialNumber.of("SECRET-NUMBER-4711"))
        .status(CredentialStatus.ACTIVE)
        .addVerification(confirmed(VerificationSource.DOCUMENT))
        .addVerification(confirmed(VerificationSource.ISSUING_AUTHORITY));
  }

  private static Verification confirmed(VerificationSource source) {
    return new Verification(source, LocalDate.of(2026, 1, 2), VerificationOutcome.CONFIRMED);
  }

  static Credential.Builder paramedic() {
    return credential("DE", "Notfallsanitäterin", "DE-LANDESBEHOERDEN");
  }

  static Credential.Builder emt() {
    return credential("DE", "Rettungssanitäter", "DE-LANDESBEHOERDEN");
  }

  static Credential.Builder emr() {
    return credential("IE", "Emergency First Responder", "IE-PHECC");
  }

  static Affiliation.Builder affiliation(Engagement engagement) {
    return Affiliation.builder()
        .organization(OrganizationId.of("DE-SAMPLE-RESCUE"))
        .engagement(engagement);
  }

  static Membership.Builder membership() {
    return Membership.builder().status(MembershipStatus.ENROLLED).since(LocalDate.of(2025, 1, 1));
  }

  /** Without a credential. */
  static Member.Builder bare() {
    return Member.builder()
        .id(MemberId.of("M-1"))
        .name(PersonName.of("Verschwiegen Geheim"))
        .birthDate(LocalDate.of(1987, 6, 5))
        .place(GeoPoint.of(51.4711, 8.4711))
        .membership(membership().build())
        .addAffiliation(affiliation(Engagement.VOLUNTEER).build())
        .addLanguage(new LanguageSkill(LanguageTag.of("en"), LanguageProficiency.B2));
  }

  static Member.Builder member() {
    return bare().addCredential(paramedic().build());
  }
}
