package org.ioemt.ems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ioemt.ems.Utopia.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyRulesTest {

  private static final TriageCategory RED = TriageCategory.of("START", "RED");
  private static final TriageCategory YELLOW = TriageCategory.of("START", "YELLOW");
  private static final TriageCategory GREEN = TriageCategory.of("START", "GREEN");

  private static final CasualtyTally TALLY =
      CasualtyTally.builder().scheme("START").count(RED, 3).count(GREEN, 14).build();

  private static ResourceNeed need(
      TriageCategory category, String resource, int quantity, int patients) {
    return ResourceNeed.builder()
        .category(category)
        .resource(resource)
        .quantity(quantity)
        .patients(patients)
        .build();
  }

  private static ResourceCount have(String resource, int quantity) {
    return ResourceCount.builder().resource(resource).quantity(quantity).build();
  }

  private static List<String> messages(RuleSet<CasualtyTally> rules, CasualtyTally tally) {
    return rules.check(tally).stream()
        .map(finding -> finding.code().code() + ": " + finding.message())
        .toList();
  }

  private static List<String> codes(RuleSet<CasualtyTally> rules, CasualtyTally tally) {
    return rules.check(tally).stream().map(finding -> finding.code().code()).toList();
  }

  @Test
  void aTallyCountsUnderOneScheme() {
    assertThat(TALLY.total()).isEqualTo(17);
    assertThat(TALLY.of(RED)).isEqualTo(3);
    assertThat(TALLY.of(YELLOW)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CasualtyTally.builder()
                    .from(TALLY)
                    .count(TriageCategory.of("SALT", "GRAY"), 1)
                    .build())
        .withMessage("casualty tally, counts: expected categories of START, found 'SALT|GRAY'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CasualtyTally.builder().from(TALLY).count(RED, 1).build())
        .withMessage("casualty tally, counts: 'START|RED' is counted twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CasualtyTally.builder().scheme("START").count(RED, -1))
        .withMessage("category count, casualties: must not be negative, found -1");
    assertThat(CasualtyTally.builder().scheme("START").build().total()).isZero();
  }

  @Test
  void aTallyOfTheLargestNumbersDoesNotWrap() {
    CasualtyTally huge =
        CasualtyTally.builder()
            .scheme("START")
            .count(RED, Integer.MAX_VALUE)
            .count(GREEN, Integer.MAX_VALUE)
            .build();
    assertThat(huge.total()).isEqualTo(2L * Integer.MAX_VALUE);
    ResourceNeed absurd = need(RED, "stretcher", Integer.MAX_VALUE, 1);
    RuleSet<CasualtyTally> rules =
        TallyRules.resources(
            List.of(absurd, absurd, absurd, need(GREEN, "blanket", 1, 1)),
            List.of(have("blanket", Integer.MAX_VALUE)));
    assertThat(codes(rules, huge)).containsExactly("tally.resource-short");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 5, 0",
    "1, 1, 5, 1",
    "5, 1, 5, 1",
    "6, 1, 5, 2",
    "14, 2, 5, 6",
    "2147483647, 1, 2147483647, 1"
  })
  void aBegunGroupNeedsAsMuchAsAFullOne(int casualties, int quantity, int patients, long needed) {
    assertThat(need(GREEN, "bus", quantity, patients).neededFor(casualties)).isEqualTo(needed);
  }

  @Test
  void enoughIsNoFinding() {
    RuleSet<CasualtyTally> rules =
        TallyRules.resources(
            List.of(need(RED, "ambulance", 1, 1), need(GREEN, "ambulance", 1, 7)),
            List.of(have("ambulance", 2), have("ambulance", 3)));
    assertThat(rules.check(TALLY)).isEmpty();
  }

  @Test
  void whatIsShortIsNamedWithBothNumbers() {
    RuleSet<CasualtyTally> rules =
        TallyRules.resources(
            List.of(
                need(RED, "ambulance", 1, 1),
                need(GREEN, "ambulance", 1, 7),
                need(RED, "physician", 1, 2)),
            List.of(have("ambulance", 4)));
    assertThat(messages(rules, TALLY))
        .containsExactly(
            "tally.resource-short: of ambulance 5 are needed and 4 at hand",
            "tally.resource-short: of physician 2 are needed and 0 at hand");
  }

  @Test
  void nothingIsAssumedOfACategory() {
    RuleSet<CasualtyTally> rules =
        TallyRules.resources(List.of(need(RED, "ambulance", 1, 1)), List.of(have("ambulance", 9)));
    assertThat(messages(rules, TALLY))
        .containsExactly(
            "tally.need-not-stated: for 14 casualties of START|GREEN no need is stated");
    CasualtyTally none =
        CasualtyTally.builder().scheme("START").count(RED, 1).count(YELLOW, 0).build();
    assertThat(rules.check(none)).isEmpty();
  }

  @Test
  void schemesAreNeverCompared() {
    RuleSet<CasualtyTally> rules =
        TallyRules.resources(
            List.of(need(TriageCategory.of("SALT", "RED"), "ambulance", 1, 1)), List.of());
    assertThat(codes(rules, TALLY)).containsExactly("tally.scheme-differs");
    assertThat(codes(TallyRules.plan(plan().triageScheme("SALT").build()), TALLY))
        .containsExactly("tally.scheme-differs");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TallyRules.resources(
                    List.of(
                        need(RED, "ambulance", 1, 1),
                        need(TriageCategory.of("SALT", "RED"), "ambulance", 1, 1)),
                    List.of()))
        .withMessageContaining("START|RED and SALT|RED are of different schemes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TallyRules.resources(List.of(), List.of()))
        .withMessage("needs: expected at least one");
  }

  @Test
  void theReceivingFacilitiesTakeAllOrNot() {
    assertThat(TallyRules.plan(plan().build()).check(TALLY)).isEmpty();
    CasualtyTally many =
        CasualtyTally.builder().scheme("START").count(RED, 16).count(GREEN, 15).build();
    assertThat(messages(TallyRules.plan(plan().build()), many))
        .containsExactly(
            "tally.capacity-short: there are 31 casualties, and the receiving facilities of the"
                + " plan take 30");
    assertThat(codes(TallyRules.plan(plan().triageScheme(Optional.empty()).build()), TALLY))
        .isEmpty();
  }

  @Test
  void theCatalogueAndTheRulesKnowTheSameCodes() {
    Set<String> used = new TreeSet<>();
    TallyRules.resources(List.of(need(RED, "x", 1, 1)), List.of())
        .plus(TallyRules.plan(plan().build()))
        .codes()
        .forEach(code -> used.add(code.code()));
    assertThat(used)
        .isEqualTo(
            FindingCode.all().stream()
                .map(FindingCode::code)
                .filter(code -> code.startsWith("tally."))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void aFindingSaysWhereTheNumbersAre() {
    RuleSet<CasualtyTally> rules =
        TallyRules.resources(List.of(need(RED, "ambulance", 1, 1)), List.of());
    assertThat(rules.check(TALLY))
        .extracting(Finding::path)
        .extracting(Object::toString)
        .containsExactly("counts[1].category", "counts");
  }
}
