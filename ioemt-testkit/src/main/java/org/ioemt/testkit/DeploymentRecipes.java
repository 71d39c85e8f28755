package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.ioemt.credential.Specialization;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.ProgramRole;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.RequirementMatches;
import org.ioemt.deployment.TeamPart;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.MemberId;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.Partner;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.GreatCircle;
import org.ioemt.place.Jurisdiction;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;

/** Programs, whom they need, and who is found for them. */
final class DeploymentRecipes {

  /** As many requirements as a program has at most, so that their counts fit together. */
  private static final int REQUIREMENTS = 4;

  private static final int METERS = 1_000;

  /** Matches of one requirement, at most. */
  private static final int MATCHES = 6;

  /** Names in several scripts, of programs of any kind. */
  private static final List<String> NAMES =
      List.of(
          "Earthquake response",
          "Terremoto, inverno",
          "Erste Hilfe für alle",
          "Premiers secours à l'école",
          "Обучение спасателей",
          "救急訓練",
          "تدريب المسعفين",
          "R");

  private DeploymentRecipes() {}

  static void addTo(Cookbook book) {
    book.addConstants(LevelMatch.class, ProgramRole.class);
    book.add(ProgramId.class, DeploymentRecipes::id);
    book.add(
        Requirement.class,
        (world, draws) -> requirement(world, draws, world.country(draws), Requirement.MOST));
    book.add(Program.class, DeploymentRecipes::program);
    book.add(
        Match.class,
        (world, draws) -> match(draws, List.of(ProviderLevel.values()), OptionalInt.empty()));
    book.add(
        RequirementMatches.class,
        (world, draws) -> {
          Requirement requirement =
              requirement(world, draws, world.country(draws), Requirement.MOST);
          return new RequirementMatches(
              place(draws), requirement.count(), matches(draws, requirement, List.of()));
        });
    book.add(MatchResult.class, DeploymentRecipes::result);
    book.add(
        TeamPart.class,
        (world, draws) ->
            part(
                draws,
                place(draws),
                requirement(world, draws, world.country(draws), Requirement.MOST),
                new HashSet<>()));
    book.add(TeamProposal.class, DeploymentRecipes::team);
  }

  private static ProgramId id(World world, Draws draws) {
    int number = draws.between(1, 999);
    int year = world.asOf.getYear();
    return ProgramId.of(
        switch (draws.below(12)) {
          case 0 -> Integer.toString(number);
          case 1 -> "tr/" + year + '/' + number;
          case 2 -> "Utopia_" + number + ".2";
          case 3 -> "P".repeat(60) + (9_000 + number); // the longest
          default -> draws.pick("MCR-", "TRN-", "PFR-", "DON-", "RES-") + year + '-' + number;
        });
  }

  private static Program program(World world, Draws draws) {
    Jurisdiction where = OrganizationRecipes.place(world, draws);
    Program.Builder program =
        Program.builder()
            .id(id(world, draws))
            .kind(draws.pick(ProgramKind.values()))
            .jurisdiction(where)
            .place(point(world, draws, where))
            .roles(World.different(draws, 1, 3, 40, () -> draws.pick(ProgramRole.values())))
            .partners(
                distinct(
                    World.some(draws, 0, 3, 40, () -> OrganizationRecipes.partner(world, draws)),
                    Partner::id));
    if (draws.percent(70)) {
      program.name(
          switch (draws.below(12)) {
            case 0 -> "Refresher ".repeat(20).strip() + '1'; // the longest
            case 1, 2, 3, 4 -> draws.pick(NAMES) + ' ' + where.englishName();
            default -> draws.pick(NAMES);
          });
    }
    DateRange period = period(world, draws);
    LocalDate first = period.from().orElseThrow();
    // As many days as members may need for notice, and one less or more.
    int notice = draws.pick(0, 1, 2, 3, 7, 14, 30, 366) + draws.pick(0, 0, 0, -1, 1);
    program.period(period).called(first.minusDays(Math.max(0, notice)));
    Country country = Country.of(where.country());
    return program.requirements(requirements(world, draws, country)).build();
  }

