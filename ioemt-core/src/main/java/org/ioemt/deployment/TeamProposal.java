package org.ioemt.deployment;

import java.util.List;
import java.util.Objects;

/**
 * A team for a program: members for its requirements, each member once.
 *
 * @param program the program
 * @param requirements who is to meet each requirement, in the order of the program
 */
public record TeamProposal(ProgramId program, List<TeamPart> requirements) {

  /**
   * Creates a proposal.
   *
   * @param program the program
   * @param requirements who is to meet each requirement, in the order of the program
   * @throws IllegalArgumentException if a requirement is missing or out of its order, or a member
   *     is used twice
   */
  public TeamProposal {
    Objects.requireNonNull(program, "program");
    requirements = List.copyOf(requirements);
    if (requirements.isEmpty()) {
      throw new IllegalArgumentException("team, requirements: expected at least one");
    }
    for (int i = 0; i < requirements.size(); i++) {
      Checks.range("team, requirement", requirements.get(i).requirement(), i, i);
    }
    Checks.distinct(
        "team, members",
        requirements.stream().flatMap(part -> part.members().stream()).toList(),
        Match::member);
  }

  /**
   * How many members are missing in all.
   *
   * @return 0 for a complete team
   */
  public int missing() {
    return requirements.stream().mapToInt(TeamPart::missing).sum();
  }

  /**
   * The distances of all members who have a place, added up.
   *
   * @return whole meters
   */
  public long totalMeters() {
    return requirements.stream().mapToLong(TeamPart::totalMeters).sum();
  }

  /**
   * Whether every requirement is filled.
   *
   * @return true if nobody is missing
   */
  public boolean isComplete() {
    return missing() == 0;
  }
}
