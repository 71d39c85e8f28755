package org.ioemt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.model.Today.TODAY;
import static org.ioemt.model.Today.seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Matcher;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramMatcher;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.RequirementMatches;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipRules;
import org.ioemt.member.MembershipStatus;
import org.ioemt.organization.Authorities;
import org.ioemt.place.GreatCircle;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.ioemt.time.DateRange;

/** The laws of matching, for every program and every set of members. */
@StatisticsReport(StatisticsReportMode.OFF)
class MatchingTest {

  private static final int ROUNDS = 1_000;
  private static final int MEMBERS = 40;

  private static final Matcher MATCHER =
      Matcher.of(Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
  private static final MembershipRules MEMBERSHIP =
      MembershipRules.of(
          Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());

  /** Two weeks about the day around which the dates of members lie. */
  private static final LocalDate FIRST = TODAY.minusDays(6);

  private static final LocalDate LAST = TODAY.plusDays(7);

  private static List<MemberId> ids(MatchResult result, int requirement) {
    return result.requirements().get(requirement).matches().stream().map(Match::member).toList();
  }

  /** The members, each id once, as a registry has them. */
  private static List<Member> registry(List<Member> drawn) {
    Map<MemberId, Member> members = new LinkedHashMap<>();
    drawn.forEach(member -> members.putIfAbsent(member.id(), member));
    return new ArrayList<>(members.values());
  }

  @Property(seed = "1", tries = ROUNDS)
  void whoMatchesHasNoReasonAgainstItAndEverybodyElseHas(
      @ForAll Program program, @ForAll @Size(MEMBERS) List<Member> drawn) {
    ProgramMatcher matcher = MATCHER.forProgram(program);
    List<Member> members = registry(drawn);
    MatchResult all = matcher.all(members);
    for (Member member : members) {
      for (int i = 0; i < program.requirements().size(); i++) {
        List<Finding> findings = matcher.whyNot(i, member);
        boolean matches = ids(all, i).contains(member.id());
        assertThat(findings.isEmpty()).as("%s", findings).isEqualTo(matches);
        if (!matches) {
          assertThat(findings).anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
        assertThat(findings).noneMatch(finding -> finding.severity() == Severity.WARNING);
        seen(matches ? "matched" : "not matched", 1_000);
      }
    }
  }

  /** The days on which a record changes stand for all days of the program. */
  @Property(seed = "1", tries = 6_000)
  void whoMatchesIsEligibleOnEveryDayAndNobodyElseWouldBe(
      @ForAll Member drawn, @ForAll Program some) {
    Requirement asksNothing =
        Requirement.builder()
            .level(ProviderLevel.EMR)
            .levelMatch(LevelMatch.AT_LEAST)
            .count(1)
            .honorsPreferences(false)
            .build();
    Program program =
        Program.builder()
            .from(some)
            .called(FIRST.minusDays(10))
            .period(DateRange.of(FIRST, LAST))
            .requirements(List.of(asksNothing))
            .build();
    Member member =
        Member.builder()
            .from(drawn)
            .availability(Optional.empty())
            .membership(
                Membership.builder()
                    .status(MembershipStatus.ENROLLED)
                    .since(LocalDate.of(2025, 1, 1))
                    .build())
            .build();
    Set<Boolean> eligible = new TreeSet<>();
    ProviderLevel lowest = ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      eligible.add(
          MEMBERSHIP.asOf(day).plus(MembershipRules.ioemtTerms(FIRST)).check(member).stream()
              .noneMatch(finding -> finding.severity() == Severity.ERROR));
      lowest = MEMBERSHIP.levelOf(member, day).map(lowest::lower).orElse(lowest);
    }
    if (eligible.size() == 2) {
      seen("eligible on some days only", 500);
    }
    List<Match> matches =
        MATCHER.forProgram(program).all(List.of(member)).requirements().get(0).matches();
    assertThat(matches.isEmpty()).isEqualTo(eligible.contains(false));
    if (!matches.isEmpty()) {
      seen("eligible on every day", 500);
      assertThat(matches.get(0).level()).isEqualTo(lowest);
    }
  }

  @Property(seed = "1", tries = ROUNDS)
  void theOrderAgreesWithTheDistance(
      @ForAll Program program, @ForAll @Size(MEMBERS) List<Member> drawn) {
    List<Member> members = registry(drawn);
    GreatCircle origin = GreatCircle.from(program.place());
    for (RequirementMatches answer : MATCHER.forProgram(program).all(members).requirements()) {
      long before = -1;
      MemberId last = MemberId.of("0");
      for (Match match : answer.matches()) {
        Member member =
            members.stream().filter(m -> m.id().equals(match.member())).findFirst().orElseThrow();
        long meters = member.place().map(origin::metersTo).orElse(Long.MAX_VALUE);
        assertThat(match.distanceMeters().orElse(Long.MAX_VALUE)).isEqualTo(meters);
        assertThat(meters).isGreaterThanOrEqualTo(before);
        if (meters == before) {
          seen("at one distance", 5);
          assertThat(match.member()).isGreaterThan(last);
        }
        before = meters;
        last = match.member();
      }
    }
  }

  @Property(seed = "1", tries = ROUNDS)
  void theNearestAreTheFirstOfAllInWhateverOrderTheMembersCome(
      @ForAll Program program,
      @ForAll @Size(MEMBERS) List<Member> drawn,
      @ForAll @IntRange(min = 1, max = 12) int top,
      @ForAll Random random) {
    ProgramMatcher matcher = MATCHER.forProgram(program);
    List<Member> members = registry(drawn);
    MatchResult all = matcher.all(members);
    MatchResult nearest = matcher.nearest(top, members);
    for (int i = 0; i < program.requirements().size(); i++) {
      List<Match> every = all.requirements().get(i).matches();
      assertThat(nearest.requirements().get(i).matches())
          .isEqualTo(every.subList(0, Math.min(top, every.size())));
      if (every.size() > top) {
        seen("more than asked for", 20);
      }
    }
    Collections.shuffle(members, random);
    assertThat(matcher.nearest(top, members)).isEqualTo(nearest);
    assertThat(matcher.all(members.stream())).isEqualTo(all);
  }

  @Property(seed = "1", tries = ROUNDS)
  void addingAMemberNeverRemovesAnother(
      @ForAll Program program, @ForAll @Size(MEMBERS + 1) List<Member> drawn) {
    ProgramMatcher matcher = MATCHER.forProgram(program);
    List<Member> more = registry(drawn);
    MatchResult after = matcher.all(more);
    for (int left = 0; left < more.size(); left += 10) {
      List<Member> members = new ArrayList<>(more);
      members.remove(left);
      MatchResult before = matcher.all(members);
      for (int i = 0; i < program.requirements().size(); i++) {
        if (!ids(before, i).isEmpty()) { // AssertJ finds nothing in nothing only
          seen("matched before", 1_000);
          assertThat(ids(after, i)).containsSubsequence(ids(before, i));
        }
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
                    .radiusKilometers(
                        Math.min(
                            Requirement.FARTHEST_KILOMETERS, r.radiusKilometers().getAsInt() + 900))
                    .build(),
        r -> Requirement.builder().from(r).skills(List.of()).scopeEdition(Optional.empty()).build(),
        r -> Requirement.builder().from(r).honorsPreferences(false).build(),
        r -> Requirement.builder().from(r).count(Math.max(1, r.count() - 1)).build());
  }

  @Property(seed = "1", tries = ROUNDS)
  void relaxingARequirementNeverShrinksTheList(
      @ForAll Program drawn, @ForAll Requirement strict, @ForAll @Size(MEMBERS) List<Member> some) {
    List<Member> members = registry(some);
    Program program = Program.builder().from(drawn).requirements(List.of(strict)).build();
    List<MemberId> before = ids(MATCHER.forProgram(program).all(members), 0);
    for (UnaryOperator<Requirement> relaxation : relaxations()) {
      Program relaxed =
          Program.builder().from(program).requirements(List.of(relaxation.apply(strict))).build();
      List<MemberId> after = ids(MATCHER.forProgram(relaxed).all(members), 0);
      assertThat(after).containsAll(before);
      if (after.size() > before.size()) {
        seen("grown", 200);
      }
    }
  }

  @Property(seed = "1", tries = ROUNDS)
  void aRequirementIsAnsweredAloneAsAmongOthers(
      @ForAll Program program, @ForAll @Size(MEMBERS) List<Member> drawn) {
    List<Member> members = registry(drawn);
    MatchResult all = MATCHER.forProgram(program).all(members);
    Set<MemberId> known = new TreeSet<>();
    members.forEach(member -> known.add(member.id()));
    for (int i = 0; i < program.requirements().size(); i++) {
      Program alone =
          Program.builder()
              .from(program)
              .requirements(List.of(program.requirements().get(i)))
              .build();
      assertThat(ids(MATCHER.forProgram(alone).all(members), 0)).isEqualTo(ids(all, i));
      assertThat(known).containsAll(ids(all, i));
    }
  }
}
