package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Affiliation;
import org.ioemt.member.Availability;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.MemberId;
import org.ioemt.member.Membership;
import org.ioemt.member.MembershipStatus;
import org.ioemt.member.Preferences;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.testkit.Draws.Concern;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Drafts members in whom no rule finds anything. Immutable and thread-safe. */
final class Drafts {

  /** Nobody starts later than so many years after the earliest age. */
  private static final int LATEST_START = 20;

  static final LanguageTag ENGLISH = LanguageTag.of("en");

  static final List<LanguageTag> FOREIGN =
      List.of(
          LanguageTag.of("ar"),
          LanguageTag.of("de"),
          LanguageTag.of("es"),
          LanguageTag.of("fr"),
          LanguageTag.of("pt"),
          LanguageTag.of("ru"),
          LanguageTag.of("sw"),
          LanguageTag.of("zh-Hans"),
          LanguageTag.of("gsw"));

  /** Where coordinates are easily got wrong. */
  static final List<GeoPoint> EDGES =
      List.of(
          GeoPoint.of(90, 0),
          GeoPoint.of(-90, 0),
          GeoPoint.of(-90, 139.2724),
          GeoPoint.of(-16.8, 180),
          GeoPoint.of(-16.8, -180),
          GeoPoint.of(-16.8031, 179.9999),
          GeoPoint.of(65.7806, -169.0611),
          GeoPoint.of(-18.1437, -179.9999),
          GeoPoint.of(0, 0),
          GeoPoint.of(0, 180),
          GeoPoint.of(0.0001, -0.0001));

  static final LanguageProficiency[] LEARNT = {
    LanguageProficiency.A1,
    LanguageProficiency.A2,
    LanguageProficiency.B1,
    LanguageProficiency.B1,
    LanguageProficiency.B2,
    LanguageProficiency.B2,
    LanguageProficiency.B2,
    LanguageProficiency.C1,
    LanguageProficiency.C1,
    LanguageProficiency.C2
  };

  private final LocalDate asOf;
  private final Pools pools;
  final Papers papers;
  final List<Country> everywhere;

  Drafts(Pools pools) {
    this.asOf = pools.asOf;
    this.pools = pools;
    this.papers = new Papers(pools.asOf);
    this.everywhere =
        Country.known().values().stream().filter(country -> !country.towns().isEmpty()).toList();
  }

  /**
   * A draft without any flaw or, for a flaw that lies in the title, with such a title. Other flaws
   * are left to be put in.
   */
  Draft draft(long index, @Nullable Flaw flaw, Function<Concern, Draws> sequence) {
    Draws draws = sequence.apply(Concern.CREDENTIALS);
    Shelf shelf = pools.shelf(flaw);
    Title title = shelf.draw(draws);
    LocalDate awarded =
        flaw == Flaw.UNDER_AGE ? papers.lately(title, draws) : papers.awarded(title, draws);
    Issuer issuer = draws.pick(pools.issuers(title, flaw));
    Paper main = papers.current(title, issuer, awarded, draws);
    Jurisdiction home = title.country();
    if (flaw == Flaw.COUNTRY_NOT_COVERED) {
      Pools.Uncovered uncovered = draws.pick(pools.uncovered);
      main.qualification = uncovered.qualification();
      main.authority = uncovered.issuer().id();
      main.number = uncovered.issuer().draw(draws);
      home = main.qualification.jurisdiction().country();
    }
    papers.document(main, draws);
    Draft draft = new Draft(id(index), title, main, awarded, home);
    // What is added beside a title that was chosen for a flaw could make good for it.
    if (shelf == pools.sound && draws.percent(45)) {
      another(draft, draws);
      if (draws.percent(25)) {
        another(draft, draws);
      }
    }
    person(draft, sequence.apply(Concern.PERSON));
    service(draft, awarded, sequence.apply(Concern.SERVICE));
    profile(draft, awarded, sequence.apply(Concern.PROFILE));
    return draft;
  }

