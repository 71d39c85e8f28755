package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ioemt.credential.CredentialRules;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.QualificationComparison;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.ExpiringCredential;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.MembershipRules;
import org.ioemt.member.NoLevelReason;
import org.ioemt.member.RegistryStatistics;
import org.ioemt.organization.Authorities;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/registry.md to what its commands print, and to this file, which it quotes. */
class RegistryPageTest {

  private static final String CUT = "[…]";
  private static final String PROMPT = "$ ./ioemt ";

  // snippet
  static List<ExpiringCredential> expiring(Member member, LocalDate today) {
    MembershipRules rules =
        MembershipRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    DateRange soon = CredentialRules.expiringWithin(Period.ofDays(60)).lastDays(today);
    return rules.expiring(member, soon, today); // soonest first, with the level of the day after
  }

  // snippet
  static QualificationComparison comparison() {
    Crosswalk crosswalk = Crosswalk.shipped();
    return QualificationComparison.of(
        crosswalk.row("US-NREMT-EMT").orElseThrow(),
        crosswalk.row("DE-NOTFALLSANITAETER").orElseThrow(),
        ScopeOfPractice.ioemt(ScopeEdition.latest()));
  }

  // snippet
  static RegistryStatistics statistics(Iterable<Member> registry, LocalDate today) {
    MembershipRules rules =
        MembershipRules.of(
            Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
    RegistryStatistics statistics = RegistryStatistics.asOf(today);
    for (Member member : registry) {
      statistics.add(member, rules.levelOf(member, today), rules.asOf(today).check(member));
    }
    return statistics; // of(ProviderLevel.EMT), countries(), found(), ...
  }

  // end

  private static List<String> page() throws IOException {
    return Files.readAllLines(Run.repository("docs/registry.md"));
  }

  /** Each command with what the page shows of its output. */
  static Stream<List<String>> commands() throws IOException {
    List<String> page = page();
    List<List<String>> blocks = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).startsWith(PROMPT)) {
        List<String> rest = page.subList(i, page.size());
        blocks.add(rest.subList(0, rest.indexOf("```")));
      }
    }
    assertThat(blocks).hasSize(6);
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachCommandPrintsWhatThePageShows(List<String> block) {
    String examples = Run.repository("examples/members.ndjson").toString();
    String[] args =
        block
            .get(0)
            .substring(PROMPT.length())
            .replace("examples/members.ndjson", examples)
            .split(" ");
    List<String> rest = Run.ioemt(args).lines();
    for (List<String> part : parts(block.subList(1, block.size()))) {
      int at = Collections.indexOfSubList(rest, part);
      assertThat(at).as("%s in%n%s", part, String.join("\n", rest)).isNotNegative();
      rest = rest.subList(at + part.size(), rest.size());
    }
    if (!block.contains(CUT)) {
      assertThat(rest).isEmpty();
    }
  }

  private static List<List<String>> parts(List<String> block) {
    return Arrays.stream(String.join("\n", block).split("\\Q" + CUT + "\\E\n?"))
        .map(part -> part.lines().toList())
        .toList();
  }

  @Test
  void theJavaIsThatOfThisFile() throws IOException {
    String source =
        Files.readString(
            Run.repository("tools/ioemt-cli/src/test/java/org/ioemt/cli/RegistryPageTest.java"));
    String page = String.join("\n", page());
    String[] parts = source.substring(0, source.indexOf("  // end")).split("  // snippet\n");
    assertThat(parts).hasSize(4);
    for (String snippet : Arrays.asList(parts).subList(1, 4)) {
      assertThat(page).contains("```java\n" + snippet.stripTrailing() + "\n```");
    }
  }

  @Test
  void theJavaAnswers() {
    LocalDate today = LocalDate.of(2026, 11, 20);
    assertThat(expiring(Member.builder().id(MemberId.of("M-1")).build(), today)).isEmpty();
    assertThat(statistics(List.of(Member.builder().id(MemberId.of("M-1")).build()), today))
        .returns(1L, statistics -> statistics.of(NoLevelReason.NOT_REGISTERED));
    assertThat(comparison().one().level()).contains(ProviderLevel.EMT);
    assertThat(comparison().onlyOther()).hasSize(45);
  }
}
