package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.code.Code;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;

/**
 * Somebody aboard a unit: a member of the registry, or a person of whom only the level is stated,
 * and what the person does on this response.
 *
 * <p>A member's level is not stated but follows from the credentials, as everywhere. A bare level
 * counts as it is stated, and the rules say that nobody verified it. Somebody who is no provider,
 * as an ambulance driver in some places, has neither: such a person counts as a person, never at a
 * level. A nurse or another professional outside the five levels has no level either; {@link
 * #levelCode()} keeps what the record said.
 *
 * <pre>{@code
 * CrewMember.builder().member(member).addAllRoles(CrewRole.primaryCaregiver()).build();
 * CrewMember.builder()
 *     .id(MemberId.of("M-17"))
 *     .level(ProviderLevel.EMT)
 *     .addAllRoles(CrewRole.driver())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CrewMember permits ImmutableCrewMember {

  CrewMember() {}

  /**
   * The entry of the registry.
   *
   * @return the member, or empty where only a level is known
   */
  public abstract Optional<Member> member();

  /**
   * The id of somebody who is given without the entry of the registry. Two entries of a crew with
   * one id are one person; entries without an id are people of their own.
   *
   * @return the id, or empty; always empty beside {@link #member()}, which brings its own
   */
  public abstract Optional<MemberId> id();

  /**
   * The level at which the person works on this response.
   *
   * <p>Beside a member it can only narrow what follows from the credentials: a paramedic may serve
   * as an EMT, an EMT does not become a paramedic by being entered as one.
   *
   * @return the level, or empty where none is stated
   */
  public abstract Optional<ProviderLevel> level();

  /**
   * The level as the source record codes it, where it is kept (NEMSIS: eCrew.02).
   *
   * @return the code, or empty. No rule reads it: it is there to be written back
   */
  public abstract Optional<Code> levelCode();

  /**
   * What the person does on this response.
   *
   * @return the roles, each once; empty where the record does not say
   */
  public abstract List<CrewRole> roles();

  /**
   * Whether the person is aboard to learn. Trainees never count, whatever their level.
   *
   * @return true for a student or trainee
   */
  @Value.Default
  public boolean trainee() {
    return false;
  }

  /**
   * Who the person is.
   *
   * @return the member's id, or else {@link #id()}
   */
  public Optional<MemberId> memberId() {
    return member().isPresent() ? member().map(Member::id) : id();
  }

  /** Refuses a second id and a role that is given twice. */
  @Value.Check
  void check() {
    if (member().isPresent() && id().isPresent()) {
      throw new IllegalArgumentException(
          "crew member, id: must be absent where the member is given, who has an id");
    }
    for (int i = 1; i < roles().size(); i++) {
      if (roles().subList(0, i).contains(roles().get(i))) {
        throw new IllegalArgumentException(
            "crew member, roles: '" + roles().get(i).code() + "' is given twice");
      }
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds crew members. Not for use by two threads at once. */
  public static final class Builder extends ImmutableCrewMember.Builder {
    Builder() {}
  }
}
