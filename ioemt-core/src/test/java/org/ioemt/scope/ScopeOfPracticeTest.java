package org.ioemt.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.level.ProviderLevel.AEMT;
import static org.ioemt.level.ProviderLevel.EMR;
import static org.ioemt.level.ProviderLevel.EMT;
import static org.ioemt.level.ProviderLevel.PARAMEDIC;
import static org.ioemt.level.ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ioemt.level.ProviderLevel;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeOfPracticeTest {

  private static final ScopeOfPractice LATEST = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
  private static final Citation LAW = Citation.of("Utopia EMS Rule 7");
  private static final Skill CPAP = Skill.of("cpap");

  static List<ScopeOfPractice> shipped() {
    return ScopeOfPractice.shipped();
  }

  /** Shipped scopes, one that differs both ways, and one that is made of that. */
  static List<ScopeOfPractice> scopes() {
    List<ScopeOfPractice> scopes = new ArrayList<>(shipped());
    ScopeOfPractice utopia =
        ScopeOfPractice.basedOn(LATEST)
            .named("Utopia")
            .permitFrom(EMT, Skill.of("airway-supraglottic"))
            .permitFrom(PARAMEDIC, CPAP)
            .withhold(Skill.of("cricothyrotomy"))
            .build();
    scopes.add(utopia);
    scopes.add(
        ScopeOfPractice.basedOn(utopia)
            .named("Arcadia, of Utopia")
            .permitFrom(PREHOSPITAL_EMERGENCY_PHYSICIAN, Skill.of("cricothyrotomy"))
            .withhold(CPAP)
            .build());
    return scopes;
  }

  private static List<String> codes(ScopeAnswer answer) {
    return answer.findings().stream().map(finding -> finding.code().code()).toList();
  }

  @Nested
  class Laws {

    @ParameterizedTest
    @MethodSource("org.ioemt.scope.ScopeOfPracticeTest#scopes")
    void levelsAreCumulative(ScopeOfPractice scope) {
      for (Skill skill : Skill.all()) {
        for (ProviderLevel low : scope.levels()) {
          for (ProviderLevel high : scope.levels()) {
            if (scope.permits(low, skill) && high.isAtLeast(low)) {
              assertThat(scope.permits(high, skill)).as(skill + " " + high).isTrue();
            }
          }
        }
      }
    }

    @ParameterizedTest
    @MethodSource("org.ioemt.scope.ScopeOfPracticeTest#scopes")
    void allAnswersAgree(ScopeOfPractice scope) {
      for (ProviderLevel level : ProviderLevel.values()) {
        for (Skill skill : Skill.all()) {
          boolean permits = scope.permits(level, skill);
          boolean byLowest =
              scope.levels().contains(level)
                  && scope.lowestLevel(skill).filter(level::isAtLeast).isPresent();
          assertThat(permits).as(level + " " + skill).isEqualTo(byLowest);
          assertThat(scope.skills(level).contains(skill)).isEqualTo(permits);
          ScopeAnswer answer = scope.answer(level, skill);
          assertThat(answer.isPermitted()).isEqualTo(permits);
          assertThat(answer.scope()).isSameAs(scope.reference());
          assertThat(answer.level()).isEqualTo(level);
          assertThat(answer.skill()).isEqualTo(skill);
          assertThat(answer.findings().isEmpty()).isEqualTo(permits);
          if (answer instanceof InScope yes) {
            assertThat(scope.answer(level, skill)).isSameAs(yes);
            assertThat(scope.entry(skill)).contains(yes.entry());
          } else {
            assertThat(answer.findings().get(0).severity()).isEqualTo(Severity.ERROR);
          }
        }
      }
    }

    @ParameterizedTest
    @MethodSource("org.ioemt.scope.ScopeOfPracticeTest#scopes")
    void aNarrowerFormNeverNeedsAHigherLevel(ScopeOfPractice scope) {
      for (ScopeEntry entry : scope.entries()) {
        for (ScopeEntry broad : scope.entries()) {
          if (entry.skill().isFormOf(broad.skill())) {
            assertThat(entry.lowestLevel().isAtMost(broad.lowestLevel())).isTrue();
          }
        }
      }
    }

    @ParameterizedTest
    @MethodSource("org.ioemt.scope.ScopeOfPracticeTest#scopes")
    void changesLeadFromOneScopeToTheOther(ScopeOfPractice scope) {
      assertThat(scope.changesTo(scope)).isEmpty();
      List<ScopeChange> changes = scope.changesTo(LATEST);
      Set<Skill> changed = new HashSet<>();
      for (ScopeChange change : changes) {
        assertThat(changed.add(change.skill())).isTrue();
        assertThat(change.before()).isEqualTo(scope.lowestLevel(change.skill()));
        assertThat(change.after()).isEqualTo(LATEST.lowestLevel(change.skill()));
      }
      for (Skill skill : Skill.all()) {
        if (!changed.contains(skill)) {
          assertThat(scope.lowestLevel(skill)).isEqualTo(LATEST.lowestLevel(skill));
        }
      }
      assertThat(LATEST.changesTo(scope)).hasSameSizeAs(changes);
    }

    @ParameterizedTest
    @MethodSource("org.ioemt.scope.ScopeOfPracticeTest#scopes")
    void aScopeThatIsOnlyRenamedPermitsTheSame(ScopeOfPractice scope) {
      ScopeOfPractice renamed = ScopeOfPractice.basedOn(scope).named("renamed").build();
      assertThat(renamed.entries()).isEqualTo(scope.entries());
      assertThat(renamed.withheld()).isEqualTo(scope.withheld());
      assertThat(renamed.changesTo(scope)).isEmpty();
      assertThat(renamed).isNotEqualTo(scope);
      assertThat(ScopeOfPractice.basedOn(scope).named("renamed").build())
          .isEqualTo(renamed)
          .hasSameHashCodeAs(renamed);
    }
  }

  @Nested
  class Editions {

    @ParameterizedTest
    @EnumSource
    void codesRoundTripAndDocumentsAreNamed(ScopeEdition edition) {
      assertThat(ScopeEdition.of(edition.code())).isSameAs(edition);
      assertThat(edition.citation().document().orElseThrow())
          .contains("DOT HS", String.valueOf(edition.year()));
      assertThat(ScopeEdition.find("2021")).isEmpty();
      assertThatThrownBy(() -> ScopeEdition.of("nhtsa-2014")).hasMessageContaining("nhtsa-2014");
    }

    @Test
    void in2014TheEditionOf2007WasInForce() {
      assertThat(ScopeEdition.values())
          .filteredOn(edition -> edition.wasInForceIn(2014))
          .containsExactly(ScopeEdition.NHTSA_2007);
      assertThat(ScopeEdition.NHTSA_2007.until()).hasValue(2019);
      assertThat(ScopeEdition.latest().until()).isEmpty();
      assertThat(ScopeEdition.latest().wasInForceIn(2026)).isTrue();
      assertThat(ScopeEdition.NHTSA_2007.wasInForceIn(2006)).isFalse();
      assertThat(ScopeEdition.NHTSA_2007.wasInForceIn(2007)).isTrue();
      assertThat(ScopeEdition.NHTSA_2007.wasInForceIn(2019)).isTrue();
      assertThat(ScopeEdition.NHTSA_2007.wasInForceIn(2020)).isFalse();
    }

    @Test
    void theTablesHold101And105And107Items() {
      assertThat(ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2007).entries()).hasSize(101);
      assertThat(ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2019).entries()).hasSize(105);
      assertThat(ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2021).entries()).hasSize(107);
    }

    /** Only what an NHTSA notice says was read in an official text. */
    @Test
    void onlyThreeCellsAreVerified() {
      List<String> verified = new ArrayList<>();
      for (ScopeEdition edition : ScopeEdition.values()) {
        for (ScopeEntry entry : ScopeOfPractice.nhtsa(edition).entries()) {
          assertThat(entry.source()).isPresent();
          if (entry.evidence() == Evidence.VERIFIED) {
            verified.add(edition.code() + " " + entry.skill());
            assertThat(entry.lowestLevel()).isEqualTo(EMT);
            assertThat(entry.source().orElseThrow().url())
                .hasValue("https://www.nhtsa.gov/node/103856");
          } else {
            assertThat(entry.source()).contains(edition.citation());
          }
        }
      }
      assertThat(verified)
          .containsExactlyInAnyOrder(
              "nhtsa-2021 intramuscular",
              "nhtsa-2021 immunization-public-health-emergency",
              "nhtsa-2021 specimen-nasal-swab");
    }

    @Test
    void theEditionOf2021AddsThreeThingsTo2019() {
      assertThat(
              ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2019)
                  .changesTo(ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2021)))
          .extracting(ScopeChange::toString)
          .containsExactlyInAnyOrder(
              "intramuscular: AEMT -> EMT",
              "immunization-public-health-emergency: - -> EMT",
              "specimen-nasal-swab: - -> EMT");
    }

    @Test
    void nobodyIsNarrowedFrom2019To2021() {
      assertThat(
              ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2019)
                  .changesTo(ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2021)))
          .allMatch(ScopeChange::widens);
      assertThat(new ScopeChange(CPAP, Optional.of(EMT), Optional.empty()))
          .matches(change -> !change.widens())
          .hasToString("cpap: EMT -> -");
      assertThatThrownBy(() -> new ScopeChange(CPAP, Optional.of(EMT), Optional.of(EMT)))
          .hasMessageContaining("nothing changed");
    }

    @Test
    void levelsByName() {
      ScopeOfPractice y2007 = ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2007);
      ScopeOfPractice y2019 = ScopeOfPractice.nhtsa(ScopeEdition.NHTSA_2019);
      assertThat(y2007.lowestLevel(CPAP)).contains(PARAMEDIC);
      assertThat(y2019.lowestLevel(CPAP)).contains(EMT);
      assertThat(y2007.lowestLevel(Skill.of("opioid-antagonist"))).contains(AEMT);
      assertThat(LATEST.lowestLevel(Skill.of("opioid-antagonist-intranasal"))).contains(EMR);
      assertThat(y2019.lowestLevel(Skill.of("intramuscular"))).contains(AEMT);
      assertThat(LATEST.lowestLevel(Skill.of("intramuscular"))).contains(EMT);
    }

    @Test
    void theModelKnowsNoPhysicianAndIoemtDoes() {
      for (ScopeEdition edition : ScopeEdition.values()) {
        ScopeOfPractice model = ScopeOfPractice.nhtsa(edition);
        ScopeOfPractice ioemt = ScopeOfPractice.ioemt(edition);
        assertThat(model.levels()).containsExactly(EMR, EMT, AEMT, PARAMEDIC);
        assertThat(model.skills(PREHOSPITAL_EMERGENCY_PHYSICIAN)).isEmpty();
        assertThat(model.mayDirect(PREHOSPITAL_EMERGENCY_PHYSICIAN)).isFalse();
        assertThat(codes(model.answer(PREHOSPITAL_EMERGENCY_PHYSICIAN, CPAP)))
            .containsExactly("scope.level-not-in-scope");

        assertThat(ioemt.entries()).isEqualTo(model.entries());
        assertThat(ioemt.skills(PREHOSPITAL_EMERGENCY_PHYSICIAN)).hasSameSizeAs(model.entries());
        for (ProviderLevel level : ProviderLevel.values()) {
          assertThat(ioemt.mayDirect(level)).isEqualTo(level == PREHOSPITAL_EMERGENCY_PHYSICIAN);
        }
        assertThat(ioemt.edition()).contains(edition);
        assertThat(ioemt.name()).isEqualTo("ioemt-" + edition.year());
      }
    }

    @Test
    void noSourceOfTheModelIsClaimedForThePhysician() {
      for (Skill skill : LATEST.skills(PREHOSPITAL_EMERGENCY_PHYSICIAN)) {
        InScope yes = (InScope) LATEST.answer(PREHOSPITAL_EMERGENCY_PHYSICIAN, skill);
        assertThat(yes.evidence()).isEqualTo(Evidence.UNVERIFIED);
        assertThat(yes.source()).isEmpty();
        InScope paramedic = (InScope) LATEST.answer(PARAMEDIC, skill);
        assertThat(paramedic.evidence()).isEqualTo(paramedic.entry().evidence());
        assertThat(paramedic.source()).isEqualTo(paramedic.entry().source());
      }
    }
  }

  @Nested
  class Answers {

    @Test
    void aSkillThatIsNotInTheTableIsNotForbiddenByIt() {
      ScopeAnswer answer = LATEST.answer(PARAMEDIC, Skill.of("carotid-massage"));
      assertThat(codes(answer)).containsExactly("skill.not-in-edition");
      assertThat(answer.findings().get(0).message()).contains("does not mean that it is forbidden");
      assertThat(answer)
          .hasToString("PARAMEDIC may not carotid-massage (ioemt-2021, skill.not-in-edition)");
    }

    @Test
    void aBroaderFormInTheTableIsNamed() {
      assertThat(codes(LATEST.answer(PARAMEDIC, Skill.of("intubation-orotracheal"))))
          .containsExactly("skill.not-in-edition", "skill.broader-form-in-edition");
    }

    @Test
    void aNarrowerFormThatTheLevelMayDoIsNamed() {
      ScopeAnswer answer = LATEST.answer(EMT, Skill.of("immunization"));
      assertThat(codes(answer))
          .containsExactly("scope.level-too-low", "skill.narrower-form-permitted");
      assertThat(answer.findings())
          .extracting(Finding::severity)
          .containsExactly(Severity.ERROR, Severity.INFO);
      assertThat(LATEST.narrowerForms(EMT, Skill.of("immunization")))
          .containsExactly(Skill.of("immunization-public-health-emergency"));
      assertThat(LATEST.narrowerForms(AEMT, Skill.of("immunization"))).isEmpty();
      assertThat(LATEST.narrowerForms(EMR, Skill.of("immunization"))).isEmpty();
      assertThat(LATEST.narrowerForms(EMR, Skill.of("opioid-antagonist"))).hasSize(2);
    }

    @Test
    void aYesHandsOutItsEvidence() {
      InScope yes = (InScope) LATEST.answer(EMT, CPAP);
      assertThat(yes.evidence()).isEqualTo(Evidence.SECONDARY);
      assertThat(yes.source()).contains(ScopeEdition.NHTSA_2021.citation());
      assertThat(yes).hasToString("EMT may cpap (ioemt-2021, SECONDARY)");
      assertThat(yes.entry()).hasToString("cpap from EMT (SECONDARY)");
    }

    @Test
    void whatOneLevelGainsOverAnother() {
      assertThat(LATEST.gained(EMT, AEMT))
          .isNotEmpty()
          .allMatch(entry -> entry.lowestLevel() == AEMT)
          .hasSize(LATEST.skills(AEMT).size() - LATEST.skills(EMT).size());
      assertThat(LATEST.gained(AEMT, EMT)).isEmpty();
      assertThat(LATEST.gained(PARAMEDIC, PREHOSPITAL_EMERGENCY_PHYSICIAN)).isEmpty();
    }
  }

  @Nested
  class Composition {

    private ScopeOfPractice.Builder utopia() {
      return ScopeOfPractice.basedOn(LATEST)
          .named("Utopia")
          .in(Jurisdiction.of("US-NY"))
          .source(LAW);
    }

    @Test
    void aJurisdictionMayDifferBothWays() {
      Skill ours = Skill.define("acme.ultrasound-fast", SkillCategory.ASSESSMENT, "FAST");
      ScopeOfPractice scope =
          utopia()
              .permitFrom(EMT, Skill.of("airway-supraglottic"))
              .permitFrom(PARAMEDIC, CPAP, Evidence.VERIFIED, Citation.of("Order 1"))
              .permitFrom(PARAMEDIC, ours)
              .withhold(Skill.of("cricothyrotomy"))
              .build();
      assertThat(scope.lowestLevel(Skill.of("airway-supraglottic"))).contains(EMT);
      assertThat(scope.entry(Skill.of("airway-supraglottic")).orElseThrow().source()).contains(LAW);
      assertThat(scope.permits(AEMT, CPAP)).isFalse();
      InScope physician = (InScope) scope.answer(PREHOSPITAL_EMERGENCY_PHYSICIAN, CPAP);
      assertThat(physician.evidence())
          .as("the host's own rule speaks of all its levels")
          .isEqualTo(Evidence.VERIFIED);
      assertThat(scope.skills(PARAMEDIC)).endsWith(ours);
      assertThat(codes(scope.answer(PARAMEDIC, Skill.of("cricothyrotomy"))))
          .containsExactly("scope.withheld");
      assertThat(scope.withheld()).containsExactly(Skill.of("cricothyrotomy"));
      assertThat(scope.jurisdiction()).contains(Jurisdiction.of("US-NY"));
      assertThat(scope.citation()).contains(LAW);
      assertThat(scope.entry(Skill.of("cpr"))).isEqualTo(LATEST.entry(Skill.of("cpr")));
      assertThat(LATEST.permits(AEMT, CPAP)).as("the base is unchanged").isTrue();
    }

    @Test
    void whatWasWithheldMayBePermittedByAnotherScope() {
      ScopeOfPractice less = utopia().withhold(CPAP).build();
      ScopeOfPractice more =
          ScopeOfPractice.basedOn(less).named("more").permitFrom(AEMT, CPAP).build();
      assertThat(more.withheld()).isEmpty();
      assertThat(more.lowestLevel(CPAP)).contains(AEMT);
      assertThat(ScopeOfPractice.basedOn(less).named("same").build().withheld())
          .containsExactly(CPAP);
    }

    @Test
    void aNarrowerFormMustNotNeedMore() {
      assertThatThrownBy(
              () -> utopia().permitFrom(AEMT, Skill.of("intramuscular-auto-injector")).build())
          .hasMessageContaining("'intramuscular-auto-injector' would need AEMT")
          .hasMessageContaining("'intramuscular', which needs only EMT");
      assertThatThrownBy(() -> utopia().permitFrom(EMR, Skill.of("immunization")).build())
          .hasMessageContaining("immunization-public-health-emergency");
    }

    @Test
    void whatIsMissingOrSaidTwiceIsRefused() {
      assertThatThrownBy(() -> ScopeOfPractice.basedOn(LATEST).build())
          .hasMessageContaining("name: missing");
      assertThatThrownBy(() -> ScopeOfPractice.builder().named("x").build())
          .hasMessageContaining("levels: missing");
      assertThatThrownBy(() -> ScopeOfPractice.builder().named(" "))
          .hasMessageContaining("not blank");
      assertThatThrownBy(() -> ScopeOfPractice.builder().named("a\nb"))
          .hasMessageContaining("control character");
      assertThatThrownBy(() -> ScopeOfPractice.builder().named("n".repeat(121)))
          .hasMessageContaining("1 to 120 characters");
      assertThatThrownBy(() -> utopia().withhold(CPAP).withhold(CPAP))
          .hasMessageContaining("'cpap' is given twice");
      assertThatThrownBy(() -> utopia().withhold(CPAP).permitFrom(EMT, CPAP))
          .hasMessageContaining("'cpap' is given twice");
      assertThatThrownBy(() -> utopia().permitFrom(EMT, CPAP).permitFrom(AEMT, CPAP))
          .hasMessageContaining("'cpap' is given twice");
      assertThatThrownBy(
              () ->
                  ScopeOfPractice.builder().named("x").addLevel(EMT).permitFrom(AEMT, CPAP).build())
          .hasMessageContaining("of which the scope does not speak");
    }

    @Test
    void aScopeMayBeMadeFromNothing() {
      ScopeOfPractice scope =
          ScopeOfPractice.builder()
              .named("Nowhere")
              .addLevel(EMT)
              .addLevel(PREHOSPITAL_EMERGENCY_PHYSICIAN)
              .permitFrom(PREHOSPITAL_EMERGENCY_PHYSICIAN, CPAP)
              .build();
      assertThat(scope.edition()).isEmpty();
      assertThat(scope.skills(EMT)).isEmpty();
      assertThat(codes(scope.answer(EMT, CPAP))).containsExactly("scope.level-too-low");
      assertThat(codes(scope.answer(PARAMEDIC, CPAP))).containsExactly("scope.level-not-in-scope");
      assertThat(codes(scope.answer(PARAMEDIC, Skill.of("cpr"))))
          .containsExactly("scope.level-not-in-scope", "skill.not-in-edition");
      assertThat(scope.mayDirect(PREHOSPITAL_EMERGENCY_PHYSICIAN)).isTrue();
      assertThat(scope.entry(CPAP).orElseThrow().source()).isEmpty();
      assertThat(((InScope) scope.answer(PREHOSPITAL_EMERGENCY_PHYSICIAN, CPAP)).source())
          .isEmpty();
    }
  }

  @Test
  void lookingUpAllocatesNothing() {
    List<Skill> skills = Skill.all();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    int found = 0;
    for (int round = 0; round < 200 && least > 0; round++) {
      long before = threads.getThreadAllocatedBytes(self);
      for (int i = 0; i < 2_000; i++) {
        Skill skill = skills.get(i % skills.size());
        found += LATEST.permits(EMT, skill) ? 1 : 0;
        found += LATEST.lowestLevel(skill).isPresent() ? 1 : 0;
        found += LATEST.entry(skill).isPresent() ? 1 : 0;
        found += LATEST.skills(AEMT).size();
        found += LATEST.permits(AEMT, skill) && LATEST.answer(AEMT, skill).isPermitted() ? 1 : 0;
      }
      least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
    }
    assertThat(found).isPositive();
    assertThat(least).isLessThan(2_000);
  }
}
