package org.ioemt.jackson.sample;

/** An identifier with a syntax of its own. */
public record StationId(String text) {

  public StationId {
    if (!text.startsWith("S-") || text.length() != 5) {
      throw new IllegalArgumentException("station id: '" + text + "' is not like S-123");
    }
  }

  public static StationId of(String text) {
    return new StationId(text);
  }
}
