package org.ioemt.deployment;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Who meets the requirements of a program.
 *
 * @param program the program
 * @param members how many members were looked at
 * @param top how many of each requirement's matches were kept, the nearest; empty where all were
 * @param requirements the answer to each requirement, in the order of the program
 */
public record MatchResult(
    ProgramId program, long members, OptionalInt top, List<RequirementMatches> requirements) {

  /**
   * Creates a result.
   *
   * @param program the program
   * @param members how many members were looked at, 0 or more
   * @param top how many of each requirement's matches were kept, 1 or more; empty where all were
   * @param requirements the answer to each requirement, in the order of the program
   * @throws IllegalArgumentException if a number is out of range, a requirement is missing or out
   *     of its order, or has more matches than were kept
   */
  public MatchResult {
    Objects.requireNonNull(program, "program");
    Checks.range("match result, members", members, 0, Long.MAX_VALUE);
    int most = top.orElse(Integer.MAX_VALUE);
    Checks.range("match result, top", most, 1, Integer.MAX_VALUE);
    requirements = List.copyOf(requirements);
    if (requirements.isEmpty()) {
      throw new IllegalArgumentException("match result, requirements: expected at least one");
    }
    for (int i = 0; i < requirements.size(); i++) {
      RequirementMatches answer = requirements.get(i);
      Checks.range("match result, requirement", answer.requirement(), i, i);
      Checks.range("match result, matches", answer.matches().size(), 0, most);
    }
  }

  /**
   * Whether each requirement, were it alone, has enough matches.
   *
   * @return true if none is short
   */
  public boolean isEnough() {
    return requirements.stream().allMatch(RequirementMatches::isEnough);
  }
}
