package org.ioemt.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What jqwik shows of a property that does not hold. */
class ShrinkingTest {

  /** Everything that jqwik reports of a property of {@link Falsified}. */
  private static String report(String property) {
    Heard heard = new Heard();
    for (var method : Falsified.class.getDeclaredMethods()) {
      if (method.getName().equals(property)) {
        LauncherDiscoveryRequest request =
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(Falsified.class, method))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.database", "target/jqwik-shrinking")
                .build();
        LauncherFactory.create().execute(request, heard);
      }
    }
    return String.join("\n", heard.lines);
  }

  private static final class Heard implements TestExecutionListener {
    final List<String> lines = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result.getThrowable().ifPresent(failure -> lines.add(failure.toString()));
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      entry.getKeyValuePairs().values().forEach(lines::add);
    }
  }

  private static String shrunk(String property) {
    String report = report(property);
    assertThat(report).contains("Shrunk Sample", "Original Sample");
    return report
        .substring(report.indexOf("Shrunk Sample"), report.indexOf("Original Sample"))
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{}\\[\\]]) ?", "$1");
  }

  @Test
  void aMemberShrinksToWhatMatters() {
    assertThat(shrunk("nobodyClaimsALevel"))
        .contains("{\"id\"=\"M-0000000\", \"claimedLevel\"=\"PARAMEDIC\"}");
    assertThat(shrunk("everyCredentialIsActive"))
        .contains("\"credentials\"=[{\"kind\"=\"LICENSE\", \"qualification\"=")
        .doesNotContain("affiliations", "languages", "verifications", "membership", "name");
  }

  @Test
  void anEligibleMemberStaysEligible() {
    assertThat(shrunk("noEligibleMemberIsAParamedic"))
        .contains("\"jurisdiction\"=\"DE\"", "affiliations", "verifications", "birthDate")
        .doesNotContain("preferences", "availability", "residence");
  }

  @Test
  void aProtocolShrinksToOneSkill() {
    assertThat(shrunk("noProtocolWithholdsAnything"))
        .containsPattern("\"withheld\"=\\[\"[a-z-]+\"]")
        .doesNotContain("raised", "adopted");
  }

  @Test
  void aRequestShrinksToAMemberASkillAndAScope() {
    assertThat(shrunk("everyRequestHasAProtocol"))
        .contains("\"member\"={\"id\"=\"M-0000000\"}")
        .doesNotContain("protocol", "extensions");
  }

  @Test
  void whatCannotBeMadeIsSaid() {
    assertThat(report("nobodyIsFromNowhere")).contains("the tables hold no title of AQ");
    assertThat(report("noFlawMakesIt"))
        .contains("no generated member can have the finding scope.level-too-low");
    assertThat(report("noDay")).contains("expected a day such as '2026-11-20'");
    assertThat(report("nobodyFits")).contains("none of 10000 values of Member", "@Eligible");
  }

  @Test
  void jqwikSaysNothingOfWhatHolds() {
    assertThat(report("holds")).isEmpty();
  }
}
