package org.ioemt.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Practitioner;
import org.ioemt.code.Code;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.UnitId;
import org.ioemt.ems.Vehicle;
import org.ioemt.ems.VehicleType;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.PersonName;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;

/** What is written beside the record, and what cannot be. */
class WritingTest {

  private static final FhirWriter WRITER = FhirWriter.standard();

  private static Member.Builder member() {
    return Member.builder().id(MemberId.of("M-1"));
  }

  private static CodeableConcept code(String jurisdiction, String title) {
    Member member =
        member()
            .addCredentials(
                Credential.builder()
                    .kind(CredentialKind.LICENSE)
                    .qualification(Qualification.of(Jurisdiction.of(jurisdiction), title))
                    .status(CredentialStatus.ACTIVE)
                    .build())
            .build();
    return ((Practitioner) WRITER.member(member).resources().get(0))
        .getQualificationFirstRep()
        .getCode();
  }

  private static List<String> codings(CodeableConcept code) {
    return code.getCoding().stream()
        .map(c -> c.getSystem().replace(Names.BASE, "") + " " + c.getCode())
        .toList();
  }

  private static List<String> found(FhirResources written) {
    return written.findings().stream().map(f -> f.code() + " " + f.path()).toList();
  }

  @Test
  void besideTheTitleStandTheRowAndTheLevel() {
    CodeableConcept code = code("DE", "Notfallsanitäter");
    assertThat(code.getText()).isEqualTo("Notfallsanitäter");
    assertThat(codings(code))
        .containsExactly(
            "CodeSystem/qualification DE-NOTFALLSANITAETER", "CodeSystem/provider-level PARAMEDIC");
    assertThat(code.getCoding().get(1).getVersion()).isEqualTo("2026-11-21");
    assertThat(code.getCoding().get(1).getExtensionByUrl(Names.structure("evidence"))).isNotNull();
    assertThat(code.getCoding().get(1).getExtensionByUrl(Names.structure("level-basis")))
        .isNotNull();
  }

  @Test
  void ofAnUnlistedTitleNothingButTheTitle() {
    assertThat(codings(code("DE", "Oberlebensretter"))).isEmpty();
  }

  @Test
  void aCodeThatFhirCannotHold() {
    Vehicle vehicle =
        Vehicle.builder()
            .from(ValueGenerator.of(Vehicle.class).seeded(1).value(0))
            .type(VehicleType.of(Code.of("ACME", "two  spaces")))
            .build();
    FhirResources written = WRITER.vehicle(vehicle);
    assertThat(written.resources()).isEmpty();
    assertThat(found(written)).containsExactly("fhir.code-not-written Location.type[0]");
  }

  @Test
  void aTextThatJsonCannotHold() {
    Member member = member().name(PersonName.of("Zo\ud83d")).build();
    FhirResources written = WRITER.member(member);
    assertThat(found(written)).containsExactly("fhir.text-not-written Practitioner.name[0].text");
    assertThat(((Practitioner) written.resources().get(0)).hasName()).isFalse();
  }

  @Test
  void aDayThatFhirDoesNotHave() {
    Member member = member().birthDate(LocalDate.of(12345, 1, 1)).build();
    assertThat(found(WRITER.member(member)))
        .containsExactly("fhir.date-not-written Practitioner.birthDate");
  }

  @Test
  void oneMemberWithTwoRecordsInACrew() {
    Member one = member().build();
    Member other = member().birthDate(LocalDate.of(1990, 1, 1)).build();
    Crew crew =
        Crew.builder()
            .unit(UnitId.of("Florian 1"))
            .addMembers(CrewMember.builder().member(one).build())
            .addMembers(CrewMember.builder().member(other).build())
            .addMembers(CrewMember.builder().member(one).build())
            .build();
    FhirResources written = WRITER.crew(crew);
    assertThat(found(written)).containsExactly("fhir.not-written CareTeam.participant[1].member");
    assertThat(written.resources()).hasSize(2);
  }

  @Test
  void idsAreTheSameInEveryRun() {
    Member member = MemberGenerator.seeded(1).member(0);
    List<String> ids = ids(member);
    assertThat(ids).doesNotHaveDuplicates().isEqualTo(ids(member));
    assertThat(ids).allMatch(id -> id.matches("[0-9a-f-]{36}"));
  }

  private static List<String> ids(Member member) {
    return WRITER.member(member).resources().stream().map(r -> r.getIdPart()).toList();
  }

  @Test
  void aTransactionNamesWhereEachResourceGoes() {
    Bundle bundle =
        WRITER
            .member(member().claimedLevel(ProviderLevel.EMT).build())
            .bundle(FhirResources.Kind.TRANSACTION);
    assertThat(bundle.getEntry()).hasSize(1);
    assertThat(bundle.getEntryFirstRep().getRequest().getUrl())
        .isEqualTo("Practitioner?identifier=https%3A%2F%2Fioemt.org%2Ffhir%2Fsid%2Fmember%7CM-1");
  }

  @Test
  void noFindingQuotesAPerson() {
    Member member =
        member().name(PersonName.of("Privat\ud83d")).birthDate(LocalDate.of(12345, 1, 1)).build();
    for (Finding finding : WRITER.member(member).findings()) {
      assertThat(finding.toString()).doesNotContain("Privat", "12345");
    }
  }
}
