package org.ioemt.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.Verification;
import org.ioemt.credential.VerificationOutcome;
import org.ioemt.credential.VerificationSource;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.Denied;
import org.ioemt.practice.DirectionChannel;
import org.ioemt.practice.LocalCredentialing;
import org.ioemt.practice.MedicalDirection;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.OfflineDirection;
import org.ioemt.practice.OnlineDirection;
import org.ioemt.practice.Permitted;
import org.ioemt.practice.PracticeCondition;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ProtocolId;
import org.ioemt.practice.ScopeExtension;
import org.ioemt.practice.SkillLevel;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;
import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;

/** Medical direction, protocols, and who may do what. */
final class PracticeRecipes {

  private static final List<String> PROTOCOLS =
      List.of("BLS", "ALS", "ALS-2026", "Chest-Pain", "STROKE.3", "peds/airway_2");

  private PracticeRecipes() {}

  static void addTo(Cookbook book) {
    book.addConstants(
        DirectionChannel.class,
        PracticeCondition.class,
        MedicalDirection.Kind.class,
        PracticeDecision.Kind.class);
    book.add(ProtocolId.class, PracticeRecipes::protocolId);
    book.add(SkillLevel.class, PracticeRecipes::skillLevel);
    book.add(
        MedicalDirector.class,
        (world, draws) -> new Case(world, draws, draws.pick(world.places)).director());
    book.add(OnlineDirection.class, (w, d) -> online(w, d, skills(w, d), directorId(d)));
    book.add(
        OfflineDirection.class,
        (w, d) -> offline(w, d, skills(w, d), directorId(d), protocolId(w, d)));
    book.add(
        MedicalDirection.class,
        (w, d) ->
            d.percent(50)
                ? offline(w, d, skills(w, d), directorId(d), protocolId(w, d))
                : online(w, d, skills(w, d), directorId(d)));
    book.add(
        LocalCredentialing.class,
        (world, draws) ->
            new Case(world, draws, draws.pick(world.places))
                .credentialing(
                    Drafts.id(draws.below(MemberRecipes.NUMBERS)),
                    draws.pick(ProviderLevel.values())));
    book.add(ScopeExtension.class, PracticeRecipes::extension);
    book.add(
        Protocol.class,
        (world, draws) ->
            new Case(world, draws, draws.pick(world.places))
                .protocol(ScopeRecipes.scope(world, draws), List.of()));
    book.add(PracticeRequest.class, PracticeRecipes::request);
    book.add(PracticeDecision.class, (w, d) -> w.practice.decide(request(w, d)));
    book.add(Permitted.class, PracticeRecipes::permitted);
    book.add(Denied.class, PracticeRecipes::denied);
  }

  private static ProtocolId protocolId(World world, Draws draws) {
    return ProtocolId.of(draws.pick(PROTOCOLS));
  }

  static MemberId directorId(Draws draws) {
    return MemberId.of("D-" + draws.between(1, 3));
  }

  private static SkillLevel skillLevel(World world, Draws draws) {
    return new SkillLevel(ScopeRecipes.skill(world, draws), draws.pick(ProviderLevel.values()));
  }

  static MedicalDirector director(World world, Draws draws, Jurisdiction place) {
    return new Case(world, draws, place).director();
  }

  static Protocol protocol(World world, Draws draws, Jurisdiction place) {
    return new Case(world, draws, place).protocol(ScopeRecipes.scope(world, draws), List.of());
  }

  private static List<Skill> skills(World world, Draws draws) {
    return World.different(draws, 1, 5, 40, () -> ScopeRecipes.skill(world, draws));
  }

  private static OnlineDirection online(
      World world, Draws draws, List<Skill> skills, MemberId director) {
    LocalDate day = draws.oneIn(10) ? world.asOf.minusDays(1) : world.asOf;
    // Now and then an hour at which it is another day in Greenwich.
    LocalTime hour =
        draws.oneIn(5) ? LocalTime.of(23, 59, 59) : LocalTime.of(draws.below(24), draws.below(60));
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(draws.pick(0, -5, 2, 14, -12) * 3_600);
    return OnlineDirection.builder()
        .director(director)
        .skills(skills)
        .given(OffsetDateTime.of(day, hour, offset))
        .channel(draws.pick(DirectionChannel.values()))
        .build();
  }

  private static OfflineDirection offline(
      World world, Draws draws, List<Skill> skills, MemberId director, ProtocolId protocol) {
    return OfflineDirection.builder()
        .director(director)
        .skills(skills)
        .protocol(protocol)
        .period(BasicRecipes.mostlyCurrent(world, draws))
        .build();
  }

