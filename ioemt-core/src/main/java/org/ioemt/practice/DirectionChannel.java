package org.ioemt.practice;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** By which way an online order was given. */
public enum DirectionChannel {
  /** By radio. */
  RADIO,
  /** By telephone. */
  TELEPHONE,
  /** By video. */
  VIDEO,
  /** In writing, at once: by text message or a system of the agency. */
  MESSAGE,
  /** By the director at the scene. */
  IN_PERSON;

  /**
   * The code under which the constant is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The constant with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the constant
   * @throws IllegalArgumentException if there is no such code
   */
  public static DirectionChannel of(String code) {
    return Codes.of("channel", values(), DirectionChannel::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<DirectionChannel> find(String code) {
    return Codes.find(values(), DirectionChannel::code, code);
  }
}
