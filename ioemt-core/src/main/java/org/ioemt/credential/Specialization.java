package org.ioemt.credential;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/**
 * An endorsement beside or above a provider level. A specialization is never a level: a flight
 * paramedic is a paramedic.
 */
public enum Specialization {
  /** Critical care and interfacility transport. */
  CRITICAL_CARE,
  /** Care on aircraft. */
  FLIGHT,
  /** Care in support of police or military operations. */
  TACTICAL,
  /** Community paramedicine: planned care at home. */
  COMMUNITY,
  /** Care far from roads and hospitals. */
  WILDERNESS,
  /** Intensive care on the road, as Commonwealth systems name it. */
  INTENSIVE_CARE,
  /** Another specialization, one that the list does not name. */
  OTHER;

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
  public static Specialization of(String code) {
    return Codes.of("specialization", values(), Specialization::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<Specialization> find(String code) {
    return Codes.find(values(), Specialization::code, code);
  }
}
