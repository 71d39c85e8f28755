package org.ioemt.ems;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** By what means people and computers of an EMS speak to each other. */
public enum ChannelKind {
  /** Radio. */
  RADIO,
  /** A data link between computers, for instance from the dispatch system to a vehicle. */
  DATA,
  /** Telephone. */
  TELEPHONE,
  /** Telephone or data by satellite. */
  SATELLITE;

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
  public static ChannelKind of(String code) {
    return Codes.of("channel kind", values(), ChannelKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<ChannelKind> find(String code) {
    return Codes.find(values(), ChannelKind::code, code);
  }
}
