package org.ioemt.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.ProgramRole;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.RequirementMatches;
import org.ioemt.deployment.TeamPart;
import org.ioemt.deployment.TeamProposal;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.member.ProgramKind;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;

class TeamProposerTest {

  /** A member without a place. */
  private static final long NOWHERE = -1;

  /** A member who does not match. */
  private static final long NOT = -2;

  private static Program program(int... counts) {
    Program.Builder program =
        Program.builder()
            .id(ProgramId.of("P"))
            .kind(ProgramKind.TRAINING)
            .addRole(ProgramRole.DESIGN)
            .jurisdiction(Jurisdiction.of("KE"))
            .place(GeoPoint.of(-1.29, 36.82))
            .called(LocalDate.of(2027, 1, 1))
            .period(DateRange.parse("2027-01-01/2027-01-01"));
    for (int count : counts) {
      program.addRequirement(
          Requirement.builder()
              .level(ProviderLevel.EMT)
              .levelMatch(LevelMatch.AT_LEAST)
              .count(count)
              .honorsPreferences(true)
              .build());
    }
    return program.build();
  }

  private static Match match(int member, long meters) {
    return new Match(
        MemberId.of("M" + (100_000 + member)),
        ProviderLevel.EMT,
        meters == NOWHERE ? OptionalLong.empty() : OptionalLong.of(meters));
  }

