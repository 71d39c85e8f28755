package org.ioemt.deployment;

import java.util.Optional;
import org.ioemt.internal.table.Codes;
import org.ioemt.level.ProviderLevel;

/** How a requirement's level is meant. */
public enum LevelMatch {
  /** The level or one above it. */
  AT_LEAST,
  /** The level itself. */
  EXACTLY;

  /**
   * Whether a level is one that is asked for.
   *
   * @param level the level that somebody has
   * @param required the level of the requirement
   * @return true if the level will do
   */
  public boolean accepts(ProviderLevel level, ProviderLevel required) {
    return this == EXACTLY ? level == required : level.isAtLeast(required);
  }

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
  public static LevelMatch of(String code) {
    return Codes.of("level match", values(), LevelMatch::code, code);
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param code any text
   * @return the constant, or empty
   */
  public static Optional<LevelMatch> find(String code) {
    return Codes.find(values(), LevelMatch::code, code);
  }
}
