package org.ioemt.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.level.ProviderLevel.AEMT;
import static org.ioemt.level.ProviderLevel.EMR;
import static org.ioemt.level.ProviderLevel.EMT;
import static org.ioemt.level.ProviderLevel.PARAMEDIC;
import static org.ioemt.level.ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;
import static org.ioemt.practice.Duty.ASPIRIN;
import static org.ioemt.practice.Duty.CPAP;
import static org.ioemt.practice.Duty.INJECTION;
import static org.ioemt.practice.Duty.NEW_YORK;
import static org.ioemt.practice.Duty.RULES;
import static org.ioemt.practice.Duty.SCOPE;
import static org.ioemt.practice.Duty.TODAY;
import static org.ioemt.practice.Duty.VACCINATION;
import static org.ioemt.practice.Duty.credential;
import static org.ioemt.practice.Duty.credentialing;
import static org.ioemt.practice.Duty.director;
import static org.ioemt.practice.Duty.extension;
import static org.ioemt.practice.Duty.license;
import static org.ioemt.practice.Duty.member;
import static org.ioemt.practice.Duty.offline;
import static org.ioemt.practice.Duty.online;
import static org.ioemt.practice.Duty.protocol;
import static org.ioemt.practice.Duty.qualification;
import static org.ioemt.practice.Duty.request;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.OutsideKind;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.PersonName;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeRulesTest {

  private static List<String> codes(PracticeRequest.Builder request) {
    return RULES.decide(request.build()).findings().stream().map(f -> f.code().code()).toList();
  }

  /** The reasons alone, without what explains them. */
  private static List<String> errors(PracticeRequest.Builder request) {
    return RULES.decide(request.build()).findings().stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(f -> f.code().code())
        .toList();
  }

  private static List<String> places(PracticeRequest.Builder request) {
    return RULES.decide(request.build()).findings().stream().map(f -> f.path().toString()).toList();
  }

  private static PracticeRequest.Builder with(Credential... credentials) {
    return request(EMT, CPAP)
        .member(Member.builder().id(MemberId.of("M-1")).addCredentials(credentials).build());
  }

  private static PracticeRequest.Builder led(MedicalDirector... directors) {
    return request(EMT, CPAP).directors(List.of(directors));
  }

  @Test
  void whoMeetsAllFourDomainsMay() {
    PracticeDecision decision = RULES.decide(request(EMT, CPAP).build());
    assertThat(decision.isPermitted()).isTrue();
    assertThat(decision.findings()).isEmpty();
    Permitted permitted = (Permitted) decision;
    assertThat(permitted.level()).isEqualTo(EMT);
    assertThat(permitted.entry()).isEqualTo(SCOPE.entry(CPAP).orElseThrow());
    assertThat(permitted.conditions()).isEmpty();
    assertThat(permitted.direction()).isEmpty();
    assertThat(permitted.extension()).isEmpty();
    assertThat(RULES.decide(request(EMT, INJECTION).build()))
        .isInstanceOfSatisfying(
            Permitted.class,
            yes -> {
              assertThat(yes.conditions()).containsExactly(PracticeCondition.UNDER_PROTOCOL);
              assertThat(yes.entry().evidence()).isEqualTo(Evidence.VERIFIED);
            });
  }

  @Test
  void theHighestOfSeveralLicensesCounts() {
    Credential low = license(EMR).build();
    Credential high = license(EMT).build();
    Credential none =
        credential(CredentialKind.LICENSE, Qualification.of(NEW_YORK, "Hero")).build();
    for (List<Credential> all :
        List.of(List.of(low, high, none), List.of(none, high, low), List.of(low, none, high))) {
      assertThat(RULES.decide(with(all.toArray(Credential[]::new)).build()))
          .isInstanceOfSatisfying(Permitted.class, yes -> assertThat(yes.level()).isEqualTo(EMT));
    }
    assertThat(errors(with(low, none))).contains("practice.not-licensed");
  }

  @Test
  void whoLacksEverythingIsToldEverything() {
    PracticeRequest.Builder nobody =
        PracticeRequest.builder()
            .member(Member.builder().id(MemberId.of("M-1")).build())
            .skill(CPAP)
            .jurisdiction(NEW_YORK)
            .date(TODAY)
            .scope(SCOPE);
    assertThat(codes(nobody))
        .containsExactly(
            "protocol.missing",
            "practice.not-educated",
            "practice.not-certified",
            "practice.not-licensed");
    assertThat(places(nobody))
        .containsExactly(
            "protocol", "member.credentials", "member.credentials", "member.credentials");
    assertThat(codes(nobody.protocol(protocol(SCOPE).build())))
        .containsExactly(
            "protocol.not-approved",
            "director.unknown",
            "practice.not-educated",
            "practice.not-certified",
            "practice.not-licensed",
            "practice.not-locally-credentialed");
  }

  @Nested
  class Domains {

    @Test
    void scopeAloneIsNotAuthority() {
      assertThat(SCOPE.permits(EMT, CPAP)).isTrue();
      assertThat(codes(with()))
          .containsExactly(
              "practice.not-educated", "practice.not-certified", "practice.not-licensed");
    }

    @Test
    void educationDoesNotExpireAndIsNotEnough() {
      Credential old =
          credential(CredentialKind.DEGREE, qualification(EMT))
              .expires(TODAY.minusYears(9))
              .status(CredentialStatus.EXPIRED)
              .build();
      assertThat(codes(with(old)))
          .containsExactly("practice.not-certified", "practice.not-licensed");
    }

    @Test
    void aCertificationIsNoLicense() {
      Credential certificate = credential(CredentialKind.CERTIFICATION, qualification(EMT)).build();
      assertThat(codes(with(certificate))).containsExactly("practice.not-licensed");
      Credential expired =
          credential(CredentialKind.CERTIFICATION, qualification(EMT))
              .expires(TODAY.minusDays(1))
              .build();
      assertThat(codes(with(expired)))
          .containsExactly("practice.not-certified", "practice.not-licensed", "credential.expired");
    }

    @ParameterizedTest
    @EnumSource(
        value = CredentialKind.class,
        names = {"LICENSE", "REGISTRATION"})
    void aLicenseOrRegistrationCountsForThreeDomains(CredentialKind kind) {
      assertThat(codes(with(credential(kind, qualification(EMT)).build()))).isEmpty();
    }

    @Test
    void aCountrysLicenseCoversItsPartsAndNotTheOtherWay() {
      Qualification national = Qualification.of(Jurisdiction.of("US"), Duty.title(EMT));
      assertThat(codes(with(credential(CredentialKind.LICENSE, national).build()))).isEmpty();
      assertThat(codes(with(license(EMT).build()).jurisdiction(Jurisdiction.of("US"))))
          .contains("practice.not-licensed", "practice.license-elsewhere");
      Qualification california = Qualification.of(Jurisdiction.of("US-CA"), Duty.title(EMT));
      PracticeRequest.Builder elsewhere =
          with(credential(CredentialKind.LICENSE, california).build());
      assertThat(codes(elsewhere))
          .containsExactly("practice.not-licensed", "practice.license-elsewhere");
      assertThat(places(elsewhere))
          .containsExactly(
              "member.credentials", "member.credentials[0].qualification.jurisdiction");
    }

    @Test
    void aLicenseMustBeCurrentVerifiedAndRecognized() {
      assertThat(codes(with(license(EMT).expires(TODAY).build()))).isEmpty();
      assertThat(codes(with(license(EMT).expires(TODAY.minusDays(1)).build())))
          .containsExactly("practice.not-certified", "practice.not-licensed", "credential.expired");
      assertThat(codes(with(license(EMT).status(CredentialStatus.REVOKED).build())))
          .containsExactly(
              "practice.not-certified", "practice.not-licensed", "credential.not-active");
      assertThat(codes(with(license(EMT).verifications(List.of()).build())))
          .containsExactly(
              "practice.not-certified", "practice.not-licensed", "credential.not-verified");
      assertThat(codes(with(license(EMT).authority(OrganizationId.of("US-NY-SOMEBODY")).build())))
          .containsExactly(
              "practice.not-certified", "practice.not-licensed", "credential.authority-unknown");
    }

    @Test
    void whatIsWrongWithACredentialIsToldAtItsPlace() {
      Credential good = license(EMT).kind(CredentialKind.CERTIFICATION).build();
      PracticeRequest.Builder second = with(good, license(EMT).expires(TODAY.minusDays(1)).build());
      assertThat(codes(second)).containsExactly("practice.not-licensed", "credential.expired");
      assertThat(places(second))
          .containsExactly("member.credentials", "member.credentials[1].expires");
    }

    /** Of a skill of which no protocol speaks, it is the scope that says which level is needed. */
    @Test
    void theLevelThatIsNeededIsNamed() {
      Skill iv = Skill.of("iv-access-peripheral");
      assertThat(
              RULES.decide(request(EMT, iv).protocol(Optional.empty()).build()).findings().stream()
                  .map(Finding::message))
          .contains("no credential on record shows education at AEMT or above");
      assertThat(codes(request(EMT, iv).protocol(protocol(SCOPE).withhold(iv).build())))
          .contains("protocol.withheld")
          .doesNotContain("practice.not-educated");
    }

    @Test
    void aTitleWithoutALevelIsExplained() {
      Credential unknown =
          credential(CredentialKind.LICENSE, Qualification.of(NEW_YORK, "Hero")).build();
      assertThat(codes(with(unknown)))
          .containsExactly(
              "practice.not-educated",
              "practice.not-certified",
              "practice.not-licensed",
              "credential.title-unknown");
    }

    @Test
    void localCredentialingIsByThisAgencysDirectorForThisMemberNow() {
      for (LocalCredentialing wrong :
          List.of(
              credentialing(EMT).member(MemberId.of("M-2")).build(),
              credentialing(EMT).agency(OrganizationId.of("US-NY-OTHER-EMS")).build(),
              credentialing(EMT).period(DateRange.until(TODAY.minusDays(1))).build(),
              credentialing(EMR).build())) {
        assertThat(codes(request(EMT, CPAP).localCredentialings(List.of(wrong))))
            .containsExactly("practice.not-locally-credentialed");
      }
      assertThat(
              codes(
                  request(EMT, CPAP)
                      .localCredentialings(
                          List.of(credentialing(EMT).director(MemberId.of("D-2")).build()))))
          .containsExactly("practice.not-locally-credentialed", "director.unknown");
    }

    @Test
    void theLowerOfLicenseAndLocalCredentialingCounts() {
      Skill iv = Skill.of("iv-access-peripheral");
      PracticeRequest.Builder kept =
          request(PARAMEDIC, CPAP).localCredentialings(List.of(credentialing(EMT).build()));
      assertThat(RULES.decide(kept.build()))
          .isInstanceOfSatisfying(Permitted.class, yes -> assertThat(yes.level()).isEqualTo(EMT));
      assertThat(codes(kept.skill(iv))).containsExactly("practice.not-locally-credentialed");
    }

    @Test
    void aLevelThatIsTooLowIsToldOnceForTheScopeAndForEachDomain() {
      PracticeRequest.Builder low = request(EMR, CPAP);
      assertThat(codes(low))
          .containsExactly(
              "scope.level-too-low",
              "practice.not-educated",
              "practice.not-certified",
              "practice.not-licensed",
              "practice.not-locally-credentialed");
      assertThat(RULES.decide(low.build()).findings().get(1).message())
          .isEqualTo("no credential on record shows education at EMT or above");
    }
  }

  @Nested
  class Scope {

    @Test
    void aSkillThatIsNotInTheTableIsNotForbiddenButDenied() {
      assertThat(codes(request(PARAMEDIC, Skill.of("carotid-massage"))))
          .containsExactly("skill.not-in-edition");
      assertThat(codes(request(PARAMEDIC, Skill.of("intubation-orotracheal"))))
          .containsExactly("skill.not-in-edition", "skill.broader-form-in-edition");
    }

    @Test
    void whatTheJurisdictionWithholdsIsDenied() {
      ScopeOfPractice less =
          ScopeOfPractice.basedOn(SCOPE).named("less").in(NEW_YORK).withhold(CPAP).build();
      assertThat(codes(request(PARAMEDIC, CPAP, less))).containsExactly("scope.withheld");
    }

    @Test
    void aScopeHoldsWhereItHolds() {
      ScopeOfPractice germany =
          ScopeOfPractice.basedOn(SCOPE).named("DE").in(Jurisdiction.of("DE")).build();
      assertThat(codes(request(EMT, CPAP, germany))).containsExactly("scope.elsewhere");
      ScopeOfPractice nation =
          ScopeOfPractice.basedOn(SCOPE).named("US").in(Jurisdiction.of("US")).build();
      assertThat(codes(request(EMT, CPAP, nation))).isEmpty();
    }

    @Test
    void theModelDoesNotSpeakOfThePhysician() {
      ScopeOfPractice bare = ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2021);
      assertThat(codes(request(PREHOSPITAL_EMERGENCY_PHYSICIAN, CPAP, bare)))
          .containsExactly("scope.level-not-in-scope");
      assertThat(RULES.decide(request(PREHOSPITAL_EMERGENCY_PHYSICIAN, CPAP).build()))
          .isInstanceOfSatisfying(
              Permitted.class,
              yes -> {
                assertThat(yes.entry().evidence()).isEqualTo(Evidence.UNVERIFIED);
                assertThat(yes.entry().source()).isEmpty();
              });
    }

    @Test
    void aLevelBetweenThoseOfTheScopeIsReported() {
      ScopeOfPractice gap =
          ScopeOfPractice.builder()
              .named("gap")
              .addLevel(EMT)
              .addLevel(PREHOSPITAL_EMERGENCY_PHYSICIAN)
              .permitFrom(EMT, CPAP)
              .build();
      assertThat(
              codes(
                  request(PREHOSPITAL_EMERGENCY_PHYSICIAN, CPAP, gap)
                      .localCredentialings(List.of(credentialing(AEMT).build()))))
          .containsExactly("scope.level-not-in-scope");
    }
  }

  @Nested
  class AgencyProtocol {

    @Test
    void itMustBeInForceApprovedAndOfThisScope() {
      assertThat(
              codes(
                  request(EMT, CPAP)
                      .protocol(
                          protocol(SCOPE).period(DateRange.until(TODAY.minusDays(1))).build())))
          .containsExactly("protocol.not-in-force");
      ScopeOfPractice other = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2019);
      assertThat(codes(request(EMT, CPAP).protocol(protocol(other).build())))
          .containsExactly("protocol.other-scope");
      assertThat(
              codes(
                  request(EMT, CPAP)
                      .protocol(protocol(SCOPE).approvedBy(MemberId.of("D-9")).build())))
          .containsExactly("protocol.not-approved", "director.unknown");
    }

    @Test
    void whatItNarrowsIsNarrow() {
      assertThat(codes(request(PARAMEDIC, CPAP).protocol(protocol(SCOPE).withhold(CPAP).build())))
          .containsExactly("protocol.withheld");
      Protocol raised = protocol(SCOPE).raise(PARAMEDIC, CPAP).build();
      assertThat(errors(request(AEMT, CPAP).protocol(raised)))
          .startsWith("protocol.level-too-low")
          .doesNotContain("scope.level-too-low");
      assertThat(codes(request(PARAMEDIC, CPAP).protocol(raised))).isEmpty();
    }
  }

  @Nested
  class Directors {

    @Test
    void aDirectorIsAPhysicianInOfficeWithALicenseGoodHereAndToday() {
      Credential license = director().build().license();
      assertThat(codes(led(director().appointed(DateRange.since(TODAY.plusDays(1))).build())))
          .contains("protocol.not-approved", "director.not-appointed");
      for (List<Object> one :
          List.<List<Object>>of(
              List.of("director.degree-only", CredentialKind.DEGREE),
              List.of("director.license-not-current", CredentialStatus.REVOKED),
              List.of("director.license-not-verified", List.of()),
              List.of("director.license-elsewhere", Jurisdiction.of("US-CA")),
              List.of("director.not-a-physician", "Title PARAMEDIC"))) {
        Credential.Builder changed = Credential.builder().from(license);
        Object change = one.get(1);
        if (change instanceof CredentialKind kind) {
          changed.kind(kind);
        } else if (change instanceof CredentialStatus status) {
          changed.status(status);
        } else if (change instanceof Jurisdiction place) {
          changed.qualification(Qualification.of(place, "Physician"));
        } else if (change instanceof String title) {
          changed.qualification(Qualification.of(NEW_YORK, title));
        } else {
          changed.verifications(List.of());
        }
        MedicalDirector unfit = director().license(changed.build()).build();
        assertThat(codes(led(unfit)))
            .containsExactly(
                "protocol.not-approved", "practice.not-locally-credentialed", (String) one.get(0));
        assertThat(places(led(unfit)).get(2)).startsWith("directors[0].license");
        assertThat(RULES.directorRules().asOf(TODAY, NEW_YORK).check(unfit)).hasSize(1);
      }
    }

    @ParameterizedTest
    @EnumSource
    void noListedTitleButAPhysiciansWillDo(ProviderLevel level) {
      Credential license =
          Credential.builder()
              .from(director().build().license())
              .qualification(qualification(level))
              .build();
      assertThat(codes(led(director().license(license).build())).isEmpty())
          .isEqualTo(level == PREHOSPITAL_EMERGENCY_PHYSICIAN);
    }

    @ParameterizedTest
    @EnumSource
    void norOneOutsideTheLadder(OutsideKind kind) {
      Credential license =
          Credential.builder()
              .from(director().build().license())
              .qualification(Qualification.of(NEW_YORK, "Outside " + kind.code()))
              .build();
      assertThat(codes(led(director().license(license).build())).isEmpty())
          .isEqualTo(kind == OutsideKind.PHYSICIAN_OTHER);
    }

    @Test
    void ofTwoRecordsOfOneDirectorOneFitIsEnough() {
      MedicalDirector former = director().appointed(DateRange.until(TODAY.minusDays(1))).build();
      assertThat(codes(led(former, director().build()))).isEmpty();
    }

    @Test
    void aDirectorOfAnotherAgencyIsNone() {
      assertThat(codes(led(director().agency(OrganizationId.of("US-NY-OTHER-EMS")).build())))
          .contains("protocol.not-approved", "director.unknown");
    }
  }

  @Nested
  class Direction {

    @Test
    void aSkillThatNeedsAnOrderNeedsOneThatNamesIt() {
      PracticeRequest.Builder request = request(EMT, ASPIRIN);
      assertThat(codes(request)).containsExactly("direction.missing");
      assertThat(places(request)).containsExactly("directions");
      assertThat(codes(request(EMT, ASPIRIN).addDirection(online(CPAP).build())))
          .containsExactly("direction.missing");
    }

    @Test
    void anOrderIsReliedOn() {
      for (MedicalDirection order : List.of(online(ASPIRIN).build(), offline(ASPIRIN).build())) {
        assertThat(
                RULES.decide(
                    request(EMT, ASPIRIN)
                        .addDirection(online(CPAP).build())
                        .addDirection(order)
                        .build()))
            .isInstanceOfSatisfying(
                Permitted.class,
                yes -> {
                  assertThat(yes.direction()).contains(order);
                  assertThat(yes.conditions())
                      .containsExactly(PracticeCondition.MEDICAL_DIRECTOR_APPROVED);
                });
      }
    }

    @Test
    void anOrderIsGoodForItsDayItsProtocolAndByAFitDirector() {
      OnlineDirection yesterday =
          online(ASPIRIN).given(online(ASPIRIN).build().given().minusDays(1)).build();
      OfflineDirection over = offline(ASPIRIN).period(DateRange.until(TODAY.minusDays(1))).build();
      OfflineDirection other = offline(ASPIRIN).protocol(ProtocolId.of("BLS")).build();
      for (MedicalDirection order : List.of(yesterday, over, other)) {
        PracticeRequest.Builder request = request(EMT, ASPIRIN).addDirection(order);
        assertThat(codes(request)).containsExactly("direction.missing", "direction.not-in-force");
        assertThat(places(request)).containsExactly("directions", "directions[0]");
      }
      assertThat(
              codes(
                  request(EMT, ASPIRIN)
                      .addDirection(online(ASPIRIN).director(MemberId.of("D-7")).build())))
          .containsExactly("direction.missing", "director.unknown");
    }

    @Test
    void aPhysicianWithTheAuthorityToDirectNeedsNoOrderOfAnother() {
      assertThat(RULES.decide(request(PREHOSPITAL_EMERGENCY_PHYSICIAN, ASPIRIN).build()))
          .isInstanceOfSatisfying(
              Permitted.class,
              yes ->
                  assertThat(yes.conditions())
                      .containsExactly(PracticeCondition.PHYSICIAN_AUTHORITY));
    }

    @Test
    void anOrderWidensNoScope() {
      assertThat(errors(request(EMR, ASPIRIN).addDirection(online(ASPIRIN).build())))
          .contains("scope.level-too-low");
    }

    @Test
    void anOrderNamesSomethingAndOnlyOnce() {
      assertThatThrownBy(() -> online(CPAP).skills(List.of()).build())
          .hasMessageContaining("expected at least one");
      assertThatThrownBy(() -> offline(CPAP).addSkill(CPAP).build())
          .hasMessageContaining("'cpap' is given twice");
    }
  }

  /** The immunization row of the 2021 edition. */
  @Nested
  class Extension {

    private final ScopeExtension order = extension().permitFrom(EMT, VACCINATION).build();

    private PracticeRequest.Builder vaccination(ScopeOfPractice scope, boolean adopted) {
      Protocol.Builder protocol = protocol(scope);
      return request(EMT, VACCINATION, scope)
          .protocol((adopted ? protocol.adopt(order) : protocol).build())
          .addDirection(offline(VACCINATION).build());
    }

    @Test
    void whereTheScopeListsItAnEmergencyMustBeDeclaredAndTheProtocolAdoptIt() {
      assertThat(SCOPE.permits(EMT, VACCINATION)).isTrue();
      assertThat(codes(vaccination(SCOPE, false))).containsExactly("skill.only-during-emergency");
    }

    @Test
    void declaredAndAdoptedItIsPermittedForItsTime() {
      for (ScopeEdition edition : ScopeEdition.values()) {
        ScopeOfPractice scope = ScopeOfPractice.ioemt(edition);
        assertThat(RULES.decide(vaccination(scope, true).addExtension(order).build()))
            .isInstanceOfSatisfying(
                Permitted.class,
                yes -> {
                  assertThat(yes.extension()).contains(order);
                  assertThat(yes.conditions())
                      .containsExactly(
                          PracticeCondition.MEDICAL_DIRECTOR_APPROVED,
                          PracticeCondition.DURING_EMERGENCY);
                });
        PracticeRequest after =
            vaccination(scope, true)
                .addExtension(order)
                .date(order.period().until().orElseThrow().plusDays(1))
                .build();
        assertThat(RULES.decide(after).isPermitted()).isFalse();
      }
    }

    @Test
    void byALessRecentEditionTheExtensionIsTheSource() {
      ScopeOfPractice scope = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2019);
      Permitted yes =
          (Permitted) RULES.decide(vaccination(scope, true).addExtension(order).build());
      assertThat(yes.entry().source()).contains(order.source());
      assertThat(yes.entry().evidence()).isEqualTo(Evidence.UNVERIFIED);
    }

    @Test
    void nearMissesAreTold() {
      assertThat(codes(vaccination(SCOPE, false).addExtension(order)))
          .contains("skill.only-during-emergency", "extension.not-adopted");
      assertThat(codes(vaccination(SCOPE, true)))
          .contains("skill.only-during-emergency", "extension.not-declared");
      assertThat(
              codes(
                  vaccination(SCOPE, true).addExtension(order).jurisdiction(Jurisdiction.of("US"))))
          .contains("skill.only-during-emergency", "extension.not-in-force");
    }

    /** An extension that would do explains a level that is too low; one that is good does not. */
    @Test
    void nearMissesAreToldToWhoHasTooLowALevel() {
      Skill iv = Skill.of("iv-access-peripheral");
      ScopeExtension other = extension().permitFrom(EMT, VACCINATION).build();
      ScopeExtension disaster =
          extension().kind(EmergencyKind.DISASTER).permitFrom(EMT, iv).build();
      Protocol adopting = protocol(SCOPE).adopt(other).adopt(disaster).build();
      PracticeRequest.Builder undeclared = request(EMT, iv).protocol(adopting);
      assertThat(codes(undeclared)).contains("scope.level-too-low", "extension.not-declared");
      assertThat(places(undeclared)).contains("protocol.adopted[1]");
      PracticeRequest.Builder unadopted =
          request(EMT, iv).addExtension(other).addExtension(disaster);
      assertThat(codes(unadopted))
          .contains("scope.level-too-low", "extension.not-adopted")
          .doesNotContain("extension.not-declared");
      assertThat(places(unadopted)).contains("extensions[1]").doesNotContain("extensions[0]");
      assertThat(codes(request(EMR, iv).protocol(adopting).addExtension(disaster)))
          .contains("scope.level-too-low")
          .doesNotContain("extension.not-declared", "extension.not-adopted");
    }

    @Test
    void appliedToAScopeItAddsAndTakesNothingAway() {
      Skill iv = Skill.of("iv-access-peripheral");
      ScopeExtension wider = extension().permitFrom(EMT, CPAP).permitFrom(EMT, iv).build();
      ScopeOfPractice applied = wider.applyTo(SCOPE);
      assertThat(applied.entry(CPAP)).as("no lower than before").isEqualTo(SCOPE.entry(CPAP));
      assertThat(applied.lowestLevel(iv)).contains(EMT);
      assertThat(applied.entry(iv).orElseThrow().evidence()).isEqualTo(Evidence.UNVERIFIED);
      assertThat(applied.citation()).isEqualTo(SCOPE.citation());
      assertThat(wider.lowestLevel(iv)).contains(EMT);
      assertThat(extension().permitFrom(EMT, CPAP).permitFrom(AEMT, iv).build().lowestLevel(iv))
          .contains(AEMT);
    }

    @Test
    void anEmergencyOfAnotherKindWillNotDo() {
      ScopeExtension disaster =
          extension().kind(EmergencyKind.DISASTER).permitFrom(EMT, VACCINATION).build();
      assertThat(
              errors(
                  request(EMT, VACCINATION)
                      .protocol(protocol(SCOPE).adopt(disaster).build())
                      .addExtension(disaster)
                      .addDirection(offline(VACCINATION).build())))
          .contains("skill.only-during-emergency");
    }

    @Test
    void aDisasterMayLowerALevelButNotWhatTheProtocolNarrows() {
      Skill iv = Skill.of("iv-access-peripheral");
      ScopeExtension disaster =
          extension().kind(EmergencyKind.DISASTER).permitFrom(EMT, iv).build();
      PracticeRequest.Builder request =
          request(EMT, iv).addExtension(disaster).protocol(protocol(SCOPE).adopt(disaster).build());
      assertThat(codes(request)).isEmpty();
      assertThat(errors(request.protocol(protocol(SCOPE).adopt(disaster).raise(AEMT, iv).build())))
          .contains("protocol.level-too-low");
      assertThat(codes(request.protocol(protocol(SCOPE).adopt(disaster).withhold(iv).build())))
          .contains("protocol.withheld");
    }
  }

  @Test
  void findingsQuoteNoPersonalData() {
    Member person =
        Member.builder()
            .from(member(EMR).build())
            .name(PersonName.of("Verschwiegen Geheim"))
            .credentials(
                List.of(
                    license(EMR)
                        .number(CredentialNumber.of("SECRET-4711"))
                        .status(CredentialStatus.REVOKED)
                        .build()))
            .build();
    MedicalDirector unfit =
        director()
            .license(
                credential(
                        CredentialKind.DEGREE, Qualification.of(Jurisdiction.of("DE"), "Title EMT"))
                    .number(CredentialNumber.of("SECRET-4711"))
                    .status(CredentialStatus.REVOKED)
                    .verifications(List.of())
                    .build())
            .appointed(DateRange.until(TODAY.minusDays(1)))
            .build();
    PracticeRequest request =
        request(EMT, ASPIRIN).member(person).directors(List.of(unfit)).build();
    PracticeDecision decision = RULES.decide(request);
    assertThat(decision.findings()).hasSizeGreaterThan(8);
    assertThat(decision.toString() + request)
        .doesNotContain("SECRET", "4711", "Geheim", "Verschwiegen");
  }

  @Test
  void asRulesTheyReportWhatTheDecisionFinds() {
    RuleSet<PracticeRequest> rules = RULES.asRules();
    assertThat(rules.check(request(EMT, CPAP).build())).isEmpty();
    PracticeRequest low = request(EMR, CPAP).build();
    assertThat(rules.check(low)).isEqualTo(RULES.decide(low).findings());
  }

  /** Every code of the catalogue about practice belongs to these rules. */
  @Test
  void theCatalogueAndTheRulesKnowTheSameCodes() {
    Set<String> used =
        RULES.asRules().codes().stream()
            .map(FindingCode::code)
            .filter(code -> !code.startsWith("credential."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used)
        .isEqualTo(
            FindingCode.all().stream()
                .map(FindingCode::code)
                .filter(
                    code ->
                        code.matches(
                            "(skill|scope|protocol|practice|direction|director|extension)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void aDecisionThatContradictsItselfIsRefused() {
    assertThatThrownBy(() -> new Denied(List.of())).hasMessageContaining("expected a reason");
    assertThatThrownBy(
            () ->
                new Permitted(
                    EMR,
                    SCOPE.entry(CPAP).orElseThrow(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()))
        .hasMessageContaining("expected EMT or above, found EMR");
    assertThat(new Denied(RULES.decide(request(EMR, CPAP).build()).findings()).isPermitted())
        .isFalse();
  }

  @Test
  void permittingAllocatesNothing() {
    ScopeExtension order = extension().permitFrom(EMT, VACCINATION).build();
    PracticeRequest plain =
        request(AEMT, CPAP)
            .member(
                member(AEMT)
                    .addCredential(
                        credential(CredentialKind.CERTIFICATION, qualification(EMT)).build())
                    .build())
            .build();
    PracticeRequest ordered =
        request(PARAMEDIC, ASPIRIN)
            .addDirection(online(CPAP).build())
            .addDirection(offline(ASPIRIN).build())
            .build();
    PracticeRequest emergency =
        request(EMT, VACCINATION)
            .protocol(protocol(SCOPE).adopt(order).build())
            .addExtension(order)
            .addDirection(online(VACCINATION).build())
            .build();
    RuleSet<PracticeRequest> rules = RULES.asRules();
    Findings findings = new Findings();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    int permitted = 0;
    for (int round = 0; round < 200 && least > 0; round++) {
      long before = threads.getThreadAllocatedBytes(self);
      for (int i = 0; i < 2_000; i++) {
        permitted += RULES.decide(plain).isPermitted() ? 1 : 0;
        permitted += RULES.decide(ordered).isPermitted() ? 1 : 0;
        permitted += RULES.decide(emergency).isPermitted() ? 1 : 0;
        rules.check(plain, findings);
      }
      least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
    }
    assertThat(permitted % 6_000).isZero();
    assertThat(permitted).isPositive();
    assertThat(findings).isEmpty();
    // Reading the counter itself allocates a few bytes on some JDKs; a decision would show
    // 2,000-fold.
    assertThat(least).isLessThan(2_000);
  }
}
