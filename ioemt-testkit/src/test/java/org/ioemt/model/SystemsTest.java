package org.ioemt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ioemt.model.Today.TODAY;
import static org.ioemt.model.Today.seen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.SystemRules;
import org.ioemt.rule.Finding;
import org.ioemt.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** The laws of an EMS. */
@StatisticsReport(StatisticsReportMode.OFF)
class SystemsTest {

  private static final RuleSet<EmsSystem> RULES = SystemRules.of(Crosswalk.shipped()).asOf(TODAY);

  /** Each list of a system, how it is read and how a system with another list is made. */
  private static final Map<String, Part<?>> PARTS =
      Map.of(
          "levels",
          new Part<>(EmsSystem::levels, (b, l) -> b.levels(l)),
          "agencies",
          new Part<>(EmsSystem::agencies, (b, l) -> b.agencies(l)),
          "communicationCenters",
          new Part<>(EmsSystem::communicationCenters, (b, l) -> b.communicationCenters(l)),
          "vehicles",
          new Part<>(EmsSystem::vehicles, (b, l) -> b.vehicles(l)),
          "medicalDirectors",
          new Part<>(EmsSystem::medicalDirectors, (b, l) -> b.medicalDirectors(l)),
          "protocols",
          new Part<>(EmsSystem::protocols, (b, l) -> b.protocols(l)),
          "facilities",
          new Part<>(EmsSystem::facilities, (b, l) -> b.facilities(l)),
          "mutualAid",
          new Part<>(EmsSystem::mutualAid, (b, l) -> b.mutualAid(l)),
          "liaisons",
          new Part<>(EmsSystem::liaisons, (b, l) -> b.liaisons(l)),
          "organizations",
          new Part<>(EmsSystem::organizations, (b, l) -> b.organizations(l)));

  private record Part<T>(
      Function<EmsSystem, List<T>> list,
      BiFunction<EmsSystem.Builder, List<T>, EmsSystem.Builder> setter) {

    int size(EmsSystem system) {
      return list.apply(system).size();
    }

    EmsSystem without(EmsSystem system, int index) {
      List<T> fewer = new ArrayList<>(list.apply(system));
      fewer.remove(index);
      return setter.apply(EmsSystem.builder().from(system), fewer).build();
    }
  }

  /**
   * What is found of one component stays found when another is taken away: each finding that is not
   * in the removed component is found again, at the same place once indexes have moved up. Only a
   * doubled id is a finding about two.
   */
  @Property(seed = "1", tries = 400)
  void removingAComponentNeverRemovesAFindingAboutAnother(@ForAll EmsSystem system) {
    List<Finding> before =
        RULES.check(system).stream()
            .filter(finding -> !finding.code().code().equals("system.duplicate-id"))
            .toList();
    for (Map.Entry<String, Part<?>> part : PARTS.entrySet()) {
      for (int at = 0; at < part.getValue().size(system); at++) {
        Set<String> after = new HashSet<>();
        RULES.check(part.getValue().without(system, at)).forEach(f -> after.add(key(f)));
        for (Finding finding : before) {
          Optional<String> moved = movedUp(finding.path().toString(), part.getKey(), at);
          if (moved.isPresent()) {
            seen("kept", 100_000);
            assertThat(after)
                .as("without %s[%d]: %s", part.getKey(), at, finding)
                .contains(finding.code().code() + '@' + moved.get());
          }
        }
      }
    }
  }

  @Property(seed = "1", tries = 400)
  void removingThePlanRemovesNoFindingOfAnythingElse(@ForAll EmsSystem system) {
    Assume.that(system.massCasualtyPlan().isPresent());
    seen("plans", 100);
    EmsSystem without = EmsSystem.builder().from(system).massCasualtyPlan(Optional.empty()).build();
    List<String> expected =
        RULES.check(system).stream()
            .map(SystemsTest::key)
            .filter(key -> !key.contains("@massCasualtyPlan"))
            .toList();
    assertThat(RULES.check(without))
        .extracting(SystemsTest::key)
        .containsAll(expected)
        .contains("system.no-mass-casualty-plan@massCasualtyPlan");
  }

  @Property(seed = "1", tries = 50)
  void aSystemIsCheckedTheSameTwice(@ForAll EmsSystem system) {
    assertThat(RULES.check(EmsSystem.builder().from(system).build()))
        .isEqualTo(RULES.check(system));
  }

  private static String key(Finding finding) {
    return finding.code().code() + '@' + finding.path();
  }

  /** The path once an element is gone; empty where the path is within that element. */
  private static Optional<String> movedUp(String path, String list, int removed) {
    if (!path.startsWith(list + '[')) {
      return Optional.of(path);
    }
    int close = path.indexOf(']');
    int index = Integer.parseInt(path.substring(list.length() + 1, close));
    if (index == removed) {
      return Optional.empty();
    }
    return Optional.of(index < removed ? path : list + '[' + (index - 1) + path.substring(close));
  }

  @Test
  void theCheckWouldSeeAFindingThatGoesAway() {
    assertThat(movedUp("vehicles[2].agency", "vehicles", 1)).contains("vehicles[1].agency");
    assertThat(movedUp("vehicles[0].agency", "vehicles", 1)).contains("vehicles[0].agency");
    assertThat(movedUp("vehicles[1].agency", "vehicles", 1)).isEmpty();
    assertThat(movedUp("agencies[1]", "vehicles", 1)).contains("agencies[1]");
  }
}