  static MemberId id(long index) {
    String digits = Long.toString(index);
    return MemberId.of("M-" + "0".repeat(Math.max(0, 7 - digits.length())) + digits);
  }

  /** Adds a further credential, of which most do not register anybody. */
  private void another(Draft draft, Draws draws) {
    Jurisdiction country = draft.home;
    Title title = pools.sound.draw(draws, country);
    LocalDate day = papers.awarded(title, draws);
    Issuer issuer = draws.pick(title.issuers());
    Paper paper;
    switch (draws.below(10)) {
      case 0, 1, 2 -> { // the school that taught the title
        paper = new Paper(CredentialKind.DEGREE, draft.title.qualification());
        List<Issuer> schools = pools.schools(country);
        paper.authority = schools.isEmpty() ? null : draws.pick(schools).id();
        paper.awarded = draft.awarded;
        paper.issued = draws.percent(50) ? draft.awarded : null;
      }
      case 3, 4, 5 -> {
        paper = papers.old(title, issuer, day, draws);
        draft.award(title, day);
      }
      case 6 -> { // not granted, or not known to be
        paper = papers.plain(title, issuer, draws);
        paper.status =
            draws.pick(
                CredentialStatus.PENDING,
                CredentialStatus.PROVISIONAL,
                CredentialStatus.UNKNOWN,
                CredentialStatus.ISSUED_IN_ERROR);
      }
      case 7 -> { // from a body whose word does not count
        if (draft.title.others().isEmpty()) {
          paper = null;
        } else {
          Issuer other = draws.pick(draft.title.others());
          paper = papers.current(draft.title, other, draft.awarded, draws);
        }
      }
      default -> { // another that counts
        paper = papers.current(title, issuer, day, draws);
        draft.award(title, day);
        draft.raise(title.level());
      }
    }
    if (paper != null) {
      draft.papers.add(draws.percent(75) ? draft.papers.size() : 0, paper);
    }
  }

  private void person(Draft draft, Draws draws) {
    Country home = Country.of(draft.home);
    boolean migrant = draws.percent(8);
    Country abode = migrant ? draws.pick(everywhere) : home;
    draft.name = draws.percent(3) ? null : draws.pick(home.names()).draw(draws);
    draft.birthDate = birthDate(draft.bornBy, draws);
    settle(draft, abode, migrant, draws);
    speak(draft, home, draws);
    if (draws.percent(60)) {
      draft.claimed = draft.level;
    }
    draft.title.row().specialization().ifPresent(draft.specializations::add);
    boolean advanced = draft.level != null && draft.level.isAtLeast(ProviderLevel.PARAMEDIC);
    if (draws.percent(advanced ? 20 : 4)) {
      Specialization more = draws.pick(Specialization.values());
      if (!draft.specializations.contains(more)) {
        draft.specializations.add(more);
      }
    }
  }

  private LocalDate birthDate(LocalDate bornBy, Draws draws) {
    LocalDate adult = asOf.minusYears(Draft.ADULT);
    LocalDate latest = bornBy.isAfter(adult) ? adult : bornBy;
    LocalDate birth = latest.minusYears(draws.below(LATEST_START)).minusDays(draws.below(365));
    switch (draws.below(50)) {
      case 0 -> {
        return Papers.leapDayUntil(birth);
      }
      case 1 -> { // 18 on the day itself
        return bornBy.isAfter(adult.minusYears(2)) ? latest : birth;
      }
      case 2 -> { // on a birthday
        LocalDate birthday = adult.minusYears(draws.below(40));
        return birthday.isAfter(latest) ? birth : birthday;
      }
      case 3 -> { // long ago
        return draws.oneIn(4) ? asOf.minusYears(draws.between(80, 104)) : birth;
      }
      default -> {
        return birth;
      }
    }
  }

