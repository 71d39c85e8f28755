package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ioemt.internal.wire.Text;
import org.ioemt.jackson.suite.Generation.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every scalar that is written as a string, alone, in a list and as a map's key. */
public abstract class ScalarContract {

  private final Generation jackson;
  private final Mapper mapper;

  protected ScalarContract(Generation jackson) {
    this.jackson = jackson;
    mapper = jackson.mapper(Setting.UNKNOWN_REFUSED);
  }

  static Stream<Text<?>> texts() {
    return TestForms.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textAndValueRoundTrip(Text<?> text) throws IOException {
    for (String example : text.examples()) {
      String json = quoted(example);
      Object value = mapper.read(json, text.type());
      assertThat(value).isInstanceOf(text.type());
      assertThat(mapper.write(value)).isEqualTo(json);
      assertThat(mapper.writeBytes(value)).isEqualTo(utf8(json));
      assertThat(mapper.read(utf8(json), text.type())).isEqualTo(value);
      assertThat(mapper.readTree(json, text.type())).isEqualTo(value);
      assertThat(mapper.convert(value, text.type())).isEqualTo(value);
      assertThat(jackson.codec(text).read(utf8(json), 0, utf8(json).length)).isEqualTo(value);
      assertThat(jackson.codec(text).writeBytes(value)).isEqualTo(utf8(json));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void examplesAreDistinct(Text<?> text) throws IOException {
    String json = Documents.compact(Documents.array(text.examples()));
    Set<?> values = (Set<?>) mapper.read(json, of(Set.class, text.type()));
    assertThat(values).hasSameSizeAs(text.examples());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aValueIsAKeyOfAMap(Text<?> text) throws IOException {
    Map<String, Integer> plain = new LinkedHashMap<>();
    text.examples().forEach(example -> plain.put(example, plain.size()));
    String json = Documents.compact(Documents.object(plain));
    Map<?, ?> read =
        (Map<?, ?>) mapper.read(json, of(LinkedHashMap.class, text.type(), Integer.class));
    assertThat(read).hasSameSizeAs(plain);
    assertThat(read.keySet()).allMatch(text.type()::isInstance);
    assertThat(mapper.write(read)).isEqualTo(json);
    assertThat(mapper.writeBytes(read)).isEqualTo(utf8(json));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noOtherTokenIsConverted(Text<?> text) {
    for (String json : List.of("1", "1.5", "true", "{}", "[]", "[\"x\"]", "{\"a\":1}")) {
      Failure failure = failure(() -> mapper.read(json, text.type()));
      assertThat(failure.mapping()).isTrue();
      assertThat(failure.words()).startsWith("expected " + text.expected() + ", found ");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void otherTextIsRefused(Text<?> text) {
    for (String bad : List.of("", " ", "SECRET\\u0000", "SECRET\\ud800", "\\n")) {
      if (!bad.contains("d800") && accepts(text, bad)) {
        continue;
      }
      Failure value = failure(() -> mapper.read('"' + bad + '"', text.type()));
      assertThat(value.mapping()).isTrue();
      saysNothingPersonal(text, value);
      if (bad.contains("d800")) {
        continue; // the parser itself refuses it in a name
      }
      Failure key =
          failure(
              () -> mapper.read("{\"" + bad + "\":1}", of(Map.class, text.type(), Integer.class)));
      assertThat(key.mapping()).isTrue();
      assertThat(key.words()).startsWith("key: ");
    }
  }

  /** The key itself stands in the path of a host's map; the value does in nothing of ours. */
  private static void saysNothingPersonal(Text<?> text, Failure failure) {
    if (text.personal()) {
      assertThat(failure.said()).doesNotContain("SECRET");
    }
    assertThat(failure.message()).doesNotContain("\u0000", "\ud800");
  }

  private static boolean accepts(Text<?> text, String escaped) {
    try {
      text.parse(Documents.tree('"' + escaped + '"').textValue());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Failure failure(ThrowingCallable reader) {
    Throwable thrown = catchThrowable(reader);
    assertThat(thrown).isNotNull();
    return jackson.failure(thrown);
  }

  private static String quoted(String text) {
    return Documents.compact(Documents.array(List.of(text)).get(0));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A generic type, as a host's own field has one. */
  static Type of(Class<?> raw, Type... arguments) {
    return new ParameterizedType() {
      @Override
      public Type[] getActualTypeArguments() {
        return arguments.clone();
      }

      @Override
      public Type getRawType() {
        return raw;
      }

      @Override
      public Type getOwnerType() {
        return null;
      }
    };
  }
}
