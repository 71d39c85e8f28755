package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.WireForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every released file is read and written back, byte for byte, whatever its type: a file that is
 * added is asked without being named here.
 */
public abstract class GoldenContract {

  private final Generation jackson;
  private final Mapper mapper;

  protected GoldenContract(Generation jackson) {
    this.jackson = jackson;
    mapper = jackson.shipped();
  }

  static Stream<String> files() {
    return Golden.all().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aReleasedFileIsReadAndWrittenBack(String file) throws IOException {
    String text = Golden.text(file);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> types = new ArrayList<>();
    for (Kind<?> kind : WireForms.all()) {
      if (kind instanceof Shape<?, ?> shape && isRead(shape, bytes)) {
        Object value = mapper.read(text, shape.type());
        if (mapper.write(value).equals(text)) {
          assertThat(mapper.writeBytes(value)).isEqualTo(bytes);
          assertThat(jackson.codec(shape).read(bytes, 0, bytes.length)).isEqualTo(value);
          assertThat(jackson.codec(shape).writeBytes(value)).isEqualTo(bytes);
          types.add(shape.name());
        }
      }
    }
    assertThat(types).isNotEmpty();
  }

  /** The codec refuses what it does not know; a mapper might skip it. */
  private boolean isRead(Shape<?, ?> shape, byte[] bytes) {
    try {
      jackson.codec(shape).read(bytes, 0, bytes.length);
      return true;
    } catch (IOException | RuntimeException e) {
      assertThat(jackson.failure(e).jackson()).isTrue();
      return false;
    }
  }
}
