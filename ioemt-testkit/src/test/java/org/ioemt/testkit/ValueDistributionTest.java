package org.ioemt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ioemt.credential.Credential;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.crosswalk.StandardizationReason;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Matcher;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramRole;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.ems.TransportDisposition;
import org.ioemt.ems.UnitDisposition;
import org.ioemt.ems.Vehicle;
import org.ioemt.ems.VehicleType;
import org.ioemt.level.CareLevel;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.Authorities;
import org.ioemt.organization.PartnerKind;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.Permitted;
import org.ioemt.practice.PracticeCondition;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

/** No bucket of what values can be is empty. */
class ValueDistributionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static <T> List<T> some(Class<T> type, int count) {
    return ValueGenerator.of(type).seeded(2026).stream().limit(count).toList();
  }

  private static <T, B> Set<B> buckets(List<T> values, Function<T, Stream<? extends B>> of) {
    return values.stream().<B>flatMap(of).collect(Collectors.toSet());
  }

  private static <T> void bothOccur(List<T> values, List<Predicate<T>> conditions) {
    assertThat(conditions)
        .allSatisfy(
            condition -> {
              assertThat(values.stream().filter(condition).count()).isGreaterThan(4);
              assertThat(values.stream().filter(condition.negate()).count()).isGreaterThan(4);
            });
  }

  @Test
  void everyConstantOfEveryEnumIsDrawn() {
    for (Class<?> type : ValueGenerator.types()) {
      if (type.isEnum()) {
        assertThat(Set.copyOf(some(type, 1_000)))
            .as(type.getName())
            .hasSize(type.getEnumConstants().length);
      }
    }
  }

  @Test
  void placesAreFromAllOverTheWorldAndAtItsEdges() {
    List<Jurisdiction> places = some(Jurisdiction.class, 5_000);
    assertThat(buckets(places, place -> Stream.of(place.country()))).hasSizeGreaterThan(85);
    bothOccur(places, List.of(Jurisdiction::isCountry));
    bothOccur(
        some(GeoPoint.class, 3_000),
        List.of(
            point -> Math.abs(point.latitude()) == 90,
            point -> Math.abs(point.longitude()) == 180,
            point -> point.latitude() < 0,
            point -> point.longitude() < 0));
  }

  @Test
  void periodsLieAroundTheDay() {
    bothOccur(
        some(DateRange.class, 2_000),
        List.of(
            period -> period.from().isEmpty(),
            period -> period.until().isEmpty(),
            period -> period.contains(TODAY),
            period -> period.endsBefore(TODAY),
            period -> period.startsAfter(TODAY),
            period -> period.until().filter(TODAY::equals).isPresent(),
            period -> period.from().filter(TODAY::equals).isPresent(),
            period -> period.from().filter(day -> day.getDayOfYear() == 60).isPresent(),
            period -> period.from().isPresent() && period.from().equals(period.until())));
  }

  @Test
  void credentialsAreGoodAndNot() {
    bothOccur(
        some(Credential.class, 3_000),
        List.of(
            credential -> credential.isCurrentOn(TODAY),
            credential -> credential.isVerifiedBy(TODAY),
            credential -> credential.number().isPresent(),
            credential -> credential.awarded().isPresent(),
            credential -> credential.expires().filter(TODAY::equals).isPresent(),
            credential -> credential.expires().filter(TODAY.minusDays(1)::equals).isPresent()));
  }

  @Test
  void answersOfTheCrosswalkAreOfAllKindsReasonsAndLevels() {
    List<Standardization> answers = some(Standardization.class, 5_000);
    assertThat(buckets(answers, answer -> Stream.of(answer.kind().code()))).hasSize(5);
    assertThat(buckets(answers, answer -> Stream.of(answer.policy()))).hasSize(3);
    assertThat(buckets(answers, answer -> answer.level().stream()))
        .containsExactlyInAnyOrder(ProviderLevel.values());
    assertThat(buckets(answers, answer -> Stream.of(answer.reason())))
        .contains(StandardizationReason.TITLE_UNKNOWN, StandardizationReason.COUNTRY_NOT_COVERED);
  }

  @Test
  void everyFindingAndEverySkillIsDrawn() {
    assertThat(Set.copyOf(some(FindingCode.class, 5_000))).hasSameSizeAs(FindingCode.all());
    assertThat(Set.copyOf(some(Skill.class, 5_000))).containsAll(Skill.all());
    bothOccur(some(Skill.class, 1_000), List.of(Skill::isHosts, s -> s.refines().isPresent()));
  }

  @Test
  void scopesAreShippedAndComposed() {
    List<ScopeOfPractice> scopes = some(ScopeOfPractice.class, 600);
    assertThat(scopes).containsAll(ScopeOfPractice.shipped());
    bothOccur(
        scopes,
        List.of(
            scope -> ScopeOfPractice.shipped().contains(scope),
            scope -> !scope.withheld().isEmpty(),
            scope -> scope.jurisdiction().isPresent(),
            scope -> scope.speaksOf(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)));
  }

  @Test
  void decisionsPermitAndDenyForManyReasons() {
    List<PracticeDecision> decisions = some(PracticeDecision.class, 3_000);
    bothOccur(
        decisions,
        List.of(
            PracticeDecision::isPermitted,
            d -> d instanceof Permitted yes && yes.direction().isPresent()));
    assertThat(buckets(decisions, d -> d.findings().stream().map(finding -> finding.code().code())))
        .hasSizeGreaterThan(20);
    assertThat(
            buckets(decisions, d -> d instanceof Permitted yes ? yes.conditions().stream() : null))
        .contains(PracticeCondition.UNDER_PROTOCOL, PracticeCondition.MEDICAL_DIRECTOR_APPROVED);
  }

  @Test
  void crewsGiveAllCareAndAreStaffedOrNot() {
    CrewRules rules =
        CrewRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    List<Crew> crews = some(Crew.class, 2_000);
    assertThat(buckets(crews, crew -> rules.careLevelOf(crew, TODAY).stream()))
        .containsExactlyInAnyOrder(CareLevel.values());
    assertThat(buckets(crews, crew -> crew.members().stream().flatMap(p -> p.roles().stream())))
        .containsExactlyInAnyOrder(CrewRole.values());
    StaffingStandard standard = StaffingStandard.shipped().get(0);
    bothOccur(
        crews,
        List.of(
            crew -> rules.isStaffed(crew, standard, TODAY),
            crew -> crew.vehicle().isPresent(),
            crew -> crew.members().stream().anyMatch(CrewMember::trainee),
            crew -> crew.members().stream().allMatch(p -> p.member().isPresent())));
    assertThat(Set.copyOf(some(StaffingStandard.class, 2_000)))
        .containsAll(StaffingStandard.shipped());
  }

  @Test
  void responsesHoldEveryEventInOrderAndNot() {
    List<Response> responses = some(Response.class, 1_500);
    assertThat(buckets(responses, r -> r.events().stream().map(ResponseEvent::kind)))
        .containsExactlyInAnyOrder(ResponseEventKind.values());
    bothOccur(
        responses,
        List.of(
            response -> response.timeline().equals(response.events()),
            response -> response.disposition().isPresent(),
            response -> response.crews().isEmpty(),
            response -> response.priority().isPresent()));
  }

  @Test
  void manyResponsesAreWholeAndMostFindingsOnTheOthersOccur() {
    List<Response> responses = some(Response.class, 1_500);
    RuleSet<Response> rules = ResponseRules.records();
    Set<FindingCode> found = new HashSet<>();
    int whole = 0;
    Set<Optional<TransportDisposition>> transports = new HashSet<>();
    Set<Optional<UnitDisposition>> units = new HashSet<>();
    for (Response response : responses) {
      List<Finding> findings = rules.check(response);
      findings.forEach(finding -> found.add(finding.code()));
      if (findings.isEmpty()) {
        whole++;
        response.disposition().ifPresent(end -> transports.add(end.transport()));
        response.disposition().ifPresent(end -> units.add(end.unit()));
      }
    }
    assertThat(whole).isBetween(responses.size() / 2, responses.size() * 7 / 10);
    assertThat(transports)
        .contains(
            Optional.of(TransportDisposition.THIS_UNIT), Optional.of(TransportDisposition.REFUSED));
    assertThat(units)
        .contains(
            Optional.of(UnitDisposition.NO_PATIENT_FOUND),
            Optional.of(UnitDisposition.CANCELLED_BEFORE_ARRIVAL));
    assertThat(found).hasSizeGreaterThanOrEqualTo(rules.codes().size() - 1);
  }

  @Test
  void systemsHaveAndLackTheirParts() {
    bothOccur(
        some(EmsSystem.class, 300),
        List.of(
            system -> system.agencies().isEmpty(),
            system -> system.communicationCenters().isEmpty(),
            system -> system.vehicles().isEmpty(),
            system -> system.protocols().isEmpty(),
            system -> system.medicalDirectors().isEmpty(),
            system -> system.massCasualtyPlan().isPresent(),
            system -> system.liaisons().size() == 4));
    assertThat(buckets(some(Vehicle.class, 2_000), vehicle -> Stream.of(vehicle.type())))
        .containsAll(VehicleType.all());
  }

  @Test
  void programsAreOfAllKindsAtEdgesOfTimeAndMap() {
    List<Program> programs = some(Program.class, 3_000);
    assertThat(buckets(programs, program -> Stream.of(program.kind())))
        .containsExactlyInAnyOrder(ProgramKind.values());
    assertThat(buckets(programs, program -> program.roles().stream()))
        .containsExactlyInAnyOrder(ProgramRole.values());
    assertThat(buckets(programs, p -> p.partners().stream().map(partner -> partner.kind())))
        .containsExactlyInAnyOrder(PartnerKind.values());
    assertThat(buckets(programs, program -> Stream.of(program.jurisdiction().country())))
        .hasSizeGreaterThan(85);
    bothOccur(
        programs,
        List.of(
            program -> program.name().isPresent(),
            program -> program.name().filter(n -> n.length() == Program.LONGEST_NAME).isPresent(),
            program -> program.partners().isEmpty(),
            program -> program.jurisdiction().isCountry(),
            program -> Math.abs(program.place().latitude()) == 90,
            program -> Math.abs(program.place().longitude()) == 180,
            program -> program.called().isAfter(TODAY),
            program -> program.noticeDays() == 0,
            program -> program.days() == 1,
            program -> program.days() > 366,
            program -> program.period().contains(TODAY),
            program -> program.lastDay().isBefore(TODAY),
            program -> program.firstDay().equals(TODAY),
            program -> program.lastDay().equals(TODAY),
            program -> isLeapDay(program.firstDay()),
            program -> isLeapDay(program.lastDay()),
            program -> program.requirements().size() == 1,
            program -> program.count() == 1,
            program -> program.count() == Requirement.MOST));
  }

  private static boolean isLeapDay(LocalDate day) {
    return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
  }

  @Test
  void requirementsAskForEverythingAndForNothingMore() {
    List<Requirement> requirements = some(Requirement.class, 2_000);
    assertThat(buckets(requirements, requirement -> Stream.of(requirement.level())))
        .containsExactlyInAnyOrder(ProviderLevel.values());
    bothOccur(
        requirements,
        List.of(
            requirement -> requirement.levelMatch() == LevelMatch.EXACTLY,
            requirement -> requirement.count() == Requirement.MOST,
            requirement -> requirement.specializations().isEmpty(),
            requirement -> requirement.languages().isEmpty(),
            requirement -> requirement.skills().isEmpty(),
            requirement -> requirement.skills().stream().anyMatch(Skill::isHosts),
            requirement -> requirement.engagement().isPresent(),
            requirement -> requirement.radiusKilometers().isPresent(),
            requirement -> requirement.radiusKilometers().orElse(-1) == 0,
            Requirement::honorsPreferences,
            ValueDistributionTest::isPermittedAllSkills));
  }

  private static boolean isPermittedAllSkills(Requirement requirement) {
    return requirement
        .scopeEdition()
        .map(ScopeOfPractice::ioemt)
        .filter(
            scope ->
                requirement.skills().stream()
                    .allMatch(skill -> scope.permits(requirement.level(), skill)))
        .isPresent();
  }

  @Test
  void answersToProgramsAreEnoughAndShort() {
    List<MatchResult> results = some(MatchResult.class, 2_000);
    bothOccur(
        results,
        List.of(
            MatchResult::isEnough,
            result -> result.top().isPresent(),
            result -> result.members() == 0,
            result -> result.members() > Integer.MAX_VALUE,
            result -> result.requirements().stream().allMatch(r -> r.matches().isEmpty()),
            ValueDistributionTest::hasSomebodyTwice,
            result -> matches(result).anyMatch(match -> match.distanceMeters().isEmpty()),
            result -> matches(result).anyMatch(match -> match.distanceMeters().orElse(-1) == 0)));
    bothOccur(
        some(TeamProposal.class, 1_000),
        List.of(
            TeamProposal::isComplete,
            team -> team.totalMeters() == 0,
            team -> team.requirements().size() == 1,
            team -> team.requirements().stream().allMatch(part -> part.members().isEmpty())));
  }

  private static Stream<Match> matches(MatchResult result) {
    return result.requirements().stream().flatMap(answer -> answer.matches().stream());
  }

  /** The same member for two requirements, who then stands at the same place with one level. */
  private static boolean hasSomebodyTwice(MatchResult result) {
    List<Match> all = matches(result).toList();
    long members = all.stream().map(Match::member).distinct().count();
    assertThat(all.stream().distinct().count()).isEqualTo(members);
    assertThat(result.members()).isGreaterThanOrEqualTo(members);
    return members < all.size();
  }

  @Test
  void membersMatchProgramsAndDoNot() {
    Matcher matcher =
        Matcher.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    List<Member> members = MemberGenerator.seeded(1).stream().limit(2_000).toList();
    List<MatchResult> results =
        some(Program.class, 150).stream()
            .map(program -> matcher.forProgram(program).nearest(3, members))
            .toList();
    bothOccur(
        results, List.of(MatchResult::isEnough, result -> matches(result).findAny().isEmpty()));
  }
}
