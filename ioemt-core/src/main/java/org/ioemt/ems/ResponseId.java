package org.ioemt.ems;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of a response, as the service writes it (NEMSIS: eResponse.04, the response number).
 *
 * <p>It may be logged and stands in findings, so it must not be made of personal data of a patient.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResponseId implements Comparable<ResponseId> {

  private final String text;

  private ResponseId(String text) {
    this.text = text;
  }

  /**
   * The id with a text.
   *
   * @param text 1 to 64 characters without control characters and without a space at either end
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static ResponseId of(String text) {
    if (!Labels.isLabel(text)) {
      throw Labels.refused("response id", text);
    }
    return new ResponseId(text);
  }

  /**
   * The id with a text, if it is one.
   *
   * @param text any text; nothing is trimmed or folded
   * @return the id, or empty
   */
  public static Optional<ResponseId> find(String text) {
    return Labels.isLabel(text) ? Optional.of(new ResponseId(text)) : Optional.empty();
  }

  /** Orders ids by code unit, the same on every machine. */
  @Override
  public int compareTo(ResponseId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResponseId that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The id's text, which {@link #of} reads back.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }
}
