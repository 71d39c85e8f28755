package org.ioemt.rule;

import java.util.Optional;
import org.ioemt.internal.table.Codes;

/** How much a finding weighs. */
public enum Severity {
  /** A clause is broken: the subject does not meet what the rule set asks for. */
  ERROR,
  /** Nothing is broken, but a person should look: the record contradicts itself or its table. */
  WARNING,
  /** A reason that explains another finding. */
  INFO;

  /**
   * The code under which the severity is written.
   *
   * @return the code, equal to the constant's name
   */
  public String code() {
    return name();
  }

  /**
   * The severity with a code.
   *
   * @param code a code, exactly as {@link #code()} writes it
   * @return the severity
   * @throws IllegalArgumentException if there is no such code
   */
  public static Severity of(String code) {
    return Codes.of("severity", values(), Severity::code, code);
  }

  /**
   * The severity with a code, if there is one.
   *
   * @param code any text
   * @return the severity, or empty
   */
  public static Optional<Severity> find(String code) {
    return Codes.find(values(), Severity::code, code);
  }
}
