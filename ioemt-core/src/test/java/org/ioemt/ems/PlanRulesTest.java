package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ioemt.ems.Utopia.HOSPITAL;
import static org.ioemt.ems.Utopia.LAST_YEAR;
import static org.ioemt.ems.Utopia.THIS_YEAR;
import static org.ioemt.ems.Utopia.TODAY;
import static org.ioemt.ems.Utopia.agreement;
import static org.ioemt.ems.Utopia.level;
import static org.ioemt.ems.Utopia.plan;

import java.util.List;
import java.util.Optional;
import org.ioemt.rule.Finding;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

  private static List<String> found(MassCasualtyPlan.Builder plan) {
    return PlanRules.asOf(TODAY).check(plan.build()).stream()
        .map(finding -> finding.code().code() + '@' + finding.path())
        .toList();
  }

  @Test
  void aWholePlanHasNoFinding() {
    assertThat(PlanRules.asOf(TODAY).check(plan().build())).isEmpty();
  }

  @Test
  void anEmptyPlanLacksEverything() {
    assertThat(found(MassCasualtyPlan.builder().title("Empty")))
        .containsExactly(
            "plan.no-triage-scheme@triageScheme",
            "plan.no-activation-level@activationLevels",
            "plan.no-mutual-aid@mutualAid",
            "plan.no-receiving-facility@receivingFacilities",
            "plan.no-command-role@commandRoles",
            "plan.no-exercise-period@exerciseMonths",
            "plan.no-exercise@lastExercise");
  }

  @Test
  void casualtiesAreSortedUnderAScheme() {
    assertThat(found(plan().triageScheme(Optional.empty())))
        .containsExactly("plan.no-triage-scheme@triageScheme");
    assertThat(found(plan().triageScheme("DE_SK")))
        .containsExactly("plan.triage-scheme-unlisted@triageScheme");
    for (String scheme : TriageCategory.schemes()) {
      assertThat(found(plan().triageScheme(scheme))).isEmpty();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().triageScheme("start").build())
        .withMessage("scheme: expected capital letters, digits and underscores, found 'start'");
  }

  @Test
  void thresholdsAscend() {
    assertThat(found(plan().activationLevels(List.of())))
        .containsExactly("plan.no-activation-level@activationLevels");
    assertThat(
            found(
                plan()
                    .activationLevels(
                        List.of(level("A", 5), level("B", 5), level("C", 6), level("D", 4)))))
        .containsExactly(
            "plan.thresholds-not-ascending@activationLevels[1].casualties",
            "plan.thresholds-not-ascending@activationLevels[3].casualties");
  }

  @Test
  void somebodyIsBoundToHelp() {
    assertThat(found(plan().mutualAid(List.of()))).containsExactly("plan.no-mutual-aid@mutualAid");
    assertThat(found(plan().mutualAid(List.of(agreement("Old").period(LAST_YEAR).build()))))
        .containsExactly(
            "plan.no-mutual-aid@mutualAid", "agreement.not-in-force@mutualAid[0].period");
    MutualAidAgreement nobodys =
        MutualAidAgreement.builder().title("Draft").period(THIS_YEAR).build();
    assertThat(found(plan().addMutualAid(nobodys)))
        .containsExactly("agreement.no-partner@mutualAid[1]");
  }

  @Test
  void facilitiesStateHowManyTheyTake() {
    assertThat(found(plan().receivingFacilities(List.of())))
        .containsExactly("plan.no-receiving-facility@receivingFacilities");
    ReceivingFacility silent = ReceivingFacility.builder().facility(HOSPITAL).build();
    assertThat(found(plan().receivingFacilities(List.of(silent))))
        .containsExactly("plan.capacity-missing@receivingFacilities[0].capacity");
    ReceivingFacility full = ReceivingFacility.builder().facility(HOSPITAL).capacity(0).build();
    assertThat(found(plan().addReceivingFacility(full)))
        .containsExactly("plan.facility-twice@receivingFacilities[1].facility");
  }

  @Test
  void somebodyCommands() {
    assertThat(found(plan().commandRoles(List.of())))
        .containsExactly("plan.no-command-role@commandRoles");
  }

  @Test
  void anExerciseIsDueWithinThePeriodThatThePlanSets() {
    assertThat(found(plan().lastExercise(TODAY.minusMonths(12)))).isEmpty();
    MassCasualtyPlan.Builder late = plan().lastExercise(TODAY.minusMonths(12).minusDays(1));
    assertThat(found(late)).containsExactly("plan.exercise-overdue@lastExercise");
    assertThat(PlanRules.asOf(TODAY).check(late.build()))
        .extracting(Finding::message)
        .containsExactly(
            "the last exercise was on 2025-11-19, the next was due by 2026-11-19, before"
                + " 2026-11-20");
    assertThat(found(late.exerciseMonths(13))).isEmpty();
    assertThat(found(plan().lastExercise(Optional.empty())))
        .containsExactly("plan.no-exercise@lastExercise");
    assertThat(found(plan().lastExercise(TODAY))).isEmpty();
    assertThat(found(plan().lastExercise(TODAY.plusDays(1))))
        .containsExactly("plan.exercise-in-future@lastExercise");
  }

  @Test
  void thePlanSetsThePeriod() {
    MassCasualtyPlan open =
        MassCasualtyPlan.builder()
            .from(MassCasualtyPlan.builder().title("x").build())
            .title("Open")
            .build();
    assertThat(open.exerciseMonths()).isEmpty();
    assertThat(found(plan().exerciseMonths(java.util.OptionalInt.empty())))
        .containsExactly("plan.no-exercise-period@exerciseMonths");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().exerciseMonths(0).build())
        .withMessage("mass-casualty plan, exerciseMonths: expected 1 to 1200, found 0");
    assertThatIllegalArgumentException().isThrownBy(() -> plan().exerciseMonths(1201).build());
  }

  @Test
  void theHighestThresholdThatIsReachedActivates() {
    MassCasualtyPlan plan = plan().activationLevels(List.of(level("B", 20), level("A", 5))).build();
    assertThat(plan.activatedBy(4)).isEmpty();
    assertThat(plan.activatedBy(5).orElseThrow().name()).isEqualTo("A");
    assertThat(plan.activatedBy(19).orElseThrow().name()).isEqualTo("A");
    assertThat(plan.activatedBy(20).orElseThrow().name()).isEqualTo("B");
  }
}