  private void settle(Draft draft, Country abode, boolean migrant, Draws draws) {
    Jurisdiction own = draft.main.qualification.jurisdiction();
    List<Town> towns = abode.towns();
    Town town = towns.isEmpty() ? null : draws.pick(towns);
    if (!migrant && !own.isCountry()) {
      for (int i = 0; i < towns.size(); i++) {
        if (towns.get(i).jurisdiction().equals(own)) {
          town = towns.get(i);
        }
      }
    }
    if (!draws.percent(5)) {
      draft.residence = town == null ? abode.jurisdiction() : town.jurisdiction();
    }
    if (draws.percent(2)) {
      draft.place = draws.pick(EDGES);
    } else if (town != null && draws.percent(85)) {
      draft.place = town.nearby(draws);
    }
  }

  private static void speak(Draft draft, Country home, Draws draws) {
    List<LanguageTag> spoken = home.languages();
    LanguageTag mother = draws.pick(spoken);
    add(draft, mother, LanguageProficiency.NATIVE);
    if (spoken.size() > 1 && draws.percent(40)) {
      add(draft, draws.pick(spoken), draws.pick(LEARNT));
    }
    add(draft, ENGLISH, draws.pick(LEARNT));
    if (draws.percent(25)) {
      add(draft, draws.pick(FOREIGN), draws.pick(LEARNT));
    }
    if (draws.percent(25)) {
      draft.languages.add(0, draft.languages.remove(draft.languages.size() - 1));
    }
  }

  private static void add(Draft draft, LanguageTag language, LanguageProficiency proficiency) {
    for (int i = 0; i < draft.languages.size(); i++) {
      if (draft.languages.get(i).language().equals(language)) {
        return;
      }
    }
    draft.languages.add(new LanguageSkill(language, proficiency));
  }

  private void service(Draft draft, LocalDate awarded, Draws draws) {
    List<OrganizationId> services = pools.services(draft.home);
    draft.affiliations.add(serving(services, awarded, draws));
    if (draws.percent(25)) {
      draft.affiliations.add(
          draws.percent(75) ? 1 : 0,
          draws.percent(40) ? serving(services, awarded, draws) : served(services, awarded, draws));
    }
  }

  /** An affiliation that holds. */
  Affiliation serving(List<OrganizationId> services, LocalDate awarded, Draws draws) {
    Affiliation.Builder builder = somewhere(services, draws);
    switch (draws.below(20)) {
      case 0 -> builder.since(asOf);
      case 1 -> builder.since(draws.day(awarded, asOf)).until(asOf);
      case 2 -> {}
      case 3 -> builder.until(asOf.plusDays(draws.between(1, 400)));
      case 4 -> builder.since(asOf).until(asOf);
      case 5, 6 ->
          builder.since(draws.day(awarded, asOf)).until(asOf.plusDays(draws.between(1, 900)));
      default -> builder.since(draws.day(awarded, asOf));
    }
    return builder.build();
  }

  /** An affiliation that has ended. */
  Affiliation served(List<OrganizationId> services, LocalDate awarded, Draws draws) {
    Affiliation.Builder builder = somewhere(services, draws);
    LocalDate yesterday = asOf.minusDays(1);
    LocalDate first = awarded.isAfter(yesterday) ? yesterday : draws.day(awarded, yesterday);
    builder.since(first).until(draws.oneIn(5) ? yesterday : draws.day(first, yesterday));
    return builder.build();
  }

  /** An affiliation that is yet to begin. */
  Affiliation willServe(List<OrganizationId> services, Draws draws) {
    Affiliation.Builder builder = somewhere(services, draws);
    builder.since(asOf.plusDays(draws.oneIn(3) ? 1 : draws.between(2, 200)));
    return builder.build();
  }

  private static Affiliation.Builder somewhere(List<OrganizationId> services, Draws draws) {
    Affiliation.Builder builder = Affiliation.builder();
    builder.organization(draws.pick(services));
    int ticket = draws.below(100);
    Engagement engagement =
        ticket < 60
            ? Engagement.PROFESSIONAL
            : ticket < 90 ? Engagement.VOLUNTEER : Engagement.INSTRUCTOR;
    builder.engagement(engagement);
    if (draws.percent(90)) {
      builder.role(role(engagement, draws));
    }
    return builder;
  }

