package org.ioemt.member;

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
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;

/** A member without a flaw, from which each test takes one thing away. */
final class Sample {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private Sample() {}

  static Verification confirmed(VerificationSource source, LocalDate date) {
    return new Verification(source, date, VerificationOutcome.CONFIRMED);
  }

  static Credential.Builder credential() {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin"))
        .authority(OrganizationId.of("DE-LANDESBEHOERDEN"))
        .number(CredentialNumber.of("SECRET-NUMBER-4711"))
        .awarded(LocalDate.of(2016, 9, 30))
        .issued(LocalDate.of(2016, 9, 30))
        .status(CredentialStatus.ACTIVE)
        .verifications(
            List.of(
                confirmed(VerificationSource.DOCUMENT, TODAY.minusDays(30)),
                confirmed(VerificationSource.ISSUING_AUTHORITY, TODAY.minusDays(20))));
  }

  static Affiliation.Builder affiliation() {
    return Affiliation.builder()
        .organization(OrganizationId.of("DE-SAMPLE-RESCUE"))
        .engagement(Engagement.VOLUNTEER);
  }

  static Member.Builder member() {
    return bare().addCredential(credential().build());
  }

  /** As {@link #member}, without a credential. */
  static Member.Builder bare() {
    return Member.builder()
        .id(MemberId.of("M-1"))
        .name(PersonName.of("Verschwiegen Geheim"))
        .birthDate(LocalDate.of(1987, 6, 5))
        .place(GeoPoint.of(51.4711, 8.4711))
        .claimedLevel(ProviderLevel.PARAMEDIC)
        .addAffiliation(affiliation().build())
        .addLanguage(new LanguageSkill(LanguageTag.of("en"), LanguageProficiency.B2));
  }
}
