package org.ioemt.ems;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id that an agency gave a vehicle, as the agency writes it: {@code RTW-1}, {@code M 12/83-1}.
 *
 * <p>It is neither a call sign nor a license plate. Immutable and thread-safe.
 */
public final class VehicleId {

  private final String text;

  private VehicleId(String text) {
    this.text = text;
  }

  /**
   * The id with a text.
   *
   * @param text 1 to 64 characters, none of them a control character, no space at either end
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static VehicleId of(String text) {
    if (!Labels.isLabel(text)) {
      throw Labels.refused("vehicle id", text);
    }
    return new VehicleId(text);
  }

  /**
   * The id with a text, if it is one.
   *
   * @param text any text; nothing is trimmed or folded
   * @return the id, or empty where {@link #of} would refuse the text
   */
  public static Optional<VehicleId> find(String text) {
    return Labels.isLabel(text) ? Optional.of(new VehicleId(text)) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VehicleId that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The id's text.
   *
   * @return the text that {@link #of} reads back
   */
  @Override
  public String toString() {
    return text;
  }
}
