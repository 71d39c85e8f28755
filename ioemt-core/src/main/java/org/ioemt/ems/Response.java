package org.ioemt.ems;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ioemt.member.MemberId;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;

/**
 * One response of an EMS, from the emergency call to back in service: who went, what happened when,
 * and how it ended.
 *
 * <p>A response exists as it was recorded. Times out of order, missing and doubled ones, a hand-off
 * without a transport are findings of {@link ResponseRules}; a response without a transport, a
 * refused transport and a cancelled call are ordinary.
 *
 * <pre>{@code
 * Response response =
 *     Response.builder()
 *         .id(ResponseId.of("2026-000117"))
 *         .addEvent(ResponseEvent.of(ResponseEventKind.CALL_RECEIVED, call))
 *         .addEvent(ResponseEvent.of(ResponseEventKind.UNIT_NOTIFIED, dispatch))
 *         .build();
 * response.interval(ResponseInterval.CALL_TO_DISPATCH); // Optional[PT1M12S]
 * }</pre>
 *
 * <p>A response says nothing of the patient. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Response permits ImmutableResponse {

  Response() {}

  /**
   * The response's own id.
   *
   * @return the id
   */
  public abstract ResponseId id();

  /**
   * Where the response took place.
   *
   * @return a country or subdivision, or empty where the record does not say
   */
  public abstract Optional<Jurisdiction> jurisdiction();

  /**
   * How urgent the call was found to be.
   *
   * @return the priority in the scheme of those who answered, or empty
   */
  public abstract Optional<ResponsePriority> priority();

  /**
   * The units that went, each with its crew as it set out.
   *
   * @return the crews in the order of the record
   */
  public abstract List<Crew> crews();

  /**
   * Who came aboard or left on the way.
   *
   * @return the changes in the order of the record
   */
  public abstract List<CrewChange> crewChanges();

  /**
   * What happened, as it was recorded; {@link #timeline()} has it in order.
   *
   * @return the events in the order of the record
   */
  public abstract List<ResponseEvent> events();

  /**
   * How the response ended.
   *
   * @return the disposition, or empty where the record does not say or the response goes on
   */
  public abstract Optional<Disposition> disposition();

  /**
   * Where the patient was handed off.
   *
   * @return the facility's id, or empty
   */
  public abstract Optional<OrganizationId> handOffFacility();

  /**
   * The events by their instant. In whatever order they were recorded, the timeline is the same.
   *
   * @return the events, the earliest first; at one instant in the usual course of a response
   */
  public List<ResponseEvent> timeline() {
    return events().stream().sorted(ResponseEvent.IN_TIME).toList();
  }

  /**
   * The events of one unit and those of the response as a whole, by their instant.
   *
   * @param unit the unit
   * @return the events, the earliest first
   */
  public List<ResponseEvent> timeline(UnitId unit) {
    return timeline().stream()
        .filter(event -> event.unit().isEmpty() || event.unit().get().equals(unit))
        .toList();
  }

  /**
   * The length of an interval of this response. For a response of several units ask for one of
   * them: {@link #interval(ResponseInterval, UnitId)}.
   *
   * @param interval the interval
   * @return its length; empty where an end is not on record, where several times are on record for
   *     it (nothing is guessed), and where it would end before it began
   */
  public Optional<Duration> interval(ResponseInterval interval) {
    return length(interval, events());
  }

  /**
   * The length of an interval of one unit.
   *
   * @param interval the interval
   * @param unit the unit; events of the response as a whole count too
   * @return as {@link #interval(ResponseInterval)}
   */
  public Optional<Duration> interval(ResponseInterval interval, UnitId unit) {
    return length(interval, timeline(unit));
  }

  private static Optional<Duration> length(ResponseInterval interval, List<ResponseEvent> events) {
    Optional<OffsetDateTime> from = only(List.of(interval.from()), events);
    Optional<OffsetDateTime> to = only(interval.to(), events);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Duration length = Duration.between(from.get(), to.get());
    return length.isNegative() ? Optional.empty() : Optional.of(length);
  }

  /** The one instant at which something of the kinds happened. */
  private static Optional<OffsetDateTime> only(
      List<ResponseEventKind> kinds, List<ResponseEvent> events) {
    OffsetDateTime found = null;
    for (ResponseEvent event : events) {
      if (kinds.contains(event.kind())) {
        if (found != null && !found.isEqual(event.time())) {
          return Optional.empty();
        }
        found = event.time();
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * The crew of a unit at a time: as it set out, with the changes up to then and including it.
   * Whoever leaves without having been aboard changes nothing.
   *
   * @param unit the unit
   * @param time the time
   * @return the crew, or empty where the unit is not among {@link #crews()}
   */
  public Optional<Crew> crewAt(UnitId unit, OffsetDateTime time) {
    Optional<Crew> set = crews().stream().filter(crew -> crew.unit().equals(unit)).findFirst();
    if (set.isEmpty()) {
      return set;
    }
    List<CrewMember> aboard = new ArrayList<>(set.get().members());
    for (CrewChange change : changesOf(unit)) {
      if (!change.time().isAfter(time)) {
        change.leaves().ifPresent(who -> aboard.removeIf(member -> isOne(member, who)));
        change.boards().ifPresent(aboard::add);
      }
    }
    return Optional.of(Crew.builder().from(set.get()).members(aboard).build());
  }

  /** The changes of a unit by their instant; at one instant those who leave go first. */
  List<CrewChange> changesOf(UnitId unit) {
    return crewChanges().stream()
        .filter(change -> change.unit().equals(unit))
        .sorted(ResponseRules.CHANGES_IN_TIME)
        .toList();
  }

  static boolean isOne(CrewMember member, MemberId who) {
    return member.memberId().filter(who::equals).isPresent();
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds responses. Not for use by two threads at once. */
  public static final class Builder extends ImmutableResponse.Builder {
    Builder() {}
  }
}
