package org.ioemt.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.junit.jupiter.api.Test;

/** When a line that was written is in the target. */
class JsonLinesWriterTest {

  private static final Member MEMBER = Member.builder().id(MemberId.of("M-1")).build();
  private static final String LINE = "{\"id\":\"M-1\"}\n";
  private static final int BLOCK = 65_536;

  private static final class Target extends ByteArrayOutputStream {
    private int flushed;
    private boolean closed;

    @Override
    public void flush() {
      flushed++;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void whatIsFlushedIsInTheTarget() throws IOException {
    Target target = new Target();
    try (JsonLinesWriter<Member> writer = JsonLines.of(Member.class).write(target)) {
      writer.write(MEMBER);
      assertThat(target.size()).as("one line is held back").isZero();
      writer.flush();
      assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo(LINE);
      assertThat(target.flushed).isEqualTo(1);
      writer.write(MEMBER);
      assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo(LINE);
    }
    assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo(LINE + LINE);
    assertThat(target.flushed).as("before it is closed").isEqualTo(2);
    assertThat(target.closed).isTrue();
  }

  @Test
  void aBlockIsHandedOnByItselfAndHoldsWholeLines() throws IOException {
    Target target = new Target();
    try (JsonLinesWriter<Member> writer = JsonLines.of(Member.class).write(target)) {
      for (int written = LINE.length(); written < BLOCK; written += LINE.length()) {
        writer.write(MEMBER);
        assertThat(target.size()).isZero();
      }
      writer.write(MEMBER);
      assertThat(target.size()).isBetween(BLOCK, BLOCK + LINE.length());
      assertThat(target.toString(StandardCharsets.UTF_8)).endsWith(LINE);
      assertThat(target.flushed).isZero();
    }
  }
}
