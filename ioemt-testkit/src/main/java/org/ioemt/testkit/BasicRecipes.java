package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ioemt.code.Code;
import org.ioemt.code.CodeAbsence;
import org.ioemt.code.CodeMap;
import org.ioemt.code.CodeMapping;
import org.ioemt.code.CodeSystem;
import org.ioemt.code.LevelCodes;
import org.ioemt.code.Relation;
import org.ioemt.level.CareLevel;
import org.ioemt.level.LevelName;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.Authority;
import org.ioemt.organization.AuthorityKind;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.RoleCodes;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Severity;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;
import org.ioemt.source.DataEdition;
import org.ioemt.source.Evidence;
import org.ioemt.time.DateRange;
import org.ioemt.time.PartialDate;

/** Sources, levels, findings, codes, places, times and organizations. */
final class BasicRecipes {

  private static final List<FindingPath> PATHS =
      Stream.of(
              "",
              "birthDate",
              "skill",
              "protocol",
              "credentials",
              "credentials[0].expires",
              "credentials[12].qualification.title",
              "affiliations[1]",
              "membership.until")
          .map(text -> text.isEmpty() ? FindingPath.root() : FindingPath.parse(text))
          .toList();

  private static final List<String> PROPERTIES =
      List.of("name", "level", "expires", "crews", "members", "equipment");

  private static final int PARTS = 1 << 26;

  private BasicRecipes() {}

  static void addTo(Cookbook book) {
    book.addConstants(Evidence.class);
    book.add(Citation.class, BasicRecipes::citation);
    book.add(DataEdition.class, BasicRecipes::dataEdition);
    book.addConstants(ProviderLevel.class, CareLevel.class);
    book.add(LevelName.class, (world, draws) -> draws.pick(LevelName.all()));
    book.addConstants(Severity.class);
    book.add(FindingCode.class, (world, draws) -> draws.pick(FindingCode.all()));
    book.add(FindingPath.class, BasicRecipes::path);
    book.add(
        FindingPath.Step.class,
        (world, draws) -> {
          FindingPath path = path(world, draws);
          List<FindingPath.Step> steps = path.steps();
          return draws.pick(steps.isEmpty() ? FindingPath.of("credentials", 3).steps() : steps);
        });
    book.add(Finding.class, BasicRecipes::finding);
    book.addConstants(Relation.class, CodeSystem.Shipping.class);
    book.add(CodeSystem.class, (world, draws) -> draws.pick(CodeSystem.all()));
    book.add(Code.class, BasicRecipes::code);
    book.add(mapping(), (world, draws) -> draws.pick(LevelCodes.shipped().mappings()));
    book.add(absence(), (world, draws) -> draws.pick(LevelCodes.shipped().absences()));
    book.add(Jurisdiction.class, (world, draws) -> draws.pick(world.places));
    book.add(GeoPoint.class, BasicRecipes::point);
    book.add(LanguageTag.class, BasicRecipes::language);
    book.add(DateRange.class, BasicRecipes::period);
    book.add(PartialDate.class, BasicRecipes::partialDate);
    book.addConstants(AuthorityKind.class, EmsRole.class);
    book.add(OrganizationId.class, BasicRecipes::organization);
    book.add(Authority.class, BasicRecipes::authority);
  }

  @SuppressWarnings("unchecked") // of levels, which is what the shipped table maps to
  private static Class<CodeMapping<ProviderLevel>> mapping() {
    return (Class<CodeMapping<ProviderLevel>>) (Class<?>) CodeMapping.class;
  }

  @SuppressWarnings("unchecked") // as above
  private static Class<CodeAbsence<ProviderLevel>> absence() {
    return (Class<CodeAbsence<ProviderLevel>>) (Class<?>) CodeAbsence.class;
  }

  static Citation citation(World world, Draws draws) {
    String number = "Rule " + draws.between(1, 99);
    String web = "https://example.org/" + world.country(draws).jurisdiction().code();
    return switch (draws.below(4)) {
      case 0 -> Citation.of(number);
      case 1 -> Citation.of(number, web.toLowerCase(Locale.ROOT));
      case 2 -> Citation.web(web.toLowerCase(Locale.ROOT));
      default ->
          draws
              .pick(world.pools.titles)
              .row()
              .source()
              .orElseGet(() -> Citation.of("Provider list"));
    };
  }

  private static DataEdition dataEdition(World world, Draws draws) {
    DataEdition shipped = DataEdition.shipped();
    LocalDate date = day(world, draws);
    return draws.percent(50) ? new DataEdition(date.toString(), date) : shipped;
  }

  private static FindingPath path(World world, Draws draws) {
    FindingPath path = draws.pick(PATHS);
    for (String property : World.some(draws, 0, 3, 20, () -> draws.pick(PROPERTIES))) {
      path = draws.percent(50) ? path.element(property, draws.below(100)) : path.property(property);
    }
    return path;
  }

  static Finding finding(World world, Draws draws) {
    return finding(world, draws, draws.pick(FindingCode.all()));
  }

  static Finding finding(World world, Draws draws, FindingCode code) {
    String[] values =
        code.arguments().stream()
            .map(argument -> argument(world, draws, argument))
            .toArray(String[]::new);
    return Finding.of(code, path(world, draws), values);
  }

