package org.ioemt.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPointTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "52.52 | 13.405 | 52.52,13.405",
        "0 | 0 | 0,0",
        "90 | 180 | 90,180",
        "-90 | -180 | -90,-180",
        "100e-1 | 1e2 | 10,100",
        "0.00001 | -0.0000001 | 0.00001,-0.0000001",
        "1e-9 | 2.0E-3 | 0.000000001,0.002",
        "48.858370123456 | 2.294481 | 48.858370123456,2.294481"
      })
  void theTextIsPlainAndShort(double latitude, double longitude, String text) {
    assertThat(GeoPoint.of(latitude, longitude).text()).isEqualTo(text);
    assertThat(GeoPoint.parse(text)).isEqualTo(GeoPoint.of(latitude, longitude));
  }

  @ParameterizedTest
  @CsvSource({
    "4.9E-324, -2.2250738585072014E-308",
    "-89.99999999999999, 179.99999999999997",
    "12.345678901234567, -0.1",
  })
  void everyBitRoundTripsThroughTheText(double latitude, double longitude) {
    GeoPoint point = GeoPoint.of(latitude, longitude);
    assertThat(GeoPoint.parse(point.text())).isEqualTo(point);
  }

  @Test
  void negativeZeroIsZero() {
    GeoPoint origin = GeoPoint.of(-0.0, -0.0);
    assertThat(origin).isEqualTo(GeoPoint.of(0, 0)).isEqualTo(GeoPoint.parse("-0,-0.0"));
    assertThat(origin.text()).isEqualTo("0,0");
    assertThat(1 / origin.latitude()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "90.0000001, 0, latitude", "-91, 0, latitude", "NaN, 0, latitude", "Infinity, 0, latitude",
    "0, 180.5, longitude", "0, -181, longitude", "0, NaN, longitude", "0, -Infinity, longitude"
  })
  void whatIsOutOfRangeIsRefused(double latitude, double longitude, String attribute) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.of(latitude, longitude))
        .withMessageStartingWith(attribute + ": expected -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ",", "1", "1,", ",1", "1,2,3", "1, 2", " 1,2", "1;2", "1e1,2", "0x1p3,2", "1d,2",
        "1.,2", ".5,2", "+1,2", "--1,2", "-,2", "NaN,2", "1.5.5,2", "١,٢"
      })
  void anotherFormIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.parse(text))
        .withMessage("point: expected two decimal numbers separated by a comma, latitude first");
  }

  @Test
  void noMessageAndNoToStringShowsThePoint() {
    assertThat(GeoPoint.of(52.52, 13.405)).hasToString("GeoPoint[redacted]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.parse("97.1234,13.405"))
        .withMessageNotContaining("97.1234")
        .withMessageNotContaining("13.405");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.parse("52.5219,13.4050 "))
        .withMessageNotContaining("52")
        .withNoCause();
  }

  @Test
  void equalityIsThatOfBothCoordinates() {
    EqualsVerifier.forClass(GeoPoint.class).verify();
  }
}
