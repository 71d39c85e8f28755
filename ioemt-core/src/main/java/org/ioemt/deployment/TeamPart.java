package org.ioemt.deployment;

import java.util.List;
import java.util.OptionalLong;

/**
 * Who of a team is to meet one requirement.
 *
 * @param requirement the requirement's place in the program, 0 for the first
 * @param missing how many are missing, 0 where the requirement is filled
 * @param members who is to meet it, nearest first
 */
public record TeamPart(int requirement, int missing, List<Match> members) {

  /**
   * Creates a part of a team.
   *
   * @param requirement the requirement's place in the program, 0 or more
   * @param missing how many are missing, 0 or more
   * @param members who is to meet it, nearest first, each once
   * @throws IllegalArgumentException if a number is out of range, the members are not in their
   *     order, or the requirement asks for nobody
   */
  public TeamPart {
    Checks.range("team, missing", missing, 0, Requirement.MOST);
    members = new RequirementMatches(requirement, 1, members).matches();
    if (missing == 0 && members.isEmpty()) {
      throw new IllegalArgumentException("team: expected members, or how many are missing");
    }
  }

  /**
   * How many the requirement asks for.
   *
   * @return who is there and who is missing, 1 or more
   */
  public int count() {
    return members.size() + missing;
  }

  /** The distances of those who have a place. */
  long totalMeters() {
    return members.stream().map(Match::distanceMeters).mapToLong(TeamPart::known).sum();
  }

  private static long known(OptionalLong distance) {
    return distance.orElse(0);
  }
}
