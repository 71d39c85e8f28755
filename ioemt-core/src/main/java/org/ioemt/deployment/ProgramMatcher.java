package org.ioemt.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ioemt.member.Member;
import org.ioemt.rule.Finding;
import org.ioemt.rule.RuleSet;

/**
 * Finds the members who match one program; see {@link Matcher} for what that means.
 *
 * <p>Members come one after the other, in any order, and are not kept: memory grows with the answer
 * and not with the registry. An id stands for one member; of two records with the same id the
 * nearer one that qualifies counts.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProgramMatcher {

  private final Program program;
  private final List<RequirementRules> requirements;

  ProgramMatcher(Program program, Eligibility eligibility) {
    this.program = program;
    List<RequirementRules> rules = new ArrayList<>();
    for (Requirement requirement : program.requirements()) {
      rules.add(new RequirementRules(program, requirement, eligibility));
    }
    this.requirements = List.copyOf(rules);
  }

  /**
   * The program.
   *
   * @return the program
   */
  public Program program() {
    return program;
  }

  /**
   * The nearest members who match each requirement.
   *
   * @param top how many to keep for each requirement, 1 or more
   * @param members the members
   * @return the answer; it does not depend on the order of the members
   * @throws IllegalArgumentException if the number is below 1
   */
  public MatchResult nearest(int top, Iterable<Member> members) {
    NearestMembers nearest = nearest(top);
    members.forEach(nearest);
    return nearest.result();
  }

  /**
   * The nearest members who match each requirement.
   *
   * @param top how many to keep for each requirement, 1 or more
   * @param members the members; the stream is used up, in this thread
   * @return the answer; it does not depend on the order of the members
   * @throws IllegalArgumentException if the number is below 1
   */
  public MatchResult nearest(int top, Stream<Member> members) {
    NearestMembers nearest = nearest(top);
    members.sequential().forEach(nearest);
    return nearest.result();
  }

  /**
   * The same for members that are handed in one by one.
   *
   * @param top how many to keep for each requirement, 1 or more
   * @return takes the members
   * @throws IllegalArgumentException if the number is below 1
   */
  public NearestMembers nearest(int top) {
    Checks.range("matcher, top", top, 1, Integer.MAX_VALUE);
    return new NearestMembers(program, requirements, top);
  }

  /**
   * All members who match each requirement.
   *
   * @param members the members
   * @return the answer; it does not depend on the order of the members
   */
  public MatchResult all(Iterable<Member> members) {
    return nearest(NearestMembers.ALL, members);
  }

  /**
   * All members who match each requirement.
   *
   * @param members the members; the stream is used up, in this thread
   * @return the answer; it does not depend on the order of the members
   */
  public MatchResult all(Stream<Member> members) {
    return nearest(NearestMembers.ALL, members);
  }

  /**
   * Why a member does not meet a requirement.
   *
   * @param requirement the requirement's place in the program, 0 for the first
   * @param member the member
   * @return a finding of severity ERROR for each reason, and such of severity INFO that explain
   *     them; empty where the member meets the requirement
   * @throws IndexOutOfBoundsException if the program has no such requirement
   */
  public List<Finding> whyNot(int requirement, Member member) {
    return rules(requirement).check(member);
  }

  /**
   * The same question as rules.
   *
   * @param requirement the requirement's place in the program, 0 for the first
   * @return a rule set that is silent about a member who meets the requirement
   * @throws IndexOutOfBoundsException if the program has no such requirement
   */
  public RuleSet<Member> rules(int requirement) {
    return requirements.get(Objects.checkIndex(requirement, requirements.size())).rules();
  }
}
