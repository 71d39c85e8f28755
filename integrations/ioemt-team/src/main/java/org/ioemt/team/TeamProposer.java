package org.ioemt.team;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.Program;
import org.ioemt.deployment.RequirementMatches;
import org.ioemt.deployment.TeamPart;
import org.ioemt.deployment.TeamProposal;

/**
 * Proposes a team for a program from those who match its requirements, each member once.
 *
 * <p>Of all teams it is the one with, in this order,
 *
 * <ol>
 *   <li>the most members: as few as possible are missing;
 *   <li>the fewest members without a place, for nobody knows how far these are;
 *   <li>the least total distance;
 *   <li>the ids that come first: those who meet the first requirement, put in order of their ids,
 *       then those of the second, and so on, compared one by one. Where somebody is missing, that
 *       stands behind every id, so that the earlier requirement is filled.
 * </ol>
 *
 * <p>There is always exactly one such team, the same on every machine. It is a proposal: whether it
 * makes sense to send these people together is for a person to say.
 *
 * <pre>{@code
 * MatchResult matches = matcher.forProgram(program).nearest(program.count(), members);
 * TeamProposal team = TeamProposer.propose(program, matches);
 * team.isComplete();
 * }</pre>
 */
public final class TeamProposer {

  private TeamProposer() {}

  /**
   * Proposes a team.
   *
   * <p>The nearest <i>N</i> matches of each requirement are enough, <i>N</i> being {@link
   * Program#count()}. For let a best team use for a requirement a member who is not among its
   * nearest N. All others of the team are N - 1 at most, so one of these N is not in the team. Put
   * in that one's place, that one is no farther (those without a place stand last); if as far, its
   * id comes first. So the team was not the best, in the order above.
   *
   * @param program the program
   * @param matches who matches it: all, or the nearest {@code program.count()} of each requirement
   *     at least
   * @return the team
   * @throws IllegalArgumentException if the matches are those of another program, or too few were
   *     kept
   */
  public static TeamProposal propose(Program program, MatchResult matches) {
    check(program, matches);
    List<List<Match>> candidates = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (RequirementMatches requirement : matches.requirements()) {
      List<Match> all = requirement.matches();
      candidates.add(all.subList(0, Math.min(program.count(), all.size())));
      counts.add(requirement.count());
    }
    List<List<Match>> chosen = new Assignment(candidates, counts).solve();
    List<TeamPart> parts = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      parts.add(new TeamPart(i, counts.get(i) - chosen.get(i).size(), chosen.get(i)));
    }
    return new TeamProposal(program.id(), parts);
  }

  private static void check(Program program, MatchResult matches) {
    if (!matches.program().equals(program.id())) {
      throw new IllegalArgumentException(
          "team, matches: expected those of " + program.id() + ", found " + matches.program());
    }
    List<Integer> asked =
        program.requirements().stream().map(requirement -> requirement.count()).toList();
    List<Integer> answered =
        matches.requirements().stream().map(RequirementMatches::count).toList();
    if (!asked.equals(answered)) {
      throw new IllegalArgumentException(
          "team, matches: expected requirements that ask for " + asked + ", found " + answered);
    }
    int top = matches.top().orElse(Integer.MAX_VALUE);
    if (top < program.count()) {
      throw new IllegalArgumentException(
          "team, matches: expected the nearest "
              + program.count()
              + " of each requirement or more, found the nearest "
              + top);
    }
  }
}