  /** A point where the program is said to be, or one at an edge of the map. */
  private static GeoPoint point(World world, Draws draws, Jurisdiction where) {
    List<Town> towns =
        Country.of(where.country()).towns().stream()
            .filter(town -> town.jurisdiction().isWithin(where))
            .toList();
    return towns.isEmpty() || draws.oneIn(6)
        ? BasicRecipes.point(world, draws)
        : draws.pick(towns).nearby(draws);
  }

  /** A period with both ends, of which one lies at an edge now and then. */
  private static DateRange period(World world, Draws draws) {
    LocalDate asOf = world.asOf;
    LocalDate day =
        switch (draws.below(10)) {
          case 0 -> asOf;
          case 1 -> asOf.plusDays(1);
          case 2 -> asOf.minusDays(1);
          case 3 -> Papers.leapDayUntil(asOf.plusYears(draws.between(0, 8)));
          case 4 -> LocalDate.of(asOf.getYear() + draws.below(2), 12, 31);
          case 5 -> asOf.minusDays(draws.below(1_500));
          default -> asOf.plusDays(draws.between(2, 400));
        };
    int more = draws.pick(13, 0, 1, 4, 6, 20, 29, 30, 89, 364, 365, 3_660);
    return draws.percent(25)
        ? DateRange.of(day.minusDays(more), day)
        : DateRange.of(day, day.plusDays(more));
  }

  private static List<Requirement> requirements(World world, Draws draws, Country country) {
    int most = draws.oneIn(5) ? 1 : REQUIREMENTS;
    return World.some(
        draws, 1, most, 50, () -> requirement(world, draws, country, Requirement.MOST / most));
  }

  private static Requirement requirement(World world, Draws draws, Country country, int most) {
    ProviderLevel level = draws.pick(ProviderLevel.values());
    Requirement.Builder requirement =
        Requirement.builder()
            .level(level)
            .levelMatch(draws.percent(30) ? LevelMatch.EXACTLY : LevelMatch.AT_LEAST)
            .count(draws.percent(80) ? draws.between(1, 4) : draws.pick(5, 12, 40, 250, most))
            .specializations(
                World.different(draws, 0, 2, 20, () -> draws.pick(Specialization.values())))
            .languages(
                distinct(
                    World.some(draws, 0, 3, 35, () -> languageSkill(world, draws, country)),
                    LanguageSkill::language));
    ScopeEdition edition =
        draws.percent(30) ? draws.pick(ScopeEdition.values()) : ScopeEdition.latest();
    List<Skill> skills =
        World.different(draws, 0, 4, 45, () -> skill(world, draws, edition, level));
    if (!skills.isEmpty()) {
      requirement.scopeEdition(edition).skills(skills);
    }
    if (draws.percent(30)) {
      requirement.engagement(draws.pick(Engagement.values()));
    }
    if (draws.percent(50)) {
      requirement.radiusKilometers(
          draws.pick(0, 1, 50, 500, 1_500, 5_000, 10_000, Requirement.FARTHEST_KILOMETERS));
    }
    return requirement.honorsPreferences(draws.percent(80)).build();
  }

  /** Mostly a language of the place or English, as teams share it. */
  private static LanguageSkill languageSkill(World world, Draws draws, Country country) {
    return new LanguageSkill(
        switch (draws.below(5)) {
          case 0 -> BasicRecipes.language(world, draws);
          case 1, 2 -> Drafts.ENGLISH;
          default -> draws.pick(country.languages());
        },
        draws.pick(LanguageProficiency.values()));
  }

  /** Mostly a skill that the level has; now and then any, also one that the edition lacks. */
  private static Skill skill(World world, Draws draws, ScopeEdition edition, ProviderLevel level) {
    List<Skill> own =
        ScopeOfPractice.ioemt(edition).entries().stream()
            .filter(entry -> level.isAtLeast(entry.lowestLevel()))
            .map(ScopeEntry::skill)
            .toList();
    return own.isEmpty() || draws.oneIn(8) ? ScopeRecipes.skill(world, draws) : draws.pick(own);
  }

  /** The place of a requirement among the others of a program. */
  private static int place(Draws draws) {
    return draws.oneIn(20) ? Requirement.MOST - 1 : draws.below(REQUIREMENTS);
  }

