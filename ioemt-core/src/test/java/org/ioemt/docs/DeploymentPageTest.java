package org.ioemt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Matcher;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.ProgramMatcher;
import org.ioemt.deployment.ProgramRole;
import org.ioemt.deployment.ProgramRules;
import org.ioemt.deployment.Requirement;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.ProgramKind;
import org.ioemt.organization.Authorities;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.GreatCircle;
import org.ioemt.place.Jurisdiction;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

/** {@code docs/deployment.md} quotes this file, and what it quotes does what the page says. */
class DeploymentPageTest {

  private static final String PAGE = "docs/deployment.md";

  // snippet
  static Program program() {
    return Program.builder()
        .id(ProgramId.of("MCR-2026-12"))
        .kind(ProgramKind.MASS_CASUALTY_RESPONSE)
        .addRole(ProgramRole.COORDINATE)
        .jurisdiction(Jurisdiction.of("IT-65"))
        .place(GeoPoint.of(42.35, 13.4))
        .called(LocalDate.of(2026, 11, 25))
        .period(DateRange.parse("2026-12-05/2026-12-14"))
        .addRequirement(
            Requirement.builder()
                .level(ProviderLevel.PARAMEDIC)
                .levelMatch(LevelMatch.AT_LEAST)
                .count(3)
                .radiusKilometers(1_500)
                .honorsPreferences(true)
                .build())
        .build();
  }

  static ProgramMatcher matcher() {
    return Matcher.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized())
        .forProgram(program());
  }

  static MatchResult nearest(Iterable<Member> members) {
    return matcher().nearest(20, members);
  }

  static List<Finding> whyNot(Member member) {
    return matcher().whyNot(0, member);
  }

  // end

  // snippet
  static List<Finding> flaws(LocalDate date) {
    return ProgramRules.asOf(date).check(program());
  }

  // end

  @Test
  void thePageQuotesThisFile() throws IOException {
    assertThat(Pages.blocks(PAGE, "java"))
        .isEqualTo(
            Pages.snippets("ioemt-core/src/test/java/org/ioemt/docs/DeploymentPageTest.java"));
  }

  @Test
  void theReasonsAreAsThePageHasThem() throws IOException {
    Member member = Member.builder().id(MemberId.of("M-0002")).build();
    List<Finding> findings = whyNot(member);
    assertThat(findings).isNotEmpty();
    String reasons = String.join("\n", findings.stream().map(Finding::toString).toList());
    assertThat(Pages.text(PAGE)).contains("\n" + reasons + "\n");
    assertThat(nearest(List.of(member)).requirements().get(0).matches()).isEmpty();
  }

  @Test
  void theProgramHasNoFlawUntilItBegins() throws IOException {
    assertThat(flaws(LocalDate.of(2026, 12, 5))).isEmpty();
    assertThat(flaws(LocalDate.of(2026, 12, 6)))
        .extracting(finding -> finding.code().code())
        .containsExactly("program.begun");
    List<Finding> findings = flaws(LocalDate.of(2026, 12, 15));
    assertThat(findings).hasSize(1);
    assertThat(Pages.text(PAGE)).contains("\n" + findings.get(0) + "\n");
  }

  @Test
  void thePageNamesTheRadiusAndEveryCode() throws IOException {
    String page = Pages.text(PAGE);
    assertThat(page)
        .contains(
            new java.math.BigDecimal(String.valueOf(GreatCircle.MEAN_RADIUS)).toPlainString());
    for (FindingCode code : FindingCode.all()) {
      if (code.code().matches("(match|place|program)\\..*")) {
        assertThat(page).contains("`" + code.code() + "`");
      }
    }
  }
}
