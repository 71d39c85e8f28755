package org.ioemt.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Refuses lists that name a thing twice. */
final class Distinct {

  /**
   * Up to so many elements, comparing all pairs is quicker than hashing; lists are mostly shorter.
   */
  private static final int FEW = 8;

  private Distinct() {}

  static <T> void check(String attribute, List<T> values) {
    check(attribute, values, value -> value, "repeats");
  }

  static <T> void check(String attribute, List<T> values, Function<T, ?> key, String repeats) {
    if (values.size() <= FEW) {
      for (int i = 1; i < values.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (key.apply(values.get(i)).equals(key.apply(values.get(j)))) {
            throw refused(attribute, i, repeats, j);
          }
        }
      }
      return;
    }
    Map<Object, Integer> seen = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Integer first = seen.putIfAbsent(key.apply(values.get(i)), i);
      if (first != null) {
        throw refused(attribute, i, repeats, first);
      }
    }
  }

  private static IllegalArgumentException refused(
      String attribute, int index, String repeats, int first) {
    return new IllegalArgumentException(
        attribute + ": element " + index + " " + repeats + " element " + first);
  }
}
