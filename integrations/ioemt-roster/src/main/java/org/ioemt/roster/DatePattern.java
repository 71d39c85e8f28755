package org.ioemt.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date format. The letters are those of the JDK's patterns; only those are known whose meaning is
 * beyond doubt, and only the text that {@link #format} gives is read, so that a cell that was read
 * is written again as it stood.
 *
 * <p>Own code, because a column of dates costs seven times as much with the JDK's formatter.
 */
final class DatePattern {

  private static final int YEAR = -1;
  private static final int MONTH = -2;
  private static final int MONTH_PADDED = -3;
  private static final int DAY = -4;
  private static final int DAY_PADDED = -5;
  private static final int ERA_LONG = -6;
  private static final int ERA_SHORT = -7;
  private static final int YEAR_OF_ERA = -8;
  private static final int YEAR_OF_ERA_PADDED = -9;
  private static final int MONTH_NAME = -10;

  private static final JapaneseEra[] ERAS = {
    JapaneseEra.REIWA, JapaneseEra.HEISEI, JapaneseEra.SHOWA, JapaneseEra.TAISHO, JapaneseEra.MEIJI
  };
  private static final String[] LONG_ERAS = {"令和", "平成", "昭和", "大正", "明治"};
  private static final String[] SHORT_ERAS = {"R", "H", "S", "T", "M"};

  /** What the first year of an era is called beside an era that is written out. */
  private static final char FIRST_YEAR = '元';

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private final String pattern;
  private final int[] tokens;
  private final boolean eras;
  private final boolean namedEras;

  private DatePattern(String pattern, int[] tokens) {
    this.pattern = pattern;
    this.tokens = tokens;
    boolean named = false;
    boolean any = false;
    for (int token : tokens) {
      named |= token == ERA_LONG;
      any |= token == ERA_LONG || token == ERA_SHORT;
    }
    this.eras = any;
    this.namedEras = named;
  }

  /**
   * The format of a pattern.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static DatePattern of(String pattern) {
    List<Integer> tokens = new ArrayList<>();
    for (int i = 0; i < pattern.length(); ) {
      char c = pattern.charAt(i);
      int end = i;
      while (end < pattern.length() && pattern.charAt(end) == c) {
        end++;
      }
      if (c == '\'') {
        int close = pattern.indexOf('\'', i + 1);
        if (close < 0) {
          throw refused(pattern, "the apostrophe is not closed");
        }
        for (int k = i + 1; k < close; k++) {
          tokens.add((int) pattern.charAt(k));
        }
        i = close + 1;
        continue;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (letter) {
        tokens.add(token(pattern, c, end - i));
      } else {
        for (int k = i; k < end; k++) {
          tokens.add((int) c);
        }
      }
      i = end;
    }
    check(pattern, tokens);
    return new DatePattern(pattern, tokens.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int token(String pattern, char letter, int count) {
    boolean era = pattern.indexOf('G') >= 0;
    switch (letter) {
      case 'y', 'u' -> {
        if (!era && count == 4) {
          return YEAR;
        }
        if (!era && count == 2) {
          throw refused(pattern, "a year of two digits has no century");
        }
        if (era && count <= 2) {
          return count == 1 ? YEAR_OF_ERA : YEAR_OF_ERA_PADDED;
        }
      }
      case 'M' -> {
        if (count <= 3) {
          return count == 1 ? MONTH : count == 2 ? MONTH_PADDED : MONTH_NAME;
        }
      }
      case 'd' -> {
        if (count <= 2) {
          return count == 1 ? DAY : DAY_PADDED;
        }
      }
      case 'G' -> {
        if (count == 1 || count == 4) {
          return count == 1 ? ERA_SHORT : ERA_LONG;
        }
      }
      default -> {
        // said below
      }
    }
    throw refused(
        pattern,
        "expected yyyy, MM, M, MMM, dd, d, or with G or GGGG an era and y or yy its year, found '"
            + String.valueOf(letter).repeat(count)
            + "'");
  }

  private static void check(String pattern, List<Integer> tokens) {
    int years = 0;
    int months = 0;
    int days = 0;
    int eras = 0;
    boolean number = false;
    for (int token : tokens) {
      boolean open = token == MONTH || token == DAY || token == YEAR_OF_ERA;
      boolean figure = token < 0 && token != ERA_LONG && token != ERA_SHORT && token != MONTH_NAME;
      if (number && figure) {
        throw refused(pattern, "a number of one or two digits has no end before another number");
      }
      number = open;
      years += token == YEAR || token == YEAR_OF_ERA || token == YEAR_OF_ERA_PADDED ? 1 : 0;
      months += token == MONTH || token == MONTH_PADDED || token == MONTH_NAME ? 1 : 0;
      days += token == DAY || token == DAY_PADDED ? 1 : 0;
      eras += token == ERA_LONG || token == ERA_SHORT ? 1 : 0;
    }
    if (years != 1 || months != 1 || days != 1 || eras > 1) {
      throw refused(pattern, "expected one year, one month and one day");
    }
  }

  private static IllegalArgumentException refused(String pattern, String reason) {
    return new IllegalArgumentException("date format '" + pattern + "': " + reason);
  }

  /** Whether a text has this form, be it a day that is in the calendar or not. */
  boolean fits(String text) {
    return parse(text.toCharArray(), 0, text.length(), true) != null;
  }

  /** The day that stands in the characters, or null where they are not of this format. */
  @Nullable LocalDate parse(char[] text, int from, int length) {
    return parse(text, from, length, false);
  }

  private @Nullable LocalDate parse(char[] text, int from, int length, boolean formOnly) {
    int at = from;
    int end = from + length;
    int year = 0;
    int month = 0;
    int day = 0;
    int era = -1;
    for (int token : tokens) {
      if (token >= 0) {
        // Beyond the end where a number of a fixed length was cut off.
        if (at >= end || text[at] != token) {
          return null;
        }
        at++;
        continue;
      }
      switch (token) {
        case ERA_LONG, ERA_SHORT -> {
          String[] names = token == ERA_LONG ? LONG_ERAS : SHORT_ERAS;
          era = name(names, text, at, end);
          if (era < 0) {
            return null;
          }
          at += names[era].length();
        }
        case MONTH_NAME -> {
          month = name(MONTHS, text, at, end) + 1;
          if (month == 0) {
            return null;
          }
          at += 3;
        }
        case YEAR -> {
          year = number(text, at, at + 4, end);
          at += 4;
        }
        case MONTH_PADDED -> {
          month = number(text, at, at + 2, end);
          at += 2;
        }
        case DAY_PADDED -> {
          day = number(text, at, at + 2, end);
          at += 2;
        }
        case YEAR_OF_ERA_PADDED -> {
          year = number(text, at, at + 2, end);
          at += 2;
        }
        default -> {
          if (token == YEAR_OF_ERA && namedEras && at < end && text[at] == FIRST_YEAR) {
            year = 1;
            at++;
            break;
          }
          int stop = digits(text, at, end);
          int number = number(text, at, stop, end);
          // The first year has a name of its own, and a number does not begin with 0.
          if (stop == at || text[at] == '0' || (token == YEAR_OF_ERA && namedEras && number == 1)) {
            return null;
          }
          at = stop;
          if (token == MONTH) {
            month = number;
          } else if (token == DAY) {
            day = number;
          } else {
            year = number;
          }
        }
      }
    }
    if (at != end || year <= 0 || month <= 0 || day <= 0) {
      return null;
    }
    if (month > 12 || day > 31) {
      return null;
    }
    return formOnly ? LocalDate.EPOCH : day(era, year, month, day);
  }

  private static @Nullable LocalDate day(int era, int year, int month, int day) {
    try {
      return era < 0
          ? LocalDate.of(year, month, day)
          : LocalDate.ofEpochDay(JapaneseDate.of(ERAS[era], year, month, day).toEpochDay());
    } catch (DateTimeException e) {
      return null; // 31 April, or a day that is not of the era
    }
  }

  private static int name(String[] names, char[] text, int from, int end) {
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      if (end - from >= name.length() && matches(name, text, from)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(String name, char[] text, int from) {
    for (int i = 0; i < name.length(); i++) {
      if (text[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int digits(char[] text, int from, int end) {
    int at = from;
    while (at < end && at < from + 2 && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at;
  }

  /** The number of all digits of a range, or -1. */
  private static int number(char[] text, int from, int to, int end) {
    if (to > end) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The day as text, or null where the format has no text for it. */
  @Nullable String format(LocalDate day) {
    int year = day.getYear();
    int era = -1;
    if (eras) {
      JapaneseDate date;
      try {
        date = JapaneseDate.from(day);
      } catch (DateTimeException e) {
        return null; // before the calendar's beginning
      }
      era = List.of(ERAS).indexOf(date.getEra());
      year = date.get(ChronoField.YEAR_OF_ERA);
    }
    if (year < 1 || year > (eras ? 99 : 9999) || (eras && era < 0)) {
      return null;
    }
    StringBuilder out = new StringBuilder(16);
    for (int token : tokens) {
      switch (token) {
        case ERA_LONG -> out.append(LONG_ERAS[era]);
        case ERA_SHORT -> out.append(SHORT_ERAS[era]);
        case YEAR -> pad(out, year, 4);
        case YEAR_OF_ERA -> {
          if (namedEras && year == 1) {
            out.append(FIRST_YEAR);
          } else {
            out.append(year);
          }
        }
        case YEAR_OF_ERA_PADDED -> pad(out, year, 2);
        case MONTH -> out.append(day.getMonthValue());
        case MONTH_PADDED -> pad(out, day.getMonthValue(), 2);
        case MONTH_NAME -> out.append(MONTHS[day.getMonthValue() - 1]);
        case DAY -> out.append(day.getDayOfMonth());
        case DAY_PADDED -> pad(out, day.getDayOfMonth(), 2);
        default -> out.append((char) token);
      }
    }
    return out.toString();
  }

  private static void pad(StringBuilder out, int number, int width) {
    String digits = Integer.toString(number);
    out.append("0".repeat(width - digits.length())).append(digits);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
