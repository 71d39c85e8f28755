package org.ioemt.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.deployment.Scene.FIRST;
import static org.ioemt.deployment.Scene.LAST;
import static org.ioemt.deployment.Scene.MATCHER;
import static org.ioemt.deployment.Scene.affiliation;
import static org.ioemt.deployment.Scene.bare;
import static org.ioemt.deployment.Scene.emr;
import static org.ioemt.deployment.Scene.emt;
import static org.ioemt.deployment.Scene.matcher;
import static org.ioemt.deployment.Scene.member;
import static org.ioemt.deployment.Scene.membership;
import static org.ioemt.deployment.Scene.paramedic;
import static org.ioemt.deployment.Scene.program;
import static org.ioemt.deployment.Scene.requirement;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Availability;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.Preferences;
import org.ioemt.member.ProgramKind;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.GreatCircle;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatcherTest {

  private static final Requirement ANYONE = requirement().build();

  private static List<Match> matches(Requirement requirement, Member... members) {
    return matcher(requirement).all(List.of(members)).requirements().get(0).matches();
  }

  private static void meets(Requirement requirement, Member member) {
    assertThat(matcher(requirement).whyNot(0, member)).isEmpty();
    assertThat(matches(requirement, member)).extracting(Match::member).containsExactly(member.id());
  }

  /** The reasons, those that explain others left away. */
  private static void fails(Requirement requirement, Member member, String... codes) {
    List<Finding> findings = matcher(requirement).whyNot(0, member);
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(finding -> finding.code().code())
        .containsExactly(codes);
    assertThat(matches(requirement, member)).isEmpty();
  }

  private static Finding reason(Requirement requirement, Member member) {
    return matcher(requirement).whyNot(0, member).get(0);
  }

  @Test
  void whoMeetsWhatIsAskedMatchesWithLevelAndDistance() {
    meets(ANYONE, member().build());
    assertThat(matches(ANYONE, member().build()))
        .containsExactly(
            new Match(MemberId.of("M-1"), ProviderLevel.PARAMEDIC, OptionalLong.of(1_080_494)));
  }

  @Nested
  class Parts {

    private final ProgramMatcher matcher = matcher(ANYONE);

    private Member of(String id, double north, Credential.Builder credential) {
      return member()
          .id(MemberId.of(id))
          .place(GeoPoint.of(42.35 + north, 13.4))
          .credentials(List.of(credential.build()))
          .build();
    }

    /** However the members are divided, and in whatever order the parts are put together. */
    @Test
    void theNearestOfPartsAreTheNearestOfAll() {
      List<Member> members = new ArrayList<>();
      Random random = new Random(5);
      for (int i = 0; i < 300; i++) {
        // few distances and ids, so that there are ties and second records
        members.add(
            of(
                "M-" + random.nextInt(60),
                random.nextInt(20) / 10.0,
                random.nextBoolean() ? paramedic() : emt()));
      }
      for (int top : new int[] {1, 7, 60, 1_000}) {
        MatchResult whole = matcher.nearest(top, members);
        for (int parts = 1; parts <= 9; parts += 2) {
          Collections.shuffle(members, random);
          List<NearestMembers> each = new ArrayList<>();
          for (int i = 0; i < parts; i++) {
            each.add(matcher.nearest(top));
          }
          for (int i = 0; i < members.size(); i++) {
            each.get(i % parts).accept(members.get(i));
          }
          NearestMembers merged = matcher.nearest(top);
          each.forEach(part -> merged.merge(part.result()));
          assertThat(merged.result()).isEqualTo(whole);
        }
      }
    }

    @Test
    void ofTwoRecordsEquallyNearTheLowerLevelCounts() {
      Member high = of("M-1", 0.1, paramedic());
      Member low = of("M-1", 0.1, emt());
      for (int top = 1; top < 3; top++) {
        assertThat(matcher.nearest(top, List.of(high, low)))
            .isEqualTo(matcher.nearest(top, List.of(low, high)));
      }
      assertThat(matches(ANYONE, high, low))
          .extracting(Match::level)
          .containsExactly(ProviderLevel.EMT);
    }

    @Test
    void theAnswerToAnotherQuestionIsRefused() {
      NearestMembers nearest = matcher.nearest(3);
      MatchResult otherTop = matcher.nearest(4).result();
      assertThatThrownBy(() -> nearest.merge(otherTop))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("the same number kept");
      Program other = program(ANYONE).id(ProgramId.of("OTHER")).build();
      MatchResult otherProgram = MATCHER.forProgram(other).nearest(3).result();
      assertThatThrownBy(() -> nearest.merge(otherProgram))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("found program OTHER");
    }
  }

  @Nested
  class Place {

    @Test
    void aRadiusHoldsToTheMeter() {
      GeoPoint kilometer = GeoPoint.of(42.35 + 0.00899320, 13.4); // 1,000 m and a little less
      GeoPoint beyond = GeoPoint.of(42.35 + 0.00899800, 13.4);
      Requirement near = requirement().radiusKilometers(1).build();
      meets(near, member().place(kilometer).build());
      assertThat(matches(near, member().place(kilometer).build()).get(0).distanceMeters())
          .hasValue(1_000);
      fails(near, member().place(beyond).build(), "match.beyond-radius");
      assertThat(matches(ANYONE, member().place(beyond).build()).get(0).distanceMeters())
          .hasValue(1_001);
      meets(
          requirement().radiusKilometers(0).build(),
          member().place(GeoPoint.of(42.35, 13.4)).build());
    }

    @Test
    void withoutAPlaceNobodyIsInARadiusAndElseStandsLast() {
      Member nowhere = member().place(Optional.empty()).build();
      fails(requirement().radiusKilometers(20_038).build(), nowhere, "place.unknown");
      meets(ANYONE, nowhere);
      Member first = Member.builder().from(nowhere).id(MemberId.of("A-1")).build();
      Member farthest = member().id(MemberId.of("Z-9")).place(GeoPoint.of(-42.35, -166.6)).build();
      assertThat(matches(ANYONE, nowhere, first, farthest))
          .extracting(match -> match.member().toString())
          .containsExactly("Z-9", "A-1", "M-1");
    }

    @Test
    void withoutAPlaceALimitOfTheMembersOwnCannotBeKept() {
      Preferences limit = Preferences.builder().farthestKilometers(20_038).build();
      Member nowhere = member().place(Optional.empty()).preferences(limit).build();
      fails(ANYONE, nowhere, "place.unknown");
      fails(requirement().radiusKilometers(9).build(), nowhere, "place.unknown");
      meets(requirement().honorsPreferences(false).build(), nowhere);
    }

    @Test
    void acrossTheAntimeridianIsNear() {
      Program program =
          program(requirement().radiusKilometers(50).build())
              .place(GeoPoint.of(-16.8, 179.9))
              .build();
      Member across = member().place(GeoPoint.of(-16.8, -179.9)).build();
      assertThat(MATCHER.forProgram(program).whyNot(0, across)).isEmpty();
    }
  }

  @Nested
  class Person {

    @Test
    void everySpecializationIsNeeded() {
      Requirement flight =
          requirement()
              .addSpecialization(Specialization.FLIGHT)
              .addSpecialization(Specialization.CRITICAL_CARE)
              .build();
      Member.Builder member = member().addSpecialization(Specialization.CRITICAL_CARE);
      fails(
          flight, member().build(), "match.specialization-missing", "match.specialization-missing");
      fails(flight, member.build(), "match.specialization-missing");
      assertThat(reason(flight, member.build()).value("specialization")).contains("FLIGHT");
      meets(flight, member.addSpecialization(Specialization.FLIGHT).build());
    }

    @ParameterizedTest
    @CsvSource({
      "pt,B1,pt,B1,",
      "pt,B1,pt-BR,C2,",
      "pt,B1,pt-BR,A2,match.language-too-weak",
      "pt-BR,B1,pt,NATIVE,match.language-missing",
      "pt-BR,B1,pt-PT,NATIVE,match.language-missing",
      "zh,A1,zh-Hant-TW,A1,",
      "es,A1,est,NATIVE,match.language-missing",
      "es,NATIVE,es,C2,match.language-too-weak",
    })
    void aLanguageIsMetByItsNarrowerForms(
        String asked, String atLeast, String spoken, String how, String code) {
      Requirement speaks =
          requirement()
              .addLanguage(
                  new LanguageSkill(LanguageTag.of(asked), LanguageProficiency.of(atLeast)))
              .build();
      Member member =
          member()
              .addLanguage(new LanguageSkill(LanguageTag.of(spoken), LanguageProficiency.of(how)))
              .build();
      if (code == null) {
        meets(speaks, member);
      } else {
        fails(speaks, member, code);
      }
    }

    @Test
    void theBestOfSeveralFormsCounts() {
      Member member =
          member()
              .addLanguage(new LanguageSkill(LanguageTag.of("fr-CA"), LanguageProficiency.C1))
              .addLanguage(new LanguageSkill(LanguageTag.of("fr"), LanguageProficiency.A2))
              .build();
      LanguageTag french = LanguageTag.of("fr");
      meets(
          requirement().addLanguage(new LanguageSkill(french, LanguageProficiency.C1)).build(),
          member);
      Requirement better =
          requirement().addLanguage(new LanguageSkill(french, LanguageProficiency.C2)).build();
      fails(better, member, "match.language-too-weak");
      assertThat(reason(better, member).values()).containsExactly("fr", "C1", "C2");
    }

    @Test
    void theEngagementHoldsOnEveryDay() {
      Requirement professional = requirement().engagement(Engagement.PROFESSIONAL).build();
      fails(professional, member().build(), "match.engagement-missing");
      Affiliation job = affiliation(Engagement.PROFESSIONAL).build();
      meets(professional, member().addAffiliation(job).build());
      Affiliation ends = affiliation(Engagement.PROFESSIONAL).until(LAST.minusDays(1)).build();
      fails(professional, member().addAffiliation(ends).build(), "match.engagement-missing");
      assertThat(reason(professional, member().addAffiliation(ends).build()).value("date"))
          .contains(LAST.toString());
      Affiliation follows = affiliation(Engagement.PROFESSIONAL).since(LAST).build();
      meets(professional, member().addAffiliation(ends).addAffiliation(follows).build());
    }
  }

  @Nested
  class Level {

    @ParameterizedTest
    @CsvSource({
      "EMR,AT_LEAST,",
      "EMT,AT_LEAST,",
      "AEMT,AT_LEAST,match.level-too-low",
      "EMR,EXACTLY,match.level-not-exact",
      "EMT,EXACTLY,",
      "AEMT,EXACTLY,match.level-not-exact",
    })
    void theLevelIsTheDerivedOne(String level, String how, String code) {
      Requirement requirement =
          requirement().level(ProviderLevel.of(level)).levelMatch(LevelMatch.of(how)).build();
      Member member = bare().addCredential(emt().build()).build();
      if (code == null) {
        meets(requirement, member);
      } else {
        fails(requirement, member, code);
      }
    }

    @Test
    void theLowestLevelOfThePeriodCounts() {
      Member member =
          bare()
              .addCredential(emt().build())
              .addCredential(paramedic().expires(LAST.minusDays(1)).build())
              .build();
      Requirement medic = requirement().level(ProviderLevel.PARAMEDIC).build();
      fails(medic, member, "match.level-too-low");
      assertThat(reason(medic, member).values())
          .containsExactly("EMT", "PARAMEDIC", LAST.toString());
      assertThat(matches(ANYONE, member))
          .extracting(Match::level)
          .containsExactly(ProviderLevel.EMT);
      fails(
          requirement().level(ProviderLevel.EMT).levelMatch(LevelMatch.EXACTLY).build(),
          member,
          "match.level-not-exact");
    }

    @Test
    void whoBecomesMoreDuringTheProgramIsNotExactlyThat() {
      Member member =
          bare()
              .addCredential(emt().build())
              .addCredential(paramedic().issued(FIRST.plusDays(3)).build())
              .build();
      Requirement exactly =
          requirement().level(ProviderLevel.EMT).levelMatch(LevelMatch.EXACTLY).build();
      fails(exactly, member, "match.level-not-exact");
      meets(requirement().level(ProviderLevel.EMT).build(), member);
    }

    @Test
    void theScopeOfTheEditionPermitsTheSkills() {
      Requirement cpap =
          requirement().scopeEdition(ScopeEdition.NHTSA_2021).addSkill(Skill.of("cpap")).build();
      Requirement before =
          requirement().scopeEdition(ScopeEdition.NHTSA_2007).addSkill(Skill.of("cpap")).build();
      Member emt = bare().addCredential(emt().build()).build();
      meets(cpap, emt);
      fails(before, emt, "match.skill-not-permitted");
      meets(before, member().build());
      fails(cpap, bare().addCredential(emr().build()).build(), "match.skill-not-permitted");
      Requirement own =
          requirement()
              .scopeEdition(ScopeEdition.NHTSA_2021)
              .addSkill(Skill.define("acme.echo", SkillCategory.MISCELLANEOUS, "Echo"))
              .build();
      fails(own, emt, "match.skill-not-in-edition");
    }
  }

  @Nested
  class WholePeriod {

    @Test
    void aCredentialThatEndsOnTheLastDayWillDoAndADayBeforeItWillNot() {
      meets(ANYONE, bare().addCredential(paramedic().expires(LAST).build()).build());
      Member ends = bare().addCredential(paramedic().expires(LAST.minusDays(1)).build()).build();
      fails(ANYONE, ends, "match.not-eligible", "member.no-current-credential");
      assertThat(reason(ANYONE, ends).value("date")).contains(LAST.toString());
      assertThat(matcher(ANYONE).whyNot(0, ends))
          .extracting(finding -> finding.code().code())
          .contains("credential.expired");
    }

    @Test
    void aCredentialThatBeginsOnTheFirstDayWillDoAndADayAfterItWillNot() {
      meets(ANYONE, bare().addCredential(paramedic().issued(FIRST).build()).build());
      fails(
          ANYONE,
          bare().addCredential(paramedic().issued(FIRST.plusDays(1)).build()).build(),
          "match.not-eligible",
          "member.no-current-credential");
    }

    @Test
    void oneCredentialMayFollowAnotherButNotAfterAGap() {
      Credential until = paramedic().expires(FIRST.plusDays(5)).build();
      Credential since = paramedic().issued(FIRST.plusDays(6)).build();
      Credential late = paramedic().issued(FIRST.plusDays(7)).build();
      meets(ANYONE, bare().addCredential(until).addCredential(since).build());
      Member gap = bare().addCredential(until).addCredential(late).build();
      fails(ANYONE, gap, "match.not-eligible", "member.no-current-credential");
      assertThat(reason(ANYONE, gap).value("date")).contains(FIRST.plusDays(6).toString());
    }

    @Test
    void aVerificationTakenBackDuringTheProgramCounts() {
      Credential refuted =
          paramedic()
              .addVerification(
                  new Verification(
                      VerificationSource.ISSUING_AUTHORITY,
                      FIRST.plusDays(4),
                      VerificationOutcome.REFUTED))
              .build();
      fails(
          ANYONE,
          bare().addCredential(refuted).build(),
          "match.not-eligible",
          "member.no-verified-credential");
    }

    @Test
    void theServiceGoesOnToTheLastDay() {
      Member.Builder member = member().affiliations(List.of());
      Affiliation ends = affiliation(Engagement.VOLUNTEER).until(LAST.minusDays(1)).build();
      fails(
          ANYONE,
          member.addAffiliation(ends).build(),
          "match.not-eligible",
          "member.no-current-affiliation");
      meets(
          ANYONE,
          member()
              .affiliations(List.of(affiliation(Engagement.VOLUNTEER).until(LAST).build()))
              .build());
    }

    @Test
    void aProgramOfOneDayHasOneDay() {
      Program program = program(ANYONE).period(DateRange.of(FIRST, FIRST)).build();
      Member member =
          bare().addCredential(paramedic().issued(FIRST).expires(FIRST).build()).build();
      assertThat(MATCHER.forProgram(program).whyNot(0, member)).isEmpty();
    }

    @Test
    void datesAtTheEndOfTimeAreFine() {
      Member member =
          bare()
              .addCredential(paramedic().issued(LocalDate.MIN).expires(LocalDate.MAX).build())
              .availability(
                  Availability.builder()
                      .addPeriod(DateRange.of(LocalDate.MIN, LocalDate.MAX))
                      .build())
              .build();
      meets(ANYONE, member);
      Program endless = program(ANYONE).period(DateRange.of(FIRST, LocalDate.MAX)).build();
      assertThat(MATCHER.forProgram(endless).whyNot(0, member)).isEmpty();
    }

    @Test
    void ioemtsTermsAreOfTheFirstDay() {
      meets(ANYONE, member().birthDate(FIRST.minusYears(18)).build());
      fails(
          ANYONE,
          member().birthDate(FIRST.minusYears(18).plusDays(1)).build(),
          "match.not-eligible",
          "member.under-age");
    }

    @Test
    void aWarningExcludesNobody() {
      meets(ANYONE, member().claimedLevel(ProviderLevel.EMT).build());
      fails(
          ANYONE,
          member().claimedLevel(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN).build(),
          "match.not-eligible",
          "member.claimed-level-above");
    }
  }

  @Nested
  class Enrollment {

    @ParameterizedTest
    @EnumSource
    void onlyAnEnrolledMemberIsCalled(MembershipStatus status) {
      Member member = member().membership(membership().status(status).build()).build();
      if (status == MembershipStatus.ENROLLED) {
        meets(ANYONE, member);
      } else {
        fails(ANYONE, member, "match.not-enrolled");
      }
    }

    @Test
    void theMembershipHoldsThroughThePeriod() {
      fails(ANYONE, member().membership(Optional.empty()).build(), "match.no-membership");
      meets(ANYONE, member().membership(membership().since(FIRST).until(LAST).build()).build());
      fails(
          ANYONE,
          member().membership(membership().until(LAST.minusDays(1)).build()).build(),
          "match.membership-too-short");
      fails(
          ANYONE,
          member().membership(membership().since(FIRST.plusDays(1)).build()).build(),
          "match.membership-too-short");
    }
  }

  @Nested
  class Willing {

    private static Member available(String... periods) {
      Availability.Builder availability = Availability.builder();
      for (String period : periods) {
        availability.addPeriod(DateRange.parse(period));
      }
      return member().availability(availability.build()).build();
    }

    @Test
    void availabilityCoversEveryDay() {
      meets(ANYONE, available());
      meets(ANYONE, available("2026-12-01/2026-12-14"));
      meets(ANYONE, available("../.."));
      fails(ANYONE, available("2026-12-02/2026-12-14"), "match.not-available");
      fails(ANYONE, available("2026-12-01/2026-12-13"), "match.not-available");
      fails(ANYONE, available("2027-01-01/.."), "match.not-available");
    }

    @Test
    void periodsWithoutAGapCoverTogether() {
      meets(ANYONE, available("2026-12-08/..", "../2026-12-07"));
      meets(ANYONE, available("2026-12-05/2026-12-14", "2026-12-01/2026-12-10"));
      Member gap = available("2026-12-01/2026-12-06", "2026-12-08/2026-12-14");
      fails(ANYONE, gap, "match.not-available");
      assertThat(reason(ANYONE, gap).value("date")).contains("2026-12-07");
    }

    @Test
    void availabilityIsNoPreference() {
      fails(
          requirement().honorsPreferences(false).build(),
          available("2027-01-01/.."),
          "match.not-available");
    }

    @Test
    void theNoticeIsAsLongAsIsNeeded() {
      meets(ANYONE, member().availability(Availability.builder().noticeDays(10).build()).build());
      Member slow = member().availability(Availability.builder().noticeDays(11).build()).build();
      fails(ANYONE, slow, "match.notice-too-short");
      assertThat(reason(ANYONE, slow).values()).containsExactly("11", "10");
    }

    private static void honored(Preferences preferences, String code) {
      Member member = member().preferences(preferences).build();
      fails(ANYONE, member, code);
      meets(requirement().honorsPreferences(false).build(), member);
    }

    @Test
    void preferencesAreHonoredWhereTheRequirementSaysSo() {
      honored(
          Preferences.builder().addProgramKind(ProgramKind.TRAINING).build(),
          "match.program-kind-unwanted");
      honored(Preferences.builder().farthestKilometers(1_080).build(), "match.beyond-farthest");
      honored(Preferences.builder().longestStayDays(13).build(), "match.stay-too-long");
      honored(
          Preferences.builder().addExcludedJurisdiction(Jurisdiction.of("IT")).build(),
          "match.jurisdiction-excluded");
      honored(
          Preferences.builder().addExcludedJurisdiction(Jurisdiction.of("IT-65")).build(),
          "match.jurisdiction-excluded");
      meets(
          ANYONE,
          member()
              .preferences(
                  Preferences.builder()
                      .addProgramKind(ProgramKind.TRAINING)
                      .addProgramKind(ProgramKind.MASS_CASUALTY_RESPONSE)
                      .farthestKilometers(1_081)
                      .longestStayDays(14)
                      .addExcludedJurisdiction(Jurisdiction.of("IT-25"))
                      .addExcludedJurisdiction(Jurisdiction.of("FR"))
                      .build())
              .build());
      meets(ANYONE, member().preferences(Preferences.builder().build()).build());
    }
  }

  @Test
  void everyReasonIsGiven() {
    Member member =
        bare()
            .membership(Optional.empty())
            .preferences(
                Preferences.builder().longestStayDays(1).addProgramKind(ProgramKind.OTHER).build())
            .availability(
                Availability.builder().noticeDays(99).addPeriod(DateRange.until(FIRST)).build())
            .build();
    Requirement much =
        requirement()
            .radiusKilometers(1)
            .addSpecialization(Specialization.FLIGHT)
            .engagement(Engagement.INSTRUCTOR)
            .addLanguage(new LanguageSkill(LanguageTag.of("it"), LanguageProficiency.A1))
            .build();
    fails(
        much,
        member,
        "match.beyond-radius",
        "match.specialization-missing",
        "match.language-missing",
        "match.program-kind-unwanted",
        "match.stay-too-long",
        "match.not-available",
        "match.notice-too-short",
        "match.no-membership",
        "match.not-eligible",
        "member.no-credential",
        "member.not-documented",
        "match.engagement-missing");
  }

  @Test
  void findingsQuoteNoPersonalData() {
    Member member =
        bare()
            .addCredential(paramedic().status(CredentialStatus.REVOKED).build())
            .birthDate(LocalDate.of(2015, 4, 7))
            .residence(Jurisdiction.of("DE-BE"))
            .preferences(Preferences.builder().farthestKilometers(5).build())
            .build();
    String all = matcher(requirement().radiusKilometers(7).build()).whyNot(0, member).toString();
    assertThat(all)
        .contains("match.beyond-radius", "match.beyond-farthest", "member.under-age")
        .doesNotContain("Geheim", "4711", "2015", "51.4", "8.4", "1080", "1081", "DE-BE");
  }

  @Test
  void theCatalogueAndTheRulesKnowTheSameCodes() {
    Set<String> used =
        matcher(ANYONE).rules(0).codes().stream()
            .map(FindingCode::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> own =
        FindingCode.all().stream()
            .map(FindingCode::code)
            .filter(code -> code.matches("(match|place)\\..*"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).containsAll(own);
    used.removeAll(own);
    assertThat(used)
        .isNotEmpty()
        .allMatch(code -> code.matches("(member|membership|credential)\\..*"));
  }

  @Test
  void enoughIsAsManyAsAreAskedFor() {
    ProgramMatcher two = matcher(requirement().count(2).build());
    Member one = member().build();
    Member other = member().id(MemberId.of("M-2")).build();
    Member third = member().id(MemberId.of("M-3")).build();
    assertThat(two.all(List.of(one)).isEnough()).isFalse();
    assertThat(two.all(List.of(one, other)).isEnough()).isTrue();
    assertThat(two.all(List.of(one, other, third)).isEnough()).isTrue();
    ProgramMatcher both =
        MATCHER.forProgram(
            program(requirement().count(1).build(), requirement().count(2).build()).build());
    assertThat(both.all(List.of(one)).isEnough()).as("one of two is short").isFalse();
    assertThat(both.program().requirements()).hasSize(2);
  }

  @Test
  void theFarthestThatSomebodyGoesIsIncludedAndNamed() {
    GeoPoint place = program(ANYONE).build().place();
    meets(
        ANYONE,
        member()
            .place(place)
            .preferences(Preferences.builder().farthestKilometers(0).build())
            .build());
    Member near =
        member().preferences(Preferences.builder().farthestKilometers(500).build()).build();
    assertThat(matcher(ANYONE).whyNot(0, near))
        .extracting(Finding::message)
        .anyMatch(message -> message.contains(" 500 "));
  }

  @Test
  void aRequirementThatIsNotThereIsRefused() {
    ProgramMatcher matcher = matcher(ANYONE);
    assertThatThrownBy(() -> matcher.whyNot(1, member().build()))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> matcher.nearest(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("matcher, top: expected 1 to 2147483647, found 0");
  }

  @Test
  void theNearestOfMany() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      members.add(member().id(MemberId.of("M-" + i)).place(GeoPoint.of(42.35 - i, 13.4)).build());
    }
    MatchResult three = matcher(ANYONE).nearest(3, members.stream());
    assertThat(three.members()).isEqualTo(90);
    assertThat(three.top()).hasValue(3);
    assertThat(three.requirements().get(0).matches())
        .extracting(match -> match.member().toString())
        .containsExactly("M-0", "M-1", "M-2");
    MatchResult all = matcher(ANYONE).all(members.stream());
    assertThat(all.top()).isEqualTo(OptionalInt.empty());
    assertThat(all.requirements().get(0).matches()).hasSize(90);
  }

  @Test
  void theNearestOfManyWhoComeFarthestFirstOrFromOnePlace() {
    List<Member> members = new ArrayList<>();
    for (int i = 9; i >= 0; i--) {
      members.add(member().id(MemberId.of("M-" + i)).place(GeoPoint.of(42.35 - i, 13.4)).build());
    }
    for (String id : List.of("A-2", "A-3", "A-1")) {
      members.add(member().id(MemberId.of(id)).place(GeoPoint.of(41.35, 13.4)).build());
    }
    assertThat(matcher(ANYONE).nearest(4, members).requirements().get(0).matches())
        .extracting(match -> match.member().toString())
        .containsExactly("M-0", "A-1", "A-2", "A-3");
  }

  @Test
  void ofTwoRecordsWithOneIdTheNearerOneCounts() {
    Member near = member().place(GeoPoint.of(42, 13)).build();
    Member far = member().place(GeoPoint.of(45, 13)).build();
    Member other = member().id(MemberId.of("M-2")).place(GeoPoint.of(44, 13)).build();
    for (List<Member> members :
        List.of(List.of(near, far, other), List.of(far, near, other), List.of(far, other, near))) {
      MatchResult both = matcher(ANYONE).nearest(2, members);
      assertThat(both.requirements().get(0).matches())
          .extracting(match -> match.member().toString())
          .containsExactly("M-1", "M-2");
      assertThat(both).isEqualTo(matcher(ANYONE).nearest(2, List.of(near, far, other)));
    }
  }

  @Test
  void whoIsFartherThanThoseKeptCostsNothingButTheDistance() {
    NearestMembers nearest = matcher(ANYONE).nearest(1);
    nearest.accept(member().place(GeoPoint.of(42.35, 13.4)).build());
    Member far = member().build();
    Member nowhere = member().place(Optional.empty()).build();
    GreatCircle origin = GreatCircle.from(GeoPoint.of(42.35, 13.4));
    // Newer JDKs have StrictMath in Java, which makes small arrays; that much is not ours.
    long distances =
        leastAllocated(
            () -> {
              far.metersFrom(origin, Match.NOWHERE);
              nowhere.metersFrom(origin, Match.NOWHERE);
            });
    long all =
        leastAllocated(
            () -> {
              nearest.accept(far);
              nearest.accept(nowhere);
            });
    assertThat(all - distances).isLessThan(2_000);
    assertThat(nearest.result().requirements().get(0).matches()).hasSize(1);
  }

  /** What 2,000 times allocate. */
  private static long leastAllocated(Runnable what) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    // The least of many rounds: compiling and profiling allocate too, but not in every round.
    for (int round = 0; round < 200 && least > 0; round++) {
      long before = threads.getThreadAllocatedBytes(self);
      for (int i = 0; i < 2_000; i++) {
        what.run();
      }
      least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
    }
    return least;
  }
}
