package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import org.ioemt.jackson.suite.Generation.Line;
import org.ioemt.jackson.suite.Generation.LinesRead;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with one value on each line. */
public abstract class LinesContract {

  private static final int LONGEST = 1 << 20;

  private final Generation jackson;

  protected LinesContract(Generation jackson) {
    this.jackson = jackson;
  }

  private List<Line> read(byte[] file, int longest, int threads) {
    List<Line> lines = new ArrayList<>();
    try (LinesRead reader =
        jackson.lines(Member.class, new ByteArrayInputStream(file), longest, threads)) {
      reader.forEachRemaining(lines::add);
    }
    return lines;
  }

  private List<Line> read(String file) {
    List<Line> alone = read(utf8(file), LONGEST, 1);
    assertThat(read(utf8(file), LONGEST, 3)).isEqualTo(alone);
    return alone;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String member(int number) {
    return "{\"id\":\"M-" + number + "\"}";
  }

  private static Member of(int number) {
    return Member.builder().id(MemberId.of("M-" + number)).build();
  }

  @Test
  void aBadLineIsAFailureAndTheOthersAreRead() {
    List<Line> lines = read(member(1) + "\nnonsense\n" + member(3) + "\n");
    // Older lines of Jackson say where a word that is none ended, newer ones where it begins.
    int column = lines.get(1).column();
    assertThat(column).isIn(1, "nonsense".length() + 1);
    assertThat(lines)
        .containsExactly(
            new Line(1, 0, "", "", of(1)),
            new Line(2, column, "", "not well-formed JSON", null),
            new Line(3, 0, "", "", of(3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'M-1','credentials':[{'kind':'LICENSE','expires':'2026-02-31'}]}"
            + " | credentials[0].expires | expected a date as YYYY-MM-DD, found '2026-02-31'",
        "{'id':'Ann Example'} | id | expected a member id",
        "{'id':'M-1','birthDate':NaN} | `` | not well-formed JSON",
        "{'id':'M-1','place':{'latitude':NaN,'longitude':0}} | `` | not well-formed JSON",
        "{'id':'M-1'} {'id':'M-2'} | `` | expected the end, found an object",
        "{'id':'M-1'} Ann | `` | not well-formed JSON",
        "{'id':'M-1','unheardOf':1} | unheardOf | unknown property of Member",
        "{'id':'M-1','id':'M-1'} | id | the property stands there twice",
        "{'id':'M-1' | `` | the text ends inside a value",
        "[] | `` | expected an object (Member), found an array",
        "null | `` | expected an object (Member), found null",
        "{} | id | missing, expected a member id",
      })
  void aFailureSaysWhereAndWhyAndNothingOfThePerson(String text, String path, String reason) {
    Line line = read("\n" + text.replace('\'', '"')).get(0);
    assertThat(line).isEqualTo(new Line(2, line.column(), path, reason, null));
    assertThat(line.column()).isBetween(1, text.length() + 1);
    assertThat(line.reason()).doesNotContain("Ann");
  }

  /** Lines may share a parser; none of them may show in what is said of another. */
  @Test
  void whatIsSaidOfALineDoesNotDependOnTheLinesBesideIt() {
    List<String> texts =
        List.of(
            member(1),
            "\t" + member(2) + " \r",
            "{\"id\":",
            "\"M-3\"}",
            "[",
            "{}",
            "}",
            member(4) + member(5),
            member(6) + ",",
            "{\"id\":\"M-7\",\"name\":{\"full\":\"",
            "\"}}",
            "12");
    for (String first : texts) {
      for (String second : texts) {
        for (String third : texts) {
          byte[] file = utf8(first + "\n" + second + "\n" + third);
          assertThat(read(file, LONGEST, 1))
              .as("%s, %s, %s", first, second, third)
              .containsExactly(alone(1, first), alone(2, second), alone(3, third));
        }
      }
    }
  }

  private Line alone(long number, String text) {
    Line line = read(utf8(text), LONGEST, 1).get(0);
    return new Line(number, line.column(), line.path(), line.reason(), line.value());
  }

  @Test
  void aColumnIsCountedInBytes() {
    assertThat(read("{\"name\":{\"full\":\"太\"},\"id\":1}"))
        .containsExactly(new Line(1, 29, "id", "expected a member id, found an integer", null));
  }

  @Test
  void blankLinesAreLeftOutAndCounted() {
    List<Line> lines = read("\n \t\r\n" + member(3) + "\n\n\r\n" + member(6));
    assertThat(lines).extracting(Line::number).containsExactly(3L, 6L);
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n\n")).isEmpty();
    LinesRead reader =
        jackson.lines(Member.class, new ByteArrayInputStream(utf8("\n\n" + member(3))), 100, 1);
    reader.forEachRemaining(line -> assertThat(line.number()).isEqualTo(3));
    assertThat(reader.linesRead()).isEqualTo(3);
    assertThat(reader.bytesRead()).isEqualTo(2 + member(3).length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", " \r\n", "\n\n"})
  void linesEndInMoreThanOneWay(String end) {
    List<Line> lines = read(member(1) + end + member(2) + end + member(3));
    assertThat(lines).extracting(Line::value).containsExactly(of(1), of(2), of(3));
  }

  @Test
  void aByteOrderMarkIsLeftOutAtTheBeginningAndNowhereElse() {
    List<Line> lines = read("\ufeff" + member(1) + "\n\ufeff" + member(2) + "\n");
    assertThat(lines.get(0).value()).isEqualTo(of(1));
    assertThat(lines.get(1).value()).isNull();
    for (String file : List.of("\ufeff" + member(1), member(1), "\ufeff", "")) {
      LinesRead reader = jackson.lines(Member.class, new ByteArrayInputStream(utf8(file)), 100, 1);
      reader.forEachRemaining(line -> assertThat(line.value()).isEqualTo(of(1)));
      assertThat(reader.beganWithMark()).isEqualTo(file.startsWith("\ufeff"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aLineBeyondTheLimitIsAFailureOfThatLineOnly(int threads) {
    for (int length : List.of(100, 101, 1_000, 70_000, 200_000, 5_000_000)) {
      String padding = " ".repeat(length - member(2).length());
      byte[] file = utf8(member(1) + "\n" + member(2) + padding + "\n" + member(3) + "\n");
      List<Line> lines = read(file, 100, threads);
      assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L);
      assertThat(lines.get(0).value()).isEqualTo(of(1));
      assertThat(lines.get(2).value()).isEqualTo(of(3));
      if (length <= 100) {
        assertThat(lines.get(1).value()).isEqualTo(of(2));
      } else {
        assertThat(lines.get(1).reason()).isEqualTo("the line is longer than 100 bytes");
      }
      assertThat(read(utf8(member(2) + padding), 100, threads)).hasSize(1);
    }
  }

  /** A gigabyte without a line end, on a heap that could not hold it. */
  @Test
  void aHugeLineIsNeverHeld() {
    InputStream huge =
        new InputStream() {
          private long left = 1L << 30;

          @Override
          public int read() {
            return left-- > 0 ? '[' : -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(left, length);
            if (count == 0) {
              return -1;
            }
            java.util.Arrays.fill(bytes, offset, offset + count, (byte) '[');
            left -= count;
            return count;
          }
        };
    InputStream file =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(utf8(member(1) + "\n")),
                    huge,
                    new ByteArrayInputStream(utf8("\n" + member(3))))));
    try (LinesRead reader = jackson.lines(Member.class, file, LONGEST, 1)) {
      assertThat(reader.next().value()).isEqualTo(of(1));
      assertThat(reader.next().reason()).isEqualTo("the line is longer than 1048576 bytes");
      assertThat(reader.next()).isEqualTo(new Line(3, 0, "", "", of(3)));
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void whatIsNotUtf8IsAFailureThatNamesTheByte() {
    byte[][] bad = {
      {(byte) 0xff},
      {(byte) 0xc0, (byte) 0xaf},
      {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
      {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
      {(byte) 0xe3, (byte) 0x81},
    };
    for (byte[] bytes : bad) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.writeBytes(utf8("{\"id\":\"M-1\",\"name\":{\"full\":\"太"));
      file.writeBytes(bytes);
      file.writeBytes(utf8("\"}}\n" + member(2)));
      List<Line> lines = read(file.toByteArray(), LONGEST, 1);
      assertThat(lines.get(0))
          .isEqualTo(new Line(1, 32, "", "byte 32 of the line is not UTF-8", null));
      assertThat(lines.get(1).value()).isEqualTo(of(2));
    }
  }

  /** Who cuts the lines out of a file hears of each what a reader of the file does. */
  @Test
  void aLineByItselfIsReadAsInItsFile() {
    byte[] broken = utf8(member(6));
    broken[broken.length - 3] = (byte) 0xff;
    List<byte[]> cut =
        List.of(
            utf8(member(1)),
            utf8(" \t"),
            utf8("nonsense"),
            utf8(member(4) + "\r"),
            utf8("{\"id\":\"M-5\",\"birthDate\":\"1990-02-31\"}"),
            broken,
            utf8(member(7) + member(7)),
            utf8("{\"id\":\"M-8\"," + " ".repeat(100) + "}"),
            utf8(""),
            utf8("{\"id\":\"M-10\""));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<Line> alone = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      file.writeBytes(cut.get(i));
      file.write('\n');
      jackson.line(Member.class, i + 1L, cut.get(i), 100).forEach(alone::add);
    }
    assertThat(alone).isEqualTo(read(file.toByteArray(), 100, 1)).hasSize(8);
    String spread = "{\n  \"id\": \"M-1\"\n}\n";
    assertThat(jackson.line(Member.class, 1, utf8(spread), LONGEST))
        .containsExactly(new Line(1, 0, "", "", of(1)));
    assertThat(jackson.line(Member.class, 1, utf8("\r\n"), LONGEST)).isEmpty();
  }

  /** Whatever the sizes of the reads, the lines are the same, and in order. */
  @Test
  void theLinesDoNotDependOnHowTheStreamArrives() {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    List<Long> numbers = new ArrayList<>();
    for (int i = 1; i <= 5_000; i++) {
      int kind = random.nextInt(10);
      if (kind == 0) {
        text.append(" ".repeat(random.nextInt(3)));
      } else {
        numbers.add((long) i);
        text.append(kind == 1 ? "Zoë 太田" : member(i)).append(" ".repeat(random.nextInt(60)));
      }
      text.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    byte[] file = utf8(text.toString());
    List<Line> whole = read(file, LONGEST, 1);
    assertThat(whole).extracting(Line::number).containsExactlyElementsOf(numbers);
    for (int threads : new int[] {1, 2, 5}) {
      List<Line> lines = new ArrayList<>();
      InputStream trickle =
          new ByteArrayInputStream(file) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
              return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(3_000)));
            }
          };
      try (LinesRead reader = jackson.lines(Member.class, trickle, LONGEST, threads)) {
        reader.stream().forEach(lines::add);
        assertThat(reader.linesRead()).isEqualTo(5_000);
      }
      assertThat(lines).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aStreamThatFailsIsToldWithTheLine(int threads) {
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream(utf8(member(1) + "\n" + member(2) + "\n")),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the disk is gone");
              }

              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
              }
            });
    try (LinesRead reader = jackson.lines(Member.class, failing, LONGEST, threads)) {
      assertThatThrownBy(() -> reader.forEachRemaining(line -> {}))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage("line 3: the disk is gone");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theEndIsTheEnd(int threads) {
    LinesRead reader =
        jackson.lines(Member.class, new ByteArrayInputStream(utf8(member(1))), LONGEST, threads);
    assertThat(reader.hasNext()).isTrue();
    assertThat(reader.next().value()).isEqualTo(of(1));
    assertThat(reader.hasNext()).isFalse();
    assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    reader.close();
    assertThatThrownBy(reader::hasNext)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the lines are closed");
  }

  @Test
  void onlyWhatIsSensibleIsTaken() {
    InputStream none = InputStream.nullInputStream();
    assertThatThrownBy(() -> jackson.lines(Member.class, none, 0, 1))
        .hasMessage("longest line: expected 1 or more, found 0");
    assertThatThrownBy(() -> jackson.lines(Member.class, none, 1, 0))
        .hasMessage("threads: expected 1 to 256, found 0");
    assertThatThrownBy(() -> jackson.lines(Member.class, none, 1, 257))
        .hasMessage("threads: expected 1 to 256, found 257");
    assertThatThrownBy(() -> jackson.lines(String.class, none, 1, 1))
        .hasMessage("java.lang.String has no JSON form of its own");
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    List<Member> members =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    Member.builder()
                        .id(MemberId.of("M-" + i))
                        .name(PersonName.of("Zoë 𝄞 \\n " + i))
                        .build())
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(jackson.write(Member.class, members, out)).isZero();
    List<Line> lines = read(out.toString(StandardCharsets.UTF_8));
    assertThat(lines).extracting(Line::value).isEqualTo(members);
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").contains("𝄞");
  }

  /** A lone surrogate has no form in UTF-8. */
  @Test
  void aValueWithoutAFormLeavesNothingBehind() throws IOException {
    Member good = of(1);
    Member bad = Member.builder().id(MemberId.of("M-2")).name(PersonName.of("Ann \ud834")).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(jackson.write(Member.class, List.of(good, bad, good), out)).isEqualTo(1);
    assertThat(out).hasToString(member(1) + "\n" + member(1) + "\n");
  }
}
