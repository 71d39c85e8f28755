package org.ioemt.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @Test
  void everyDayOfEveryYearRoundTrips() {
    LocalDate last = LocalDate.of(9999, 12, 31);
    for (LocalDate day = LocalDate.of(1, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
      String text = Scalars.DATE.text(day);
      if (day.getDayOfMonth() == 1) {
        assertThat(text).isEqualTo(day.toString());
      }
      if (!Scalars.DATE.parse(text).equals(day)) {
        assertThat(Scalars.DATE.parse(text)).isEqualTo(day);
      }
    }
    assertThat(Scalars.DATE.parse("9999-12-31")).isEqualTo(last);
  }

  @Test
  void bytesSayWhatTextSays() {
    LocalDate day = LocalDate.of(1, 1, 1);
    for (; day.getYear() <= 9999; day = day.plusDays(97)) {
      assertThat(ascii(Scalars.DATE, day)).isEqualTo(Scalars.DATE.text(day));
      LocalDate end = day.plusDays(day.getDayOfMonth());
      for (DateRange period :
          List.of(DateRange.of(day, end), DateRange.since(day), DateRange.until(day))) {
        if (end.getYear() <= 9999) {
          assertThat(ascii(TimeScalars.DATE_RANGE, period)).isEqualTo(period.toString());
        }
      }
    }
    assertThat(ascii(TimeScalars.DATE_RANGE, DateRange.always())).isEqualTo("../..");
  }

  private static <T> String ascii(Text<T> kind, T value) {
    byte[] bytes = new byte[kind.asciiLength(value) + 2];
    Arrays.fill(bytes, (byte) '#');
    kind.writeAscii(value, bytes, 1);
    assertThat(bytes).startsWith('#').endsWith('#');
    return new String(bytes, 1, bytes.length - 2, StandardCharsets.US_ASCII);
  }

  @Test
  void aYearOfFiveDigitsHasNoBytes() {
    LocalDate far = LocalDate.of(10_000, 1, 1);
    assertThat(Scalars.DATE.asciiLength(far)).isEqualTo(-1);
    assertThat(Scalars.DATE.asciiLength(LocalDate.of(0, 12, 31))).isEqualTo(-1);
    assertThat(TimeScalars.DATE_RANGE.asciiLength(DateRange.since(far))).isEqualTo(-1);
    assertThat(TimeScalars.DATE_RANGE.asciiLength(DateRange.until(far))).isEqualTo(-1);
  }

  @Test
  void otherKindsAreWrittenByTextAlone() {
    assertThat(Scalars.TEXT.asciiLength("text")).isEqualTo(-1);
    assertThatThrownBy(() -> Scalars.TEXT.writeAscii("text", new byte[9], 0))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Every text of digits in the places of month and day, against the JDK. */
  @ParameterizedTest
  @ValueSource(ints = {1, 1900, 2000, 2023, 2024, 9999})
  void onlyRealDaysAreDays(int year) {
    for (int month = 0; month < 100; month++) {
      for (int day = 0; day < 100; day++) {
        String text = "%04d-%02d-%02d".formatted(year, month, day);
        assertThat(isDay(text)).as(text).isEqualTo(isDayToTheJdk(text));
      }
    }
  }

  /** Every character of the scripts around the Mediterranean, in every place. */
  @Test
  void onlyDigitsAndHyphensMakeADay() {
    String good = "2024-02-29";
    for (int at = 0; at < good.length(); at++) {
      for (char c = 0; c < 0x700; c++) {
        String text = good.substring(0, at) + c + good.substring(at + 1);
        boolean ascii = c == '-' || (c >= '0' && c <= '9');
        assertThat(isDay(text)).as(text).isEqualTo(ascii && isDayToTheJdk(text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "2024-02",
        "2024-2-9",
        "24-02-29",
        "+2024-02-29",
        "12024-02-29",
        "2024-02-29 ",
        " 2024-02-29",
        "0000-01-01",
        "-001-01-01",
        "2024/02/29",
        "20240229",
        "2024-02-29T00:00:00",
        "٢٠٢٤-٠٢-٢٩"
      })
  void otherSpellingsAreNoDays(String text) {
    assertThat(isDay(text)).isFalse();
  }

  @Test
  void aDayIsReadInTheMiddleOfABuffer() {
    char[] buffer = "xx2024-02-29yy".toCharArray();
    assertThat(Scalars.DATE.parse(buffer, 2, 10)).isEqualTo("2024-02-29");
  }

  @Test
  void aYearBeyondFourDigitsHasNoText() {
    for (LocalDate day : new LocalDate[] {LocalDate.of(10_000, 1, 1), LocalDate.of(0, 12, 31)}) {
      assertThatThrownBy(() -> Scalars.DATE.text(day))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a year outside 0001 to 9999 has no text form");
    }
  }

  private static boolean isDay(String text) {
    try {
      Scalars.DATE.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isDayToTheJdk(String text) {
    try {
      STRICT.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