  private static MatchResult result(World world, Draws draws) {
    ProgramId program = id(world, draws);
    List<Requirement> requirements = requirements(world, draws, world.country(draws));
    List<RequirementMatches> answers = new ArrayList<>();
    List<Match> found = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i < requirements.size(); i++) {
      List<Match> matches = matches(draws, requirements.get(i), found);
      answers.add(new RequirementMatches(i, requirements.get(i).count(), matches));
      found = distinct(join(found, matches), Match::member);
      longest = Math.max(longest, matches.size());
    }
    long others = draws.oneIn(10) ? 3_000_000_000L : draws.pick(0, 1, 80, 25_000, 1_000_000);
    int most = Math.max(1, longest) + draws.pick(0, 1, 20, 1_000);
    OptionalInt top = draws.percent(60) ? OptionalInt.of(most) : OptionalInt.empty();
    return new MatchResult(program, found.size() + others, top, answers);
  }

  private static TeamProposal team(World world, Draws draws) {
    ProgramId program = id(world, draws);
    List<Requirement> requirements = requirements(world, draws, world.country(draws));
    List<TeamPart> parts = new ArrayList<>();
    Set<MemberId> used = new HashSet<>();
    for (int i = 0; i < requirements.size(); i++) {
      parts.add(part(draws, i, requirements.get(i), used));
    }
    return new TeamProposal(program, parts);
  }

  /** Members for a requirement, more often than not as many as it asks for. */
  private static TeamPart part(
      Draws draws, int place, Requirement requirement, Set<MemberId> used) {
    int most = Math.min(requirement.count(), MATCHES);
    int least = draws.percent(70) ? most : 0;
    List<Match> members = drawn(draws, requirement, least, most);
    members.removeIf(match -> !used.add(match.member()));
    return new TeamPart(place, requirement.count() - members.size(), members);
  }

  /** Who meets a requirement, some of those among them who meet others of the program. */
  private static List<Match> matches(Draws draws, Requirement requirement, List<Match> others) {
    List<Match> again =
        others.stream()
            .filter(match -> levels(requirement).contains(match.level()))
            .filter(match -> isWithin(match, requirement.radiusKilometers()))
            .filter(match -> draws.percent(60))
            .toList();
    List<Match> all = distinct(join(again, drawn(draws, requirement, 0, MATCHES)), Match::member);
    Collections.sort(all);
    return all;
  }

  private static boolean isWithin(Match match, OptionalInt radius) {
    return radius.isEmpty()
        || (match.distanceMeters().isPresent()
            && match.distanceMeters().getAsLong() <= (long) radius.getAsInt() * METERS);
  }

  private static List<Match> drawn(Draws draws, Requirement requirement, int least, int most) {
    List<ProviderLevel> levels = levels(requirement);
    List<Match> matches =
        distinct(
            World.some(
                draws, least, most, 75, () -> match(draws, levels, requirement.radiusKilometers())),
            Match::member);
    Collections.sort(matches);
    return matches;
  }

  private static List<ProviderLevel> levels(Requirement requirement) {
    List<ProviderLevel> levels = new ArrayList<>();
    for (ProviderLevel level : ProviderLevel.values()) {
      if (requirement.levelMatch().accepts(level, requirement.level())) {
        levels.add(level);
      }
    }
    return levels;
  }

  /** A match at a distance that the radius allows, at its edge now and then, or at no place. */
  private static Match match(Draws draws, List<ProviderLevel> levels, OptionalInt radius) {
    MemberId member = Drafts.id(draws.below(MemberRecipes.NUMBERS));
    ProviderLevel level = draws.pick(levels);
    if (radius.isEmpty() && draws.oneIn(8)) {
      return new Match(member, level, OptionalLong.empty());
    }
    int farthest =
        (int)
            Math.min(
                GreatCircle.FARTHEST,
                (long) radius.orElse(Requirement.FARTHEST_KILOMETERS) * METERS);
    int meters =
        switch (draws.below(12)) {
          case 0 -> 0;
          case 1 -> farthest;
          case 2 -> farthest / 2; // the same for several, so that their ids order them
          default -> draws.between(0, farthest);
        };
    return new Match(member, level, OptionalLong.of(meters));
  }

  private static <T> List<T> join(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** The values without such as have the key of an earlier one. */
  private static <T> List<T> distinct(List<T> values, Function<T, ?> key) {
    Map<Object, T> byKey = new LinkedHashMap<>();
    for (T value : values) {
      byKey.putIfAbsent(key.apply(value), value);
    }
    return new ArrayList<>(byKey.values());
  }
}
