package org.ioemt.benchmarks;

import java.time.LocalDate;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.LocalCredentialing;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.PracticeRules;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ProtocolId;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;

/**
 * An invented agency in New York on an ordinary day: the shipped crosswalk, authorities and scope,
 * an EMT with a national certification and the license of the state.
 */
final class Duty {

  /** From EMT on, without an order or a protocol. */
  static final Skill CPAP = Skill.of("cpap");

  /** From EMT on, under a protocol. */
  static final Skill INJECTION = Skill.of("intramuscular");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final DateRange THIS_YEAR = DateRange.parse("2026-01-01/2026-12-31");
  private static final Jurisdiction NEW_YORK = Jurisdiction.of("US-NY");
  private static final OrganizationId AGENCY = OrganizationId.of("US-NY-UTOPIA-EMS");
  private static final MemberId EMT = MemberId.of("M-1");
  private static final MemberId DIRECTOR = MemberId.of("D-1");
  private static final ScopeOfPractice SCOPE = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);

  private Duty() {}

  static PracticeRules rules() {
    return PracticeRules.of(
        Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
  }

  /** May this EMT do this here today? */
  static PracticeRequest request(Skill skill) {
    return PracticeRequest.builder()
        .member(
            Member.builder()
                .id(EMT)
                .addCredential(
                    credential(
                            CredentialKind.CERTIFICATION,
                            Qualification.of(Jurisdiction.of("US"), "NREMT"))
                        .authority(OrganizationId.of("US-NREMT"))
                        .build())
                .addCredential(
                    credential(
                            CredentialKind.LICENSE,
                            Qualification.of(NEW_YORK, "Emergency Medical Technician"))
                        .authority(OrganizationId.of("US-NY-BEMS"))
                        .build())
                .build())
        .skill(skill)
        .jurisdiction(NEW_YORK)
        .date(TODAY)
        .scope(SCOPE)
        .protocol(
            Protocol.builder()
                .id(ProtocolId.of("BLS-2026"))
                .agency(AGENCY)
                .scope(SCOPE)
                .approvedBy(DIRECTOR)
                .period(THIS_YEAR)
                .build())
        .addDirector(
            MedicalDirector.builder()
                .id(DIRECTOR)
                .agency(AGENCY)
                .license(
                    credential(CredentialKind.LICENSE, Qualification.of(NEW_YORK, "Physician"))
                        .authority(OrganizationId.of("US-NY-UTOPIA-MEDICAL-BOARD"))
                        .build())
                .appointed(THIS_YEAR)
                .build())
        .addLocalCredentialing(
            LocalCredentialing.builder()
                .member(EMT)
                .agency(AGENCY)
                .level(ProviderLevel.EMT)
                .director(DIRECTOR)
                .period(THIS_YEAR)
                .build())
        .build();
  }

  private static Credential.Builder credential(CredentialKind kind, Qualification qualification) {
    return Credential.builder()
        .kind(kind)
        .qualification(qualification)
        .status(CredentialStatus.ACTIVE)
        .issued(TODAY.minusYears(1))
        .expires(TODAY.plusYears(1))
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                TODAY.minusDays(9),
                VerificationOutcome.CONFIRMED));
  }
}
