package org.ioemt.internal.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the constants of a closed list by their codes. Codes are compared to the letter: nothing is
 * trimmed, folded or guessed.
 */
public final class Codes {

  private Codes() {}

  /**
   * The constant with a code.
   *
   * @param what what the constants are, for the error
   * @param constants all constants
   * @param code gives a constant's code
   * @param text the code that is looked for
   * @param <E> the constants' type
   * @return the constant
   * @throws IllegalArgumentException naming all codes, if there is no such constant
   */
  public static <E extends Enum<E>> E of(
      String what, E[] constants, Function<E, String> code, String text) {
    for (E constant : constants) {
      if (code.apply(constant).equals(text)) {
        return constant;
      }
    }
    StringBuilder message = new StringBuilder(what).append(": expected ");
    for (int i = 0; i < constants.length; i++) {
      message
          .append(i == 0 ? "" : i < constants.length - 1 ? ", " : " or ")
          .append(code.apply(constants[i]));
    }
    throw new IllegalArgumentException(
        message.append(", found '").append(text).append('\'').toString());
  }

  /**
   * The constant with a code, if there is one.
   *
   * @param constants all constants
   * @param code gives a constant's code
   * @param text any text
   * @param <E> the constants' type
   * @return the constant, or empty
   */
  public static <E extends Enum<E>> Optional<E> find(
      E[] constants, Function<E, String> code, String text) {
    for (E constant : constants) {
      if (code.apply(constant).equals(text)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
