package org.ioemt.deployment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.place.GreatCircle;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Takes members one by one and keeps the nearest who match.
 *
 * <p>Mutable; not for use by two threads at once.
 */
public final class NearestMembers implements Consumer<Member> {

  /** So many that every match is kept. */
  static final int ALL = Integer.MAX_VALUE;

  private final Program program;
  private final int top;
  private final GreatCircle origin;
  private final RequirementRules[] rules;
  private final Kept[] kept;
  private final Findings scratch = new Findings();
  private long members;

  NearestMembers(Program program, List<RequirementRules> requirements, int top) {
    this.program = program;
    this.top = top;
    this.origin = GreatCircle.from(program.place());
    this.rules = requirements.toArray(RequirementRules[]::new);
    this.kept = new Kept[rules.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = new Kept(top);
    }
  }

  /**
   * Looks at a member.
   *
   * <p>To be among the answer a member must qualify, and be nearer than the farthest of those kept
   * once their number is reached. Neither depends on the other, so the cheap question comes first:
   * of most members of a large registry nothing is asked but the distance, and nothing is allocated
   * beside it. That leaves nobody out, because the farthest of those kept only ever comes nearer.
   *
   * @param member the member
   */
  @Override
  public void accept(Member member) {
    members++;
    long meters = member.metersFrom(origin, Match.NOWHERE);
    for (int i = 0; i < kept.length; i++) {
      if (kept[i].wants(meters, member)) {
        ProviderLevel level = rules[i].qualify(member, meters, scratch);
        if (level != null) {
          kept[i].add(
              new Match(
                  member.id(),
                  level,
                  meters == Match.NOWHERE ? OptionalLong.empty() : OptionalLong.of(meters)));
        }
      }
    }
  }

  /**
   * Takes over an answer about other members, as where several machines looked at a part of a
   * registry each. In which order parts are merged does not matter.
   *
   * @param other the answer to the same program, with as many matches kept as here
   * @throws IllegalArgumentException if it is about another program, has other requirements, or
   *     kept another number of matches
   */
  public void merge(MatchResult other) {
    if (!other.program().equals(program.id())
        || other.requirements().size() != kept.length
        || other.top().orElse(ALL) != top) {
      throw new IllegalArgumentException(
          "match result: expected program "
              + program.id()
              + " with "
              + kept.length
              + " requirements and the same number kept, found program "
              + other.program()
              + " with "
              + other.requirements().size());
    }
    members = Math.addExact(members, other.members());
    for (int i = 0; i < kept.length; i++) {
      other.requirements().get(i).matches().forEach(kept[i]::add);
    }
  }

  /**
   * The answer so far.
   *
   * @return who of the members that were handed in matches; later members do not change it
   */
  public MatchResult result() {
    RequirementMatches[] answers = new RequirementMatches[kept.length];
    for (int i = 0; i < answers.length; i++) {
      int count = program.requirements().get(i).count();
      answers[i] = new RequirementMatches(i, count, List.copyOf(kept[i].matches));
    }
    return new MatchResult(
        program.id(),
        members,
        top == ALL ? OptionalInt.empty() : OptionalInt.of(top),
        List.of(answers));
  }

  /** The nearest matches of one requirement, each member once. */
  private static final class Kept {

    private final int top;
    private final TreeSet<Match> matches = new TreeSet<>();
    private final Map<MemberId, Match> byId = new HashMap<>();

    // The farthest of those kept, once there are enough of them.
    private long farthest = Match.NOWHERE;
    private @Nullable MemberId last;

    Kept(int top) {
      this.top = top;
    }

    /** Whether there is room for the member, or the member is nearer than one of those kept. */
    boolean wants(long meters, Member member) {
      return last == null
          || meters < farthest
          || (meters == farthest && member.id().compareTo(last) <= 0);
    }

    void add(Match match) {
      Match before = byId.get(match.member());
      if (before != null) {
        int order = before.compareTo(match);
        // Two records that are equally near: the lower level, so that their order does not matter.
        if (order < 0 || (order == 0 && before.level().rank() <= match.level().rank())) {
          return;
        }
        matches.remove(before);
      }
      byId.put(match.member(), match);
      matches.add(match);
      if (matches.size() > top) {
        byId.remove(matches.pollLast().member());
      }
      if (matches.size() == top) {
        Match worst = matches.last();
        farthest = worst.distanceMeters().orElse(Match.NOWHERE);
        last = worst.member();
      }
    }
  }
}
