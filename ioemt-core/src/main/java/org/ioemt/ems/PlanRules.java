package org.ioemt.ems;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ioemt.organization.OrganizationId;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;

/**
 * What a mass-casualty plan must say: a triage scheme, thresholds in ascending order, who helps,
 * who receives how many, who commands, and an exercise within the period that the plan itself sets.
 *
 * <p>Which exercise period, how many thresholds or what capacity is enough is not asked: no source
 * says so for everyone.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanRules {

  private static final FindingCode NO_SCHEME = FindingCode.of("plan.no-triage-scheme");
  private static final FindingCode SCHEME_UNLISTED = FindingCode.of("plan.triage-scheme-unlisted");
  private static final FindingCode NO_LEVEL = FindingCode.of("plan.no-activation-level");
  private static final FindingCode NOT_ASCENDING = FindingCode.of("plan.thresholds-not-ascending");
  private static final FindingCode NO_MUTUAL_AID = FindingCode.of("plan.no-mutual-aid");
  private static final FindingCode NO_FACILITY = FindingCode.of("plan.no-receiving-facility");
  private static final FindingCode FACILITY_TWICE = FindingCode.of("plan.facility-twice");
  private static final FindingCode CAPACITY_MISSING = FindingCode.of("plan.capacity-missing");
  private static final FindingCode NO_COMMAND_ROLE = FindingCode.of("plan.no-command-role");
  private static final FindingCode NO_EXERCISE = FindingCode.of("plan.no-exercise");
  private static final FindingCode NO_PERIOD = FindingCode.of("plan.no-exercise-period");
  private static final FindingCode OVERDUE = FindingCode.of("plan.exercise-overdue");
  private static final FindingCode IN_FUTURE = FindingCode.of("plan.exercise-in-future");
  private static final FindingCode NO_PARTNER = FindingCode.of("agreement.no-partner");
  private static final FindingCode NOT_IN_FORCE = FindingCode.of("agreement.not-in-force");

  private PlanRules() {}

  /**
   * The rules as of a day.
   *
   * @param date the day
   * @return the rule set
   */
  public static RuleSet<MassCasualtyPlan> asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return RuleSet.<MassCasualtyPlan>empty()
        .plus(PlanRules::scheme, NO_SCHEME, SCHEME_UNLISTED)
        .plus(PlanRules::hasThresholds, NO_LEVEL)
        .plus(PlanRules::thresholdsAscend, NOT_ASCENDING)
        .plus((plan, findings) -> helpers(plan, date, findings), NO_MUTUAL_AID)
        .plus(
            (plan, findings) -> agreements(plan.mutualAid(), date, findings),
            NO_PARTNER,
            NOT_IN_FORCE)
        .plus(PlanRules::receives, NO_FACILITY)
        .plus(PlanRules::receivesOnce, FACILITY_TWICE)
        .plus(PlanRules::statesCapacity, CAPACITY_MISSING)
        .plus(PlanRules::commands, NO_COMMAND_ROLE)
        .plus(PlanRules::setsPeriod, NO_PERIOD)
        .plus((plan, findings) -> exercised(plan, date, findings), NO_EXERCISE, OVERDUE, IN_FUTURE);
  }

  /** Each agreement names its partner and is in force; the same for a plan and for a system. */
  static void agreements(List<MutualAidAgreement> agreements, LocalDate date, Findings findings) {
    for (int i = 0; i < agreements.size(); i++) {
      MutualAidAgreement agreement = agreements.get(i);
      if (agreement.partner().isEmpty()) {
        findings.add(NO_PARTNER, FindingPath.of("mutualAid", i), agreement.title());
      }
      if (!agreement.period().contains(date)) {
        findings.add(
            NOT_IN_FORCE,
            FindingPath.of("mutualAid", i).property("period"),
            agreement.title(),
            date.toString());
      }
    }
  }

  /** Whether somebody is bound to help on the day. */
  static boolean anyInForce(List<MutualAidAgreement> agreements, LocalDate date) {
    for (MutualAidAgreement agreement : agreements) {
      if (agreement.partner().isPresent() && agreement.period().contains(date)) {
        return true;
      }
    }
    return false;
  }

  private static void scheme(MassCasualtyPlan plan, Findings findings) {
    if (plan.triageScheme().isEmpty()) {
      findings.add(NO_SCHEME, FindingPath.of("triageScheme"));
    } else if (TriageCategory.ofScheme(plan.triageScheme().get()).isEmpty()) {
      findings.add(SCHEME_UNLISTED, FindingPath.of("triageScheme"), plan.triageScheme().get());
    }
  }

  private static void hasThresholds(MassCasualtyPlan plan, Findings findings) {
    if (plan.activationLevels().isEmpty()) {
      findings.add(NO_LEVEL, FindingPath.of("activationLevels"));
    }
  }

  private static void thresholdsAscend(MassCasualtyPlan plan, Findings findings) {
    List<ActivationLevel> levels = plan.activationLevels();
    for (int i = 1; i < levels.size(); i++) {
      int before = levels.get(i - 1).casualties();
      if (levels.get(i).casualties() <= before) {
        findings.add(
            NOT_ASCENDING,
            FindingPath.of("activationLevels", i).property("casualties"),
            levels.get(i).name(),
            String.valueOf(levels.get(i).casualties()),
            String.valueOf(before));
      }
    }
  }

  private static void helpers(MassCasualtyPlan plan, LocalDate date, Findings findings) {
    if (!anyInForce(plan.mutualAid(), date)) {
      findings.add(NO_MUTUAL_AID, FindingPath.of("mutualAid"), date.toString());
    }
  }

  private static void receives(MassCasualtyPlan plan, Findings findings) {
    if (plan.receivingFacilities().isEmpty()) {
      findings.add(NO_FACILITY, FindingPath.of("receivingFacilities"));
    }
  }

  private static void receivesOnce(MassCasualtyPlan plan, Findings findings) {
    Set<OrganizationId> seen = new HashSet<>();
    List<ReceivingFacility> facilities = plan.receivingFacilities();
    for (int i = 0; i < facilities.size(); i++) {
      OrganizationId facility = facilities.get(i).facility();
      if (!seen.add(facility)) {
        findings.add(
            FACILITY_TWICE,
            FindingPath.of("receivingFacilities", i).property("facility"),
            facility.toString());
      }
    }
  }

  private static void statesCapacity(MassCasualtyPlan plan, Findings findings) {
    List<ReceivingFacility> facilities = plan.receivingFacilities();
    for (int i = 0; i < facilities.size(); i++) {
      if (facilities.get(i).capacity().isEmpty()) {
        findings.add(
            CAPACITY_MISSING,
            FindingPath.of("receivingFacilities", i).property("capacity"),
            facilities.get(i).facility().toString());
      }
    }
  }

  private static void commands(MassCasualtyPlan plan, Findings findings) {
    if (plan.commandRoles().isEmpty()) {
      findings.add(NO_COMMAND_ROLE, FindingPath.of("commandRoles"));
    }
  }

  private static void setsPeriod(MassCasualtyPlan plan, Findings findings) {
    if (plan.exerciseMonths().isEmpty()) {
      findings.add(NO_PERIOD, FindingPath.of("exerciseMonths"));
    }
  }

  private static void exercised(MassCasualtyPlan plan, LocalDate date, Findings findings) {
    FindingPath path = FindingPath.of("lastExercise");
    if (plan.lastExercise().isEmpty()) {
      findings.add(NO_EXERCISE, path);
      return;
    }
    LocalDate last = plan.lastExercise().get();
    if (last.isAfter(date)) {
      findings.add(IN_FUTURE, path, last.toString(), date.toString());
    } else if (plan.exerciseMonths().isPresent()
        && last.plusMonths(plan.exerciseMonths().getAsInt()).isBefore(date)) {
      LocalDate due = last.plusMonths(plan.exerciseMonths().getAsInt());
      findings.add(OVERDUE, path, last.toString(), due.toString(), date.toString());
    }
  }
}
