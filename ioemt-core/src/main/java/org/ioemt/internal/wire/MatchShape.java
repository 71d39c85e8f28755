package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalLong;
import org.ioemt.deployment.Match;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.MemberId;
import org.ioemt.place.GreatCircle;
import org.jspecify.annotations.Nullable;

/** The form of a match. */
final class MatchShape {

  static final Shape<Match, Parts> SHAPE =
      Shape.of(Match.class, "A member who meets a requirement.", Parts::new, Parts::build)
          .required(
              "member",
              MemberScalars.MEMBER_ID,
              Match::member,
              (parts, value) -> parts.member = value,
              "The member's id.")
          .required(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              Match::level,
              (parts, value) -> parts.level = value,
              "The level, the lowest of the program's days.")
          .optional(
              "distanceMeters",
              Primitive.longInteger(0, GreatCircle.FARTHEST),
              MatchShape::distance,
              (parts, value) -> parts.distance = OptionalLong.of(value),
              "Whole meters from the program's place; absent where the member has none.")
          .end();

  private MatchShape() {}

  private static Optional<Long> distance(Match match) {
    OptionalLong meters = match.distanceMeters();
    return meters.isPresent() ? Optional.of(meters.getAsLong()) : Optional.empty();
  }

  static final class Parts {
    private @Nullable MemberId member;
    private @Nullable ProviderLevel level;
    private OptionalLong distance = OptionalLong.empty();

    private Match build() {
      return new Match(requireNonNull(member), requireNonNull(level), distance);
    }
  }
}
