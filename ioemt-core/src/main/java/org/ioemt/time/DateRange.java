package org.ioemt.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole days, both ends included, either end possibly open.
 *
 * <p>A credential that runs to 31 March is good on 31 March: that is how prehospital credentials
 * are printed, and it is how every period of this library is read. An open end means "no end
 * known", not "forever".
 *
 * <p>The text form is the ISO 8601 interval with two dots for an open end, as ISO 8601-2 has it:
 *
 * <pre>{@code
 * DateRange.parse("2026-03-01/2026-05-31").contains(LocalDate.of(2026, 5, 31)); // true
 * DateRange.since(LocalDate.of(2020, 1, 1)).toString();                        // "2020-01-01/.."
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DateRange {

  private static final String OPEN = "..";
  private static final DateRange ALWAYS = new DateRange(null, null);

  private final @Nullable LocalDate from;
  private final @Nullable LocalDate until;

  private DateRange(@Nullable LocalDate from, @Nullable LocalDate until) {
    this.from = from;
    this.until = until;
  }

  /**
   * A period with both ends.
   *
   * @param from the first day
   * @param until the last day, not before the first
   * @return the period
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static DateRange of(LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "date range: the last day " + until + " is before the first day " + from);
    }
    return new DateRange(from, until);
  }

  /**
   * A period without a known end.
   *
   * @param from the first day
   * @return the period
   */
  public static DateRange since(LocalDate from) {
    return new DateRange(Objects.requireNonNull(from, "from"), null);
  }

  /**
   * A period without a known beginning.
   *
   * @param until the last day
   * @return the period
   */
  public static DateRange until(LocalDate until) {
    return new DateRange(null, Objects.requireNonNull(until, "until"));
  }

  /**
   * The period that holds every day.
   *
   * @return the period that is open at both ends
   */
  public static DateRange always() {
    return ALWAYS;
  }

  /**
   * Reads the text form.
   *
   * @param text two dates as {@code YYYY-MM-DD} with a slash between them, {@code ..} for an open
   *     end
   * @return the period
   * @throws IllegalArgumentException if the text is no such interval or ends before it begins
   */
  public static DateRange parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "date range: expected an interval such as 2026-01-01/2026-12-31 or 2026-01-01/..");
    }
    LocalDate from = end(text, 0, slash);
    LocalDate until = end(text, slash + 1, text.length());
    if (from == null) {
      return until == null ? ALWAYS : new DateRange(null, until);
    }
    return until == null ? new DateRange(from, null) : of(from, until);
  }

  /**
   * Reads the text form, if it is one.
   *
   * @param text any text
   * @return the period, or empty where {@link #parse} would refuse
   */
  public static Optional<DateRange> find(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The first day.
   *
   * @return the day, or empty where the beginning is open
   */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /**
   * The last day.
   *
   * @return the day, or empty where the end is open
   */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /**
   * Whether a day lies in this period.
   *
   * @param day the day
   * @return true from the first day to the last, both included
   */
  public boolean contains(LocalDate day) {
    return !startsAfter(day) && !endsBefore(day);
  }

  /**
   * Whether every day of another period lies in this one.
   *
   * @param other the other period
   * @return true if this period encloses the other
   */
  public boolean encloses(DateRange other) {
    boolean begins = from == null || (other.from != null && !other.from.isBefore(from));
    boolean ends = until == null || (other.until != null && !other.until.isAfter(until));
    return begins && ends;
  }

  /**
   * Whether this period and another share a day.
   *
   * @param other the other period
   * @return true if at least one day lies in both
   */
  public boolean overlaps(DateRange other) {
    return (other.until == null || !startsAfter(other.until))
        && (other.from == null || !endsBefore(other.from));
  }

  /**
   * Whether the period begins after a day.
   *
   * @param day the day
   * @return true if the first day is known and later
   */
  public boolean startsAfter(LocalDate day) {
    return from != null && from.isAfter(day);
  }

  /**
   * Whether the period is over before a day.
   *
   * @param day the day
   * @return true if the last day is known and earlier
   */
  public boolean endsBefore(LocalDate day) {
    return until != null && until.isBefore(day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateRange that
        && Objects.equals(from, that.from)
        && Objects.equals(until, that.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, until);
  }

  /**
   * The text form, which {@link #parse} reads back.
   *
   * @return for instance {@code 2026-01-01/..}
   */
  @Override
  public String toString() {
    return (from == null ? OPEN : from) + "/" + (until == null ? OPEN : until);
  }

  private static @Nullable LocalDate end(String text, int start, int end) {
    if (end - start == OPEN.length() && text.startsWith(OPEN, start)) {
      return null;
    }
    try {
      return Days.parse(text, start, end);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "date range: expected a date as YYYY-MM-DD or '..' at each end of the slash");
    }
  }
}
