package org.ioemt.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillTest {

  static List<Skill> all() {
    return Skill.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aSkillIsFoundByItsCode(Skill skill) {
    assertThat(Skill.of(skill.code())).isSameAs(skill);
    assertThat(Skill.find(skill.code())).containsSame(skill);
    assertThat(skill).hasToString(skill.code());
    assertThat(skill.isHosts()).isFalse();
    assertThat(skill.name()).isNotBlank();
    assertThat(skill.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  @Test
  void theCatalogueHas128SkillsOfWhich11AreNarrowerForms() {
    assertThat(Skill.all()).hasSize(128).doesNotHaveDuplicates();
    assertThat(new HashSet<>(Skill.all())).hasSize(128);
    assertThat(Skill.all().stream().filter(skill -> skill.refines().isPresent())).hasSize(11);
    assertThat(Skill.all())
        .filteredOn(skill -> skill.direction() == DirectionNeed.MEDICAL_DIRECTOR_APPROVED)
        .hasSize(18);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPAP", "cpap ", "", "c-pap", "acme.cpap"})
  void aCodeIsNeverFolded(String code) {
    assertThat(Skill.find(code)).isEmpty();
    assertThatThrownBy(() -> Skill.of(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + code + "'");
  }

  @ParameterizedTest
  @EnumSource
  void everyCategoryHasASkill(SkillCategory category) {
    assertThat(Skill.all()).anyMatch(skill -> skill.category() == category);
    assertThat(SkillCategory.of(category.code())).isSameAs(category);
  }

  @Test
  void codesOfTheSmallEnumsRoundTrip() {
    for (DirectionNeed need : DirectionNeed.values()) {
      assertThat(DirectionNeed.of(need.code())).isSameAs(need);
    }
    for (EmergencyKind kind : EmergencyKind.values()) {
      assertThat(EmergencyKind.of(kind.code())).isSameAs(kind);
    }
    assertThatThrownBy(() -> SkillCategory.of("airway")).hasMessageContaining("'airway'");
    assertThatThrownBy(() -> DirectionNeed.of("none")).hasMessageContaining("'none'");
    assertThatThrownBy(() -> EmergencyKind.of("WAR")).hasMessageContaining("'WAR'");
  }

  @Test
  void onlyTheEmergencyImmunizationNeedsADeclaredEmergency() {
    assertThat(Skill.all())
        .filteredOn(skill -> skill.onlyDuring().isPresent())
        .containsExactly(Skill.of("immunization-public-health-emergency"));
    assertThat(Skill.of("immunization-public-health-emergency").onlyDuring())
        .contains(EmergencyKind.PUBLIC_HEALTH_EMERGENCY);
  }

  @Test
  void aHostDefinesItsOwnSkills() {
    Skill fast = Skill.define("acme.ultrasound-fast", SkillCategory.ASSESSMENT, "FAST");
    assertThat(fast.isHosts()).isTrue();
    assertThat(fast.direction()).isEqualTo(DirectionNeed.NONE);
    assertThat(Skill.find("acme.ultrasound-fast")).as("no registry").isEmpty();
    assertThat(fast.withDirection(DirectionNeed.PROTOCOL).direction())
        .isEqualTo(DirectionNeed.PROTOCOL);
    assertThat(fast.onlyDuring(EmergencyKind.DISASTER).onlyDuring())
        .contains(EmergencyKind.DISASTER);

    Skill narrow =
        Skill.define("acme.cpap-child", SkillCategory.AIRWAY_BREATHING, "CPAP of a child")
            .refining(Skill.of("cpap"));
    assertThat(narrow.isFormOf(Skill.of("cpap"))).isTrue();
    assertThat(narrow.refines()).contains(Skill.of("cpap"));
    assertThat(narrow.isFormOf(narrow)).isFalse();
    Skill base = Skill.define("acme.a", SkillCategory.MISCELLANEOUS, "A");
    assertThatThrownBy(() -> base.refining(base)).hasMessageContaining("form of itself");
    Skill form = Skill.define("acme.b", SkillCategory.MISCELLANEOUS, "B").refining(base);
    assertThatThrownBy(() -> base.refining(form)).hasMessageContaining("form of itself");
  }

  @Test
  void equalityIsByCode() {
    Skill one = Skill.define("acme.a", SkillCategory.ASSESSMENT, "A");
    Skill other = Skill.define("acme.a", SkillCategory.MISCELLANEOUS, "Another name");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(Skill.of("cpap"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a.",
        ".a",
        "acme",
        "Acme.a",
        "acme.A",
        "acme.a-",
        "acme.-a",
        "a.b.c",
        "acme.a b",
        "acme.ä"
      })
  void aHostsCodeHasADotBetweenWords(String code) {
    assertThatThrownBy(() -> Skill.define(code, SkillCategory.ASSESSMENT, "A"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCatalogueIsNotAHostsToChange() {
    assertThatThrownBy(() -> Skill.define("cpap", SkillCategory.ASSESSMENT, "Ours"))
        .hasMessageContaining("in the catalogue already");
    assertThatThrownBy(() -> Skill.of("cpap").withDirection(DirectionNeed.PROTOCOL))
        .hasMessageContaining("cannot be changed");
    assertThatThrownBy(() -> Skill.of("cpap").refining(Skill.of("jaw-thrust")))
        .hasMessageContaining("cannot be changed");
    assertThatThrownBy(() -> Skill.of("cpap").onlyDuring(EmergencyKind.DISASTER))
        .hasMessageContaining("cannot be changed");
    assertThatThrownBy(() -> Skill.define("acme.a", SkillCategory.ASSESSMENT, " "))
        .hasMessageContaining("name");
  }
}
