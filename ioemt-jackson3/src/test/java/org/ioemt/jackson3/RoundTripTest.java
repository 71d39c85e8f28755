package org.ioemt.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated values of every type that has JSON obey the laws of JSON. */
class RoundTripTest {

  static List<Class<?>> types() {
    return WireForms.all().stream()
        .<Class<?>>map(Kind::type)
        .filter(type -> ValueGenerator.find(type).isPresent())
        .toList();
  }

  @Test
  void everyShapeIsTried() {
    List<Class<?>> shapes =
        WireForms.all().stream()
            .filter(kind -> kind instanceof Shape<?, ?>)
            .<Class<?>>map(Kind::type)
            .toList();
    assertThat(types()).containsAll(shapes);
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void theLawsOfJsonHold(Class<T> type) {
    RoundTrip<T> laws = new RoundTrip<>(type);
    laws.whatWasWrittenIsReadBack();
    laws.whatWasReadIsWrittenAsItWas();
    laws.nothingIsWrittenAsNull();
    laws.whatDiffersIsWrittenDifferently();
  }
}
