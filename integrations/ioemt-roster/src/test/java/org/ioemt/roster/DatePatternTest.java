package org.ioemt.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternTest {

  private static @Nullable LocalDate parse(String pattern, String text) {
    return DatePattern.of(pattern).parse(("x" + text + "y").toCharArray(), 1, text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy-MM-dd|2024-02-29|2024-02-29",
        "dd.MM.yyyy|29.02.2024|2024-02-29",
        "d.M.yyyy|9.2.2024|2024-02-09",
        "MM/dd/yyyy|02/09/2024|2024-02-09",
        "yyyyMMdd|20240209|2024-02-09",
        "d-MMM-yyyy|9-Feb-2024|2024-02-09",
        "yyyy年M月d日|2024年2月9日|2024-02-09",
        "GGGGy年M月d日|令和6年2月9日|2024-02-09",
        "GGGGy年M月d日|令和元年5月1日|2019-05-01",
        "GGGGy年M月d日|平成31年4月30日|2019-04-30",
        "GGGGy年M月d日|昭和64年1月7日|1989-01-07",
        "GGGGy年M月d日|平成元年1月8日|1989-01-08",
        "GGGGy年M月d日|明治45年7月29日|1912-07-29",
        "Gy.M.d|R6.2.9|2024-02-09",
        "Gyy.MM.dd|H01.01.08|1989-01-08",
        "'on' d/M/yyyy|on 9/2/2024|2024-02-09"
      })
  void whatIsReadIsWrittenAgain(String pattern, String text, LocalDate day) {
    assertThat(parse(pattern, text)).isEqualTo(day);
    assertThat(DatePattern.of(pattern).format(day)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy-MM-dd|2023-02-29",
        "yyyy-MM-dd|2024-2-09",
        "yyyy-MM-dd|'2024-02-09 '",
        "yyyy-MM-dd|0000-02-09",
        "yyyy-MM-dd|2024-13-09",
        "yyyy-MM-dd|2024-02-0",
        "yyyy-MM-dd|２０２４-02-09",
        "d.M.yyyy|09.2.2024",
        "d.M.yyyy|.2.2024",
        "d-MMM-yyyy|9-feb-2024",
        "GGGGy年M月d日|令和1年5月1日",
        "GGGGy年M月d日|令和元年4月30日",
        "GGGGy年M月d日|平成31年5月1日",
        "GGGGy年M月d日|昭和65年1月1日",
        "GGGGy年M月d日|2024年1月1日"
      })
  void nothingElseIsRead(String pattern, String text) {
    assertThat(parse(pattern, text)).isNull();
  }

  /** In a cell at the end of a buffer there is nothing behind the text. */
  @ParameterizedTest
  @ValueSource(strings = {"MM/dd/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "Gyy.MM.dd", "MMM d, yyyy"})
  void aTextThatIsCutOffIsNoDay(String pattern) {
    DatePattern format = DatePattern.of(pattern);
    String whole = format.format(LocalDate.of(2026, 11, 21));
    for (int length = 0; length < whole.length(); length++) {
      String text = whole.substring(0, length);
      assertThat(format.fits(text)).as(text).isFalse();
      assertThat(format.parse(text.toCharArray(), 0, length)).as(text).isNull();
    }
  }

  @Test
  void everyDayOfTwoCenturiesGoesThereAndBack() {
    for (String pattern : new String[] {"d.M.yyyy", "GGGGy年M月d日", "Gyy.MM.dd", "MMM d, yyyy"}) {
      DatePattern format = DatePattern.of(pattern);
      for (LocalDate day = LocalDate.of(1873, 1, 1); day.getYear() < 2074; day = day.plusDays(1)) {
        String text = format.format(day);
        assertThat(text).isNotNull();
        assertThat(format.parse(text.toCharArray(), 0, text.length())).isEqualTo(day);
      }
    }
  }

  @Test
  void whatAFormatCannotSayIsNoText() {
    assertThat(DatePattern.of("GGGGy年M月d日").format(LocalDate.of(1800, 1, 1))).isNull();
    assertThat(DatePattern.of("yyyy-MM-dd").format(LocalDate.of(12_000, 1, 1))).isNull();
    assertThat(DatePattern.of("yyyy-MM-dd").format(LocalDate.of(-1, 1, 1))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd.MM.yy",
        "dd.MM",
        "MM/yyyy",
        "dMyyyy",
        "dd.mm.yyyy",
        "yyyy-DD",
        "dd.MM.yyyy HH",
        "",
        "yyyy-MM-dd'",
        "GGGGyyyy年M月d日",
        "EEE dd.MM.yyyy",
        "yyyy-MM-dd dd"
      })
  void whatIsNoFormatIsRefused(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatePattern.of(pattern))
        .withMessageStartingWith("date format '" + pattern + "': ");
  }
}
