package org.ioemt.spark;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What Spark hands to a function, which takes it as it is where a query calls it directly. */
final class Arguments {

  private Arguments() {}

  static byte[] utf8(Object text) {
    return text instanceof byte[] bytes ? bytes : text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A day as its number, as a date of either kind, or as text. */
  static LocalDate day(Object day) {
    if (day instanceof Number number) {
      return LocalDate.ofEpochDay(number.longValue());
    }
    if (day instanceof Date date) {
      return date.toLocalDate();
    }
    return day instanceof LocalDate date ? date : LocalDate.parse(day.toString());
  }

  static boolean isStrict(@Nullable Boolean asked, Options options) {
    return asked == null ? options.isStrict() : asked;
  }
}
