package org.ioemt.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The JDK's decoder is the judge. */
class Utf8Test {

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer letters = CharBuffer.allocate(64);

  private void holds(byte... bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    letters.clear();
    decoder.reset();
    decoder.decode(in, letters, true);
    if (in.position() != Utf8.wellFormed(bytes, 0, bytes.length)) {
      assertThat(Utf8.wellFormed(bytes, 0, bytes.length))
          .as(HexFormat.of().formatHex(bytes))
          .isEqualTo(in.position());
    }
  }

  @Test
  void everySequenceOfThreeBytes() {
    for (int i = 0; i < 1 << 24; i++) {
      holds((byte) (i >> 16), (byte) (i >> 8), (byte) i);
    }
  }

  @Test
  void everyStartOfFourBytes() {
    for (int first = 0xf0; first <= 0xff; first++) {
      for (int second = 0; second <= 0xff; second++) {
        for (int third : new int[] {0, 0x7f, 0x80, 0xbf, 0xc0, 0xff}) {
          for (int fourth : new int[] {0, 0x7f, 0x80, 0xbf, 0xc0, 0xff}) {
            holds((byte) first, (byte) second, (byte) third, (byte) fourth, (byte) 'a');
          }
        }
      }
    }
  }

  @Test
  void anyBytes() {
    Random random = new Random(42);
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[random.nextInt(24)];
      random.nextBytes(bytes);
      holds(bytes);
    }
  }

  @Test
  void aSequenceDoesNotReachBeyondTheLine() {
    byte[] bytes = "aä".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.wellFormed(bytes, 0, 2)).isEqualTo(1);
    assertThat(Utf8.wellFormed(bytes, 1, 2)).isEqualTo(2);
  }
}
