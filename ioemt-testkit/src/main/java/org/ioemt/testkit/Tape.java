package org.ioemt.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The choices that made a value, by which it can be made again, or made smaller: choices left out
 * or lowered make a simpler value of the same recipe, so that no type needs to know how it shrinks.
 *
 * <p>A blank tape keeps what is drawn. A full one gives what it holds and 0, the simplest, when it
 * has come to its end; a choice that is out of bounds is lowered. Mutable; one thread only.
 */
final class Tape {

  private static final int[] NOTHING = {};

  private final boolean blank;
  private final int[] held;
  private int at;
  private int[] taken = new int[64];
  private final List<int[]> spans = new ArrayList<>();

  private Tape(boolean blank, int[] held) {
    this.blank = blank;
    this.held = held;
  }

  static Tape blank() {
    return new Tape(true, NOTHING);
  }

  static Tape of(int... choices) {
    return new Tape(false, choices);
  }

  /** A choice from 0 to below the bound. */
  int next(int bound, int drawn) {
    int choice = blank ? drawn : at < held.length ? Math.min(held[at], bound - 1) : 0;
    if (at == taken.length) {
      taken = Arrays.copyOf(taken, at * 2);
    }
    taken[at++] = choice;
    return choice;
  }

  int begin() {
    return at;
  }

  void end(int from) {
    if (at > from) {
      spans.add(new int[] {from, at});
    }
  }

  /** The choices that were asked for. Zeros at the end are left out: they come without a tape. */
  int[] choices() {
    int length = at;
    while (length > 0 && taken[length - 1] == 0) {
      length--;
    }
    return Arrays.copyOf(taken, length);
  }

  /**
   * Tapes that would make a smaller value than this one has made, the boldest first. Each is
   * shorter or, at the same length, lower.
   */
  Stream<int[]> smaller() {
    int[] choices = choices();
    if (choices.length == 0) {
      return Stream.empty();
    }
    List<int[]> widest =
        spans.stream()
            .filter(span -> span[0] < choices.length)
            .sorted((a, b) -> Integer.compare(b[1] - b[0], a[1] - a[0]))
            .toList();
    return Stream.of(
            Stream.of(NOTHING),
            halves(choices),
            widest.stream().map(span -> without(choices, span[0], span[1])),
            widest.stream()
                .filter(span -> isSomething(choices, span[0], span[1]))
                .map(span -> zeroed(choices, span[0], span[1])),
            IntStream.range(0, choices.length)
                .filter(i -> choices[i] > 0)
                .boxed()
                .flatMap(i -> lower(choices, i)),
            IntStream.range(0, choices.length).mapToObj(i -> without(choices, i, i + 1)))
        .flatMap(tapes -> tapes)
        .filter(tape -> compare(tape, choices) < 0);
  }

  /** Shorter comes first; of the same length, the lower in all; then the one that begins lower. */
  static int compare(int[] one, int[] other) {
    if (one.length != other.length) {
      return Integer.compare(one.length, other.length);
    }
    int order = Long.compare(height(one), height(other));
    return order == 0 ? Arrays.compare(one, other) : order;
  }

  static long height(int[] choices) {
    return Arrays.stream(choices).asLongStream().sum();
  }

  private static Stream<int[]> halves(int[] choices) {
    return IntStream.iterate(choices.length / 2, length -> length > 0, length -> length / 2)
        .mapToObj(length -> Arrays.copyOf(choices, choices.length - length));
  }

  private static Stream<int[]> lower(int[] choices, int place) {
    int choice = choices[place];
    // 0, then half of what is left, and so on up to one below
    return IntStream.iterate(choice, gap -> gap > 0, gap -> gap / 2)
        .mapToObj(
            gap -> {
              int[] lower = choices.clone();
              lower[place] = choice - gap;
              return lower;
            });
  }

  private static int[] without(int[] choices, int from, int until) {
    int end = Math.min(until, choices.length);
    int[] left = new int[choices.length - (end - from)];
    System.arraycopy(choices, 0, left, 0, from);
    System.arraycopy(choices, end, left, from, choices.length - end);
    return left;
  }

  private static int[] zeroed(int[] choices, int from, int until) {
    int[] zeroed = choices.clone();
    Arrays.fill(zeroed, from, Math.min(until, choices.length), 0);
    return zeroed;
  }

  private static boolean isSomething(int[] choices, int from, int until) {
    for (int i = from; i < Math.min(until, choices.length); i++) {
      if (choices[i] > 0) {
        return true;
      }
    }
    return false;
  }
}
