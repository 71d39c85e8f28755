package org.ioemt.deployment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Refuses numbers out of range and lists that name a thing twice. */
final class Checks {

  private Checks() {}

  static void range(String attribute, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          attribute + ": expected " + least + " to " + most + ", found " + value);
    }
  }

  static <T> void distinct(String attribute, List<T> values, Function<T, ?> key) {
    Set<Object> seen = new HashSet<>();
    for (T value : values) {
      if (!seen.add(key.apply(value))) {
        throw new IllegalArgumentException(
            attribute + ": '" + key.apply(value) + "' is given twice");
      }
    }
  }
}
