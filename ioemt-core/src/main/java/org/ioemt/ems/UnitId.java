package org.ioemt.ems;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name by which a unit is dispatched: its call sign, as the service writes it, such as {@code
 * Medic 51} or {@code Florian Musterstadt 1/83-1}.
 *
 * <p>A unit is a vehicle with its crew on duty; the vehicle may change. NEMSIS has it as
 * eResponse.14 (call sign) and eResponse.13 (vehicle number).
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitId implements Comparable<UnitId> {

  private final String text;

  private UnitId(String text) {
    this.text = text;
  }

  /**
   * The id with a text.
   *
   * @param text 1 to 64 characters without control characters and without a space at either end
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static UnitId of(String text) {
    if (!Labels.isLabel(text)) {
      throw Labels.refused("unit id", text);
    }
    return new UnitId(text);
  }

  /**
   * The id with a text, if it is one.
   *
   * @param text any text; nothing is trimmed or folded
   * @return the id, or empty
   */
  public static Optional<UnitId> find(String text) {
    return Labels.isLabel(text) ? Optional.of(new UnitId(text)) : Optional.empty();
  }

  /** Orders ids by code unit, the same on every machine. */
  @Override
  public int compareTo(UnitId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnitId that && text.equals(that.text);
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
