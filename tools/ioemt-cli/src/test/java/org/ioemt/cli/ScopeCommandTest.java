package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ioemt.jackson.WireCodec;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeAnswer;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeCommandTest {

  private static List<String> names(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @CsvSource({
    "scope-matrix.txt,  0, scope --category ASSESSMENT",
    "scope-level.txt,   0, scope EMT --category MEDICATION",
    "scope-levels.txt,  0, scope --diff EMT AEMT",
    "scope-editions.txt,0, scope --diff nhtsa-2019 nhtsa-2021",
    "may-permitted.txt, 0, may EMT immunization-public-health-emergency",
    "may-denied.txt,    1, may EMT immunization",
    "may-absent.txt,    1, may AEMT immunization --edition nhtsa-2007",
    "may-physician.txt, 0, may PEP cricothyrotomy",
  })
  void textIsForAReader(String golden, int status, String line) {
    assertThat(Run.ioemt(line.split(" ")).hasStatus(status).out()).isEqualTo(Run.golden(golden));
  }

  @ParameterizedTest
  @EnumSource
  void theMatrixHoldsEverySkillOfTheEdition(ScopeEdition edition) throws IOException {
    ScopeOfPractice scope = ScopeOfPractice.ioemt(edition);
    Run run = Run.ioemt("scope", "--edition", edition.code()).isAnswered();
    assertThat(run.lines().get(0)).startsWith("SKILL").contains("EMR  EMT  AEMT  PARAMEDIC  PEP");
    for (ScopeEntry entry : scope.entries()) {
      assertThat(run.lines()).anyMatch(line -> line.startsWith(entry.skill().code() + " "));
    }
    assertThat(
            read(
                ScopeOfPractice.class,
                Run.ioemt("scope", "--edition", edition.code(), "--json").isAnswered()))
        .isEqualTo(scope);
  }

  private static <T> T read(Class<T> type, Run run) throws IOException {
    byte[] json = run.out().getBytes(StandardCharsets.UTF_8);
    return WireCodec.of(type).read(json, 0, json.length);
  }

  @Test
  void aCategoryIsAPartOfTheScope() throws IOException {
    ScopeOfPractice part =
        read(
            ScopeOfPractice.class,
            Run.ioemt("scope", "--category", "ASSESSMENT", "--json").isAnswered());
    assertThat(part.entries())
        .isNotEmpty()
        .allSatisfy(
            entry -> assertThat(entry.skill().category()).isEqualTo(SkillCategory.ASSESSMENT));
    assertThat(part.reference())
        .isEqualTo(ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021).reference());
  }

  @ParameterizedTest
  @EnumSource
  void aLevelsSkillsAreThoseOfTheScope(ProviderLevel level) {
    JsonNode json = Run.ioemt("scope", level.code(), "--json").isAnswered().json();
    assertThat(names(json)).containsExactly("scope", "level", "entries");
    assertThat(json.get("entries").findValues("skill"))
        .extracting(skill -> skill.get("code").textValue())
        .containsExactlyElementsOf(
            ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021).skills(level).stream()
                .map(Skill::code)
                .toList());
    if (level == ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN) {
      assertThat(json.get("entries").findValuesAsText("evidence")).containsOnly("UNVERIFIED");
      assertThat(json.get("entries").findValues("source")).isEmpty();
    }
  }

  @Test
  void differencesAsJson() {
    JsonNode levels = Run.ioemt("scope", "--diff", "AEMT", "EMT", "--json").isAnswered().json();
    assertThat(names(levels)).containsExactly("scope", "from", "to", "gained", "lost");
    assertThat(levels.get("gained")).isEmpty();
    assertThat(levels.get("lost").findValuesAsText("lowestLevel")).containsOnly("AEMT");
    JsonNode editions =
        Run.ioemt("scope", "--diff", "nhtsa-2007", "nhtsa-2021", "--json").isAnswered().json();
    assertThat(editions.get("changes").findValuesAsText("skill")).contains("cpap");
    assertThat(editions.get("changes").get(0).get("skill").textValue()).isNotBlank();
  }

  @Test
  void mayAsJson() throws IOException {
    ScopeOfPractice scope = ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021);
    Run may = Run.ioemt("may", "EMT", "cpap", "--json").isAnswered();
    JsonNode yes = may.json();
    assertThat(yes.get("kind").textValue()).isEqualTo("IN_SCOPE");
    assertThat(yes.get("evidence").textValue()).isEqualTo("SECONDARY");
    assertThat(read(ScopeAnswer.class, may))
        .isEqualTo(scope.answer(ProviderLevel.EMT, Skill.of("cpap")));
    Run mayNot = Run.ioemt("may", "EMT", "immunization", "--json").hasStatus(1);
    JsonNode no = mayNot.json();
    assertThat(no.get("kind").textValue()).isEqualTo("OUT_OF_SCOPE");
    assertThat(no.get("findings").findValuesAsText("code"))
        .containsExactly("scope.level-too-low", "skill.narrower-form-permitted");
    assertThat(read(ScopeAnswer.class, mayNot))
        .isEqualTo(scope.answer(ProviderLevel.EMT, Skill.of("immunization")));
  }

  @Test
  void theExitStatusIsTheScopesAnswer() {
    for (ScopeEdition edition : List.of(ScopeEdition.NHTSA_2007, ScopeEdition.NHTSA_2021)) {
      ScopeOfPractice scope = ScopeOfPractice.ioemt(edition);
      for (Skill skill : Skill.all()) {
        for (ProviderLevel level : List.of(ProviderLevel.EMT, ProviderLevel.PARAMEDIC)) {
          Run.ioemt("may", level.code(), skill.code(), "--edition", edition.code())
              .hasStatus(scope.permits(level, skill) ? 0 : 1);
        }
      }
    }
  }

  @Test
  void whatIsUnknownIsRefusedWithSuggestions() {
    Run.ioemt("may", "EMT", "CPAP")
        .isRefused("ioemt may", "unknown skill 'CPAP'", "did you mean cpap");
    Run.ioemt("may", "EMT", "tourniquet")
        .isRefused("ioemt may", "did you mean hemorrhage-control-tourniquet?");
    Run.ioemt("may", "EMT", "xyzzy-plugh")
        .isRefused("ioemt may", "unknown skill 'xyzzy-plugh'; 'ioemt scope' lists all");
    Run.ioemt("may", "EMTB", "cpap")
        .isRefused("ioemt may", "expected EMR, EMT, AEMT, PARAMEDIC or PEP, found 'EMTB'");
    Run.ioemt("may", "EMT", "cpap", "--edition", "2021")
        .isRefused("ioemt may", "expected nhtsa-2007, nhtsa-2019 or nhtsa-2021, found '2021'");
    Run.ioemt("may", "EMT").isRefused("ioemt may", "SKILL");
    Run.ioemt("scope", "MEDIC").isRefused("ioemt scope", "found 'MEDIC'");
    Run.ioemt("scope", "--category", "DRUGS").isRefused("ioemt scope", "found 'DRUGS'");
    Run.ioemt("scope", "--diff", "EMT").isRefused("ioemt scope", "--diff");
    Run.ioemt("scope", "--diff", "EMT", "nhtsa-2019")
        .isRefused("ioemt scope", "expected two levels", "found 'nhtsa-2019'");
    Run.ioemt("scope", "EMT", "--diff", "EMT", "AEMT").isRefused("ioemt scope", "not both");
  }
}
