package org.ioemt.validation;

import java.time.LocalDate;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Engagement;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;

/** Invented people. */
final class People {

  static final LocalDate EXPIRY = LocalDate.of(2027, 3, 31);

  /** What is said of {@link #lapsed()} on {@link Hosts#TODAY}. */
  static final String NONE_CURRENT =
      Finding.of(
              FindingCode.of("member.no-current-credential"),
              FindingPath.root(),
              "2",
              Hosts.TODAY.toString())
          .message();

  private People() {}

  /** A credential that registers its holder until a day. */
  static Credential.Builder paramedic() {
    return Credential.builder()
        .kind(CredentialKind.CERTIFICATION)
        .qualification(Qualification.of(Jurisdiction.of("US"), "Paramedic"))
        .authority(OrganizationId.of("US-NREMT"))
        .number(CredentialNumber.of("SECRET-4711"))
        .issued(LocalDate.of(2024, 4, 1))
        .expires(EXPIRY)
        .status(CredentialStatus.ACTIVE)
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                LocalDate.of(2026, 1, 5),
                VerificationOutcome.CONFIRMED));
  }

  static Credential called(String title) {
    return paramedicWith(Qualification.of(Jurisdiction.of("US"), title));
  }

  private static Credential paramedicWith(Qualification qualification) {
    return paramedic().qualification(qualification).build();
  }

  static Member.Builder bare() {
    return Member.builder().id(MemberId.of("M-1"));
  }

  static Member.Builder active() {
    return bare()
        .addAffiliation(
            Affiliation.builder()
                .organization(OrganizationId.of("EMS-7"))
                .engagement(Engagement.VOLUNTEER)
                .build());
  }

  static Member eligible() {
    return active().addCredential(paramedic().build()).build();
  }

  /** Two credentials on record, and neither is good any more. */
  static Member lapsed() {
    return active()
        .addCredential(paramedic().expires(LocalDate.of(2026, 11, 13)).build())
        .addCredential(paramedic().expires(LocalDate.of(2025, 3, 31)).build())
        .build();
  }
}
