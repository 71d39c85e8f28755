package org.ioemt.ems;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A point of the timeline of a response: what happened, when, and to which unit.
 *
 * @param kind what happened
 * @param time when, with its offset; events are ordered by the instant, so that clocks of two time
 *     zones do not mix them up
 * @param unit the unit, or empty for the response as a whole, or where there is only one unit
 */
public record ResponseEvent(ResponseEventKind kind, OffsetDateTime time, Optional<UnitId> unit) {

  /**
   * By instant; at one instant in the usual course of a response, then by unit and offset. A total
   * order, so that a timeline does not depend on the order of the record.
   */
  static final Comparator<ResponseEvent> IN_TIME =
      Comparator.comparing((ResponseEvent event) -> event.time.toInstant())
          .thenComparing(ResponseEvent::kind)
          .thenComparing(event -> event.unit.map(UnitId::toString).orElse(""))
          .thenComparing(event -> event.time.getOffset());

  /**
   * Creates an event.
   *
   * @param kind what happened
   * @param time when
   * @param unit the unit, or empty
   */
  public ResponseEvent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * An event of the response as a whole, or of its only unit.
   *
   * @param kind what happened
   * @param time when
   * @return the event
   */
  public static ResponseEvent of(ResponseEventKind kind, OffsetDateTime time) {
    return new ResponseEvent(kind, time, Optional.empty());
  }

  /**
   * An event of one unit.
   *
   * @param kind what happened
   * @param time when
   * @param unit the unit
   * @return the event
   */
  public static ResponseEvent of(ResponseEventKind kind, OffsetDateTime time, UnitId unit) {
    return new ResponseEvent(kind, time, Optional.of(unit));
  }

  /** Whether the two can be of one unit: an event of no unit is of all. */
  boolean concerns(ResponseEvent other) {
    return unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
  }

  boolean isBefore(ResponseEvent other) {
    return time.toInstant().isBefore(other.time.toInstant());
  }
}