  private static ScopeExtension extension(World world, Draws draws) {
    return extension(
        world,
        draws,
        draws.pick(world.places),
        List.of(ProviderLevel.values()),
        skills(world, draws));
  }

  private static ScopeExtension extension(
      World world,
      Draws draws,
      Jurisdiction place,
      List<ProviderLevel> levels,
      List<Skill> skills) {
    LocalDate from = world.asOf.minusDays(draws.oneIn(8) ? -1 : draws.below(60));
    ScopeExtension.Builder extension =
        ScopeExtension.builder()
            .kind(draws.pick(EmergencyKind.values()))
            .jurisdiction(place)
            .period(DateRange.of(from, from.plusDays(draws.between(1, 180))))
            .source(BasicRecipes.citation(world, draws));
    for (Skill skill : skills) {
      extension.permitFrom(levels.isEmpty() ? ProviderLevel.EMT : draws.pick(levels), skill);
    }
    return extension.build();
  }

  /** A request in which each paper is mostly as it should be, so that a good part is permitted. */
  static PracticeRequest request(World world, Draws draws) {
    Member member = MemberRecipes.member(world, draws);
    Jurisdiction place =
        member.credentials().isEmpty() || draws.oneIn(12)
            ? draws.pick(world.places)
            : member.credentials().get(0).qualification().jurisdiction();
    ScopeOfPractice scope =
        ScopeRecipes.scope(world, draws, () -> draws.oneIn(10) ? draws.pick(world.places) : place);
    Case at = new Case(world, draws, place);
    ProviderLevel level =
        member.credentials().stream()
            .flatMap(
                credential ->
                    world.crosswalk.standardize(credential.qualification()).level().stream())
            .reduce((a, b) -> a.isAtLeast(b) ? a : b)
            .orElse(ProviderLevel.EMT);
    boolean extended = draws.percent(25);
    Skill skill = skill(world, draws, scope, level, extended);
    List<ScopeExtension> extensions = new ArrayList<>();
    if (extended) {
      extensions.add(
          extension(
              world,
              draws,
              place,
              scope.levels().stream().filter(l -> l.isAtMost(level) || draws.oneIn(9)).toList(),
              List.of(skill)));
    }
    extensions.addAll(
        World.some(
            draws,
            0,
            2,
            10,
            () ->
                extension(world, draws, place, List.copyOf(scope.levels()), skills(world, draws))));
    PracticeRequest.Builder request =
        PracticeRequest.builder()
            .member(member)
            .skill(skill)
            .jurisdiction(place)
            .date(world.asOf)
            .scope(scope)
            .extensions(draws.oneIn(15) ? List.of() : List.copyOf(new LinkedHashSet<>(extensions)));
    request.addDirector(at.director());
    if (draws.oneIn(10)) {
      request.addDirector(at.director());
    }
    if (!draws.oneIn(15)) {
      request.protocol(
          at.protocol(draws.oneIn(30) ? ScopeRecipes.scope(world, draws) : scope, extensions));
    }
    if (!draws.oneIn(15)) {
      request.addLocalCredentialing(at.credentialing(member.id(), level));
    }
    if (draws.percent(60)) {
      List<Skill> ordered = draws.oneIn(10) ? skills(world, draws) : List.of(skill);
      request.addDirection(online(world, draws, ordered, at.director));
    }
    if (draws.percent(30)) {
      request.addDirection(
          offline(
              world,
              draws,
              List.of(skill),
              at.director,
              draws.oneIn(10) ? protocolId(world, draws) : at.protocol));
    }
    return request.build();
  }

  /** Mostly what the level may do; for an extension what it may not, where there is such. */
  private static Skill skill(
      World world, Draws draws, ScopeOfPractice scope, ProviderLevel level, boolean extended) {
    List<Skill> own =
        extended
            ? Skill.all().stream().filter(skill -> !scope.permits(level, skill)).toList()
            : scope.skills(level);
    List<Skill> ordered =
        own.stream().filter(s -> s.direction() == DirectionNeed.MEDICAL_DIRECTOR_APPROVED).toList();
    if (!ordered.isEmpty() && draws.oneIn(5)) {
      return draws.pick(ordered);
    }
    return own.isEmpty() || draws.oneIn(8) ? ScopeRecipes.skill(world, draws) : draws.pick(own);
  }

  private static Permitted permitted(World world, Draws draws) {
    if (world.practice.decide(request(world, draws)) instanceof Permitted permitted) {
      return permitted;
    }
    ScopeOfPractice scope = ScopeRecipes.scope(world, draws);
    ScopeEntry entry = draws.pick(scope.entries());
    return new Permitted(
        ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN,
        entry,
        World.different(draws, 0, 3, 50, () -> draws.pick(PracticeCondition.values())),
        draws.percent(50)
            ? Optional.of(online(world, draws, List.of(entry.skill()), directorId(draws)))
            : Optional.empty(),
        draws.percent(20) ? Optional.of(extension(world, draws)) : Optional.empty());
  }

