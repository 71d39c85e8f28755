package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
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
import org.ioemt.rule.Finding;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

class WithinScopeTest {

  private static final Jurisdiction GERMANY = Jurisdiction.of("DE");
  private static final OrganizationId AGENCY = OrganizationId.of("DE-UTOPIA-RETTUNG");
  private static final MemberId DIRECTOR = MemberId.of("D-1");
  private static final DateRange YEAR = DateRange.parse("2026-01-01/2026-12-31");
  private static final ScopeOfPractice SCOPE = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);

  private final Validator validator = Hosts.validator();

  record Procedure(@WithinScope PracticeRequest request) {}

  record Cascade(List<@Valid PracticeRequest> requests) {}

  private static Credential.Builder license(String title) {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(GERMANY, title))
        .authority(OrganizationId.of("DE-LANDESBEHOERDEN"))
        .status(CredentialStatus.ACTIVE)
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                LocalDate.of(2026, 1, 2),
                VerificationOutcome.CONFIRMED));
  }

  private static PracticeRequest request(Credential license, String skill) {
    return PracticeRequest.builder()
        .member(Member.builder().id(MemberId.of("M-1")).addCredential(license).build())
        .skill(Skill.of(skill))
        .jurisdiction(GERMANY)
        .date(LocalDate.of(2026, 11, 20))
        .scope(SCOPE)
        .protocol(
            Protocol.builder()
                .id(ProtocolId.of("ALS-2026"))
                .agency(AGENCY)
                .scope(SCOPE)
                .approvedBy(DIRECTOR)
                .period(YEAR)
                .build())
        .addDirector(
            MedicalDirector.builder()
                .id(DIRECTOR)
                .agency(AGENCY)
                .license(license("Arzt").build())
                .appointed(YEAR)
                .build())
        .addLocalCredentialing(
            LocalCredentialing.builder()
                .member(MemberId.of("M-1"))
                .agency(AGENCY)
                .level(ProviderLevel.PARAMEDIC)
                .director(DIRECTOR)
                .period(YEAR)
                .build())
        .build();
  }

  private static PracticeRequest permitted() {
    return request(license("Notfallsanitäterin").build(), "cricothyrotomy");
  }

  static PracticeRequest expired() {
    return request(
        license("Notfallsanitäterin").expires(LocalDate.of(2026, 11, 13)).build(),
        "cricothyrotomy");
  }

  @Test
  void whatIsPermittedIsValidAndSoIsNull() {
    assertThat(validator.validate(new Procedure(permitted()))).isEmpty();
    assertThat(validator.validate(new Procedure(null))).isEmpty();
  }

  @Test
  void eachReasonIsAViolationAtItsPlace() {
    assertThat(Hosts.lines(validator.validate(new Procedure(expired()))))
        .containsExactlyInAnyOrder(
            "request.member.credentials: no certification, license or registration at PARAMEDIC or"
                + " above is current on 2026-11-20, verified and from a recognized authority",
            "request.member.credentials: no license or registration at PARAMEDIC or above for DE"
                + " is current on 2026-11-20, verified and from a recognized authority",
            "request.member.credentials[0].expires: the credential ended on 2026-11-13, before"
                + " 2026-11-20");
    assertThat(
            Hosts.lines(
                validator.validate(
                    new Procedure(request(license("Notfallsanitäterin").build(), "glucagon")))))
        .containsExactly(
            "request.skill: the skill glucagon is not in the table of ioemt-2021; that does not"
                + " mean that it is forbidden");
  }

  @Test
  void eachViolationCarriesItsFinding() {
    List<Finding> findings =
        PracticeRules.of(
                Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
            .decide(expired())
            .findings();
    assertThat(EligibleMemberTest.findings(validator.validate(new Procedure(expired()))))
        .containsExactlyInAnyOrderElementsOf(findings);
  }

  @Test
  void theLineThatRegistersPutsItOnTheTypeItself() {
    Validator registered = Hosts.validator(IoemtConstraints.register(Hosts.configuration()));
    assertThat(registered.validate(permitted())).isEmpty();
    assertThat(registered.validate(expired())).hasSize(3);
    assertThat(Hosts.lines(registered.validate(new Cascade(List.of(permitted(), expired())))))
        .hasSize(3)
        .allMatch(line -> line.startsWith("requests[1].member.credentials"));
    assertThat(validator.validate(expired())).isEmpty();
  }
}
