package org.ioemt.ems;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** What kind of partner a liaison is kept with. */
public enum LiaisonKind {
  /** A public health department. */
  PUBLIC_HEALTH,
  /** Police or another law enforcement service. */
  LAW_ENFORCEMENT,
  /** A fire service. */
  FIRE,
  /** Civil protection or emergency management. */
  CIVIL_PROTECTION;

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
  public static LiaisonKind of(String code) {
    return Codes.of("liaison kind", values(), LiaisonKind::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<LiaisonKind> find(String code) {
    return Codes.find(values(), LiaisonKind::code, code);
  }
}
