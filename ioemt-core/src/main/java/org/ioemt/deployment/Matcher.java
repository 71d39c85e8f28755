package org.ioemt.deployment;

import java.util.Objects;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.organization.Authorities;

/**
 * Finds the members who match a program, nearest first.
 *
 * <p>A member matches a requirement who
 *
 * <ul>
 *   <li>is enrolled, and the membership holds through the whole period of the program;
 *   <li>is eligible, by {@link org.ioemt.member.MembershipRules} and IOEMT's terms, <em>on every
 *       day</em> of the period. Where one credential ends and another takes its place without a gap
 *       that is so; where a day lies between them it is not;
 *   <li>has, on every day, the level and the engagement that the requirement asks for, and the
 *       specializations and languages. A level must permit the skills that are asked for, which is
 *       scope and no authority to practice;
 *   <li>is available on every day, and gets the notice that is needed;
 *   <li>is near enough, and is not called against the preferences, where these are honored.
 * </ul>
 *
 * <p>What members do not state about availability and preferences excludes nobody: a call is a
 * question that they can still decline. A member without a place stands behind all others, and
 * matches only where nothing limits the distance.
 *
 * <pre>{@code
 * Matcher matcher =
 *     Matcher.of(
 *         Crosswalk.shipped(), StandardizationPolicy.CONSERVATIVE, Authorities.recognized());
 * MatchResult result = matcher.forProgram(program).nearest(20, members);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Matcher {

  private final Crosswalk crosswalk;
  private final StandardizationPolicy policy;
  private final Authorities recognized;

  private Matcher(Crosswalk crosswalk, StandardizationPolicy policy, Authorities recognized) {
    this.crosswalk = crosswalk;
    this.policy = policy;
    this.recognized = recognized;
  }

  /**
   * A matcher for a context.
   *
   * @param crosswalk gives the level of a title
   * @param policy how much must be known of a title for its level to count
   * @param recognized the authorities whose credentials register a person; {@link
   *     Authorities#recognized()} is the library's default
   * @return the matcher
   */
  public static Matcher of(
      Crosswalk crosswalk, StandardizationPolicy policy, Authorities recognized) {
    return new Matcher(
        Objects.requireNonNull(crosswalk, "crosswalk"),
        Objects.requireNonNull(policy, "policy"),
        Objects.requireNonNull(recognized, "recognized"));
  }

  /**
   * The matcher of one program, which tells the days as of which members are judged.
   *
   * @param program the program
   * @return its matcher
   */
  public ProgramMatcher forProgram(Program program) {
    return new ProgramMatcher(program, new Eligibility(program, crosswalk, policy, recognized));
  }
}
