package org.ioemt.source;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * How well a fact of a table was read.
 *
 * <p>Evidence speaks of the source statement only: of a title and its key rule, of a code and its
 * label. It never speaks of what this library concludes from it. The level of a title is always the
 * library's own proposal, however well the title is documented; how far the level itself is carried
 * is the row's basis.
 *
 * <p>The marks are those of the curated tables; {@code SOURCES.md} tells how they were given.
 */
public enum Evidence {
  /** The steward's own text, file or register was read. */
  VERIFIED,
  /** Only a text of a third party was read. */
  SECONDARY,
  /** No text was read: memory, inference or a ruling. Never to be shown as a fact. */
  UNVERIFIED;

  /**
   * The code under which the mark is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The mark with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the mark
   * @throws IllegalArgumentException if there is no such code
   */
  public static Evidence of(String code) {
    return Codes.of("evidence", values(), Evidence::code, code);
  }

  /**
   * The mark with a code, if there is one.
   *
   * @param code any text
   * @return the mark, or empty
   */
  public static Optional<Evidence> find(String code) {
    return Codes.find(values(), Evidence::code, code);
  }
}
