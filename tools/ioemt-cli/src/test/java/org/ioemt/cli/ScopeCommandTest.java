package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
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
  void theMatrixHoldsEverySkillOfTheEdition(ScopeEdition edition) {
    ScopeOfPractice scope = ScopeOfPractice.ioemt(edition);
    Run run = Run.ioemt("scope", "--edition", edition.code()).isAnswered();
    assertThat(run.lines().get(0)).startsWith("SKILL").contains("EMR  EMT  AEMT  PARAMEDIC  PEP");
    for (ScopeEntry entry : scope.entries()) {
      assertThat(run.lines()).anyMatch(line -> line.startsWith(entry.skill().code() + " "));
    }
    JsonNode json = Run.ioemt("scope", "--edition", edition.code(), "--json").isAnswered().json();
    assertThat(names(json)).containsExactly("scope", "edition", "document", "levels", "skills");
    assertThat(json.get("skills")).hasSameSizeAs(scope.entries());
    for (JsonNode skill : json.get("skills")) {
      ScopeEntry entry = scope.entry(Skill.of(skill.get("skill").textValue())).orElseThrow();
      assertThat(skill.get("lowestLevel").textValue()).isEqualTo(entry.lowestLevel().code());
      assertThat(skill.get("evidence").textValue()).isEqualTo(entry.evidence().code());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLevelsSkillsAreThoseOfTheScope(ProviderLevel level) {
    JsonNode json = Run.ioemt("scope", level.code(), "--json").isAnswered().json();
    assertThat(json.get("skills").findValuesAsText("skill"))
        .containsExactlyElementsOf(
            ScopeOfPractice.ioemt(ScopeEdition.NHTSA_2021).skills(level).stream()
                .map(Skill::code)
                .toList());
    if (level == ProviderLevel.PREHOSPITAL_EMERGENCY_PHYSICIAN) {
      assertThat(json.get("skills").findValuesAsText("evidence")).containsOnly("UNVERIFIED");
      assertThat(json.get("skills").findValues("source")).isEmpty();
    }
  }

  @Test
  void differencesAsJson() {
    JsonNode levels = Run.ioemt("scope", "--diff", "AEMT", "EMT", "--json").isAnswered().json();
    assertThat(names(levels))
        .containsExactly("scope", "edition", "document", "from", "to", "gained", "lost");
    assertThat(levels.get("gained")).isEmpty();
    assertThat(levels.get("lost").findValuesAsText("lowestLevel")).containsOnly("AEMT");
    JsonNode editions =
        Run.ioemt("scope", "--diff", "nhtsa-2007", "nhtsa-2021", "--json").isAnswered().json();
    assertThat(editions.get("changes").findValuesAsText("skill")).contains("cpap");
    assertThat(editions.get("changes").get(0).get("skill").textValue()).isNotBlank();
  }

  @Test
  void mayAsJson() {
    JsonNode yes = Run.ioemt("may", "EMT", "cpap", "--json").isAnswered().json();
    assertThat(yes.get("permitted").booleanValue()).isTrue();
    assertThat(yes.get("authority").booleanValue()).as("scope is not authority").isFalse();
    assertThat(yes.get("evidence").textValue()).isEqualTo("SECONDARY");
    JsonNode no = Run.ioemt("may", "EMT", "immunization", "--json").hasStatus(1).json();
    assertThat(no.get("permitted").booleanValue()).isFalse();
    assertThat(no.get("findings").findValuesAsText("code"))
        .containsExactly("scope.level-too-low", "skill.narrower-form-permitted");
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
