package org.ioemt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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
import org.ioemt.practice.DirectionChannel;
import org.ioemt.practice.LocalCredentialing;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.OnlineDirection;
import org.ioemt.practice.Permitted;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.PracticeRules;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ProtocolId;
import org.ioemt.practice.ScopeExtension;
import org.ioemt.rule.Finding;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeAnswer;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/scope.md} quotes this file, and what it quotes does what the page says. */
class ScopePageTest {

  private static final String PAGE = "docs/scope.md";

  // snippet
  static ScopeAnswer mayAnEmtImmunize() {
    ScopeOfPractice scope = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
    return scope.answer(ProviderLevel.EMT, Skill.of("immunization"));
  }

  // end

  // snippet
  static ScopeOfPractice utopia() {
    return ScopeOfPractice.basedOn(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2019))
        .named("Utopia 2026")
        .in(Jurisdiction.of("IE"))
        .source(Citation.of("Utopia EMS Rule 7"))
        .permitFrom(ProviderLevel.EMT, Skill.of("airway-supraglottic"))
        .withhold(Skill.of("cricothyrotomy"))
        .build();
  }

  // end

  // snippet
  static ScopeExtension vaccination() {
    return ScopeExtension.builder()
        .kind(EmergencyKind.PUBLIC_HEALTH_EMERGENCY)
        .jurisdiction(Jurisdiction.of("IE"))
        .period(DateRange.parse("2026-11-01/2027-01-31"))
        .source(Citation.of("Order 7 of Utopia"))
        .permitFrom(ProviderLevel.EMT, Skill.of("immunization-public-health-emergency"))
        .build();
  }

  static Protocol protocol() {
    return Protocol.builder()
        .id(ProtocolId.of("ALS-2026"))
        .agency(OrganizationId.of("IE-UTOPIA-EMS"))
        .scope(utopia())
        .approvedBy(MemberId.of("D-1"))
        .period(DateRange.parse("2026-01-01/2026-12-31"))
        .raise(ProviderLevel.PARAMEDIC, Skill.of("intravenous-medications"))
        .withhold(Skill.of("io-access-adult"))
        .adopt(vaccination())
        .build();
  }

  // end

  // snippet
  static PracticeRequest request(Member member, MedicalDirector director) {
    return PracticeRequest.builder()
        .member(member)
        .skill(Skill.of("immunization-public-health-emergency"))
        .jurisdiction(Jurisdiction.of("IE"))
        .date(LocalDate.of(2026, 11, 20))
        .scope(utopia())
        .protocol(protocol())
        .addDirector(director)
        .addDirection(
            OnlineDirection.builder()
                .director(director.id())
                .addSkill(Skill.of("immunization-public-health-emergency"))
                .given(OffsetDateTime.parse("2026-11-20T09:30:00Z"))
                .channel(DirectionChannel.RADIO)
                .build())
        .addLocalCredentialing(
            LocalCredentialing.builder()
                .member(member.id())
                .agency(OrganizationId.of("IE-UTOPIA-EMS"))
                .level(ProviderLevel.EMT)
                .director(director.id())
                .period(DateRange.parse("2026-01-01/2026-12-31"))
                .build())
        .addExtension(vaccination())
        .build();
  }

  static PracticeDecision decide(PracticeRequest request) {
    PracticeRules rules =
        PracticeRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    return rules.decide(request);
  }

  // end

  @Test
  void thePageQuotesThisFile() throws IOException {
    assertThat(Pages.blocks(PAGE, "java"))
        .isEqualTo(Pages.snippets("ioemt-core/src/test/java/org/ioemt/docs/ScopePageTest.java"));
  }

  @Test
  void theFirstAnswerIsAsThePageHasIt() throws IOException {
    for (Finding finding : mayAnEmtImmunize().findings()) {
      assertThat(Pages.text(PAGE)).contains(finding.code() + ": " + finding.message());
    }
  }

  private static Credential license(String title) {
    return Credential.builder()
        .kind(CredentialKind.LICENSE)
        .qualification(Qualification.of(Jurisdiction.of("IE"), title))
        .authority(OrganizationId.of("IE-PHECC"))
        .status(CredentialStatus.ACTIVE)
        .addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY,
                LocalDate.of(2026, 1, 2),
                VerificationOutcome.CONFIRMED))
        .build();
  }

  private static PracticeRequest request() {
    return request(
        Member.builder().id(MemberId.of("M-1")).addCredential(license("Paramedic")).build(),
        MedicalDirector.builder()
            .id(MemberId.of("D-1"))
            .agency(OrganizationId.of("IE-UTOPIA-EMS"))
            .license(license("Registered Medical Practitioner"))
            .appointed(DateRange.parse("2020-01-01/.."))
            .build());
  }

  @Test
  void theDecisionIsAsThePageHasIt() throws IOException {
    Permitted yes = (Permitted) decide(request());
    assertThat(Pages.text(PAGE))
        .contains("level " + yes.level().code())
        .contains("conditions " + yes.conditions())
        .contains("source " + yes.entry().source().orElseThrow());
    PracticeRequest later =
        PracticeRequest.builder()
            .from(request())
            .date(LocalDate.of(2027, 2, 1))
            .directors(List.of())
            .build();
    for (Finding finding : decide(later).findings()) {
      assertThat(Pages.text(PAGE)).contains("\n" + finding + "\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sourcesAndThePageCountTheEvidence(ScopeEdition edition) throws IOException {
    List<ScopeEntry> entries = ScopeOfPractice.nhtsa(edition).entries();
    String counts =
        "| %d | %d | %d | %d |"
            .formatted(
                entries.size(),
                count(entries, Evidence.VERIFIED),
                count(entries, Evidence.SECONDARY),
                count(entries, Evidence.UNVERIFIED));
    for (String page : List.of("SOURCES.md", PAGE)) {
      Optional<String> line =
          Pages.text(page).lines().filter(l -> l.startsWith("| `" + edition.code())).findFirst();
      assertThat(line).as(page).isPresent();
      assertThat(line.get()).endsWith(counts);
    }
    assertThat(Pages.text("SOURCES.md"))
        .contains(edition.citation().document().orElseThrow().replaceFirst(".*(DOT HS)", "$1"));
  }

  private static long count(List<ScopeEntry> entries, Evidence evidence) {
    return entries.stream().filter(entry -> entry.evidence() == evidence).count();
  }
}
