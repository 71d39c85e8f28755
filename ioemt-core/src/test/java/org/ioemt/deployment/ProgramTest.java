package org.ioemt.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ioemt.deployment.Scene.FIRST;
import static org.ioemt.deployment.Scene.program;
import static org.ioemt.deployment.Scene.requirement;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.LanguageProficiency;
import org.ioemt.member.LanguageSkill;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.Partner;
import org.ioemt.organization.PartnerKind;
import org.ioemt.place.GreatCircle;
import org.ioemt.place.Jurisdiction;
import org.ioemt.place.LanguageTag;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

  private static void refused(ThrowingCallable made, String message) {
    assertThatThrownBy(made)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aProgramCountsItsDaysItsNoticeAndItsMembers() {
    Program program =
        program(requirement().count(3).build(), requirement().count(4).build()).build();
    assertThat(program.days()).isEqualTo(14);
    assertThat(program.noticeDays()).isEqualTo(10);
    assertThat(program.count()).isEqualTo(7);
    assertThat(program).isEqualTo(Program.builder().from(program).build());
    assertThat(Program.builder().from(program).called(FIRST).build().noticeDays()).isZero();
  }

  @Test
  void aProgramThatIsNoneIsRefused() {
    Requirement one = requirement().build();
    refused(() -> program().build(), "program, requirements: expected at least one");
    refused(() -> program(one).roles(List.of()).build(), "program, roles: expected at least one");
    refused(
        () -> program(one).addRole(ProgramRole.COORDINATE).build(),
        "program, roles: 'COORDINATE' is given twice");
    refused(
        () -> program(one).period(DateRange.since(FIRST)).build(),
        "program, period: expected a first and a last day, found 2026-12-01/..");
    refused(
        () -> program(one).period(DateRange.until(FIRST)).build(),
        "program, period: expected a first and a last day, found ../2026-12-01");
    refused(
        () -> program(one).called(FIRST.plusDays(1)).build(),
        "program, called: the day 2026-12-02 is after the first day 2026-12-01");
    refused(
        () ->
            program(requirement().count(6_000).build(), requirement().count(4_001).build()).build(),
        "program, requirements, sum of the counts: expected 1 to 10000, found 10001");
    for (String name : List.of("", " ", "a\nb", "x".repeat(201))) {
      refused(() -> program(one).name(name).build(), "program, name: expected 1 to 200");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_001, Integer.MIN_VALUE})
  void aCountOutOfRangeIsRefused(int count) {
    refused(
        () -> requirement().count(count).build(),
        "requirement, count: expected 1 to 10000, found " + count);
  }

  @Test
  void aRequirementThatContradictsItselfIsRefused() {
    refused(
        () -> requirement().radiusKilometers(-1).build(),
        "requirement, radiusKilometers: expected 0 to 20038, found -1");
    refused(() -> requirement().radiusKilometers(20_039).build(), "found 20039");
    refused(
        () -> requirement().scopeEdition(ScopeEdition.NHTSA_2021).build(),
        "requirement, scopeEdition: expected with skills and only with them, found 0 skills with");
    refused(
        () -> requirement().addSkill(Skill.of("cpap")).build(),
        "requirement, scopeEdition: expected with skills and only with them, found 1 skills without");
    refused(
        () ->
            requirement()
                .addSpecialization(Specialization.FLIGHT)
                .addSpecialization(Specialization.FLIGHT)
                .build(),
        "requirement, specializations: 'FLIGHT' is given twice");
    refused(
        () ->
            requirement()
                .scopeEdition(ScopeEdition.NHTSA_2021)
                .addSkill(Skill.of("cpap"))
                .addSkill(Skill.of("cpap"))
                .build(),
        "requirement, skills: 'cpap' is given twice");
    LanguageTag french = LanguageTag.of("fr");
    refused(
        () ->
            requirement()
                .addLanguage(new LanguageSkill(french, LanguageProficiency.A1))
                .addLanguage(new LanguageSkill(french, LanguageProficiency.C1))
                .build(),
        "requirement, languages: 'fr' is given twice");
  }

  @Test
  void partnersAreNamedOnce() {
    Partner partner =
        Partner.builder()
            .id(OrganizationId.of("IT-SAMPLE-UNIVERSITY"))
            .name("Università d'esempio")
            .kind(PartnerKind.UNIVERSITY)
            .jurisdiction(Jurisdiction.of("IT"))
            .build();
    Program.Builder program = program(requirement().build()).addPartner(partner);
    assertThat(program.build().partners()).containsExactly(partner);
    refused(
        () -> program.addPartner(partner).build(),
        "program, partners: 'IT-SAMPLE-UNIVERSITY' is given twice");
    for (String name : List.of("", " ", "a\tb", "x".repeat(201))) {
      refused(
          () -> Partner.builder().from(partner).name(name).build(),
          "partner IT-SAMPLE-UNIVERSITY, name: expected 1 to 200 characters");
    }
    assertThat(PartnerKind.of("NATIONAL_REGISTRY")).isEqualTo(PartnerKind.NATIONAL_REGISTRY);
    refused(() -> PartnerKind.of("REGISTRY"), "found 'REGISTRY'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a b", "ä", ".x"})
  void whatIsNoProgramIdIsRefused(String text) {
    refused(() -> ProgramId.of(text), "program id: expected 1 to 64");
    assertThat(ProgramId.find(text)).isEmpty();
  }

  @Test
  void idsAreReadBack() {
    assertThat(ProgramId.of("MCR/2026-07")).hasToString("MCR/2026-07");
    assertThat(ProgramId.find("a".repeat(64))).isPresent();
    assertThat(ProgramId.find("a".repeat(65))).isEmpty();
    EqualsVerifier.forClass(ProgramId.class).withNonnullFields("text").verify();
  }

  private static Match match(String id, long meters) {
    return new Match(
        MemberId.of(id),
        ProviderLevel.EMT,
        meters < 0 ? OptionalLong.empty() : OptionalLong.of(meters));
  }

  @Test
  void matchesStandNearestFirstThenByIdThenThoseWithoutAPlace() {
    List<Match> ordered =
        List.of(match("Z", 0), match("A", 7), match("B", 7), match("A", -1), match("B", -1));
    for (int i = 1; i < ordered.size(); i++) {
      assertThat(ordered.get(i - 1)).isLessThan(ordered.get(i));
    }
    refused(() -> match("A", GreatCircle.FARTHEST + 1), "match, distanceMeters: expected 0 to");
  }

  @Test
  void anAnswerThatContradictsItselfIsRefused() {
    Match near = match("A", 1);
    Match far = match("B", 2);
    refused(
        () -> new RequirementMatches(0, 1, List.of(far, near)),
        "matches: expected the nearest first, found A after B");
    refused(
        () -> new RequirementMatches(0, 1, List.of(near, match("A", 2))),
        "matches: 'A' is given twice");
    refused(() -> new RequirementMatches(-1, 1, List.of()), "matches, requirement");
    refused(() -> new RequirementMatches(0, 0, List.of()), "matches, count");
    ProgramId id = ProgramId.of("P");
    RequirementMatches answer = new RequirementMatches(0, 1, List.of(near, far));
    assertThat(answer.isEnough()).isTrue();
    assertThat(new RequirementMatches(0, 3, List.of(near, far)).isEnough()).isFalse();
    refused(() -> new MatchResult(id, -1, OptionalInt.empty(), List.of(answer)), "members");
    refused(() -> new MatchResult(id, 9, OptionalInt.of(0), List.of(answer)), "top");
    refused(() -> new MatchResult(id, 9, OptionalInt.of(1), List.of(answer)), "matches");
    refused(
        () -> new MatchResult(id, 9, OptionalInt.of(2), List.of(answer, answer)), "requirement");
    refused(() -> new MatchResult(id, 9, OptionalInt.of(2), List.of()), "at least one");
  }

  @Test
  void aTeamUsesNobodyTwiceAndNobodyTooMany() {
    ProgramId id = ProgramId.of("P");
    Match near = match("A", 1);
    Match far = match("B", 2);
    Match nowhere = match("C", -1);
    TeamProposal team =
        new TeamProposal(
            id,
            List.of(new TeamPart(0, 1, List.of(near, nowhere)), new TeamPart(1, 0, List.of(far))));
    assertThat(team.missing()).isEqualTo(1);
    assertThat(team.isComplete()).isFalse();
    assertThat(team.totalMeters()).isEqualTo(3);
    assertThat(team.requirements()).extracting(TeamPart::missing).containsExactly(1, 0);
    assertThat(team.requirements()).extracting(TeamPart::count).containsExactly(3, 1);
    refused(() -> new TeamPart(0, -1, List.of(near, far)), "team, missing: expected 0 to");
    refused(() -> new TeamPart(0, 0, List.of()), "team: expected members, or how many are missing");
    refused(
        () ->
            new TeamProposal(
                id, List.of(new TeamPart(0, 0, List.of(near)), new TeamPart(1, 0, List.of(near)))),
        "team, members: 'A' is given twice");
    refused(
        () -> new TeamProposal(id, List.of(new TeamPart(1, 1, List.of()))), "team, requirement");
    refused(() -> new TeamProposal(id, List.of()), "at least one");
  }
}
