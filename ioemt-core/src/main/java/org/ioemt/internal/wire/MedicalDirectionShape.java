package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.member.MemberId;
import org.ioemt.practice.DirectionChannel;
import org.ioemt.practice.MedicalDirection;
import org.ioemt.practice.OfflineDirection;
import org.ioemt.practice.OnlineDirection;
import org.ioemt.practice.ProtocolId;
import org.ioemt.scope.Skill;
import org.ioemt.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The form of an order of either kind: {@code kind} tells which, and with it which of the other
 * properties stand there. It writes what the form of the one kind writes.
 */
final class MedicalDirectionShape {

  static final Shape<MedicalDirection, Parts> SHAPE =
      Shape.of(MedicalDirection.class, "An order of a medical director.", Parts::new, Parts::build)
          .required(
              "kind",
              PracticeScalars.DIRECTION_KIND,
              MedicalDirection::kind,
              (parts, value) -> parts.kind = value,
              "Whether it is an online or a standing order.")
          .required(
              "director",
              MemberScalars.MEMBER_ID,
              MedicalDirection::director,
              (parts, value) -> parts.director = value,
              "The medical director who gave it.")
          .list(
              "skills",
              ScopeScalars.SKILL,
              MedicalDirection::skills,
              (parts, value) -> parts.skills.add(value),
              "The skills that it names; at least one.")
          .optional(
              "given",
              Scalars.TIMESTAMP,
              direction -> online(direction).map(OnlineDirection::given),
              (parts, value) -> parts.given = value,
              "When an online order was given.")
          .optional(
              "channel",
              PracticeScalars.CHANNEL,
              direction -> online(direction).map(OnlineDirection::channel),
              (parts, value) -> parts.channel = value,
              "By which way an online order was given.")
          .optional(
              "protocol",
              PracticeScalars.PROTOCOL_ID,
              direction -> offline(direction).map(OfflineDirection::protocol),
              (parts, value) -> parts.protocol = value,
              "The protocol to which a standing order belongs.")
          .optional(
              "period",
              TimeScalars.DATE_RANGE,
              direction -> offline(direction).map(OfflineDirection::period),
              (parts, value) -> parts.period = value,
              "When a standing order is good.")
          .invariant(
              "an order names a skill, an ONLINE one has given and channel and an OFFLINE one"
                  + " protocol and period")
          .end();

  private MedicalDirectionShape() {}

  private static Optional<OnlineDirection> online(MedicalDirection direction) {
    return direction instanceof OnlineDirection online ? Optional.of(online) : Optional.empty();
  }

  private static Optional<OfflineDirection> offline(MedicalDirection direction) {
    return direction instanceof OfflineDirection offline ? Optional.of(offline) : Optional.empty();
  }

  static final class Parts {
    private MedicalDirection.@Nullable Kind kind;
    private @Nullable MemberId director;
    private final List<Skill> skills = new ArrayList<>();
    private @Nullable OffsetDateTime given;
    private @Nullable DirectionChannel channel;
    private @Nullable ProtocolId protocol;
    private @Nullable DateRange period;

    private MedicalDirection build() {
      MemberId by = requireNonNull(director);
      if (requireNonNull(kind) == MedicalDirection.Kind.ONLINE) {
        if (given != null && channel != null && protocol == null && period == null) {
          return OnlineDirection.builder()
              .director(by)
              .addAllSkills(skills)
              .given(given)
              .channel(channel)
              .build();
        }
      } else if (given == null && channel == null && protocol != null && period != null) {
        return OfflineDirection.builder()
            .director(by)
            .addAllSkills(skills)
            .protocol(protocol)
            .period(period)
            .build();
      }
      throw new IllegalArgumentException(
          "direction: expected given and channel of an ONLINE order, protocol and period of an"
              + " OFFLINE one");
    }
  }
}