  /** A value such as the rules hand in under that name. */
  private static String argument(World world, Draws draws, String name) {
    return switch (name) {
      case "date", "issued", "expires", "awarded", "since", "until", "from" ->
          day(world, draws).toString();
      case "period" -> period(world, draws).toString();
      case "level", "lowest", "claimed", "proposed", "levels" ->
          draws.pick(ProviderLevel.values()).code();
      case "jurisdiction", "where" -> draws.pick(world.places).code();
      case "agency", "authority" -> organization(world, draws).toString();
      case "skill", "broader", "narrower", "base" -> draws.pick(Skill.all()).code();
      case "row" -> draws.pick(world.pools.titles).row().code();
      default -> Integer.toString(draws.between(1, 120));
    };
  }

  private static Code code(World world, Draws draws) {
    CodeMap<ProviderLevel> levels = LevelCodes.shipped();
    if (draws.percent(30)) {
      return draws.pick(RoleCodes.shipped().mappings()).code();
    }
    return draws.percent(10)
        ? Code.of("UTOPIA_" + draws.below(10), "X" + draws.below(1_000))
        : draws.pick(levels.mappings()).code();
  }

  static GeoPoint point(World world, Draws draws) {
    boolean anywhere = world.members.within() == null;
    if (anywhere && draws.oneIn(5)) {
      return draws.pick(Drafts.EDGES);
    }
    if (anywhere && draws.oneIn(5)) {
      return GeoPoint.of(degrees(draws, 90), degrees(draws, 180));
    }
    List<Town> towns = world.country(draws).towns();
    return towns.isEmpty() ? draws.pick(Drafts.EDGES) : draws.pick(towns).nearby(draws);
  }

  /**
   * To the last bit: whole degrees and so many of 2^52 parts of one, which IEEE 754 adds alike
   * everywhere.
   */
  private static double degrees(Draws draws, int limit) {
    int whole = draws.below(limit);
    long parts = ((long) draws.below(PARTS) << 26) | draws.below(PARTS);
    double degrees = whole + parts * 0x1p-52;
    return draws.percent(50) ? -degrees : degrees;
  }

  static LanguageTag language(World world, Draws draws) {
    return draws.pick(draws.percent(80) ? world.languages : Drafts.FOREIGN);
  }

  /** A day near today, often one at an edge. */
  static LocalDate day(World world, Draws draws) {
    LocalDate asOf = world.asOf;
    return switch (draws.below(8)) {
      case 0 -> asOf;
      case 1 -> asOf.minusDays(1);
      case 2 -> asOf.plusDays(1);
      case 3 -> Papers.leapDayUntil(asOf.plusYears(draws.between(0, 8)));
      case 4 -> LocalDate.of(asOf.getYear() - draws.below(30), 12, 31);
      case 5 -> asOf.minusDays(draws.below(20_000));
      default -> asOf.minusDays(draws.between(-800, 800));
    };
  }

  /** A period around today more often than not. */
  static DateRange period(World world, Draws draws) {
    LocalDate day = day(world, draws);
    return switch (draws.below(6)) {
      case 0 -> DateRange.always();
      case 1 -> DateRange.since(day);
      case 2 -> DateRange.until(day);
      case 3 -> DateRange.of(day, day);
      default -> DateRange.of(day, day.plusDays(draws.below(1_000)));
    };
  }

  /** A period that holds today, open at either end now and then. */
  static DateRange current(World world, Draws draws) {
    LocalDate asOf = world.asOf;
    LocalDate from = asOf.minusDays(draws.oneIn(8) ? 0 : draws.below(700));
    return switch (draws.below(5)) {
      case 0 -> DateRange.always();
      case 1 -> DateRange.since(from);
      default -> DateRange.of(from, asOf.plusDays(draws.oneIn(8) ? 0 : draws.below(700)));
    };
  }

  /** Mostly a period that holds today, now and then one just beside it. */
  static DateRange mostlyCurrent(World world, Draws draws) {
    if (draws.oneIn(12)) {
      LocalDate asOf = world.asOf;
      return draws.percent(50)
          ? DateRange.of(asOf.minusDays(300), asOf.minusDays(1))
          : DateRange.since(asOf.plusDays(1));
    }
    return current(world, draws);
  }

  private static PartialDate partialDate(World world, Draws draws) {
    LocalDate day = day(world, draws);
    return PartialDate.of(draws.percent(50) ? day.toString() : String.valueOf(day.getYear()));
  }

  static OrganizationId organization(World world, Draws draws) {
    return draws.pick(world.pools.services(world.country(draws).jurisdiction()));
  }

  private static Authority authority(World world, Draws draws) {
    List<Authority> known = world.authorities().all();
    if (draws.percent(70)) {
      return draws.pick(known);
    }
    Jurisdiction place = draws.pick(world.places);
    Authority.Builder authority = Authority.builder();
    authority
        .id(world.pools.unknownAuthority(place.country(), draws))
        .jurisdiction(place)
        .name("Rescue Board of " + place.englishName())
        .englishName("Rescue Board of " + place.englishName())
        .kind(draws.pick(AuthorityKind.values()))
        .evidence(draws.pick(Evidence.values()));
    if (draws.percent(50)) {
      authority.abbreviation("RB" + place.country().code());
    }
    if (draws.percent(50)) {
      authority.numberPattern(draws.pick("^[0-9]{6}$", "^[A-Z]{2}-[0-9]{5}$"));
    }
    if (draws.percent(30)) {
      authority.renewal("every two years");
    }
    if (draws.percent(50)) {
      authority.source(citation(world, draws));
    }
    return authority.build();
  }
}
