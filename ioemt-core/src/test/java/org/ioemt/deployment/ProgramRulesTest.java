package org.ioemt.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.ioemt.deployment.Scene.FIRST;
import static org.ioemt.deployment.Scene.LAST;
import static org.ioemt.deployment.Scene.program;
import static org.ioemt.deployment.Scene.requirement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.place.LanguageTag;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static List<String> found(LocalDate date, Program program) {
    return ProgramRules.asOf(date).check(program).stream()
        .map(finding -> finding.code().code() + '@' + finding.path())
        .toList();
  }

  private static List<String> found(Requirement... requirements) {
    return found(TODAY, program(requirements).build());
  }

  private static Requirement.Builder skilled(ScopeEdition edition, Skill... skills) {
    return requirement().scopeEdition(edition).skills(Arrays.asList(skills));
  }

  @Test
  void aProgramAheadHasNoFinding() {
    assertThat(found(requirement().build())).isEmpty();
    assertThat(
            found(
                requirement().level(ProviderLevel.EMT).build(),
                skilled(ScopeEdition.latest(), Skill.of("cpap"))
                    .level(ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN)
                    .build()))
        .isEmpty();
    assertThatNullPointerException().isThrownBy(() -> ProgramRules.asOf(null));
  }

  @Test
  void aProgramIsAheadOnItsFirstDayBegunUntilItsLastAndThenOver() {
    Program program = program(requirement().build()).build();
    assertThat(found(FIRST, program)).isEmpty();
    assertThat(found(FIRST.plusDays(1), program)).containsExactly("program.begun@period");
    assertThat(found(LAST, program)).containsExactly("program.begun@period");
    assertThat(found(LAST.plusDays(1), program)).containsExactly("program.ended@period");
    Finding ended = ProgramRules.asOf(LAST.plusDays(1)).check(program).get(0);
    assertThat(ended.severity()).isEqualTo(Severity.ERROR);
    assertThat(ended.message())
        .isEqualTo("the last day of the program is 2026-12-14, before 2026-12-15");
    assertThat(ProgramRules.asOf(LAST).check(program).get(0).severity())
        .isEqualTo(Severity.WARNING);
  }

  /** Over all levels and skills, beside what the scope itself answers. */
  @ParameterizedTest
  @EnumSource(ScopeEdition.class)
  void anErrorIsThatNoLevelWillDoAndAWarningThatSomeWillNot(ScopeEdition edition) {
    ScopeOfPractice scope = ScopeOfPractice.ioemt(edition);
    LocalDate then = LocalDate.of(edition.year(), 6, 1);
    for (Skill skill : Skill.all()) {
      for (ProviderLevel level : ProviderLevel.values()) {
        for (LevelMatch match : LevelMatch.values()) {
          Requirement asks = skilled(edition, skill).level(level).levelMatch(match).build();
          List<ProviderLevel> accepted =
              Arrays.stream(ProviderLevel.values())
                  .filter(candidate -> match.accepts(candidate, level))
                  .toList();
          long will = accepted.stream().filter(l -> scope.permits(l, skill)).count();
          List<Finding> findings =
              ProgramRules.asOf(then)
                  .check(
                      program(asks)
                          .called(then)
                          .period(DateRange.of(then, then.plusDays(1)))
                          .build());
          if (will == accepted.size()) {
            assertThat(findings).isEmpty();
          } else {
            assertThat(findings).hasSize(1);
            Finding finding = findings.get(0);
            assertThat(finding.severity()).isEqualTo(will == 0 ? Severity.ERROR : Severity.WARNING);
            assertThat(finding.path()).hasToString("requirements[0].skills[0]");
            assertThat(finding.code().code())
                .isEqualTo(
                    scope.entry(skill).isEmpty()
                        ? "program.skill-not-in-edition"
                        : will == 0 ? "program.skill-not-permitted" : "program.skill-above-level");
          }
        }
      }
    }
  }

  @Test
  void theMatcherAgreesThatNobodyWillDo() {
    Skill cpap = Skill.of("cpap");
    assertThat(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021).lowestLevel(cpap))
        .contains(ProviderLevel.EMT);
    Requirement.Builder asks = skilled(ScopeEdition.NHTSA_2021, cpap).level(ProviderLevel.EMR);
    Requirement exactly = asks.levelMatch(LevelMatch.EXACTLY).build();
    Requirement atLeast = asks.levelMatch(LevelMatch.AT_LEAST).build();
    assertThat(found(exactly))
        .containsExactly("program.skill-not-permitted@requirements[0].skills[0]");
    assertThat(found(atLeast))
        .containsExactly("program.skill-above-level@requirements[0].skills[0]");
    var responder = Scene.bare().addCredential(Scene.emr().build()).build();
    var medic = Scene.member().build();
    for (Requirement requirement : List.of(exactly, atLeast)) {
      assertThat(Scene.matcher(requirement).whyNot(0, responder))
          .extracting(finding -> finding.code().code())
          .containsExactly("match.skill-not-permitted");
    }
    assertThat(Scene.matcher(exactly).whyNot(0, medic)).isNotEmpty();
    assertThat(Scene.matcher(atLeast).whyNot(0, medic)).isEmpty();
  }

  @Test
  void eachSkillIsAFindingAtItsPlace() {
    Skill fallen =
        Skill.all().stream()
            .filter(skill -> ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021).entry(skill).isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(
            found(
                requirement().level(ProviderLevel.AEMT).build(),
                skilled(ScopeEdition.NHTSA_2021, Skill.of("cpap"), fallen).build()))
        .containsExactly(
            "program.skill-above-level@requirements[1].skills[0]",
            "program.skill-not-in-edition@requirements[1].skills[1]");
  }

  @Test
  void anEditionCountsUntilTheYearInWhichTheNextCame() {
    Requirement old =
        skilled(ScopeEdition.NHTSA_2019, Skill.of("cpap")).level(ProviderLevel.PARAMEDIC).build();
    for (int year : List.of(2019, 2020, 2021)) {
      assertThat(foundIn(year, old)).isEmpty();
    }
    assertThat(foundIn(2022, old))
        .containsExactly("program.edition-superseded@requirements[0].scopeEdition");
    assertThat(
            foundIn(
                2122,
                skilled(ScopeEdition.latest(), Skill.of("cpap"))
                    .level(ProviderLevel.PARAMEDIC)
                    .build()))
        .isEmpty();
  }

  private static List<String> foundIn(int year, Requirement requirement) {
    LocalDate day = LocalDate.of(year, 1, 1);
    return found(day, program(requirement).called(day).period(DateRange.of(day, day)).build());
  }

  @Test
  void theSameIsAskedForOnceWhateverTheNumberAndTheOrder() {
    LanguageSkill italian = new LanguageSkill(LanguageTag.of("it"), LanguageProficiency.B1);
    LanguageSkill english = new LanguageSkill(LanguageTag.of("en"), LanguageProficiency.B1);
    Requirement one = requirement().count(1).addLanguage(italian).addLanguage(english).build();
    Requirement other = requirement().count(9).addLanguage(english).addLanguage(italian).build();
    assertThat(found(one, requirement().build(), other, one))
        .containsExactly(
            "program.requirement-twice@requirements[2]",
            "program.requirement-twice@requirements[3]");
    assertThat(ProgramRules.asOf(TODAY).check(program(one, other).build()).get(0).message())
        .startsWith("the requirement asks for the same as requirements[0]; ");
  }

  @Test
  void whatDiffersIsNotTheSame() {
    Requirement one = requirement().build();
    for (Requirement.Builder other :
        List.of(
            requirement().level(ProviderLevel.EMT),
            requirement().levelMatch(LevelMatch.EXACTLY),
            requirement().addSpecialization(Specialization.FLIGHT),
            requirement()
                .addLanguage(new LanguageSkill(LanguageTag.of("it"), LanguageProficiency.B1)),
            requirement().engagement(Engagement.VOLUNTEER),
            requirement().radiusKilometers(100),
            requirement().honorsPreferences(false))) {
      assertThat(found(one, other.build())).isEmpty();
    }
    assertThat(
            found(
                skilled(ScopeEdition.NHTSA_2021, Skill.of("cpap"))
                    .level(ProviderLevel.PARAMEDIC)
                    .build(),
                requirement().level(ProviderLevel.PARAMEDIC).build()))
        .isEmpty();
  }

  @Test
  void theCatalogueAndTheRulesKnowTheSameCodes() {
    assertThat(ProgramRules.asOf(TODAY).codes())
        .extracting(FindingCode::code)
        .containsExactlyInAnyOrderElementsOf(
            FindingCode.all().stream()
                .map(FindingCode::code)
                .filter(code -> code.startsWith("program."))
                .toList());
  }
}
