package org.ioemt.internal.wire;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Points of time as RFC 3339 has them: with seconds and an offset of whole minutes. */
final class Timestamps {

  private static final int SECONDS = "2026-11-21T14:05".length();

  private Timestamps() {}

  static OffsetDateTime parse(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      if (text.length() > SECONDS && text.charAt(SECONDS) == ':' && isWritable(time)) {
        return time;
      }
    } catch (DateTimeException e) {
      // Told below, without the text.
    }
    throw new IllegalArgumentException("time: expected YYYY-MM-DDThh:mm:ss+hh:mm");
  }

  static String text(OffsetDateTime time) {
    if (!isWritable(time)) {
      throw new IllegalArgumentException(
          "a year outside 0001 to 9999, or an offset with seconds, has no text form");
    }
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private static boolean isWritable(OffsetDateTime time) {
    return time.getYear() > 0
        && time.getYear() <= 9999
        && time.getOffset().getTotalSeconds() % 60 == 0;
  }
}