  static EmsRole role(Engagement engagement, Draws draws) {
    int ticket = draws.below(100);
    if (ticket < 10) {
      return draws.pick(EmsRole.values());
    }
    if (engagement == Engagement.INSTRUCTOR) {
      return EmsRole.TRAINING;
    }
    return ticket < 75
        ? EmsRole.PATIENT_CARE
        : ticket < 85
            ? EmsRole.VEHICLE_OPERATOR
            : ticket < 93 ? EmsRole.FIREFIGHTER : EmsRole.SUPERVISOR;
  }

  private void profile(Draft draft, LocalDate awarded, Draws draws) {
    if (draws.percent(90)) {
      draft.membership = membership(awarded, draws);
    }
    if (draws.percent(50)) {
      draft.availability = availability(draws);
    }
    if (draws.percent(50)) {
      draft.preferences = preferences(draft.home, draws);
    }
  }

  Membership membership(LocalDate awarded, Draws draws) {
    Membership.Builder builder = Membership.builder();
    LocalDate earliest = asOf.minusYears(8);
    LocalDate since =
        draws.oneIn(30) ? asOf : draws.day(awarded.isAfter(earliest) ? awarded : earliest, asOf);
    builder.since(since);
    int ticket = draws.below(100);
    if (ticket < 75) {
      builder.status(MembershipStatus.ENROLLED);
      if (draws.percent(30)) {
        builder.until(draws.oneIn(10) ? asOf : asOf.plusDays(draws.below(730)));
      }
    } else if (ticket < 85) {
      builder.status(MembershipStatus.APPLIED);
    } else if (ticket < 92) {
      builder.status(MembershipStatus.SUSPENDED);
    } else {
      builder.status(MembershipStatus.ENDED);
      builder.until(draws.day(since, asOf));
    }
    return builder.build();
  }

  Availability availability(Draws draws) {
    Availability.Builder builder = Availability.builder();
    LocalDate from = asOf.plusDays(draws.between(-60, 200));
    switch (draws.below(8)) {
      case 0 -> {}
      case 1 -> builder.addPeriod(DateRange.always());
      case 2 -> builder.addPeriod(DateRange.since(from));
      case 3 -> builder.addPeriod(DateRange.until(from));
      case 4 -> builder.addPeriod(DateRange.of(from, from));
      case 5 ->
          builder
              .addPeriod(DateRange.of(from, from.plusDays(20)))
              .addPeriod(DateRange.of(from.plusDays(90), from.plusDays(120)));
      default -> builder.addPeriod(DateRange.of(from, from.plusDays(draws.between(1, 180))));
    }
    if (draws.percent(70)) {
      builder.noticeDays(draws.pick(0, 1, 2, 3, 7, 14, 30, 366));
    }
    return builder.build();
  }

  Preferences preferences(Jurisdiction home, Draws draws) {
    Preferences.Builder builder = Preferences.builder();
    List<ProgramKind> kinds = new ArrayList<>(3);
    for (int i = draws.below(4); i > 0; i--) {
      ProgramKind kind = draws.pick(ProgramKind.values());
      if (!kinds.contains(kind)) {
        kinds.add(kind);
      }
    }
    builder.addAllProgramKinds(kinds);
    if (draws.percent(60)) {
      builder.farthestKilometers(draws.pick(0, 50, 500, 2_000, 5_000, 10_000, 20_038));
    }
    if (draws.percent(60)) {
      builder.longestStayDays(draws.pick(0, 1, 7, 14, 30, 90, 365, 3_660));
    }
    if (draws.percent(15)) {
      Jurisdiction excluded = draws.pick(everywhere).jurisdiction();
      builder.addExcludedJurisdiction(excluded);
      if (draws.oneIn(4) && !excluded.equals(home)) {
        builder.addExcludedJurisdiction(home);
      }
    }
    return builder.build();
  }
}
