package org.ioemt.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads days strictly: ten characters, years 1000 to 9999. The JDK's parser takes signs and longer
 * years too, and ten times as long.
 */
final class Days {

  private Days() {}

  /** The day that stands in a text from {@code start} to its end, else an exception without it. */
  static LocalDate parse(String text, int start, int end) {
    boolean shape =
        end - start == 10
            && text.charAt(start) != '0'
            && text.charAt(start + 4) == '-'
            && text.charAt(start + 7) == '-';
    if (!shape) {
      throw new IllegalArgumentException("no day");
    }
    try {
      return LocalDate.of(
          number(text, start, start + 4),
          number(text, start + 5, start + 7),
          number(text, start + 8, end));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day");
    }
  }

  static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new IllegalArgumentException("no number");
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
