package org.ioemt.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.deployment.Scene.FIRST;
import static org.ioemt.deployment.Scene.LAST;
import static org.ioemt.deployment.Scene.MATCHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Specialization;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Availability;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.MembershipRules;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.Preferences;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.Authorities;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.GreatCircle;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

/** What holds for every program and every set of members, over such made at random. */
class MatcherLawsTest {

  private static final int ROUNDS = 250;
  private static final int MEMBERS = 40;

  private final Random random = new Random(20_261_121);

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A day about the period, its edges above all. */
  private LocalDate day() {
    return one(
        List.of(
            FIRST.minusDays(1),
            FIRST,
            FIRST.plusDays(1),
            FIRST.plusDays(6),
            FIRST.plusDays(7),
            LAST.minusDays(1),
            LAST,
            LAST.plusDays(1)));
  }

  private Optional<LocalDate> day(double probability) {
    return chance(probability) ? Optional.of(day()) : Optional.empty();
  }

  private GeoPoint place() {
    return switch (random.nextInt(6)) {
      case 0 -> GeoPoint.of(one(List.of(90, -90)), random.nextInt(361) - 180);
      case 1 -> GeoPoint.of(random.nextInt(181) - 90, one(List.of(180, -180)));
      case 2 -> GeoPoint.of(42, 13); // many at one distance
      default -> GeoPoint.of(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
    };
  }

  private Credential credential() {
    Credential.Builder credential =
        switch (random.nextInt(3)) {
          case 0 -> Scene.emr();
          case 1 -> Scene.emt();
          default -> Scene.paramedic();
        };
    credential.issued(day(0.3)).expires(day(0.3));
    if (chance(0.1)) {
      credential.status(CredentialStatus.REVOKED);
    }
    if (chance(0.2)) {
      credential.addVerification(
          new Verification(
              VerificationSource.ISSUING_AUTHORITY,
              day(),
              one(List.of(VerificationOutcome.values()))));
    }
    return credential.build();
  }

  private Affiliation affiliation() {
    LocalDate since = day();
    return Scene.affiliation(one(List.of(Engagement.values())))
        .since(chance(0.2) ? Optional.of(since) : Optional.empty())
        .until(chance(0.2) ? Optional.of(since.plusDays(7)) : Optional.empty())
        .build();
  }

  private DateRange period() {
    LocalDate from = day();
    return switch (random.nextInt(4)) {
      case 0 -> DateRange.since(from);
      case 1 -> DateRange.until(from);
      case 2 -> DateRange.always();
      default -> DateRange.of(from, from.plusDays(random.nextInt(16)));
    };
  }

  private Availability availability() {
    Availability.Builder availability = Availability.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      availability.addPeriod(period());
    }
    return availability
        .noticeDays(chance(0.3) ? OptionalInt.of(9 + random.nextInt(3)) : OptionalInt.empty())
        .build();
  }

  private Preferences preferences() {
    Preferences.Builder preferences = Preferences.builder();
    if (chance(0.2)) {
      preferences.addProgramKind(ProgramKind.TRAINING);
      if (chance(0.5)) {
        preferences.addProgramKind(ProgramKind.MASS_CASUALTY_RESPONSE);
      }
    }
    if (chance(0.4)) {
      preferences.farthestKilometers(random.nextInt(20_039));
    }
    if (chance(0.3)) {
      preferences.longestStayDays(13 + random.nextInt(3));
    }
    if (chance(0.2)) {
      preferences.addExcludedJurisdiction(
          Jurisdiction.of(one(List.of("IT", "IT-65", "IT-25", "FR"))));
    }
    return preferences.build();
  }

