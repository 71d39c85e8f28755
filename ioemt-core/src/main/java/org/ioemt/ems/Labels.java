package org.ioemt.ems;

import org.ioemt.internal.table.Texts;

/** Short texts that a service chooses freely, as call signs are. */
final class Labels {

  private static final int LONGEST = 64;

  private Labels() {}

  static boolean isLabel(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.strip().equals(text)
        && !Texts.hasControl(text);
  }

  static IllegalArgumentException refused(String what, String text) {
    return new IllegalArgumentException(
        what
            + ": expected 1 to 64 characters without control characters and without a space at"
            + " either end, found '"
            + text
            + '\'');
  }
}