  /** The answer to requirements, by the distance of each member for each of them. */
  private static MatchResult matches(int[] counts, long[][] meters) {
    List<RequirementMatches> answers = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      List<Match> row = new ArrayList<>();
      for (int m = 0; m < meters[i].length; m++) {
        if (meters[i][m] != NOT) {
          row.add(match(m, meters[i][m]));
        }
      }
      Collections.sort(row);
      answers.add(new RequirementMatches(i, counts[i], row));
    }
    return new MatchResult(ProgramId.of("P"), meters[0].length, OptionalInt.empty(), answers);
  }

  private static TeamProposal propose(int[] counts, long[][] meters) {
    return TeamProposer.propose(program(counts), matches(counts, meters));
  }

  private static List<String> ids(TeamPart part) {
    return part.members().stream().map(match -> match.member().toString().substring(1)).toList();
  }

  /** All that is compared: fewest missing, fewest without a place, least distance, ids. */
  private record Key(int missing, int nowhere, long meters, List<String> ids)
      implements Comparable<Key> {

    static Key of(TeamProposal team) {
      List<String> ids = new ArrayList<>();
      int nowhere = 0;
      for (TeamPart part : team.requirements()) {
        Set<String> sorted = new TreeSet<>();
        for (Match match : part.members()) {
          sorted.add(match.member().toString());
          nowhere += match.distanceMeters().isEmpty() ? 1 : 0;
        }
        ids.addAll(sorted);
        ids.addAll(Collections.nCopies(part.missing(), "~"));
      }
      return new Key(team.missing(), nowhere, team.totalMeters(), ids);
    }

    @Override
    public int compareTo(Key other) {
      int order = Integer.compare(missing, other.missing);
      order = order != 0 ? order : Integer.compare(nowhere, other.nowhere);
      order = order != 0 ? order : Long.compare(meters, other.meters);
      return order != 0
          ? order
          : Arrays.compare(ids.toArray(new String[0]), other.ids.toArray(new String[0]));
    }
  }

  /** Every team there is, by giving each member to each requirement or to none. */
  private static Key best(int[] counts, long[][] meters) {
    return best(counts, meters, 0, new ArrayList<>(Collections.nCopies(meters[0].length, -1)));
  }

  private static Key best(int[] counts, long[][] meters, int member, List<Integer> given) {
    if (member == given.size()) {
      List<TeamPart> parts = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        List<Match> row = new ArrayList<>();
        for (int m = 0; m < given.size(); m++) {
          if (given.get(m) == i) {
            row.add(match(m, meters[i][m]));
          }
        }
        Collections.sort(row);
        parts.add(new TeamPart(i, counts[i] - row.size(), row));
      }
      return Key.of(new TeamProposal(ProgramId.of("P"), parts));
    }
    Key best = null;
    for (int i = -1; i < counts.length; i++) {
      int requirement = i;
      boolean free =
          i < 0
              || (meters[i][member] != NOT
                  && given.stream().filter(g -> g == requirement).count() < counts[i]);
      if (free) {
        given.set(member, i);
        Key key = best(counts, meters, member + 1, given);
        best = best == null || key.compareTo(best) < 0 ? key : best;
        given.set(member, -1);
      }
    }
    return best;
  }

  /**
   * Two requirements for one or two members each, three members, each of whom does not match, has
   * no place, or is 0 or 1 m away.
   */
  @Test
  void equalsBruteForceOnAllSmallCases() {
    long[] values = {NOT, NOWHERE, 0, 1};
    int cases = 0;
    for (int[] counts : new int[][] {{1, 1}, {2, 1}, {1, 2}, {2, 2}}) {
      for (int code = 0; code < 4096; code++) {
        long[][] meters = new long[2][3];
        for (int k = 0; k < 6; k++) {
          meters[k / 3][k % 3] = values[(code >> (2 * k)) & 3];
        }
        assertThat(Key.of(propose(counts, meters)))
            .as("%s %s", Arrays.toString(counts), Arrays.deepToString(meters))
            .isEqualTo(best(counts, meters));
        cases++;
      }
    }
    assertThat(cases).isEqualTo(4 * 4096);
  }

  @Test
  void equalsBruteForceOnRandomCases() {
    Random random = new Random(5);
    Set<Integer> missing = new HashSet<>();
    for (int round = 0; round < 4_000; round++) {
      int[] counts = new int[1 + random.nextInt(3)];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = 1 + random.nextInt(3);
      }
      int range = random.nextBoolean() ? 3 : 20_015_115; // many ties, or none
      long[][] meters = new long[counts.length][1 + random.nextInt(6)];
      for (long[] row : meters) {
        for (int m = 0; m < row.length; m++) {
          int draw = random.nextInt(10);
          row[m] = draw < 3 ? NOT : draw == 3 ? NOWHERE : random.nextInt(range);
        }
      }
      TeamProposal team = propose(counts, meters);
      missing.add(team.missing());
      assertThat(Key.of(team))
          .as("%s %s", Arrays.toString(counts), Arrays.deepToString(meters))
          .isEqualTo(best(counts, meters));
    }
    assertThat(missing).contains(0, 1, 2, 3, 4);
  }

  /** In a real answer a member is as far for one requirement as for another. */
  @Test
  void theNearestOfEachRequirementAreEnough() {
    Random random = new Random(6);
    for (int round = 0; round < 1_000; round++) {
      int[] counts = {1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(4)};
      long[][] meters = new long[3][40];
      for (int m = 0; m < 40; m++) {
        long distance = random.nextInt(10) == 0 ? NOWHERE : random.nextInt(25);
        for (int i = 0; i < 3; i++) {
          meters[i][m] = random.nextInt(3) == 0 ? NOT : distance;
        }
      }
      Program program = program(counts);
      MatchResult all = matches(counts, meters);
      List<RequirementMatches> nearest = new ArrayList<>();
      for (RequirementMatches answer : all.requirements()) {
        List<Match> row = answer.matches();
        nearest.add(
            new RequirementMatches(
                answer.requirement(),
                answer.count(),
                row.subList(0, Math.min(program.count(), row.size()))));
      }
      MatchResult few = new MatchResult(program.id(), 40, OptionalInt.of(program.count()), nearest);
      TeamProposal team = TeamProposer.propose(program, few);
      assertThat(team).isEqualTo(TeamProposer.propose(program, all));
      List<List<Match>> every =
          all.requirements().stream().map(RequirementMatches::matches).toList();
      List<List<Match>> chosen =
          new Assignment(every, Arrays.stream(counts).boxed().toList()).solve();
      assertThat(team.requirements()).extracting(TeamPart::members).isEqualTo(chosen);
    }
  }

  @Test
  void whoCanDoOnlyOneThingIsNotTakenFromIt() {
    // The nearest is the only one for the second requirement.
    TeamProposal team = propose(new int[] {1, 1}, new long[][] {{5, 900}, {5, NOT}});
    assertThat(ids(team.requirements().get(0))).containsExactly("100001");
    assertThat(ids(team.requirements().get(1))).containsExactly("100000");
    assertThat(team.totalMeters()).isEqualTo(905);
  }

  @Test
  void whatCannotBeFilledIsToldByRequirement() {
    TeamProposal team =
        propose(new int[] {2, 3, 1}, new long[][] {{7, 8, NOT}, {NOT, 8, NOT}, {NOT, NOT, NOT}});
    assertThat(team.isComplete()).isFalse();
    assertThat(team.missing()).isEqualTo(4);
    assertThat(team.requirements()).extracting(TeamPart::missing).containsExactly(0, 3, 1);
  }

  @Test
  void aPlaceUnknownCostsMoreThanAllDistancesTogether() {
    long far = 20_015_114;
    TeamProposal team =
        propose(
            new int[] {1, 1, 1},
            new long[][] {{far, NOWHERE, NOT, NOT}, {0, NOT, far, NOT}, {NOT, NOT, 0, far}});
    assertThat(team.totalMeters()).isEqualTo(3 * far);
  }

  @Test
  void nobodyAtAllIsAnAnswer() {
    TeamProposal team = propose(new int[] {2}, new long[][] {{NOT}});
    assertThat(team.missing()).isEqualTo(2);
    assertThat(team.requirements().get(0).members()).isEmpty();
  }

  @Test
  void matchesThatDoNotFitAreRefused() {
    int[] counts = {2, 1};
    long[][] meters = {{1, 2}, {1, 2}};
    MatchResult matches = matches(counts, meters);
    Program other = Program.builder().from(program(counts)).id(ProgramId.of("Q")).build();
    refused(other, matches, "team, matches: expected those of Q, found P");
    refused(
        program(2, 2),
        matches,
        "team, matches: expected requirements that ask for [2, 2], found [2, 1]");
    MatchResult few =
        new MatchResult(matches.program(), 2, OptionalInt.of(2), matches.requirements());
    refused(
        program(counts),
        few,
        "team, matches: expected the nearest 3 of each requirement or more, found the nearest 2");
  }

  private static void refused(Program program, MatchResult matches, String message) {
    assertThatThrownBy(() -> TeamProposer.propose(program, matches))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** Everybody in one place: every choice is a tie, and the first by ids are taken. */
  @Test
  void manyTiesAreSettledByIds() {
    int[] counts = {100, 100, 100};
    long[][] meters = new long[3][300];
    TeamProposal team = propose(counts, meters);
    assertThat(team.isComplete()).isTrue();
    int next = 100_000;
    for (TeamPart part : team.requirements()) {
      for (String id : ids(part)) {
        assertThat(id).isEqualTo(String.valueOf(next++));
      }
    }
  }

  /** As a program that asks for many, of whom some have no place: nothing is beyond the numbers. */
  @Test
  void aLargeTeamTakesThoseWithoutAPlaceLast() {
    int[] counts = {400, 300, 200, 100};
    long[][] meters = new long[4][1_050];
    for (int m = 0; m < 1_050; m++) {
      long distance = m < 100 ? NOWHERE : 20_015_114 - 7L * m;
      for (int i = 0; i < 4; i++) {
        meters[i][m] = (m + i) % 5 == 0 ? NOT : distance;
      }
    }
    TeamProposal team = propose(counts, meters);
    assertThat(team.isComplete()).isTrue();
    long nowhere =
        team.requirements().stream()
            .flatMap(part -> part.members().stream())
            .filter(match -> match.distanceMeters().isEmpty())
            .count();
    assertThat(nowhere).isEqualTo(50);
  }
}
