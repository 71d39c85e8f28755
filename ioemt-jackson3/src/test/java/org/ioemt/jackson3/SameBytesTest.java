package org.ioemt.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;
import org.ioemt.internal.wire.WireForms;
import org.ioemt.jackson.suite.Documents;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.place.GeoPoint;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What both generations write with nothing set but the module. */
class SameBytesTest {

  private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.ioemt.jackson.IoemtModule())
          .build();

  private static final JsonMapper THREE = JsonMapper.builder().addModule(new IoemtModule()).build();

  static Stream<Shape<?, ?>> shapes() {
    return WireForms.all().stream()
        .filter(kind -> kind instanceof Shape)
        .<Shape<?, ?>>map(kind -> (Shape<?, ?>) kind);
  }

  static Stream<Text<?>> texts() {
    return WireForms.all().stream()
        .filter(kind -> kind instanceof Text)
        .<Text<?>>map(kind -> (Text<?>) kind);
  }

  private static void same(Object value) throws Exception {
    assertThat(THREE.writeValueAsString(value)).isEqualTo(TWO.writeValueAsString(value));
    assertThat(THREE.writeValueAsBytes(value)).isEqualTo(TWO.writeValueAsBytes(value));
    assertThat(new String(THREE.writeValueAsBytes(value), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(THREE.writeValueAsString(value));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyShapeIsTheSame(Shape<?, ?> shape) throws Exception {
    for (ObjectNode document : List.of(Documents.full(shape), Documents.minimal(shape))) {
      String text = Documents.text(document);
      Object value = THREE.readValue(text, shape.type());
      assertThat(value).isEqualTo(TWO.readValue(text, shape.type()));
      same(value);
      same(List.of(value, value));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyScalarIsTheSame(Text<?> text) throws Exception {
    for (String example : text.examples()) {
      same(text.parse(example));
      same(java.util.Map.of(text.parse(example), 1));
    }
  }

  /** Numbers are where generations and JDKs have written different digits before. */
  @Test
  void everyPointIsTheSame() throws Exception {
    ValueGenerator<GeoPoint> points = ValueGenerator.of(GeoPoint.class).seeded(7);
    for (int i = 0; i < 125_000; i++) {
      same(placed(points.value(i)));
    }
    for (int i = 0; i <= 180_000; i += 7) {
      same(placed(GeoPoint.of(i / 3e6, i / 1e3)));
    }
  }

  private static Member placed(GeoPoint point) {
    return Member.builder().id(MemberId.of("M-1")).place(point).build();
  }

  static List<Class<?>> types() {
    return RoundTripTest.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void everyGeneratedValueIsTheSame(Class<T> type) throws Exception {
    ValueGenerator<T> values = ValueGenerator.of(type).seeded(11);
    for (int i = 0; i < 300; i++) {
      same(values.value(i));
    }
  }
}
