package org.ioemt.deployment;

import java.util.List;

/**
 * Who meets one requirement of a program.
 *
 * @param requirement the requirement's place in the program, 0 for the first
 * @param count how many the requirement asks for
 * @param matches who meets it, nearest first, each once: all of them or the first of them, see
 *     {@link MatchResult#top()}
 */
public record RequirementMatches(int requirement, int count, List<Match> matches) {

  /**
   * Creates the answer to one requirement.
   *
   * @param requirement the requirement's place in the program, 0 or more
   * @param count how many the requirement asks for, 1 or more
   * @param matches who meets it, nearest first, each once
   * @throws IllegalArgumentException if a number is out of range, or the matches are not in their
   *     order
   */
  public RequirementMatches {
    Checks.range("matches, requirement", requirement, 0, Requirement.MOST - 1);
    Checks.range("matches, count", count, 1, Requirement.MOST);
    matches = List.copyOf(matches);
    Checks.distinct("matches", matches, Match::member);
    for (int i = 1; i < matches.size(); i++) {
      if (matches.get(i - 1).compareTo(matches.get(i)) >= 0) {
        throw new IllegalArgumentException(
            "matches: expected the nearest first, found "
                + matches.get(i).member()
                + " after "
                + matches.get(i - 1).member());
      }
    }
  }

  /**
   * Whether enough members meet the requirement, were it alone. Where a member meets several
   * requirements, only a team tells whether all of them can be filled.
   *
   * @return true if there are as many matches as are asked for, or more
   */
  public boolean isEnough() {
    return matches.size() >= count;
  }
}
