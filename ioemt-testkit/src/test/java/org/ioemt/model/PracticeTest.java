package org.ioemt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.model.Today.TODAY;
import static org.ioemt.model.Today.seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.LevelBasis;
import org.ioemt.crosswalk.RowStatus;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.organization.Authorities;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.practice.LocalCredentialing;
import org.ioemt.practice.MedicalDirection;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.practice.OfflineDirection;
import org.ioemt.practice.OnlineDirection;
import org.ioemt.practice.Permitted;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.practice.PracticeRequest;
import org.ioemt.practice.PracticeRules;
import org.ioemt.practice.Protocol;
import org.ioemt.practice.ScopeExtension;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.ioemt.testkit.ValueGenerator;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

/** The laws of authority to practice. */
@StatisticsReport(StatisticsReportMode.OFF)
class PracticeTest {

  private static final int CASES = 1_500;

  private static final List<ProviderLevel> LEVELS = List.of(ProviderLevel.values());

  /** The shipped crosswalk with a title of each level in each country. */
  private static final Crosswalk CROSSWALK = Crosswalk.shipped().plus(rows());

  private static final PracticeRules RULES =
      PracticeRules.of(CROSSWALK, StandardizationPolicy.CONSERVATIVE, Authorities.recognized());

  private static List<CrosswalkRow> rows() {
    List<CrosswalkRow> rows = new ArrayList<>();
    for (String country : Locale.getISOCountries()) {
      Jurisdiction where = Jurisdiction.find(country).orElse(null);
      if (where != null) {
        for (ProviderLevel level : LEVELS) {
          rows.add(
              CrosswalkRow.builder()
                  .code(country + "-TITLE-" + level.code())
                  .jurisdiction(where)
                  .title(title(level))
                  .language(LanguageTag.of("en"))
                  .english(title(level))
                  .level(level)
                  .status(RowStatus.CURRENT)
                  .disputed(false)
                  .evidence(Evidence.VERIFIED)
                  .basis(LevelBasis.SKILLS_READ)
                  .note("Invented.")
                  .source(Citation.web("https://example.org/"))
                  .build());
        }
      }
    }
    return rows;
  }

  private static String title(ProviderLevel level) {
    return "Title " + level.code();
  }

  private static PracticeRequest.Builder copy(PracticeRequest request) {
    return PracticeRequest.builder().from(request);
  }

  private static PracticeRequest holding(PracticeRequest request, List<Credential> credentials) {
    return copy(request)
        .member(Member.builder().from(request.member()).credentials(credentials).build())
        .build();
  }

  private static Credential titled(Credential credential, Jurisdiction where, ProviderLevel level) {
    return Credential.builder()
        .from(credential)
        .qualification(Qualification.of(where, title(level)))
        .build();
  }

  /** The request, with the level in every record of the member that gives one. */
  private static PracticeRequest at(PracticeRequest request, ProviderLevel level) {
    List<Credential> credentials = new ArrayList<>();
    for (Credential credential : request.member().credentials()) {
      boolean levelled = CROSSWALK.standardize(credential.qualification()).level().isPresent();
      credentials.add(
          levelled
              ? titled(credential, credential.qualification().jurisdiction(), level)
              : credential);
    }
    List<LocalCredentialing> local = new ArrayList<>();
    for (LocalCredentialing credentialing : request.localCredentialings()) {
      local.add(LocalCredentialing.builder().from(credentialing).level(level).build());
    }
    return copy(holding(request, credentials)).localCredentialings(local).build();
  }

