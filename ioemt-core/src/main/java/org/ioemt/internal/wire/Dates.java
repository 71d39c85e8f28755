package org.ioemt.internal.wire;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.ioemt.time.DateRange;

/**
 * Calendar days as {@code YYYY-MM-DD}, ten characters, years 0001 to 9999, real days only.
 *
 * <p>{@code LocalDate.parse} accepts more (signed and longer years) and takes thirteen times as
 * long; two dates are a fifth of the time that a member takes.
 */
final class Dates {

  private static final int LENGTH = 10;

  /** How a period says that it has no end on a side. */
  private static final byte[] OPEN = {'.', '.'};

  /** Writes a day without a string. */
  static final Text.AsciiForm<LocalDate> ASCII = new Ascii();

  /** Writes a period without a string. */
  static final Text.AsciiForm<DateRange> PERIOD_ASCII = new PeriodAscii();

  private Dates() {}

  static LocalDate parse(char[] buffer, int offset, int length) {
    if (length == 10 && buffer[offset + 4] == '-' && buffer[offset + 7] == '-') {
      int year = two(buffer, offset) * 100 + two(buffer, offset + 2);
      int month = two(buffer, offset + 5);
      int day = two(buffer, offset + 8);
      // A character that is no digit makes its number negative, beyond what the other two digits of
      // a year can add.
      if (year > 0 && month > 0 && month <= 12 && day > 0 && day <= lengthOf(month, year)) {
        return LocalDate.of(year, month, day);
      }
    }
    throw new IllegalArgumentException();
  }

  private static int two(char[] buffer, int at) {
    int tens = buffer[at] - '0';
    int ones = buffer[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -10_000;
  }

  private static int lengthOf(int month, int year) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  static String text(LocalDate date) {
    if (ASCII.length(date) < 0) {
      throw new IllegalArgumentException("a year outside 0001 to 9999 has no text form");
    }
    byte[] text = new byte[LENGTH];
    write(date, text, 0);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void write(LocalDate date, byte[] into, int at) {
    int year = date.getYear();
    two(into, at, year / 100);
    two(into, at + 2, year % 100);
    into[at + 4] = '-';
    two(into, at + 5, date.getMonthValue());
    into[at + 7] = '-';
    two(into, at + 8, date.getDayOfMonth());
  }

  private static void two(byte[] text, int at, int value) {
    text[at] = (byte) ('0' + value / 10);
    text[at + 1] = (byte) ('0' + value % 10);
  }

  private static final class Ascii implements Text.AsciiForm<LocalDate> {

    @Override
    public int length(LocalDate date) {
      int year = date.getYear();
      return year < 1 || year > 9999 ? -1 : LENGTH;
    }

    @Override
    public void write(LocalDate date, byte[] into, int at) {
      Dates.write(date, into, at);
    }
  }

  /** A period with a day or two dots on each side of the slash. */
  private static final class PeriodAscii implements Text.AsciiForm<DateRange> {

    @Override
    public int length(DateRange period) {
      int from = length(period.from());
      int until = length(period.until());
      return from < 0 || until < 0 ? -1 : from + 1 + until;
    }

    private static int length(Optional<LocalDate> day) {
      return day.isPresent() ? ASCII.length(day.get()) : OPEN.length;
    }

    @Override
    public void write(DateRange period, byte[] into, int at) {
      int slash = write(period.from(), into, at);
      into[slash] = '/';
      write(period.until(), into, slash + 1);
    }

    private static int write(Optional<LocalDate> day, byte[] into, int at) {
      if (day.isPresent()) {
        Dates.write(day.get(), into, at);
        return at + LENGTH;
      }
      System.arraycopy(OPEN, 0, into, at, OPEN.length);
      return at + OPEN.length;
    }
  }
}
