package org.ioemt.jackson.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.ioemt.jackson.suite.Generation.LinesRead;
import org.ioemt.jackson.suite.Generation.Setting;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.junit.jupiter.api.Test;

/** Any text, however broken, gives a value or an exception of Jackson's: no other, no hang. */
public abstract class RobustnessContract {

  private static final Member MEMBER = Member.builder().id(MemberId.of("M-1")).build();

  private final Generation jackson;
  private final Mapper mapper;
  private final Mapper lenient;
  private final Codec codec;

  protected RobustnessContract(Generation jackson) {
    this.jackson = jackson;
    mapper = jackson.mapper(Setting.UNKNOWN_REFUSED, Setting.TRAILING_REFUSED);
    lenient = jackson.mapper(Setting.UNKNOWN_IGNORED, Setting.TRAILING_REFUSED);
    codec = jackson.codec(Member.class);
  }

  /** What each reader makes of a text: a value, or null and an exception of the right family. */
  private Object read(String name, byte[] json) {
    Object value = answer(name, () -> mapper.read(json, Member.class), false);
    answer(name, () -> lenient.read(json, Member.class), false);
    answer(name, () -> codec.read(json, 0, json.length), true);
    return value;
  }

  @FunctionalInterface
  private interface Reader {
    Object read() throws Exception;
  }

  private Object answer(String name, Reader reader, boolean ours) {
    Object[] value = new Object[1];
    Throwable thrown = catchThrowable(() -> value[0] = reader.read());
    if (thrown != null) {
      Failure failure = jackson.failure(thrown);
      assertThat(ours ? failure.mapping() : failure.jackson())
          .as(() -> name + " -> " + thrown)
          .isTrue();
    }
    return value[0];
  }

  @Test
  void whatIsJsonIsSkippedWhereTheHostWantsSo() throws Exception {
    for (Map.Entry<String, byte[]> json : SyntaxCases.accepted().entrySet()) {
      byte[] document = SyntaxCases.beside(json.getValue());
      assertThat(lenient.read(document, (java.lang.reflect.Type) Member.class))
          .as(json.getKey())
          .isEqualTo(MEMBER);
      read(json.getKey(), document);
      read(json.getKey(), json.getValue());
      read(json.getKey(), SyntaxCases.within(json.getValue()));
    }
  }

  @Test
  void whatIsNoJsonIsRefusedWhereverItStands() {
    for (Map.Entry<String, byte[]> json : SyntaxCases.refused().entrySet()) {
      for (byte[] document :
          new byte[][] {
            json.getValue(),
            SyntaxCases.beside(json.getValue()),
            SyntaxCases.within(json.getValue())
          }) {
        // Words such as "1," are good in the middle of an object where another property follows.
        Object value = read(json.getKey(), document);
        assertThat(value).as(json.getKey()).isNull();
        assertThat(answer(json.getKey(), () -> lenient.read(document, Member.class), false))
            .as(json.getKey())
            .isNull();
      }
    }
  }

  /** The same questions of the document that a member is. */
  @Test
  void aMemberIsReadHoweverJsonWritesIt() {
    for (String spelling : SyntaxCases.spellings()) {
      byte[] document = spelling.getBytes(StandardCharsets.UTF_8);
      assertThat(read(spelling, document)).as(spelling).isEqualTo(MEMBER);
      assertThat(answer(spelling, () -> codec.read(document, 0, document.length), true))
          .as(spelling)
          .isEqualTo(MEMBER);
    }
  }

  @Test
  void aMisspeltMemberIsRefused() {
    for (String misspelling : SyntaxCases.misspellings()) {
      byte[] document = misspelling.getBytes(StandardCharsets.UTF_8);
      assertThat(read(misspelling, document)).as(misspelling).isNull();
      assertThat(answer(misspelling, () -> codec.read(document, 0, document.length), true))
          .as(misspelling)
          .isNull();
    }
  }

  @Test
  void whatIsLeftOpenIsAnswered() {
    for (Map.Entry<String, byte[]> json : SyntaxCases.open().entrySet()) {
      read(json.getKey(), json.getValue());
      read(json.getKey(), SyntaxCases.beside(json.getValue()));
      read(json.getKey(), SyntaxCases.within(json.getValue()));
    }
  }

  /** The same by lines: each case is one failure, and the line behind it is read. */
  @Test
  void aLineThatIsNoJsonIsOneFailure() {
    byte[] good = "\n{\"id\":\"M-1\"}".getBytes(StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> json : SyntaxCases.refused().entrySet()) {
      if (new String(json.getValue(), StandardCharsets.ISO_8859_1).matches("(?s)\\s*|.*\n.*")) {
        continue; // blank, or more than a line
      }
      byte[] file = Arrays.copyOf(json.getValue(), json.getValue().length + good.length);
      System.arraycopy(good, 0, file, json.getValue().length, good.length);
      try (LinesRead lines =
          jackson.lines(Member.class, new ByteArrayInputStream(file), 1 << 20, 1)) {
        assertThat(lines.next().value()).as(json.getKey()).isNull();
        assertThat(lines.next().value()).as(json.getKey()).isEqualTo(MEMBER);
        assertThat(lines.hasNext()).isFalse();
      }
    }
  }

  /** Beyond Jackson's own limit of a string; read from the bytes, so that the text is held once. */
  @Test
  void aStringOfAHundredMegabytesIsRefused() {
    byte[] json = new byte[100_000_000];
    Arrays.fill(json, (byte) 'a');
    byte[] start = "{\"id\":\"M-1\",\"name\":{\"full\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] end = "\"}}".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, json, 0, start.length);
    System.arraycopy(end, 0, json, json.length - end.length, end.length);
    assertThat(answer("mapper", () -> mapper.read(json, Member.class), false)).isNull();
    assertThat(answer("codec", () -> codec.read(json, 0, json.length), true)).isNull();
  }

  @Test
  void aNameOfAMegabyteIsRefused() {
    byte[] json =
        ("{\"id\":\"M-1\",\"" + "a".repeat(1_000_000) + "\":1}").getBytes(StandardCharsets.UTF_8);
    assertThat(read("name", json)).isNull();
  }

  @Test
  void aLongListIsJudgedInTime() throws Exception {
    String json =
        "{\"id\":\"M-1\",\"specializations\":[" + "\"FLIGHT\",".repeat(200_000) + "\"FLIGHT\"]}";
    Throwable thrown = catchThrowable(() -> mapper.read(json, Member.class));
    assertThat(jackson.failure(thrown).mapping()).as("each once").isTrue();
  }
}