  private static List<Finding> reasons(PracticeDecision decision) {
    return decision.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  /** The laws would be empty if hardly anything were permitted, or always for the same reason. */
  @Test
  void requestsArePermittedAndDeniedOftenEnough() {
    int permitted = 0;
    int ordered = 0;
    int extended = 0;
    Set<FindingCode> seen = new HashSet<>();
    PracticeRules shipped =
        PracticeRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    for (PracticeRequest request :
        ValueGenerator.of(PracticeRequest.class).seeded(1).stream().limit(CASES).toList()) {
      PracticeDecision decision = shipped.decide(request);
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
    assertThat(seen).containsAll(shipped.asRules().codes());
  }

  @Property(seed = "1", tries = CASES)
  void aDecisionIsPermittedOrHasAReason(@ForAll PracticeRequest request) {
    Set<FindingCode> known = RULES.asRules().codes();
    PracticeDecision decision = RULES.decide(request);
    assertThat(reasons(decision).isEmpty()).isEqualTo(decision.isPermitted());
    assertThat(decision.findings()).doesNotHaveDuplicates();
    decision.findings().forEach(finding -> assertThat(known).contains(finding.code()));
    assertThat(RULES.decide(request)).isEqualTo(decision);
    if (decision.isPermitted()) {
      assertThat(RULES.decide(request)).isSameAs(decision);
    }
  }

  @Property(seed = "1", tries = CASES)
  void whatIsPermittedIsInTheScopeOrInAnExtensionThatIsInForce(@ForAll PracticeRequest request) {
    if (RULES.decide(request) instanceof Permitted yes) {
      if (yes.extension().isPresent()) {
        seen("extended", 20);
        ScopeExtension extension = yes.extension().get();
        assertThat(extension.isInForce(request.date(), request.jurisdiction())).isTrue();
        assertThat(request.extensions()).contains(extension);
        assertThat(request.protocol().orElseThrow().adopted()).contains(extension);
      } else {
        seen("in scope", 50);
        assertThat(request.scope().permits(yes.level(), request.skill())).isTrue();
        assertThat(request.protocol().orElseThrow().permits(yes.level(), request.skill())).isTrue();
      }
    }
  }

  @Property(seed = "1", tries = 400)
  void aProtocolNeverPermitsMoreThanItsScope(@ForAll Protocol protocol) {
    ScopeOfPractice scope = protocol.scope();
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

  @Property(seed = "1", tries = 3 * CASES)
  void anExtensionOutsideItsPeriodOrPlaceChangesNothing(@ForAll PracticeRequest request) {
    Protocol protocol = request.protocol().orElse(null);
    Assume.that(protocol != null && !protocol.adopted().isEmpty());
    Jurisdiction france = Jurisdiction.of("FR");
    Jurisdiction other = request.jurisdiction().isWithin(france) ? Jurisdiction.of("DE") : france;
    Set<ScopeExtension> elsewhere = new LinkedHashSet<>();
    for (ScopeExtension extension : protocol.adopted()) {
      LocalDate last = TODAY.minusDays(1);
      elsewhere.add(
          ScopeExtension.builder()
              .from(extension)
              .period(DateRange.of(last.minusDays(9), last))
              .build());
      elsewhere.add(ScopeExtension.builder().from(extension).jurisdiction(other).build());
    }
    List<ScopeExtension> outside = List.copyOf(elsewhere);
    PracticeDecision with =
        RULES.decide(
            copy(request)
                .extensions(outside)
                .protocol(Protocol.builder().from(protocol).adopted(outside).build())
                .build());
    PracticeDecision without =
        RULES.decide(
            copy(request)
                .extensions(List.of())
                .protocol(Protocol.builder().from(protocol).adopted(List.of()).build())
                .build());
    seen("compared", CASES / 2);
    assertThat(reasons(with)).isEqualTo(reasons(without));
    if (with.isPermitted()) {
      assertThat(with).isEqualTo(without);
    }
    if (RULES.decide(request).isPermitted() != with.isPermitted()) {
      seen("changed by one in force", 0);
    }
  }

  // snippet
  @Property(seed = "1", tries = CASES)
  void anExtensionNeverTakesAway(@ForAll PracticeRequest request) {
    if (RULES.decide(copy(request).extensions(List.of()).build()).isPermitted()) {
      seen("permitted without", 50);
      assertThat(RULES.decide(request).isPermitted()).isTrue();
    }
  }

  // end

  @Property(seed = "1", tries = CASES)
  void theDecisionIsMonotoneInLevel(@ForAll PracticeRequest request) {
    boolean lower = false;
    for (ProviderLevel level : LEVELS) {
      PracticeRequest other = at(request, level);
      // The national model does not speak of the physician, and says so.
      if (other.scope().speaksOf(level)) {
        boolean permitted = RULES.decide(other).isPermitted();
        assertThat(!lower || permitted).as("%s", level).isTrue();
        if (permitted && !lower && level != LEVELS.get(0)) {
          seen("permitted from a level on", 50);
        }
        lower = permitted;
      }
    }
  }

  private static boolean isActiveAndInDateFor(Credential credential, PracticeRequest request) {
    return credential.isCurrentOn(request.date())
        && request.jurisdiction().isWithin(credential.qualification().jurisdiction());
  }

  @Property(seed = "1", tries = CASES)
  void withoutACredentialThatIsActiveAndInDateForThePlaceNobodyMay(
      @ForAll PracticeRequest request) {
    List<Credential> others =
        request.member().credentials().stream()
            .filter(credential -> !isActiveAndInDateFor(credential, request))
            .toList();
    assertThat(RULES.decide(holding(request, others)).isPermitted()).isFalse();
  }

  /** Half of the credentials are for the place, and of any level. */
  @Property(seed = "1", tries = CASES)
  void aCredentialThatIsNotActiveAndInDateForThePlaceNeverChangesTheDecision(
      @ForAll PracticeRequest request, @ForAll @Size(12) List<Credential> drawn) {
    List<Credential> more = new ArrayList<>(request.member().credentials());
    for (int i = 0; i < drawn.size(); i++) {
      Credential credential =
          i % 2 == 0
              ? drawn.get(i)
              : titled(drawn.get(i), request.jurisdiction(), LEVELS.get(i % LEVELS.size()));
      if (!isActiveAndInDateFor(credential, request)) {
        more.add(i % 4 < 2 ? 0 : more.size(), credential);
        seen(i % 2 == 0 ? "of elsewhere, or not current" : "not current", CASES / 2);
      }
    }
    PracticeDecision before = RULES.decide(request);
    PracticeDecision after = RULES.decide(holding(request, more));
    assertThat(after.isPermitted()).isEqualTo(before.isPermitted());
    if (before.isPermitted()) {
      assertThat(after).isEqualTo(before);
    }
  }

  /** Everything of the directors once more in the name of others, and what others wrote. */
  @Property(seed = "1", tries = CASES)
  void whatIsPermittedIsPermittedWithMoreOnRecord(
      @ForAll PracticeRequest request,
      @ForAll MedicalDirector stranger,
      @ForAll MedicalDirection order) {
    if (RULES.decide(request) instanceof Permitted yes) {
      seen("permitted", 50);
      MemberId another = MemberId.of("D-99");
      PracticeRequest.Builder more = copy(request).addDirector(stranger).addDirection(order);
      for (MedicalDirector director : request.directors()) {
        more.addDirector(MedicalDirector.builder().from(director).id(another).build());
      }
      for (MedicalDirection direction : request.directions()) {
        more.addDirection(by(another, direction));
      }
      for (LocalCredentialing local : request.localCredentialings()) {
        more.addLocalCredentialing(
            LocalCredentialing.builder()
                .from(local)
                .level(ProviderLevel.EMR)
                .director(another)
                .build());
      }
      assertThat(RULES.decide(more.build())).isEqualTo(yes);
    }
  }

  private static MedicalDirection by(MemberId director, MedicalDirection direction) {
    return direction instanceof OnlineDirection online
        ? OnlineDirection.builder().from(online).director(director).build()
        : OfflineDirection.builder().from((OfflineDirection) direction).director(director).build();
  }
}
