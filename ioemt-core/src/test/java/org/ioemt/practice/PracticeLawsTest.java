package org.ioemt.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.practice.Duty.AGENCY;
import static org.ioemt.practice.Duty.DIRECTOR;
import static org.ioemt.practice.Duty.NEW_YORK;
import static org.ioemt.practice.Duty.PROTOCOL;
import static org.ioemt.practice.Duty.RULES;
import static org.ioemt.practice.Duty.STATE;
import static org.ioemt.practice.Duty.THIS_YEAR;
import static org.ioemt.practice.Duty.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

/** The laws of authority to practice, over requests made at random from a fixed seed. */
class PracticeLawsTest {

  private static final int CASES = 1_500;

  private static final List<ProviderLevel> LEVELS = List.of(ProviderLevel.values());
  private static final List<Jurisdiction> PLACES =
      List.of(NEW_YORK, Jurisdiction.of("US"), Jurisdiction.of("US-CA"), Jurisdiction.of("DE"));
  private static final List<ScopeOfPractice> SCOPES = scopes();

  private static List<ScopeOfPractice> scopes() {
    List<ScopeOfPractice> scopes = new ArrayList<>();
    for (ScopeEdition edition : ScopeEdition.values()) {
      scopes.add(ScopeOfPractice.ioemt(edition));
    }
    scopes.add(ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2021));
    scopes.add(
        ScopeOfPractice.basedOn(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2019))
            .named("Utopia")
            .in(Jurisdiction.of("US"))
            .permitFrom(ProviderLevel.EMT, Skill.of("airway-supraglottic"))
            .withhold(Skill.of("cricothyrotomy"))
            .withhold(Skill.of("cpap"))
            .build());
    return scopes;
  }

  /** Draws; mostly what leads to a permission, now and then what does not. */
  private static final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
      random = new SplittableRandom(seed);
    }

    boolean rarely() {
      return random.nextInt(12) == 0;
    }

    boolean often() {
      return random.nextInt(3) > 0;
    }

    <T> T of(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    <T> T mostly(T usual, Supplier<T> other) {
      return rarely() ? other.get() : usual;
    }

    Skill skill() {
      return random.nextInt(8) == 0 ? Duty.VACCINATION : of(Skill.all());
    }

    DateRange period() {
      return mostly(
          THIS_YEAR,
          () ->
              of(
                  List.of(
                      DateRange.until(TODAY.minusDays(1)),
                      DateRange.since(TODAY.plusDays(1)),
                      DateRange.of(TODAY, TODAY),
                      DateRange.always())));
    }

    Credential credential(ProviderLevel level) {
      Qualification qualification =
          Qualification.of(
              mostly(NEW_YORK, () -> of(PLACES)), mostly(Duty.title(level), () -> "Hero"));
      Credential.Builder credential =
          Duty.credential(
                  mostly(CredentialKind.LICENSE, () -> of(List.of(CredentialKind.values()))),
                  qualification)
              .status(mostly(CredentialStatus.ACTIVE, () -> of(List.of(CredentialStatus.values()))))
              .authority(mostly(STATE, () -> OrganizationId.of("US-NY-SOMEBODY")));
      if (rarely()) {
        credential.expires(TODAY.plusDays(random.nextInt(3) - 2));
      }
      if (rarely()) {
        credential.verifications(List.of());
      }
      return credential.build();
    }

    MedicalDirector director() {
      Credential license = Duty.director().build().license();
      Credential.Builder changed = Credential.builder().from(license);
      if (rarely()) {
        changed.status(of(List.of(CredentialStatus.values())));
      }
      if (rarely()) {
        changed.qualification(Qualification.of(of(PLACES), of(List.of("Physician", "Title EMT"))));
      }
      return Duty.director()
          .id(mostly(DIRECTOR, () -> MemberId.of("D-2")))
          .agency(mostly(AGENCY, () -> OrganizationId.of("US-NY-OTHER-EMS")))
          .appointed(period())
          .license(changed.build())
          .build();
    }

    ScopeExtension extension(ScopeOfPractice scope, Skill skill) {
      List<ProviderLevel> levels = List.copyOf(scope.levels());
      return ScopeExtension.builder()
          .kind(mostly(EmergencyKind.PUBLIC_HEALTH_EMERGENCY, () -> EmergencyKind.DISASTER))
          .jurisdiction(mostly(NEW_YORK, () -> of(PLACES)))
          .period(
              mostly(
                  DateRange.of(TODAY.minusDays(9), TODAY.plusDays(9)),
                  () -> DateRange.of(TODAY.plusDays(1), TODAY.plusDays(9))))
          .source(Citation.of("Order " + random.nextInt(3)))
          .permitFrom(of(levels), skill)
          .build();
    }

    Protocol protocol(ScopeOfPractice scope, List<ScopeExtension> extensions) {
      while (true) {
        Protocol.Builder protocol =
            Duty.protocol(scope)
                .period(period())
                .approvedBy(mostly(DIRECTOR, () -> MemberId.of("D-2")));
        for (ScopeEntry entry : scope.entries()) {
          if (random.nextInt(30) == 0) {
            protocol.withhold(entry.skill());
          } else if (random.nextInt(30) == 0) {
            protocol.raise(
                of(
                    scope.levels().stream()
                        .filter(level -> level.isAtLeast(entry.lowestLevel()))
                        .toList()),
                entry.skill());
          }
        }
        extensions.stream().filter(extension -> often()).forEach(protocol::adopt);
        try {
          return protocol.build();
        } catch (IllegalArgumentException e) {
          assertThat(e).hasMessageContaining("although it is a form of");
        }
      }
    }

    /** A request in which every level that a record states is the given one. */
    PracticeRequest request(ProviderLevel level) {
      ScopeOfPractice scope = of(SCOPES);
      Skill skill = skill();
      List<ScopeExtension> extensions = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        ScopeExtension extension = extension(scope, skill);
        try {
          extension.applyTo(scope);
          extensions.add(extension);
        } catch (IllegalArgumentException e) {
          assertThat(e).hasMessageContaining("although it is a form of");
        }
      }
      Member.Builder member = Member.builder().id(MemberId.of("M-1"));
      for (int i = 1 + random.nextInt(2); i > 0; i--) {
        member.addCredential(credential(level));
      }
      PracticeRequest.Builder request =
          PracticeRequest.builder()
              .member(member.build())
              .skill(skill)
              .jurisdiction(mostly(NEW_YORK, () -> of(PLACES)))
              .date(TODAY)
              .scope(scope)
              .addDirector(director())
              .addLocalCredentialing(
                  Duty.credentialing(level)
                      .member(mostly(MemberId.of("M-1"), () -> MemberId.of("M-2")))
                      .period(period())
                      .build());
      if (!rarely()) {
        request.protocol(protocol(rarely() ? of(SCOPES) : scope, List.of()));
        if (!extensions.isEmpty()) {
          request.protocol(protocol(scope, extensions));
        }
      }
      if (often()) {
        request.addDirector(director());
      }
      extensions.stream().filter(extension -> often()).forEach(request::addExtension);
      if (often()) {
        request.addDirection(Duty.online(mostly(skill, this::skill)).build());
      }
      if (often()) {
        request.addDirection(
            Duty.offline(mostly(skill, this::skill))
                .protocol(mostly(PROTOCOL, () -> ProtocolId.of("BLS")))
                .period(period())
                .build());
      }
      return request.build();
    }
  }

  private static PracticeRequest request(long seed, ProviderLevel level) {
    return new Draw(seed).request(level);
  }

  private static PracticeRequest request(long seed) {
    return request(seed, LEVELS.get((int) (seed % LEVELS.size())));
  }

  private static PracticeRequest.Builder copy(PracticeRequest request) {
    return PracticeRequest.builder().from(request);
  }

  private static PracticeRequest holding(PracticeRequest request, List<Credential> credentials) {
    return copy(request)
        .member(Member.builder().from(request.member()).credentials(credentials).build())
        .build();
  }

  private static List<Finding> reasons(PracticeDecision decision) {
    return decision.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  @Test
  void theDrawIsFair() {
    int permitted = 0;
    int ordered = 0;
    int extended = 0;
    Set<FindingCode> seen = new HashSet<>();
    for (long seed = 0; seed < CASES; seed++) {
      PracticeDecision decision = RULES.decide(request(seed));
      if (decision instanceof Permitted yes) {
        permitted++;
        ordered += yes.direction().isPresent() ? 1 : 0;
        extended += yes.extension().isPresent() ? 1 : 0;
      }
      decision.findings().forEach(finding -> seen.add(finding.code()));
    }
    assertThat(permitted).isBetween(CASES / 20, CASES * 3 / 4);
    assertThat(ordered).isGreaterThan(20);
    assertThat(extended).isGreaterThan(20);
    assertThat(seen).hasSizeGreaterThan(25);
  }

  @Test
  void aDecisionIsPermittedOrHasAReason() {
    Set<FindingCode> known = RULES.asRules().codes();
    for (long seed = 0; seed < CASES; seed++) {
      PracticeRequest request = request(seed);
      PracticeDecision decision = RULES.decide(request);
      assertThat(reasons(decision).isEmpty()).isEqualTo(decision.isPermitted());
      assertThat(decision.findings()).doesNotHaveDuplicates();
      decision.findings().forEach(finding -> assertThat(known).contains(finding.code()));
      assertThat(RULES.decide(request)).isEqualTo(decision);
      if (decision.isPermitted()) {
        assertThat(RULES.decide(request)).isSameAs(decision);
      }
    }
  }

  @Test
  void whatIsPermittedIsInTheScopeOrInAnExtensionThatIsInForce() {
    for (long seed = 0; seed < CASES; seed++) {
      PracticeRequest request = request(seed);
      if (RULES.decide(request) instanceof Permitted yes) {
        if (yes.extension().isPresent()) {
          ScopeExtension extension = yes.extension().get();
          assertThat(extension.isInForce(request.date(), request.jurisdiction())).isTrue();
          assertThat(request.extensions()).contains(extension);
          assertThat(request.protocol().orElseThrow().adopted()).contains(extension);
        } else {
          assertThat(request.scope().permits(yes.level(), request.skill())).isTrue();
          assertThat(request.protocol().orElseThrow().permits(yes.level(), request.skill()))
              .isTrue();
        }
      }
    }
  }

  @Test
  void aProtocolNeverPermitsMoreThanItsScope() {
    for (long seed = 0; seed < 400; seed++) {
      Draw draw = new Draw(seed);
      ScopeOfPractice scope = draw.of(SCOPES);
      Protocol protocol = draw.protocol(scope, List.of());
      for (Skill skill : Skill.all()) {
        boolean lower = false;
        for (ProviderLevel level : scope.levels()) {
          boolean permits = protocol.permits(level, skill);
          assertThat(!permits || scope.permits(level, skill)).as(level + " " + skill).isTrue();
          assertThat(!lower || permits).as("cumulative").isTrue();
          lower = permits;
          for (Skill broad : Skill.all()) {
            if (skill.isFormOf(broad)
                && protocol.permits(level, broad)
                && scope.entry(skill).isPresent()
                && !protocol.withheld().contains(skill)) {
              assertThat(permits).as("a narrower form needs no more").isTrue();
            }
          }
        }
      }
    }
  }

  @Test
  void anExtensionOutsideItsPeriodOrPlaceChangesNothing() {
    int changed = 0;
    for (long seed = 0; seed < CASES; seed++) {
      PracticeRequest request = request(seed);
      Protocol protocol = request.protocol().orElse(null);
      if (protocol == null || request.extensions().isEmpty()) {
        continue;
      }
      List<ScopeExtension> elsewhere = new ArrayList<>();
      for (ScopeExtension extension : request.extensions()) {
        LocalDate last = TODAY.minusDays(1);
        elsewhere.add(
            ScopeExtension.builder()
                .from(extension)
                .period(DateRange.of(last.minusDays(9), last))
                .build());
        elsewhere.add(
            ScopeExtension.builder().from(extension).jurisdiction(Jurisdiction.of("FR")).build());
      }
      PracticeDecision with =
          RULES.decide(
              copy(request)
                  .extensions(elsewhere)
                  .protocol(Protocol.builder().from(protocol).adopted(elsewhere).build())
                  .build());
      PracticeDecision without =
          RULES.decide(
              copy(request)
                  .extensions(List.of())
                  .protocol(Protocol.builder().from(protocol).adopted(List.of()).build())
                  .build());
      assertThat(reasons(with)).isEqualTo(reasons(without));
      if (with.isPermitted()) {
        assertThat(with).isEqualTo(without);
      }
      changed += RULES.decide(request).isPermitted() == with.isPermitted() ? 0 : 1;
    }
    assertThat(changed).as("in force, they do change something").isPositive();
  }

  @Test
  void anExtensionNeverTakesAway() {
    for (long seed = 0; seed < CASES; seed++) {
      PracticeRequest request = request(seed);
      if (RULES.decide(copy(request).extensions(List.of()).build()).isPermitted()) {
        assertThat(RULES.decide(request).isPermitted()).isTrue();
      }
    }
  }

  @Test
  void theDecisionIsMonotoneInLevel() {
    for (long seed = 0; seed < CASES; seed++) {
      boolean lower = false;
      for (ProviderLevel level : LEVELS) {
        PracticeRequest request = request(seed, level);
        // The national model does not speak of the physician, and says so.
        if (request.scope().speaksOf(level)) {
          boolean permitted = RULES.decide(request).isPermitted();
          assertThat(!lower || permitted).as("seed " + seed + " " + level).isTrue();
          lower = permitted;
        }
      }
    }
  }

  private static boolean isActiveAndInDateFor(Credential credential, PracticeRequest request) {
    return credential.isCurrentOn(request.date())
        && request.jurisdiction().isWithin(credential.qualification().jurisdiction());
  }

  @Test
  void withoutACredentialThatIsActiveAndInDateForThePlaceNobodyMay() {
    for (long seed = 0; seed < CASES; seed++) {
      PracticeRequest request = request(seed);
      List<Credential> others =
          request.member().credentials().stream()
              .filter(credential -> !isActiveAndInDateFor(credential, request))
              .toList();
      assertThat(RULES.decide(holding(request, others)).isPermitted()).isFalse();
    }
  }

  @Test
  void aCredentialThatIsNotActiveAndInDateForThePlaceNeverChangesTheDecision() {
    int added = 0;
    for (long seed = 0; seed < CASES; seed++) {
      PracticeRequest request = request(seed);
      Draw draw = new Draw(~seed);
      List<Credential> more = new ArrayList<>(request.member().credentials());
      for (int i = 0; i < 12; i++) {
        Credential credential = draw.credential(draw.of(LEVELS));
        if (!isActiveAndInDateFor(credential, request)) {
          more.add(i % 2 == 0 ? 0 : more.size(), credential);
          added++;
        }
      }
      PracticeDecision before = RULES.decide(request);
      PracticeDecision after = RULES.decide(holding(request, more));
      assertThat(after.isPermitted()).isEqualTo(before.isPermitted());
      if (before.isPermitted()) {
        assertThat(after).isEqualTo(before);
      }
    }
    assertThat(added).isGreaterThan(CASES);
  }

  @Test
  void whatIsPermittedIsPermittedWithMoreOnRecord() {
    for (long seed = 0; seed < CASES; seed++) {
      PracticeRequest request = request(seed);
      if (RULES.decide(request) instanceof Permitted yes) {
        PracticeRequest more =
            copy(request)
                .addDirector(Duty.director().id(MemberId.of("D-3")).build())
                .addDirection(Duty.online(Duty.CPAP).director(MemberId.of("D-3")).build())
                .addLocalCredentialing(
                    Duty.credentialing(ProviderLevel.EMR).director(MemberId.of("D-3")).build())
                .build();
        assertThat(RULES.decide(more)).isEqualTo(yes);
      }
    }
  }
}
