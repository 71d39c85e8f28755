package org.ioemt.nemsis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates and times as XML Schema writes them.
 *
 * <p>A date may be followed by a zone there ({@code 2026-07-01Z}), which {@link LocalDate#parse}
 * refuses. It names the same day of the calendar, so the zone is left away.
 */
public final class NemsisTimes {

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})?");
  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})?");
  private static final int LONGEST = 40;

  private NemsisTimes() {}

  /**
   * The day that a text names.
   *
   * @param text a date of XML Schema, with or without a zone; white space around it does not count
   * @return the day, or empty where the text is no date or a day that there is not
   */
  public static Optional<LocalDate> date(String text) {
    String date = collapse(text);
    if (date.length() > LONGEST || !DATE.matcher(date).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date.substring(0, "YYYY-MM-DD".length())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The time that a text names.
   *
   * @param text a date and time of XML Schema with an offset or {@code Z}; white space around it
   *     does not count
   * @return the time with its offset, or empty where the text is none or does not say the offset
   */
  public static Optional<OffsetDateTime> dateTime(String text) {
    String time = collapse(text);
    if (time.length() > LONGEST || !TIME.matcher(time).matches() || lacksOffset(time)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(time.replace("-00:00", "+00:00")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A time as NEMSIS wants it: with a numeric offset, also for UTC, for which {@link
   * OffsetDateTime#toString} writes a {@code Z} that the schema refuses.
   *
   * @param time the time
   * @return for instance {@code 2026-08-14T10:02:11+00:00}
   */
  public static String text(OffsetDateTime time) {
    return Formats.TIME.format(time);
  }

  static boolean lacksOffset(String time) {
    return time.length() <= LONGEST
        && TIME.matcher(time).matches()
        && !time.endsWith("Z")
        && time.lastIndexOf('+') < 0
        && time.lastIndexOf('-') < "YYYY-MM-".length();
  }

  /** Without white space of XML at either end. */
  static String collapse(String text) {
    int from = 0;
    int until = text.length();
    while (from < until && isSpace(text.charAt(from))) {
      from++;
    }
    while (until > from && isSpace(text.charAt(until - 1))) {
      until--;
    }
    return text.substring(from, until);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static final class Formats {
    static final DateTimeFormatter TIME =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter(Locale.ROOT);
  }
}
