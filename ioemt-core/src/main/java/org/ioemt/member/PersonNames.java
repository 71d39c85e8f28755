package org.ioemt.member;

import org.ioemt.internal.table.Texts;

/** Checks names; kept apart because an interface has no private constants worth reading. */
final class PersonNames {

  private static final int LONGEST = 200;

  private PersonNames() {}

  static void check(String attribute, String name) {
    if (!Texts.isLine(name, LONGEST)) {
      throw new IllegalArgumentException(
          "person name, "
              + attribute
              + ": expected 1 to "
              + LONGEST
              + " characters, not blank, without control characters");
    }
  }
}
