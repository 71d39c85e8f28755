package org.ioemt.ems;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hours that return every week: days, and from when until when on each of them.
 *
 * <pre>{@code
 * DutyHours.ALWAYS.toString(); // "24/7"
 * DutyHours night = DutyHours.parse("SA,SU 20:00-08:00"); // until the next morning
 * night.contains(DayOfWeek.MONDAY, LocalTime.of(7, 59)); // true
 * }</pre>
 *
 * <p>Times are those of the place, to the minute; the end is excluded. An end at or before the
 * beginning is one of the next day, and {@code 24:00} is the end of the day. Holidays and changes
 * of the clock are not spoken of.
 *
 * <p>Immutable and thread-safe.
 */
public final class DutyHours {

  /** Around the clock, on all days. */
  public static final DutyHours ALWAYS = new DutyHours(EnumSet.allOf(DayOfWeek.class), 0, 1440);

  private static final String ALWAYS_TEXT = "24/7";
  private static final String[] DAYS = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
  private static final int DAY = 24 * 60;

  static final int WEEK = 7 * DAY;

  private final Set<DayOfWeek> days;
  private final int from;

  /** Minutes, past 1440 where the hours end on the next day. */
  private final int until;

  private DutyHours(Set<DayOfWeek> days, int from, int until) {
    this.days = Collections.unmodifiableSet(days);
    this.from = from;
    this.until = until;
  }

  /**
   * The hours of some days.
   *
   * @param days the days on which the hours begin, at least one
   * @param from when they begin, to the minute
   * @param until when they end, to the minute; midnight is the end of the day, and another time at
   *     or before the beginning is one of the next day
   * @return the hours
   * @throws IllegalArgumentException if there is no day, a time is finer than a minute, or both
   *     times are the same and not midnight
   */
  public static DutyHours of(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("duty hours, days: expected at least one");
    }
    int begin = minutes(from);
    int end = minutes(until);
    if (begin == end && end != 0) {
      throw new IllegalArgumentException(
          "duty hours: expected two different times, found " + from + " twice");
    }
    return new DutyHours(EnumSet.copyOf(days), begin, end <= begin ? end + DAY : end);
  }

  /**
   * Reads hours as {@link #toString()} writes them.
   *
   * @param text {@code 24/7}, or days in the order of the week, separated by commas, a space, and
   *     two times joined by a hyphen: {@code MO,TU,WE,TH,FR 08:00-18:00}
   * @return the hours
   * @throws IllegalArgumentException if the text has another form
   */
  public static DutyHours parse(String text) {
    DutyHours hours = read(text);
    if (hours == null) {
      throw new IllegalArgumentException(
          "duty hours: expected 24/7 or days and times such as MO,TU 08:00-18:00, found '"
              + text
              + '\'');
    }
    return hours;
  }

  /**
   * Reads hours, if the text is such.
   *
   * @param text any text; nothing is trimmed or folded
   * @return the hours, or empty where {@link #parse} would refuse the text
   */
  public static Optional<DutyHours> find(String text) {
    return Optional.ofNullable(read(text));
  }

  /**
   * The days on which the hours begin.
   *
   * @return an unmodifiable set in the order of the week
   */
  public Set<DayOfWeek> days() {
    return days;
  }

  /**
   * Whether a moment of the week lies within the hours.
   *
   * @param day the day
   * @param time the time
   * @return true if so; false at the very end
   */
  public boolean contains(DayOfWeek day, LocalTime time) {
    int minute = time.getHour() * 60 + time.getMinute();
    return (days.contains(day) && minute >= from && minute < until)
        || (days.contains(day.minus(1)) && minute < until - DAY);
  }

  /** Marks the minutes of the week, Monday's first being 0. */
  void cover(BitSet week) {
    for (DayOfWeek day : days) {
      int midnight = (day.getValue() - 1) * DAY;
      int end = midnight + until;
      week.set(midnight + from, Math.min(end, WEEK));
      if (end > WEEK) {
        week.set(0, end - WEEK);
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DutyHours that
        && days.equals(that.days)
        && from == that.from
        && until == that.until;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * days.hashCode() + from) + until;
  }

  /**
   * The hours as text.
   *
   * @return the text that {@link #parse} reads back
   */
  @Override
  public String toString() {
    if (equals(ALWAYS)) {
      return ALWAYS_TEXT;
    }
    StringBuilder text = new StringBuilder();
    for (DayOfWeek day : days) {
      text.append(text.isEmpty() ? "" : ",").append(name(day));
    }
    text.append(' ');
    time(text, from);
    text.append('-');
    time(text, until > DAY ? until - DAY : until);
    return text.toString();
  }

  static String name(DayOfWeek day) {
    return DAYS[day.getValue() - 1];
  }

  static void time(StringBuilder text, int minutes) {
    two(text, minutes / 60);
    text.append(':');
    two(text, minutes % 60);
  }

  private static void two(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static int minutes(LocalTime time) {
    if (time.getSecond() != 0 || time.getNano() != 0) {
      throw new IllegalArgumentException(
          "duty hours: expected a time to the minute, found " + time);
    }
    return time.getHour() * 60 + time.getMinute();
  }

  private static @Nullable DutyHours read(String text) {
    if (text.equals(ALWAYS_TEXT)) {
      return ALWAYS;
    }
    int space = text.indexOf(' ');
    Set<DayOfWeek> days = space < 0 ? EnumSet.noneOf(DayOfWeek.class) : days(text, space);
    if (days.isEmpty() || text.length() != space + 12 || text.charAt(space + 6) != '-') {
      return null;
    }
    int from = minutes(text, space + 1);
    int until = minutes(text, space + 7);
    if (from < 0 || from == DAY || until < 0 || from == until) {
      return null;
    }
    // The end of a day is written 24:00, never as the 00:00 of the next.
    if (until == 0) {
      return null;
    }
    DutyHours hours = new DutyHours(days, from, until < from ? until + DAY : until);
    return hours.toString().equals(text) ? hours : null;
  }

  /** The days, or none where one is unknown, doubled or out of order. */
  private static Set<DayOfWeek> days(String text, int end) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    int last = 0;
    for (int i = 0; i < end; i += 3) {
      DayOfWeek day = i + 2 <= end ? day(text, i) : null;
      boolean joined = i + 2 == end || (i + 3 < end && text.charAt(i + 2) == ',');
      if (day == null || !joined || day.getValue() <= last) {
        return EnumSet.noneOf(DayOfWeek.class);
      }
      last = day.getValue();
      days.add(day);
    }
    return days;
  }

  private static @Nullable DayOfWeek day(String text, int at) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (text.startsWith(name(day), at)) {
        return day;
      }
    }
    return null;
  }

  /** The minutes of {@code hh:mm}, or -1. */
  private static int minutes(String text, int at) {
    for (int i = 0; i < 5; i++) {
      char c = text.charAt(at + i);
      if (i == 2 ? c != ':' : c < '0' || c > '9') {
        return -1;
      }
    }
    int hour = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    int minute = (text.charAt(at + 3) - '0') * 10 + text.charAt(at + 4) - '0';
    boolean ofADay = (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
    return ofADay ? hour * 60 + minute : -1;
  }
}
