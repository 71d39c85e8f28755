package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of drawn values: SplitMix64, as published by Steele, Lea and Flood ("Fast splittable
 * pseudorandom number generators", OOPSLA 2014) with the constants of Vigna's public-domain C code.
 *
 * <p>Written out here, because no generator of the JDK promises its sequence to later releases.
 * Only integer arithmetic is used, which Java defines to the bit. Mutable; one thread only.
 *
 * <p>Where a {@link Tape} runs along, every choice is kept on it, or comes from it. On the tape the
 * choice 0 is the simplest: the first of a list, the least of a range, what happens not to be so.
 */
final class Draws {

  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private long state;
  private final @Nullable Tape tape;

  /** The sequence of a seed. */
  Draws(long seed) {
    this(seed, null);
  }

  private Draws(long seed, @Nullable Tape tape) {
    this.state = seed;
    this.tape = tape;
  }

  /** What a full tape holds. */
  static Draws on(Tape tape) {
    return new Draws(0, tape);
  }

  /**
   * The sequence for one concern of one element. Each concern has its own, so that what is drawn
   * for one of them never shifts another.
   */
  static Draws of(long seed, long index, Concern concern) {
    return new Draws(mix(mix(mix(seed) + index) + concern.number));
  }

  /** The sequence for one element of a type. */
  static Draws of(long seed, long index, Class<?> type) {
    return new Draws(mixed(seed, index, type), null);
  }

  /** The same sequence, kept on a tape. */
  static Draws of(Tape tape, long seed, long index, Class<?> type) {
    return new Draws(mixed(seed, index, type), tape);
  }

  private static long mixed(long seed, long index, Class<?> type) {
    long name = 0xcbf29ce484222325L;
    String text = type.getName();
    for (int i = 0; i < text.length(); i++) {
      name = (name ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(mix(mix(seed) + index) + name);
  }

  private long next() {
    state += GAMMA;
    return mix(state);
  }

  /** A number from 0 to one below the bound, which is positive. */
  int below(int bound) {
    int drawn = raw(bound);
    return tape == null ? drawn : tape.next(bound, drawn);
  }

  /** A number from the first to the second, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** True once in so many times. */
  boolean oneIn(int times) {
    return happens(raw(times) == 0);
  }

  /** True in so many of a hundred times. */
  boolean percent(int percent) {
    return happens(raw(100) < percent);
  }

  /** True with a probability, of which 53 bits count. */
  boolean likely(double probability) {
    return happens((next() >>> 11) * 0x1p-53 < probability);
  }

  /**
   * True; but false where a value is being made smaller and can do without what is asked about.
   * Takes nothing from the sequence.
   */
  boolean kept() {
    return tape == null || tape.next(2, 1) == 1;
  }

  /** Whether something can be left out to make a value smaller, so that {@link #kept} matters. */
  boolean isTaped() {
    return tape != null;
  }

  /** What is drawn belongs together, and can be made simpler or left out as a whole. */
  <T> T together(Supplier<T> drawing) {
    if (tape == null) {
      return drawing.get();
    }
    int from = tape.begin();
    T drawn = drawing.get();
    tape.end(from);
    return drawn;
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

  private int raw(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  private boolean happens(boolean drawn) {
    return tape == null ? drawn : tape.next(2, drawn ? 1 : 0) == 1;
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
