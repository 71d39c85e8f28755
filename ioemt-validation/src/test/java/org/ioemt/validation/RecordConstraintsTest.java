package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

/** The constraints on credentials and medical directors, and the threshold of severity. */
class RecordConstraintsTest {

  private final Validator validator = Hosts.validator();

  record Renewal(@CurrentCredential Credential license, List<@CurrentCredential Credential> old) {}

  @Test
  void aCredentialThatMayBeReliedUponIsValid() {
    assertThat(validator.validate(new Renewal(People.paramedic().build(), null))).isEmpty();
    assertThat(validator.validate(new Renewal(null, List.of()))).isEmpty();
  }

  @Test
  void eachReasonWhyNotIsAViolationAtItsPlace() {
    Credential bad =
        Credential.builder()
            .kind(CredentialKind.LICENSE)
            .qualification(Qualification.of(Jurisdiction.of("US"), "Paramedic"))
            .authority(OrganizationId.of("X-NOBODY"))
            .expires(LocalDate.of(2026, 11, 19))
            .status(CredentialStatus.REVOKED)
            .build();
    assertThat(Hosts.lines(validator.validate(new Renewal(bad, List.of(bad)))))
        .hasSize(8)
        .contains(
            "license.authority: the authority X-NOBODY is not known",
            "license.expires: the credential ended on 2026-11-19, before 2026-11-20",
            "license.status: the credential's status is revoked, not active",
            "license.verifications: by 2026-11-20 the credential was not confirmed by its issuer,"
                + " a health department or an embassy",
            "old[0].<list element>.expires: the credential ended on 2026-11-19, before 2026-11-20");
    assertThat(EligibleMemberTest.findings(validator.validate(new Renewal(bad, null))))
        .extracting(Finding::severity)
        .containsOnly(Severity.INFO);
  }

  @Test
  void itIsCurrentThroughItsLastDayOnTheValidatorsClock() {
    Renewal renewal = new Renewal(People.paramedic().build(), null);
    assertThat(on(People.EXPIRY).validate(renewal)).isEmpty();
    assertThat(on(People.EXPIRY.plusDays(1)).validate(renewal)).hasSize(1);
  }

  record Import(@ConsistentRecord Credential card, @ConsistentRecord Member member) {}

  @Test
  void aSlipOfTheRecordIsReportedWhereItIs() {
    Credential slip =
        People.paramedic()
            .issued(LocalDate.of(2026, 6, 1))
            .expires(LocalDate.of(2026, 5, 1))
            .number(CredentialNumber.of("SECRET-4711"))
            .build();
    Member member =
        People.active().addCredential(People.paramedic().build()).addCredential(slip).build();
    List<String> lines = Hosts.lines(validator.validate(new Import(slip, member)));
    assertThat(lines)
        .contains(
            "card.expires: the credential was issued on 2026-06-01 but ended on 2026-05-01, before"
                + " that",
            "member.credentials[1].expires: the credential was issued on 2026-06-01 but ended on"
                + " 2026-05-01, before that");
    assertThat(lines.toString()).doesNotContain("4711");
    assertThat(validator.validate(new Import(null, People.bare().build()))).isEmpty();
  }

  record Appointment(@FitMedicalDirector(in = "DE-BY") MedicalDirector director) {}

  static MedicalDirector.Builder director() {
    return MedicalDirector.builder()
        .id(MemberId.of("D-1"))
        .agency(OrganizationId.of("DE-UTOPIA-RETTUNG"))
        .appointed(DateRange.parse("2026-01-01/2026-11-20"))
        .license(
            People.paramedic()
                .kind(CredentialKind.LICENSE)
                .qualification(Qualification.of(Jurisdiction.of("DE"), "Arzt"))
                .build());
  }

  @Test
  void aDirectorIsFitAtAPlaceToday() {
    assertThat(validator.validate(new Appointment(director().build()))).isEmpty();
    assertThat(validator.validate(new Appointment(null))).isEmpty();
    assertThat(
            Hosts.lines(on(Hosts.TODAY.plusDays(1)).validate(new Appointment(director().build()))))
        .containsExactly(
            "director.appointed: D-1 is not medical director of DE-UTOPIA-RETTUNG on 2026-11-21");
    assertThat(
            Hosts.lines(
                validator.validate(
                    new Appointment(director().license(People.paramedic().build()).build()))))
        .hasSize(2)
        .allMatch(line -> line.startsWith("director.license.qualification."));
  }

  record Strict(@EligibleMember(failOn = Severity.WARNING) Member member) {}

  @Test
  void aHostMayCountWarnings() {
    Member modest =
        People.active()
            .addCredential(People.paramedic().build())
            .claimedLevel(ProviderLevel.EMT)
            .build();
    assertThat(Hosts.lines(validator.validate(new Strict(modest))))
        .containsExactly(
            "member.claimedLevel: the claimed level EMT is below PARAMEDIC, which follows from the"
                + " credentials");
    assertThat(validator.validate(new Strict(People.eligible()))).isEmpty();
    assertThat(validator.validate(new Strict(People.lapsed()))).hasSize(3);
  }

  private static Validator on(LocalDate day) {
    return Hosts.validator(Hosts.configuration().clockProvider(() -> Hosts.on(day)));
  }
}
