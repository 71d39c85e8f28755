package org.ioemt.spark;

import java.util.function.Function;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.rule.Finding;

/** Why a text is no code, in the words of the library; apart, as it is not for the hot path. */
final class Refusals {

  private Refusals() {}

  static Finding policy(String code) {
    return of("policy", code, StandardizationPolicy::of);
  }

  /** Asks once more for what was not found, this time for the reason. */
  static Finding of(String argument, String code, Function<String, ?> reader) {
    try {
      throw new AssertionError(argument + ": found only now: " + reader.apply(code));
    } catch (IllegalArgumentException e) {
      return SparkFindings.invalid(argument, e);
    }
  }
}
