package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {

  private static List<String> read(InputStream in) throws InputException {
    LineReader reader = new LineReader(in, "test");
    List<String> lines = new ArrayList<>();
    while (reader.next()) {
      lines.add(
          reader.tooLong()
              ? "too long"
              : new String(
                  reader.buffer(), reader.offset(), reader.length(), StandardCharsets.UTF_8));
      assertThat(reader.number()).isEqualTo(lines.size());
    }
    assertThat(reader.next()).isFalse();
    return lines;
  }

  private static List<String> read(String text) throws InputException {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aLineEndsAtALineFeedOrTheEnd() throws InputException {
    assertThat(read("")).isEmpty();
    assertThat(read("\n")).containsExactly("");
    assertThat(read("a")).containsExactly("a");
    assertThat(read("a\n")).containsExactly("a");
    assertThat(read("a\n\nb")).containsExactly("a", "", "b");
    assertThat(read("\n\na\r\n")).containsExactly("", "", "a\r");
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, false", "1, true"})
  void theLimitIsExact(int beyond, boolean tooLong) throws InputException {
    String line = "x".repeat(LineReader.LONGEST + beyond);
    for (String end : List.of("", "\n", "\nb")) {
      List<String> lines = read("a\n" + line + end);
      assertThat(lines.get(1)).isEqualTo(tooLong ? "too long" : line);
      assertThat(lines).hasSize(end.endsWith("b") ? 3 : 2);
    }
  }

  @Test
  void howTheStreamIsCutMakesNoDifference() throws InputException {
    Random random = new Random(7);
    for (int run = 0; run < 50; run++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 200_000) {
        text.append("z".repeat(random.nextInt(random.nextInt(20) == 0 ? 100_000 : 50)))
            .append('\n');
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      InputStream cut =
          new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
              return super.read(target, offset, Math.min(length, 1 + random.nextInt(10_000)));
            }
          };
      assertThat(read(cut)).isEqualTo(text.toString().lines().toList());
    }
  }

  @Test
  void whiteSpaceAloneIsBlank() throws InputException {
    LineReader reader =
        new LineReader(
            new ByteArrayInputStream(" \t\r\n\u00a0\n".getBytes(StandardCharsets.UTF_8)), "test");
    assertThat(reader.next()).isTrue();
    assertThat(reader.blank()).isTrue();
    assertThat(reader.next()).isTrue();
    assertThat(reader.blank()).isFalse();
  }
}
