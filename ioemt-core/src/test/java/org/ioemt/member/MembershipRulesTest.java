package org.ioemt.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.member.Sample.TODAY;
import static org.ioemt.member.Sample.affiliation;
import static org.ioemt.member.Sample.bare;
import static org.ioemt.member.Sample.confirmed;
import static org.ioemt.member.Sample.credential;
import static org.ioemt.member.Sample.member;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialRules;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipRulesTest {

  private static final MembershipRules RULES =
      MembershipRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
  private static final RuleSet<Member> TERMS = MembershipRules.ioemtTerms(TODAY);
  private static final RuleSet<Member> RECORDS =
      MembershipRules.onCredentials(CredentialRules.of(Authorities.shipped()).asOf(TODAY));

  private static final RuleSet<Member> SOON =
      MembershipRules.onCredentials(CredentialRules.expiringWithin(Period.ofDays(60)).asOf(TODAY));

  private static List<String> codes(Member member) {
    return codes(RULES.asOf(TODAY).check(member));
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(f -> f.code().code()).toList();
  }

  private static List<String> places(Member member) {
    return RULES.asOf(TODAY).check(member).stream().map(f -> f.path().toString()).toList();
  }

  private static Credential titled(String where, String authority, String title) {
    return credential()
        .qualification(Qualification.of(Jurisdiction.of(where), title))
        .authority(OrganizationId.of(authority))
        .build();
  }

  private static Credential.Builder unverified() {
    return credential().verifications(List.of());
  }

  @Test
  void aRegisteredAndActiveProviderHasNoFinding() {
    Member member = member().build();
    assertThat(RULES.asOf(TODAY).check(member)).isEmpty();
    assertThat(TERMS.check(member)).isEmpty();
    assertThat(RECORDS.check(member)).isEmpty();
    assertThat(RULES.levelOf(member, TODAY)).contains(ProviderLevel.PARAMEDIC);
  }

  @Nested
  class Registered {

    @Test
    void withoutACredentialThereIsNothingToRegisterBy() {
      assertThat(codes(bare().build())).containsExactly("member.no-credential");
    }

    @Test
    void aDegreeAloneRegistersNobody() {
      Member member =
          bare().addCredential(credential().kind(CredentialKind.DEGREE).build()).build();
      assertThat(codes(member)).containsExactly("member.degree-only");
      assertThat(RULES.levelOf(member, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        value = CredentialKind.class,
        names = {"CERTIFICATION", "LICENSE", "REGISTRATION"})
    void anyOtherKindRegisters(CredentialKind kind) {
      assertThat(codes(bare().addCredential(credential().kind(kind).build()).build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnActiveCredentialIsCurrent(CredentialStatus status) {
      Member member = bare().addCredential(credential().status(status).build()).build();
      if (status.isActive()) {
        assertThat(codes(member)).isEmpty();
      } else {
        assertThat(codes(member))
            .containsExactly("member.no-current-credential", "credential.not-active");
        assertThat(places(member)).containsExactly("credentials", "credentials[0].status");
      }
    }

    @Test
    void theLastDayStillCounts() {
      assertThat(codes(bare().addCredential(credential().expires(TODAY).build()).build()))
          .isEmpty();
      Member over = bare().addCredential(credential().expires(TODAY.minusDays(1)).build()).build();
      assertThat(codes(over)).containsExactly("member.no-current-credential", "credential.expired");
      assertThat(places(over)).containsExactly("credentials", "credentials[0].expires");
    }

    @Test
    void aCredentialOfTomorrowIsNotCurrentToday() {
      Member member = bare().addCredential(credential().issued(TODAY.plusDays(1)).build()).build();
      assertThat(codes(member))
          .containsExactly("member.no-current-credential", "credential.not-yet-issued");
      assertThat(codes(RULES.asOf(TODAY.plusDays(1)).check(member))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "ISSUING_AUTHORITY, CONFIRMED, true",
      "HEALTH_DEPARTMENT, CONFIRMED, true",
      "EMBASSY, CONFIRMED, true",
      "DOCUMENT, CONFIRMED, false",
      "ISSUING_AUTHORITY, INCONCLUSIVE, false",
      "ISSUING_AUTHORITY, REFUTED, false",
    })
    void onlyAConfirmationByABodyVerifies(
        VerificationSource source, VerificationOutcome outcome, boolean verifies) {
      Credential credential =
          unverified().addVerification(new Verification(source, TODAY, outcome)).build();
      List<String> codes = codes(bare().addCredential(credential).build());
      if (verifies) {
        assertThat(codes).isEmpty();
      } else {
        assertThat(codes)
            .containsExactly("member.no-verified-credential", "credential.not-verified");
      }
    }

    @Test
    void theLatestAnswerCountsAndOfTwoOnOneDayTheWorse() {
      Verification yes = confirmed(VerificationSource.ISSUING_AUTHORITY, TODAY.minusDays(1));
      Verification no =
          new Verification(VerificationSource.EMBASSY, TODAY, VerificationOutcome.REFUTED);
      assertThat(unverified().addVerification(yes).addVerification(no).build().isVerifiedBy(TODAY))
          .isFalse();
      assertThat(
              unverified()
                  .addVerification(no)
                  .addVerification(yes)
                  .build()
                  .isVerifiedBy(TODAY.minusDays(1)))
          .as("before the refutation came")
          .isTrue();
      Verification sameDay = confirmed(VerificationSource.HEALTH_DEPARTMENT, TODAY);
      assertThat(
              unverified().addVerification(sameDay).addVerification(no).build().isVerifiedBy(TODAY))
          .isFalse();
      assertThat(
              unverified().addVerification(no).addVerification(sameDay).build().isVerifiedBy(TODAY))
          .isFalse();
      assertThat(
              unverified()
                  .addVerification(no)
                  .addVerification(
                      confirmed(VerificationSource.HEALTH_DEPARTMENT, TODAY.plusDays(1)))
                  .build()
                  .isVerifiedBy(TODAY.plusDays(1)))
          .isTrue();
    }

    @Test
    void theAuthorityMustBeInTheRecognizedSet() {
      Credential nobody =
          Credential.builder()
              .kind(CredentialKind.LICENSE)
              .qualification(credential().build().qualification())
              .status(CredentialStatus.ACTIVE)
              .verifications(credential().build().verifications())
              .build();
      assertThat(codes(bare().addCredential(nobody).build()))
          .containsExactly("member.no-recognized-authority", "credential.authority-missing");
      assertThat(
              codes(
                  bare()
                      .addCredential(
                          credential().authority(OrganizationId.of("DE-NO-SUCH-BODY")).build())
                      .build()))
          .containsExactly("member.no-recognized-authority", "credential.authority-unknown");
      assertThat(
              codes(
                  bare()
                      .addCredential(
                          credential().authority(OrganizationId.of("GB-QUALSAFE")).build())
                      .build()))
          .containsExactly("member.no-recognized-authority", "credential.authority-not-recognized");
    }

    @Test
    void theRecognizedSetIsTheCallers() {
      Member member =
          bare()
              .addCredential(titled("GB", "GB-QUALSAFE", "L3CASFR"))
              .claimedLevel(ProviderLevel.EMR)
              .build();
      MembershipRules trusting =
          MembershipRules.of(
              Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.shipped());
      assertThat(codes(trusting.asOf(TODAY).check(member))).isEmpty();
      assertThat(codes(member)).contains("member.no-recognized-authority");
    }

    @Test
    void oneCredentialMustMeetAllClausesAtOnce() {
      Member member =
          bare()
              .addCredential(credential().expires(TODAY.minusDays(1)).build())
              .addCredential(unverified().build())
              .build();
      assertThat(codes(member))
          .containsExactly(
              "member.not-registered", "credential.expired", "credential.not-verified");
      assertThat(places(member))
          .containsExactly("credentials", "credentials[0].expires", "credentials[1].verifications");
    }

    /** That they do not meet in one credential says something only where each is met by some. */
    @Test
    void aClauseThatNoCredentialMeetsIsTheReason() {
      OrganizationId nobody = OrganizationId.of("DE-SAMPLE-RESCUE");
      Member member =
          bare()
              .addCredential(credential().authority(nobody).expires(TODAY.minusDays(1)).build())
              .addCredential(unverified().authority(nobody).build())
              .build();
      assertThat(codes(member))
          .contains("member.no-recognized-authority")
          .doesNotContain("member.not-registered");
    }

    @Test
    void anOldCredentialBesideAGoodOneIsNoFlaw() {
      assertThat(
              codes(
                  member().addCredential(credential().expires(TODAY.minusDays(1)).build()).build()))
          .isEmpty();
    }
  }

  @Nested
  class OfALevel {

    @Test
    void theHighestLevelOfTheRegisteringCredentialsCounts() {
      Credential low = titled("DE", "DE-LANDESBEHOERDEN", "Rettungssanitäter");
      Member both = bare().addCredential(low).addCredential(credential().build()).build();
      assertThat(RULES.levelOf(both, TODAY)).contains(ProviderLevel.PARAMEDIC);
      Member expired =
          bare()
              .addCredential(low)
              .addCredential(credential().expires(TODAY.minusDays(1)).build())
              .build();
      assertThat(RULES.levelOf(expired, TODAY)).contains(ProviderLevel.EMT);
    }

    @Test
    void theClaimedLevelIsOnlyCompared() {
      Member above =
          bare().addCredential(titled("DE", "DE-LANDESBEHOERDEN", "Rettungssanitäter")).build();
      assertThat(codes(above)).containsExactly("member.claimed-level-above");
      assertThat(places(above)).containsExactly("claimedLevel");
      assertThat(RULES.levelOf(above, TODAY)).contains(ProviderLevel.EMT);

      Member below = member().claimedLevel(ProviderLevel.EMT).build();
      List<Finding> findings = RULES.asOf(TODAY).check(below);
      assertThat(codes(findings)).containsExactly("member.claimed-level-below");
      assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
      assertThat(RULES.levelOf(below, TODAY)).contains(ProviderLevel.PARAMEDIC);
    }

    @ParameterizedTest
    @CsvSource({
      "KI, Paramedic, credential.country-not-covered, credentials[0].qualification.jurisdiction",
      "DE, Paramedic, credential.title-unknown, credentials[0].qualification.title",
      "BD, Emergency Medical Technician (private/NGO), credential.level-insufficient, credentials[0].qualification.title",
      "DE, Sanitäter, credential.level-disputed, credentials[0].qualification.title",
      "FR, ARM, credential.outside-ladder, credentials[0].qualification.title",
    })
    void whereNoLevelIsAcceptedTheReasonIsGiven(
        String where, String title, String reason, String place) {
      Member member = bare().addCredential(titled(where, "DE-LANDESBEHOERDEN", title)).build();
      assertThat(codes(member)).containsExactly("member.no-level", reason);
      assertThat(places(member)).containsExactly("credentials", place);
    }

    @Test
    void theDayOfAwardCountsAndTheDayOfRenewalDoesNot() {
      Credential renewed =
          credential()
              .qualification(Qualification.of(Jurisdiction.of("DE"), "Rettungsassistent"))
              .awarded(LocalDate.of(2010, 5, 1))
              .issued(LocalDate.of(2022, 5, 1))
              .build();
      assertThat(RULES.levelOf(bare().addCredential(renewed).build(), TODAY))
          .contains(ProviderLevel.AEMT);
      Credential impossible =
          credential()
              .qualification(Qualification.of(Jurisdiction.of("DE"), "Rettungsassistent"))
              .awarded(LocalDate.of(2022, 5, 1))
              .build();
      assertThat(codes(bare().addCredential(impossible).build()))
          .containsExactly("member.no-level", "credential.level-insufficient");
    }

    @Test
    void thePolicyIsTheCallers() {
      Member member =
          bare()
              .addCredential(
                  titled("BD", "DE-LANDESBEHOERDEN", "Emergency Medical Technician (private/NGO)"))
              .claimedLevel(ProviderLevel.EMT)
              .build();
      MembershipRules proposed =
          MembershipRules.of(
              Crosswalk.shipped(), StandardizationPolicy.PROPOSED, Authorities.recognized());
      assertThat(codes(proposed.asOf(TODAY).check(member))).isEmpty();
    }
  }

  @Nested
  class Active {

    @ParameterizedTest
    @EnumSource
    void anyEngagementWillDo(Engagement engagement) {
      Member member =
          member().affiliations(List.of(affiliation().engagement(engagement).build())).build();
      assertThat(codes(member)).isEmpty();
    }

    @Test
    void withoutAnAffiliationNobodyIsActive() {
      assertThat(codes(member().affiliations(List.of()).build()))
          .containsExactly("member.no-affiliation");
    }

    @Test
    void theAffiliationMustHoldOnTheDay() {
      Affiliation over = affiliation().until(TODAY.minusDays(1)).build();
      Affiliation toCome = affiliation().since(TODAY.plusDays(1)).build();
      Affiliation edge = affiliation().since(TODAY).until(TODAY).build();
      assertThat(codes(member().affiliations(List.of(over, toCome)).build()))
          .containsExactly("member.no-current-affiliation");
      assertThat(codes(member().affiliations(List.of(over, edge)).build())).isEmpty();
    }

    @Test
    void anEnrollmentThatItsDatesBelieIsPointedOut() {
      Membership.Builder enrolled =
          Membership.builder().status(MembershipStatus.ENROLLED).since(TODAY.minusYears(2));
      assertThat(codes(member().membership(enrolled.build()).build())).isEmpty();
      assertThat(codes(member().membership(enrolled.until(TODAY).build()).build())).isEmpty();
      assertThat(codes(member().membership(enrolled.until(TODAY.minusDays(1)).build()).build()))
          .containsExactly("membership.ended");
      Membership early =
          Membership.builder().status(MembershipStatus.ENROLLED).since(TODAY.plusDays(1)).build();
      assertThat(codes(member().membership(early).build())).containsExactly("membership.not-begun");
      Membership ended =
          Membership.builder()
              .status(MembershipStatus.ENDED)
              .since(TODAY.minusYears(2))
              .until(TODAY.minusDays(1))
              .build();
      assertThat(codes(member().membership(ended).build())).isEmpty();
    }
  }

  @Nested
  class Terms {

    @ParameterizedTest
    @CsvSource({
      "2008-11-20, true", // 18 today
      "2008-11-21, false", // 18 tomorrow
      "1900-01-01, true",
      "2030-01-01, false",
    })
    void membersAreEighteenOrOlder(LocalDate birth, boolean adult) {
      List<String> codes = codes(TERMS.check(member().birthDate(birth).build()));
      assertThat(codes).isEqualTo(adult ? List.of() : List.of("member.under-age"));
    }

    @Test
    void whoIsBornOnALeapDayComesOfAgeOnTheFirstOfMarch() {
      Member member = member().birthDate(LocalDate.of(2008, 2, 29)).build();
      LocalDate eve = LocalDate.of(2026, 2, 28);
      assertThat(codes(MembershipRules.ioemtTerms(eve).check(member))).contains("member.under-age");
      assertThat(codes(MembershipRules.ioemtTerms(eve.plusDays(1)).check(member)))
          .doesNotContain("member.under-age");
    }

    @Test
    void theAgeMustBeOnRecord() {
      Member member = Member.builder().from(member().build()).birthDate(Optional.empty()).build();
      assertThat(codes(TERMS.check(member))).containsExactly("member.birth-date-missing");
    }

    @Test
    void membersSpeakEnglish() {
      LanguageSkill german = new LanguageSkill(LanguageTag.of("de"), LanguageProficiency.NATIVE);
      LanguageSkill british = new LanguageSkill(LanguageTag.of("en-GB"), LanguageProficiency.A1);
      assertThat(codes(TERMS.check(member().languages(List.of(german)).build())))
          .containsExactly("member.no-english");
      assertThat(codes(TERMS.check(member().languages(List.of(german, british)).build())))
          .isEmpty();
    }

    @Test
    void membersCanDocumentIt() {
      Credential asked =
          unverified()
              .addVerification(confirmed(VerificationSource.ISSUING_AUTHORITY, TODAY))
              .build();
      assertThat(codes(TERMS.check(bare().addCredential(asked).build())))
          .containsExactly("member.not-documented");
    }
  }

  @Nested
  class Records {

    private List<String> found(Credential credential) {
      return codes(
          RECORDS.check(
              bare().addCredential(credential().build()).addCredential(credential).build()));
    }

    @Test
    void slipsOfTheRecordAreReportedAtTheirPlace() {
      Credential slip =
          credential().issued(TODAY).expires(TODAY.minusDays(1)).awarded(TODAY.plusDays(1)).build();
      assertThat(found(slip))
          .containsExactly("credential.expires-before-issued", "credential.awarded-after-issued");
      assertThat(RECORDS.check(bare().addCredential(slip).build()))
          .extracting(f -> f.path().toString())
          .containsExactly("credentials[0].expires", "credentials[0].awarded");
      assertThat(found(credential().status(CredentialStatus.EXPIRED).expires(TODAY).build()))
          .containsExactly("credential.expired-early");
      assertThat(
              found(
                  credential()
                      .status(CredentialStatus.EXPIRED)
                      .expires(TODAY.minusDays(1))
                      .build()))
          .isEmpty();
    }

    @Test
    void aNumberMustHaveThePublishedForm() {
      Credential.Builder nremt = credential().authority(OrganizationId.of("US-NREMT"));
      String pattern =
          Authorities.shipped()
              .find(OrganizationId.of("US-NREMT"))
              .flatMap(a -> a.numberPattern())
              .orElseThrow();
      assertThat("123456789012").matches(pattern);
      assertThat(found(nremt.number(CredentialNumber.of("123456789012")).build())).isEmpty();
      Credential bad = nremt.number(CredentialNumber.of("SECRET 1")).build();
      assertThat(found(bad)).containsExactly("credential.number-malformed");
      assertThat(RECORDS.check(bare().addCredential(bad).build()).toString())
          .doesNotContain("SECRET");
    }

    @Test
    void anEmptySetReportsNothing() {
      assertThat(MembershipRules.onCredentials(RuleSet.empty()).codes()).isEmpty();
    }
  }

  /** Every code of the catalogue about a member belongs to a rule set, and rules use no others. */
  @Test
  void theCatalogueAndTheRulesKnowTheSameCodes() {
    Set<String> used = new TreeSet<>();
    for (RuleSet<Member> rules : List.of(RULES.asOf(TODAY), TERMS, RECORDS, SOON)) {
      rules.codes().forEach(code -> used.add(code.code()));
    }
    assertThat(used)
        .isEqualTo(
            FindingCode.all().stream()
                .map(FindingCode::code)
                .filter(code -> code.matches("(member|membership|credential)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** No finding about a member with every flaw quotes what is personal. */
  @Test
  void findingsQuoteNoPersonalData() {
    Member member =
        bare()
            .birthDate(LocalDate.of(2015, 4, 7))
            .addCredential(
                unverified()
                    .authority(OrganizationId.of("US-NREMT"))
                    .status(CredentialStatus.REVOKED)
                    .expires(TODAY.minusDays(9))
                    .build())
            .languages(List.of())
            .affiliations(List.of())
            .build();
    String all = RULES.asOf(TODAY).plus(TERMS).plus(RECORDS).check(member).toString();
    assertThat(all)
        .contains("credential.not-active")
        .doesNotContain("SECRET", "4711", "Geheim", "Verschwiegen", "2015-04-07", "51.4");
    assertThat(member.toString())
        .contains("M-1")
        .doesNotContain("SECRET", "4711", "Geheim", "Verschwiegen", "2015-04-07", "51.4");
  }

  @Test
  void checkingAnEligibleMemberAllocatesNothing() {
    Member member = member().addCredential(credential().expires(TODAY).build()).build();
    RuleSet<Member> rules = RULES.asOf(TODAY).plus(TERMS);
    Findings findings = new Findings();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    // The least of many rounds: compiling and profiling allocate too, but not in every round.
    for (int round = 0; round < 200 && least > 0; round++) {
      long before = threads.getThreadAllocatedBytes(self);
      for (int i = 0; i < 2_000; i++) {
        rules.check(member, findings);
      }
      least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
    }
    assertThat(findings).isEmpty();
    // Reading the counter itself allocates a few bytes on some JDKs; a check would show 2,000-fold.
    assertThat(least).isLessThan(2_000);
  }
}