  private Member member(int number) {
    Member.Builder member =
        Scene.bare()
            .id(MemberId.of("M-" + number))
            .place(chance(0.1) ? Optional.empty() : Optional.of(place()))
            .affiliations(List.of());
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      member.addCredential(credential());
    }
    for (int i = chance(0.05) ? 0 : 1 + random.nextInt(2); i > 0; i--) {
      member.addAffiliation(affiliation());
    }
    for (Specialization specialization : Specialization.values()) {
      if (chance(0.5)) {
        member.addSpecialization(specialization);
      }
    }
    for (String language : List.of("it", "it-CH", "fr")) {
      if (chance(0.4)) {
        member.addLanguage(
            new LanguageSkill(
                LanguageTag.of(language), one(List.of(LanguageProficiency.values()))));
      }
    }
    if (chance(0.4)) {
      member.availability(availability());
    }
    if (chance(0.4)) {
      member.preferences(preferences());
    }
    if (chance(0.1)) {
      member.membership(
          Scene.membership()
              .status(one(List.of(MembershipStatus.values())))
              .until(day(0.5))
              .build());
    }
    if (chance(0.1)) {
      member.birthDate(day().minusYears(18));
    }
    if (chance(0.2)) {
      member.claimedLevel(one(List.of(ProviderLevel.values())));
    }
    return member.build();
  }

  private List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < MEMBERS; i++) {
      members.add(member(i));
    }
    return members;
  }

  private Requirement requirement() {
    Requirement.Builder requirement =
        Requirement.builder()
            .level(one(List.of(ProviderLevel.EMR, ProviderLevel.EMT, ProviderLevel.PARAMEDIC)))
            .levelMatch(chance(0.8) ? LevelMatch.AT_LEAST : LevelMatch.EXACTLY)
            .count(1 + random.nextInt(9))
            .honorsPreferences(chance(0.7));
    if (chance(0.2)) {
      requirement.addSpecialization(Specialization.FLIGHT);
    }
    if (chance(0.2)) {
      requirement.addLanguage(
          new LanguageSkill(LanguageTag.of("it"), one(List.of(LanguageProficiency.values()))));
    }
    if (chance(0.2)) {
      requirement.engagement(one(List.of(Engagement.values())));
    }
    if (chance(0.4)) {
      requirement.radiusKilometers(random.nextInt(20_039));
    }
    if (chance(0.3)) {
      requirement
          .scopeEdition(one(List.of(ScopeEdition.values())))
          .addSkill(Skill.of(one(List.of("cpap", "aspirin-chest-pain", "cricothyrotomy"))));
    }
    return requirement.build();
  }

  private ProgramMatcher matcher() {
    return MATCHER.forProgram(Scene.program(requirement(), requirement()).place(place()).build());
  }

  private static List<MemberId> ids(MatchResult result, int requirement) {
    return result.requirements().get(requirement).matches().stream().map(Match::member).toList();
  }

  @Test
  void whoMatchesHasNoReasonAgainstItAndEverybodyElseHas() {
    int matched = 0;
    int not = 0;
    for (int round = 0; round < ROUNDS; round++) {
      ProgramMatcher matcher = matcher();
      List<Member> members = members();
      MatchResult all = matcher.all(members);
      for (Member member : members) {
        for (int i = 0; i < 2; i++) {
          List<Finding> findings = matcher.whyNot(i, member);
          boolean matches = ids(all, i).contains(member.id());
          assertThat(findings.isEmpty()).as("%s", findings).isEqualTo(matches);
          if (!matches) {
            assertThat(findings).anyMatch(finding -> finding.severity() == Severity.ERROR);
          }
          assertThat(findings).noneMatch(finding -> finding.severity() == Severity.WARNING);
          matched += matches ? 1 : 0;
          not += matches ? 0 : 1;
        }
      }
    }
    assertThat(matched).isGreaterThan(1_000);
    assertThat(not).isGreaterThan(1_000);
  }

  /** The days on which a record changes stand for all days of the program. */
  @Test
  void whoMatchesIsEligibleOnEveryDayAndNobodyElseWouldBe() {
    MembershipRules rules =
        MembershipRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    Requirement asksNothing = Scene.requirement().honorsPreferences(false).count(MEMBERS).build();
    ProgramMatcher matcher = MATCHER.forProgram(Scene.program(asksNothing).build());
    int changing = 0;
    for (int i = 0; i < 6_000; i++) {
      Member drawn = member(i);
      Member member =
          Member.builder()
              .from(drawn)
              .availability(Optional.empty())
              .membership(Scene.membership().build())
              .build();
      Set<Boolean> eligible = new TreeSet<>();
      ProviderLevel lowest = ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;
      for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
        eligible.add(
            rules.asOf(day).plus(MembershipRules.ioemtTerms(FIRST)).check(member).stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR));
        lowest = rules.levelOf(member, day).map(lowest::lower).orElse(lowest);
      }
      changing += eligible.size() - 1;
      List<Match> matches = matcher.all(List.of(member)).requirements().get(0).matches();
      assertThat(matches.isEmpty()).isEqualTo(eligible.contains(false));
      if (!matches.isEmpty()) {
        assertThat(matches.get(0).level()).isEqualTo(lowest);
      }
    }
    assertThat(changing).isGreaterThan(500);
  }

  @Test
  void theOrderAgreesWithTheDistance() {
    for (int round = 0; round < ROUNDS; round++) {
      ProgramMatcher matcher = matcher();
      List<Member> members = members();
      GreatCircle origin = GreatCircle.from(matcher.program().place());
      for (RequirementMatches answer : matcher.all(members).requirements()) {
        long before = -1;
        MemberId last = MemberId.of("0");
        for (Match match : answer.matches()) {
          Member member =
              members.stream().filter(m -> m.id().equals(match.member())).findFirst().orElseThrow();
          long meters = member.place().map(origin::metersTo).orElse(Long.MAX_VALUE);
          assertThat(match.distanceMeters().orElse(Long.MAX_VALUE)).isEqualTo(meters);
          assertThat(meters).isGreaterThanOrEqualTo(before);
          if (meters == before) {
            assertThat(match.member()).isGreaterThan(last);
          }
          before = meters;
          last = match.member();
        }
      }
    }
  }

  @Test
  void theNearestAreTheFirstOfAllInWhateverOrderTheMembersCome() {
    for (int round = 0; round < ROUNDS; round++) {
      ProgramMatcher matcher = matcher();
      List<Member> members = new ArrayList<>(members());
      MatchResult all = matcher.all(members);
      int top = 1 + random.nextInt(12);
      MatchResult nearest = matcher.nearest(top, members);
      for (int i = 0; i < 2; i++) {
        List<Match> every = all.requirements().get(i).matches();
        assertThat(nearest.requirements().get(i).matches())
            .isEqualTo(every.subList(0, Math.min(top, every.size())));
      }
      Collections.shuffle(members, random);
      assertThat(matcher.nearest(top, members)).isEqualTo(nearest);
      assertThat(matcher.all(members.stream())).isEqualTo(all);
    }
  }

  @Test
  void addingAMemberNeverRemovesAnother() {
    for (int round = 0; round < ROUNDS; round++) {
      ProgramMatcher matcher = matcher();
      List<Member> members = new ArrayList<>(members());
      MatchResult before = matcher.all(members);
      members.add(random.nextInt(members.size()), member(MEMBERS));
      MatchResult after = matcher.all(members);
      for (int i = 0; i < 2; i++) {
        assertThat(ids(after, i)).containsSubsequence(ids(before, i));
      }
    }
  }

  /** Each way in which a requirement can ask for less. */
  private static List<UnaryOperator<Requirement>> relaxations() {
    return List.of(
        r -> Requirement.builder().from(r).levelMatch(LevelMatch.AT_LEAST).build(),
        r ->
            r.levelMatch() == LevelMatch.EXACTLY
                ? r
                : Requirement.builder().from(r).level(ProviderLevel.EMR).build(),
        r -> Requirement.builder().from(r).specializations(List.of()).build(),
        r -> Requirement.builder().from(r).languages(List.of()).build(),
        r ->
            Requirement.builder()
                .from(r)
                .languages(
                    r.languages().stream()
                        .map(l -> new LanguageSkill(l.language(), LanguageProficiency.A1))
                        .toList())
                .build(),
        r -> Requirement.builder().from(r).engagement(Optional.empty()).build(),
        r -> Requirement.builder().from(r).radiusKilometers(OptionalInt.empty()).build(),
        r ->
            r.radiusKilometers().isEmpty()
                ? r
                : Requirement.builder()
                    .from(r)
                    .radiusKilometers(Math.min(20_038, r.radiusKilometers().getAsInt() + 900))
                    .build(),
        r -> Requirement.builder().from(r).skills(List.of()).scopeEdition(Optional.empty()).build(),
        r -> Requirement.builder().from(r).honorsPreferences(false).build(),
        r -> Requirement.builder().from(r).count(Math.max(1, r.count() - 1)).build());
  }

  @Test
  void relaxingARequirementNeverShrinksTheList() {
    int grown = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Member> members = members();
      Requirement strict = requirement();
      Program program = Scene.program(strict).place(place()).build();
      List<MemberId> before = ids(MATCHER.forProgram(program).all(members), 0);
      for (UnaryOperator<Requirement> relaxation : relaxations()) {
        Program relaxed =
            Program.builder().from(program).requirements(List.of(relaxation.apply(strict))).build();
        List<MemberId> after = ids(MATCHER.forProgram(relaxed).all(members), 0);
        assertThat(after).containsAll(before);
        grown += after.size() > before.size() ? 1 : 0;
      }
    }
    assertThat(grown).isGreaterThan(200);
  }

  @Test
  void aRequirementIsAnsweredAloneAsAmongOthers() {
    for (int round = 0; round < ROUNDS; round++) {
      ProgramMatcher matcher = matcher();
      List<Member> members = members();
      MatchResult both = matcher.all(members);
      Program second =
          Program.builder()
              .from(matcher.program())
              .requirements(List.of(matcher.program().requirements().get(1)))
              .build();
      assertThat(ids(MATCHER.forProgram(second).all(members), 0)).isEqualTo(ids(both, 1));
      Set<MemberId> known =
          members.stream().map(Member::id).collect(Collectors.toCollection(TreeSet::new));
      assertThat(known).containsAll(ids(both, 0));
    }
  }
}
