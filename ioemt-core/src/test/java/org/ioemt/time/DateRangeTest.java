package org.ioemt.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @Test
  void bothEndsAreIncluded() {
    DateRange range = DateRange.of(DAY.minusDays(2), DAY);
    assertThat(range.contains(DAY.minusDays(3))).isFalse();
    assertThat(range.contains(DAY.minusDays(2))).isTrue();
    assertThat(range.contains(DAY)).isTrue();
    assertThat(range.contains(DAY.plusDays(1))).isFalse();
  }

  @Test
  void anEndBeforeTheBeginningIsRefused() {
    assertThat(DateRange.of(DAY, DAY).contains(DAY)).isTrue();
    assertThatThrownBy(() -> DateRange.of(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-03-30")
        .hasMessageContaining("2026-03-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01/2026-12-31", "2026-01-01/..", "../2026-12-31", "../.."})
  void theTextIsReadBack(String text) {
    assertThat(DateRange.parse(text)).hasToString(text);
    assertThat(DateRange.find(text)).contains(DateRange.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-01-01",
        "2026-01-01/",
        "/2026-01-01",
        "2026-1-1/..",
        "2026-02-30/..",
        "../2026-13-01",
        "2026-12-31/2026-01-01",
        "2026-01-01/2026-02-01/2026-03-01",
        " ../..",
        "2026-01-01--2026-01-02"
      })
  void whatIsNoIntervalIsRefused(String text) {
    assertThat(DateRange.find(text)).isEmpty();
    assertThatThrownBy(() -> DateRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Every pair of ranges over five days, ends open or not, against counting days. */
  @Test
  void enclosesAndOverlapsAgreeWithCountingDays() {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      days.add(DAY.plusDays(i));
    }
    List<DateRange> ranges = new ArrayList<>(List.of(DateRange.always()));
    for (LocalDate from : days) {
      ranges.add(DateRange.since(from));
      ranges.add(DateRange.until(from));
      for (LocalDate until : days) {
        if (!until.isBefore(from)) {
          ranges.add(DateRange.of(from, until));
        }
      }
    }
    // Two days beyond either end stand for all that open ends reach.
    for (DateRange a : ranges) {
      for (DateRange b : ranges) {
        boolean overlap = false;
        boolean enclose = true;
        for (LocalDate day = DAY.minusDays(2);
            day.isBefore(DAY.plusDays(8));
            day = day.plusDays(1)) {
          overlap |= a.contains(day) && b.contains(day);
          enclose &= a.contains(day) || !b.contains(day);
        }
        assertThat(a.overlaps(b)).as("%s overlaps %s", a, b).isEqualTo(overlap);
        assertThat(a.encloses(b)).as("%s encloses %s", a, b).isEqualTo(enclose);
      }
    }
  }

  @Test
  void rangesAreValues() {
    EqualsVerifier.forClass(DateRange.class).verify();
  }

  @ParameterizedTest
  @CsvSource({
    "2014, 2014-01-01, 2014-12-31",
    "2014-12-31, 2014-12-31, 2014-12-31",
    "2024, 2024-01-01, 2024-12-31"
  })
  void aPartialDateKnowsWhatItMayMean(String text, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.of(text);
    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date).hasToString(text);
    assertThat(PartialDate.find(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14",
        "0014",
        "2014-13-01",
        "2014-02-30",
        "2014/01/01",
        "20l4",
        "2014-1-1",
        "+2014"
      })
  void whatIsNoPartialDateIsRefused(String text) {
    assertThat(PartialDate.find(text)).isEmpty();
    assertThatThrownBy(() -> PartialDate.of(text)).hasMessageContaining("'" + text + "'");
  }

  @Test
  void aYearIsNotItsFirstDay() {
    assertThat(PartialDate.of("2014")).isNotEqualTo(PartialDate.of("2014-01-01"));
    EqualsVerifier.forClass(PartialDate.class).withNonnullFields("first").verify();
  }
}
