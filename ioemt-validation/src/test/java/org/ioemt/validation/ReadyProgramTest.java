package org.ioemt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.ProgramRole;
import org.ioemt.deployment.Requirement;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.ProgramKind;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.Severity;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

class ReadyProgramTest {

  private static final Validator VALIDATOR = Hosts.validator();

  private static final Validator REGISTERED =
      Hosts.validator(IoemtConstraints.register(Hosts.configuration()));

  private static Requirement.Builder requirement() {
    return Requirement.builder()
        .level(ProviderLevel.EMT)
        .levelMatch(LevelMatch.EXACTLY)
        .count(2)
        .honorsPreferences(true);
  }

  private static Program.Builder program() {
    return Program.builder()
        .id(ProgramId.of("MCR-2026-12"))
        .kind(ProgramKind.MASS_CASUALTY_RESPONSE)
        .addRole(ProgramRole.COORDINATE)
        .jurisdiction(Jurisdiction.of("IT-65"))
        .place(GeoPoint.of(42.35, 13.4))
        .called(LocalDate.of(2026, 11, 1))
        .period(DateRange.parse("2026-12-05/2026-12-14"))
        .addRequirement(requirement().build());
  }

  static Program unmeetable() {
    return program()
        .addRequirement(
            requirement()
                .scopeEdition(ScopeEdition.NHTSA_2021)
                .addSkill(Skill.of("cpap"))
                .addSkill(Skill.of("cricothyrotomy"))
                .build())
        .build();
  }

  private static Program begun() {
    return program().period(DateRange.parse("2026-11-18/2026-12-14")).build();
  }

  record Call(@NotNull @ReadyProgram Program program) {}

  record Review(@ReadyProgram(failOn = Severity.WARNING) Program program) {}

  record Calendar(List<@Valid Program> programs) {}

  record Pending(List<@ReadyProgram Program> programs) {}

  static class Desk {
    @ReadyProgram
    public Program next(@ReadyProgram Program after) {
      return after;
    }
  }

  @Test
  void aProgramForWhichMembersCanBeCalledIsValid() {
    assertThat(VALIDATOR.validate(new Call(program().build()))).isEmpty();
    assertThat(VALIDATOR.validate(new Review(null))).isEmpty();
    assertThat(VALIDATOR.validate(new Call(null))).hasSize(1);
    assertThat(REGISTERED.validate(program().build())).isEmpty();
  }

  @Test
  void whatNobodyCanMeetIsReportedAtItsPlaceWithItsFinding() {
    assertThat(Hosts.lines(VALIDATOR.validate(new Call(unmeetable()))))
        .containsExactly(
            "program.requirements[1].skills[1]: the requirement asks for exactly the"
                + " level EMT and for the skill cricothyrotomy, which ioemt-2021 permits from"
                + " PARAMEDIC on: nobody matches");
    Finding finding =
        EligibleMemberTest.findings(VALIDATOR.validate(new Call(unmeetable()))).get(0);
    assertThat(finding.code().code()).isEqualTo("program.skill-not-permitted");
    assertThat(finding.path()).hasToString("requirements[1].skills[1]");
    assertThat(finding.values())
        .containsExactly("EMT", "cricothyrotomy", "ioemt-2021", "PARAMEDIC");
  }

  @Test
  void theDayIsThatOfTheClock() {
    LocalDate last = LocalDate.of(2026, 12, 14);
    Call call = new Call(program().build());
    assertThat(on(last).validate(call)).isEmpty();
    assertThat(Hosts.lines(on(last.plusDays(1)).validate(call)))
        .containsExactly(
            "program.period: the last day of the program is 2026-12-14, before 2026-12-15");
  }

  private static Validator on(LocalDate day) {
    return Hosts.validator(Hosts.configuration().clockProvider(() -> Hosts.on(day)));
  }

  @Test
  void aWarningCountsWhereTheHostSaysSo() {
    assertThat(VALIDATOR.validate(new Call(begun()))).isEmpty();
    assertThat(Hosts.lines(VALIDATOR.validate(new Review(begun()))))
        .containsExactly(
            "program.period: the first day of the program is 2026-11-18, before 2026-11-20: nobody"
                + " who is called now serves on all of its days");
  }

  @Test
  void cascadesElementsAndGroupsReachIt() {
    assertThat(Hosts.lines(REGISTERED.validate(new Calendar(List.of(begun(), unmeetable())))))
        .hasSize(1)
        .allMatch(line -> line.startsWith("programs[1].requirements[1].skills[1]"));
    assertThat(Hosts.lines(VALIDATOR.validate(new Pending(List.of(begun(), unmeetable())))))
        .hasSize(1)
        .allMatch(line -> line.startsWith("programs[1].<list element>.requirements[1].skills[1]"));
    assertThat(REGISTERED.validate(unmeetable(), Groups.Deployment.class)).hasSize(1);
    assertThat(REGISTERED.validate(unmeetable(), Groups.Membership.class)).isEmpty();
    assertThat(REGISTERED.validate(unmeetable(), Groups.Records.class)).isEmpty();
  }

  @Test
  void methodsAreGuarded() throws NoSuchMethodException {
    Desk desk = new Desk();
    var next = Desk.class.getMethod("next", Program.class);
    var executables = VALIDATOR.forExecutables();
    assertThat(executables.validateParameters(desk, next, new Object[] {unmeetable()})).hasSize(1);
    assertThat(executables.validateReturnValue(desk, next, unmeetable())).hasSize(1);
    assertThat(executables.validateReturnValue(desk, next, program().build())).isEmpty();
  }
}
