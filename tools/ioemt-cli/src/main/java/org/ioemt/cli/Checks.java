package org.ioemt.cli;

import java.time.LocalDate;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramRules;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewRules;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseRules;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.ems.SystemRules;
import org.ioemt.member.Member;
import org.ioemt.member.MembershipRules;
import org.ioemt.organization.Authorities;
import org.ioemt.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** What is asked of the values of each type. */
final class Checks {

  private Checks() {}

  static LineCheck<Member> members(LocalDate date, StandardizationPolicy policy) {
    MembershipRules membership =
        MembershipRules.of(Crosswalk.shipped(), policy, Authorities.recognized());
    return new LineCheck<>(
        CheckedType.MEMBER,
        Member.class,
        member -> member.id().toString(),
        member -> membership.levelOf(member, date).orElse(null),
        membership
            .asOf(date)
            .plus(MembershipRules.ioemtTerms(date))
            .plus(
                MembershipRules.onCredentials(
                    CredentialRules.of(Authorities.shipped()).asOf(date))));
  }

  static LineCheck<Crew> crews(
      LocalDate date, StandardizationPolicy policy, StaffingStandard standard) {
    return new LineCheck<>(
        CheckedType.CREW,
        Crew.class,
        crew -> crew.unit().toString(),
        crew -> null,
        crewRules(policy).staffing(standard, date));
  }

  /** Crews are judged on the day of each response, and only where a standard is given. */
  static LineCheck<Response> responses(
      StandardizationPolicy policy, @Nullable StaffingStandard standard) {
    RuleSet<Response> records = ResponseRules.records();
    return new LineCheck<>(
        CheckedType.RESPONSE,
        Response.class,
        response -> response.id().toString(),
        response -> null,
        standard == null
            ? records
            : records.plus(ResponseRules.staffing(crewRules(policy), standard)));
  }

  static LineCheck<EmsSystem> systems(LocalDate date) {
    return new LineCheck<>(
        CheckedType.SYSTEM,
        EmsSystem.class,
        system -> system.id().toString(),
        system -> null,
        SystemRules.of(Crosswalk.shipped()).asOf(date));
  }

  static LineCheck<Program> programs(LocalDate date) {
    return new LineCheck<>(
        CheckedType.PROGRAM,
        Program.class,
        program -> program.id().toString(),
        program -> null,
        ProgramRules.asOf(date));
  }

  private static CrewRules crewRules(StandardizationPolicy policy) {
    return CrewRules.of(Crosswalk.shipped(), policy, Authorities.recognized());
  }
}
