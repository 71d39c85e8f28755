package org.ioemt.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a year of which the day is not known: as precise as the source was, and no more.
 *
 * <p>The text form is {@code YYYY} or {@code YYYY-MM-DD}, years 1000 to 9999. Immutable and
 * thread-safe.
 */
public final class PartialDate {

  private final LocalDate first;
  private final boolean year;

  private PartialDate(LocalDate first, boolean year) {
    this.first = first;
    this.year = year;
  }

  /**
   * Reads the text form.
   *
   * @param text a year or a day
   * @return the date
   * @throws IllegalArgumentException if the text is neither
   */
  public static PartialDate of(String text) {
    try {
      if (text.length() == 4 && text.charAt(0) != '0') {
        return new PartialDate(LocalDate.of(Days.number(text, 0, 4), 1, 1), true);
      }
      return new PartialDate(Days.parse(text, 0, text.length()), false);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "date: expected a year as YYYY or a day as YYYY-MM-DD, found '" + text + "'");
    }
  }

  /**
   * Reads the text form, if it is one.
   *
   * @param text any text
   * @return the date, or empty
   */
  public static Optional<PartialDate> find(String text) {
    try {
      return Optional.of(of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The first day that this may mean.
   *
   * @return the day, or 1 January of the year
   */
  public LocalDate first() {
    return first;
  }

  /**
   * The last day that this may mean.
   *
   * @return the day, or 31 December of the year
   */
  public LocalDate last() {
    return year ? first.withDayOfYear(first.lengthOfYear()) : first;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that && year == that.year && first.equals(that.first);
  }

  @Override
  public int hashCode() {
    return first.hashCode() * 2 + (year ? 1 : 0);
  }

  /**
   * The text form, which {@link #of} reads back.
   *
   * @return for instance {@code 2014} or {@code 2014-12-31}
   */
  @Override
  public String toString() {
    return year ? String.valueOf(first.getYear()) : first.toString();
  }
}
