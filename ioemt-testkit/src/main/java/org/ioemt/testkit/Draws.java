package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.List;

/**
 * A sequence of drawn values: SplitMix64, as published by Steele, Lea and Flood ("Fast splittable
 * pseudorandom number generators", OOPSLA 2014) with the constants of Vigna's public-domain C code.
 *
 * <p>Written out here, because no generator of the JDK promises its sequence to later releases.
 * Only integer arithmetic is used, which Java defines to the bit. Mutable; one thread only.
 */
final class Draws {

  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  /** The sequence of a seed. */
  Draws(long seed) {
    this.state = seed;
  }

  /**
   * The sequence for one concern of one element. Each concern has its own, so that what is drawn
   * for one of them never shifts another.
   */
  static Draws of(long seed, long index, Concern concern) {
    return new Draws(mix(mix(mix(seed) + index) + concern.number));
  }

  /** The next 64 bits. */
  long next() {
    state += GAMMA;
    return mix(state);
  }

  /** A number from 0 to one below the bound, which is positive. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from the first to the second, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** True once in so many times. */
  boolean oneIn(int times) {
    return below(times) == 0;
  }

  /** True in so many of a hundred times. */
  boolean percent(int percent) {
    return below(100) < percent;
  }

  /** A number from 0 to below 1, of 53 bits. */
  double fraction() {
    return (next() >>> 11) * 0x1p-53;
  }

  /** One of the elements of a list that is not empty. */
  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** One of the elements. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  final <T> T pick(T... elements) {
    return elements[below(elements.length)];
  }

  /** A day from the first to the last, both included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** What is drawn for. The numbers are part of the sequence and never change. */
  enum Concern {
    VALIDITY(1),
    CREDENTIALS(2),
    PERSON(3),
    SERVICE(4),
    PROFILE(5),
    FLAW(6);

    private final long number;

    Concern(long number) {
      this.number = number;
    }
  }
}
