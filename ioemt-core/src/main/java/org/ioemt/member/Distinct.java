package org.ioemt.member;

import java.util.List;

/**
 * Refuses lists that name a thing twice. The lists are short, so that comparing all pairs is best.
 */
final class Distinct {

  private Distinct() {}

  static void check(String attribute, List<?> values) {
    for (int i = 1; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (values.get(i).equals(values.get(j))) {
          throw new IllegalArgumentException(
              attribute + ": element " + i + " repeats element " + j);
        }
      }
    }
  }
}
