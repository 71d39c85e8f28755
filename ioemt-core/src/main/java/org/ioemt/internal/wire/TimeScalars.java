package org.ioemt.internal.wire;

import org.ioemt.time.DateRange;
import org.ioemt.time.PartialDate;

/** The scalars of the time room. */
final class TimeScalars {

  static final Text<DateRange> DATE_RANGE =
      Text.of(
              DateRange.class,
              "a period as YYYY-MM-DD/YYYY-MM-DD with '..' for an open end",
              DateRange::toString,
              DateRange::parse,
              "2026-01-01/2026-12-31",
              "2026-07-01/..",
              "../2030-06-30")
          .withPattern("^(\\.\\.|[0-9]{4}-[0-9]{2}-[0-9]{2})/(\\.\\.|[0-9]{4}-[0-9]{2}-[0-9]{2})$")
          .withAscii(Dates.PERIOD_ASCII);

  static final Text<PartialDate> PARTIAL_DATE =
      Text.of(
              PartialDate.class,
              "a year as YYYY or a date as YYYY-MM-DD",
              PartialDate::toString,
              PartialDate::of,
              "2014",
              "2014-01-01")
          .withPattern("^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$");

  private TimeScalars() {}
}