  private static Denied denied(World world, Draws draws) {
    if (world.practice.decide(request(world, draws)) instanceof Denied denied) {
      return denied;
    }
    List<FindingCode> reasons =
        FindingCode.all().stream().filter(code -> code.severity() == Severity.ERROR).toList();
    List<Finding> findings =
        World.different(
            draws, 1, 4, 40, () -> BasicRecipes.finding(world, draws, draws.pick(reasons)));
    return new Denied(findings);
  }

  /** One agency in one place, whose papers mostly fit together. */
  private static final class Case {
    private final World world;
    private final Draws draws;
    private final Jurisdiction place;
    private final OrganizationId agency;
    private final MemberId director;
    private final ProtocolId protocol;

    Case(World world, Draws draws, Jurisdiction place) {
      this.world = world;
      this.draws = draws;
      this.place = place;
      this.agency = draws.pick(world.pools.services(place.country()));
      this.director = directorId(draws);
      this.protocol = protocolId(world, draws);
    }

    private OrganizationId agency() {
      return draws.oneIn(30) ? BasicRecipes.organization(world, draws) : agency;
    }

    private MemberId director(int times) {
      return draws.oneIn(times) ? directorId(draws) : director;
    }

    MedicalDirector director() {
      LocalDate issued = world.asOf.minusDays(draws.below(3_000));
      Credential.Builder license =
          Credential.builder()
              .kind(draws.oneIn(30) ? draws.pick(CredentialKind.values()) : CredentialKind.LICENSE)
              .qualification(
                  draws.oneIn(20)
                      ? draws.pick(world.pools.titles).qualification()
                      : Qualification.of(place, "Physician"))
              .authority(OrganizationId.of(place.country().code() + "-MEDICAL-BOARD"))
              .status(
                  draws.oneIn(20) ? draws.pick(CredentialStatus.values()) : CredentialStatus.ACTIVE)
              .issued(issued);
      if (!draws.oneIn(30)) {
        license.addVerification(
            new Verification(
                VerificationSource.ISSUING_AUTHORITY, issued, VerificationOutcome.CONFIRMED));
      }
      if (draws.percent(60)) {
        license.number(CredentialNumber.of("MD-" + draws.between(10_000, 99_999)));
      }
      if (draws.percent(40)) {
        license.expires(world.asOf.plusDays(draws.between(-1, 900)));
      }
      return MedicalDirector.builder()
          .id(director(30))
          .agency(agency())
          .license(license.build())
          .appointed(BasicRecipes.mostlyCurrent(world, draws))
          .build();
    }

    LocalCredentialing credentialing(MemberId member, ProviderLevel level) {
      return LocalCredentialing.builder()
          .member(member)
          .agency(agency())
          .level(draws.oneIn(10) ? draws.pick(ProviderLevel.values()) : level)
          .director(director(30))
          .period(BasicRecipes.mostlyCurrent(world, draws))
          .build();
    }

    Protocol protocol(ScopeOfPractice scope, List<ScopeExtension> declared) {
      ProtocolId id = draws.oneIn(10) ? protocolId(world, draws) : protocol;
      OrganizationId responsible = agency();
      MemberId approved = director(30);
      DateRange period = BasicRecipes.mostlyCurrent(world, draws);
      List<Consumer<Protocol.Builder>> steps = new ArrayList<>();
      steps.add(
          protocol ->
              protocol.id(id).agency(responsible).scope(scope).approvedBy(approved).period(period));
      List<ScopeEntry> entries = scope.entries();
      World.some(
          draws,
          0,
          6,
          60,
          () -> {
            ScopeEntry entry = draws.pick(entries);
            boolean withheld = draws.percent(50);
            ProviderLevel level =
                draws.pick(
                    scope.levels().stream()
                        .filter(candidate -> candidate.isAtLeast(entry.lowestLevel()))
                        .toList());
            steps.add(
                withheld
                    ? protocol -> protocol.withhold(entry.skill())
                    : protocol -> protocol.raise(level, entry.skill()));
            return entry;
          });
      for (ScopeExtension extension : declared) {
        if (draws.percent(80)) {
          steps.add(protocol -> protocol.adopt(extension));
        }
      }
      return ScopeRecipes.asFarAsAllowed(steps, Protocol::builder, Protocol.Builder::build);
    }
  }
}
