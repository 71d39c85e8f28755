package org.ioemt.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.ioemt.internal.wire.Scalars;
import org.ioemt.member.Availability;
import org.ioemt.time.DateRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class AsciiTextTest {

  private static final String DAY = "2026-11-21";
  private static final byte[] BYTES = DAY.getBytes(StandardCharsets.US_ASCII);

  private final AsciiText<LocalDate> text =
      new AsciiText<>(Scalars.DATE, LocalDate.of(2026, 11, 21), 10);

  @Test
  void isTheTextHoweverItIsAskedFor() throws IOException {
    assertThat(text.getValue()).isEqualTo(DAY);
    assertThat(text).hasToString(DAY);
    assertThat(text.charLength()).isEqualTo(10);
    assertThat(text.asQuotedChars()).isEqualTo(DAY.toCharArray());
    assertThat(text.asQuotedUTF8()).isEqualTo(BYTES);
    assertThat(text.asUnquotedUTF8()).isEqualTo(BYTES);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(text.writeQuotedUTF8(out)).isEqualTo(10);
    assertThat(text.writeUnquotedUTF8(out)).isEqualTo(10);
    assertThat(out).hasToString(DAY + DAY);
  }

  @Test
  void goesIntoABufferThatHasRoom() {
    byte[] bytes = new byte[22];
    assertThat(text.appendQuotedUTF8(bytes, 0)).isEqualTo(10);
    assertThat(text.appendUnquotedUTF8(bytes, 10)).isEqualTo(10);
    assertThat(text.appendQuotedUTF8(bytes, 13)).isEqualTo(-1);
    assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo(DAY + DAY + "\0\0");
    char[] chars = new char[20];
    assertThat(text.appendQuoted(chars, 0)).isEqualTo(10);
    assertThat(text.appendUnquoted(chars, 10)).isEqualTo(10);
    assertThat(text.appendUnquoted(chars, 11)).isEqualTo(-1);
    assertThat(new String(chars)).isEqualTo(DAY + DAY);
    ByteBuffer buffer = ByteBuffer.allocate(29);
    assertThat(text.putQuotedUTF8(buffer)).isEqualTo(10);
    assertThat(text.putUnquotedUTF8(buffer)).isEqualTo(10);
    assertThat(text.putQuotedUTF8(buffer)).isEqualTo(-1);
    assertThat(buffer.position()).isEqualTo(20);
  }

  /** More days than any buffer of a generator holds, so that some fall on its end. */
  @Test
  void allWaysOfWritingAgree() throws IOException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new IoemtModule()).build();
    LocalDate first = LocalDate.of(1999, 12, 31);
    Availability availability =
        Availability.builder()
            .periods(
                IntStream.range(0, 4_000)
                    .mapToObj(i -> DateRange.of(first.plusDays(i), first.plusDays(2L * i)))
                    .toList())
            .build();
    String written = mapper.writeValueAsString(availability);
    assertThat(written).contains("\"2000-01-01/2000-01-02\"");
    assertThat(new String(mapper.writeValueAsBytes(availability), StandardCharsets.UTF_8))
        .isEqualTo(written);
    assertThat(mapper.valueToTree(availability).toString()).isEqualTo(written);
    assertThat(mapper.readValue(written, Availability.class)).isEqualTo(availability);
    assertThat(mapper.convertValue(availability, Availability.class)).isEqualTo(availability);
  }
}
