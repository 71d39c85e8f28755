package org.ioemt.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every scalar that is written as a string, alone, in a list and as a map's key. */
class ScalarContractTest {

  private static final JsonMapper MAPPER = TestForms.mapper().build();

  static Stream<Text<?>> texts() {
    return TestForms.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textAndValueRoundTrip(Text<?> text) throws IOException {
    for (String example : text.examples()) {
      String json = MAPPER.writeValueAsString(example);
      Object value = MAPPER.readValue(json, text.type());
      assertThat(value).isInstanceOf(text.type());
      assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
      assertThat(MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), text.type()))
          .isEqualTo(value);
      assertThat(MAPPER.convertValue(value, text.type())).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void examplesAreDistinct(Text<?> text) throws JsonProcessingException {
    JavaType list = MAPPER.getTypeFactory().constructCollectionType(Set.class, text.type());
    Set<?> values = MAPPER.readValue(MAPPER.writeValueAsString(text.examples()), list);
    assertThat(values).hasSameSizeAs(text.examples());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aValueIsAKeyOfAMap(Text<?> text) throws JsonProcessingException {
    Map<String, Integer> plain = new LinkedHashMap<>();
    text.examples().forEach(example -> plain.put(example, plain.size()));
    String json = MAPPER.writeValueAsString(plain);
    JavaType map =
        MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, text.type(), Integer.class);
    Map<?, Integer> read = MAPPER.readValue(json, map);
    assertThat(read).hasSameSizeAs(plain);
    assertThat(read.keySet()).allMatch(text.type()::isInstance);
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noOtherTokenIsConverted(Text<?> text) {
    for (String json : List.of("1", "1.5", "true", "{}", "[]", "[\"x\"]", "{\"a\":1}")) {
      assertThatThrownBy(() -> MAPPER.readValue(json, text.type()))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageStartingWith("expected " + text.expected() + ", found ");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void otherTextIsRefused(Text<?> text) {
    for (String bad : List.of("", " ", "SECRET\\u0000", "SECRET\\ud800", "\\n")) {
      if (!bad.contains("d800") && accepts(text, bad)) {
        continue;
      }
      assertThatThrownBy(() -> MAPPER.readValue('"' + bad + '"', text.type()))
          .isInstanceOf(JsonMappingException.class)
          .satisfies(e -> saysNothingPersonal(text, e));
      if (bad.contains("d800")) {
        continue; // the parser itself refuses it in a name
      }
      JavaType map =
          MAPPER.getTypeFactory().constructMapType(Map.class, text.type(), Integer.class);
      assertThatThrownBy(() -> MAPPER.readValue("{\"" + bad + "\":1}", map))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageStartingWith("key: ");
    }
  }

  /** The key itself stands in the path of a host's map; the value does in nothing of ours. */
  private static void saysNothingPersonal(Text<?> text, Throwable failure) {
    if (text.personal()) {
      assertThat(ShapeContractTest.everythingSaid(failure)).doesNotContain("SECRET");
    }
    assertThat(failure.getMessage()).doesNotContain("\u0000", "\ud800");
  }

  private static boolean accepts(Text<?> text, String escaped) {
    try {
      text.parse(MAPPER.readValue('"' + escaped + '"', String.class));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
