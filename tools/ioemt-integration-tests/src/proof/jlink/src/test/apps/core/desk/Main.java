package desk;

import java.time.LocalDate;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;

/** Standardizes a title and checks a member. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Qualification title = Qualification.of(Jurisdiction.of("IE"), "Paramedic");
    Standardization answer = Crosswalk.shipped().standardize(title);
    System.out.println(answer.level());
    System.out.println(answer.reason().text());

    Member member =
        Member.builder()
            .id(MemberId.of("M-1"))
            .addCredential(
                Credential.builder()
                    .kind(CredentialKind.LICENSE)
                    .qualification(title)
                    .authority(OrganizationId.of("IE-PHECC"))
                    .status(CredentialStatus.ACTIVE)
                    .expires(LocalDate.of(2027, 9, 30))
                    .addVerification(
                        new Verification(
                            VerificationSource.ISSUING_AUTHORITY,
                            LocalDate.of(2026, 1, 2),
                            VerificationOutcome.CONFIRMED))
                    .build())
            .build();
    MembershipRules rules =
        MembershipRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    for (Finding finding : rules.asOf(LocalDate.of(2026, 11, 20)).check(member)) {
      System.out.println(finding.code() + " at " + finding.path());
    }
  }
}
