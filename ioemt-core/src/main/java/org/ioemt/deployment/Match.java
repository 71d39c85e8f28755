package org.ioemt.deployment;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalLong;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.place.GreatCircle;

/**
 * A member who meets a requirement.
 *
 * <p>The natural order is that of the call: nearest first, ties by id, those without a place last,
 * by id. The level plays no part in it.
 *
 * @param member the member's id
 * @param level the level that follows from the credentials; where it changes during the program,
 *     the lowest
 * @param distanceMeters whole meters from the program's place, 0 to 20,015,114 ({@link
 *     GreatCircle}), or empty where the member's place is not on record
 */
public record Match(MemberId member, ProviderLevel level, OptionalLong distanceMeters)
    implements Comparable<Match> {

  /** Farther than any place: where those without one stand. */
  static final long NOWHERE = Long.MAX_VALUE;

  private static final Comparator<Match> ORDER =
      Comparator.comparingLong(Match::rank).thenComparing(Match::member);

  /**
   * Creates a match.
   *
   * @param member the member's id
   * @param level the level that follows from the credentials
   * @param distanceMeters whole meters from the program's place, or empty
   * @throws IllegalArgumentException if the distance is negative or greater than any on earth
   */
  public Match {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(level, "level");
    if (distanceMeters.isPresent()) {
      Checks.range("match, distanceMeters", distanceMeters.getAsLong(), 0, GreatCircle.FARTHEST);
    }
  }

  @Override
  public int compareTo(Match other) {
    return ORDER.compare(this, other);
  }

  private long rank() {
    return distanceMeters.orElse(NOWHERE);
  }
}
