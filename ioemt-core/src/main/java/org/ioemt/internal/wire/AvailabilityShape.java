package org.ioemt.internal.wire;

import org.ioemt.member.Availability;

/** The form of an availability. */
final class AvailabilityShape {

  static final Shape<Availability, Availability.Builder> SHAPE =
      Shape.of(
              Availability.class,
              "When a member can be called.",
              Availability::builder,
              Availability.Builder::build)
          .list(
              "periods",
              TimeScalars.DATE_RANGE,
              Availability::periods,
              Availability.Builder::addPeriod,
              "The periods in which the member can be called.")
          .optionalInt(
              "noticeDays",
              Primitive.integer(0, 366),
              Availability::noticeDays,
              Availability.Builder::noticeDays,
              "How many days before a departure the member must be called.")
          .end();

  private AvailabilityShape() {}
}
