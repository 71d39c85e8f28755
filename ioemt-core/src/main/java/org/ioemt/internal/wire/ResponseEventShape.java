package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.UnitId;
import org.jspecify.annotations.Nullable;

/** The form of an event of a response. */
final class ResponseEventShape {

  static final Shape<ResponseEvent, Parts> SHAPE =
      Shape.of(ResponseEvent.class, "A point of the timeline.", Parts::new, Parts::build)
          .required(
              "kind",
              ResponseScalars.EVENT_KIND,
              ResponseEvent::kind,
              (parts, value) -> parts.kind = value,
              "What happened.")
          .required(
              "time",
              Scalars.TIMESTAMP,
              ResponseEvent::time,
              (parts, value) -> parts.time = value,
              "When.")
          .optional(
              "unit",
              ResponseScalars.UNIT_ID,
              ResponseEvent::unit,
              (parts, value) -> parts.unit = value,
              "The unit; absent for the response as a whole.")
          .end();

  private ResponseEventShape() {}

  static final class Parts {
    private @Nullable ResponseEventKind kind;
    private @Nullable OffsetDateTime time;
    private @Nullable UnitId unit;

    private ResponseEvent build() {
      return new ResponseEvent(
          requireNonNull(kind), requireNonNull(time), Optional.ofNullable(unit));
    }
  }
}
