package org.ioemt.deployment;

import java.util.List;
import java.util.OptionalLong;

/**
 * Who of a team is to meet one requirement.
 *
 * @param requirement the requirement's place in the program, 0 for the first
 * @param count how many the requirement asks for
 * @param members who is to meet it, nearest first; fewer than asked for where it cannot be filled
 */
public record TeamPart(int requirement, int count, List<Match> members) {

  /**
   * Creates a part of a team.
   *
   * @param requirement the requirement's place in the program, 0 or more
   * @param count how many the requirement asks for, 1 or more
   * @param members who is to meet it, nearest first, as many as asked for at most
   * @throws IllegalArgumentException if a number is out of range, or the members are not in their
   *     order
   */
  public TeamPart {
    members = new RequirementMatches(requirement, count, members).matches();
    Checks.range("team, members", members.size(), 0, count);
  }

  /**
   * How many are missing.
   *
   * @return 0 where the requirement is filled
   */
  public int missing() {
    return count - members.size();
  }

  /** The distances of those who have a place. */
  long totalMeters() {
    return members.stream().map(Match::distanceMeters).mapToLong(TeamPart::known).sum();
  }

  private static long known(OptionalLong distance) {
    return distance.orElse(0);
  }
}
