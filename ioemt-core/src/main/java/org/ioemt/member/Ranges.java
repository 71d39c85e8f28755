package org.ioemt.member;

import java.util.OptionalInt;

/** Checks numbers that a member states. */
final class Ranges {

  private Ranges() {}

  static void check(String attribute, OptionalInt value, int most) {
    if (value.isPresent() && (value.getAsInt() < 0 || value.getAsInt() > most)) {
      throw new IllegalArgumentException(
          attribute + ": expected 0 to " + most + ", found " + value.getAsInt());
    }
  }
}
