package org.ioemt.testkit;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A generated value that can be made smaller, so that a counter-example can be read.
 *
 * <p>It knows the choices that made it; with fewer of them, or lower ones, its recipe makes a
 * simpler value: fewer credentials, no preferences, the first title of the tables. Immutable and
 * thread-safe.
 *
 * @param <T> the value's type
 */
public final class Sample<T> {

  private static final int MOST_STEPS = 10_000;

  private final ValueGenerator<T> generator;
  private final T value;
  private final Tape tape;
  private final int[] choices;

  Sample(ValueGenerator<T> generator, T value, Tape tape) {
    this.generator = generator;
    this.value = value;
    this.tape = tape;
    this.choices = tape.choices();
  }

  /**
   * The value.
   *
   * @return the value, the same at every call
   */
  public T value() {
    return value;
  }

  int[] choices() {
    return choices.clone();
  }

  /**
   * How many choices it took, and, of samples of as many, how high they are. What is smaller is
   * smaller in the first number, or the same in the first and no greater in the second.
   *
   * @return two numbers of 0 or more
   */
  public long[] size() {
    return new long[] {choices.length, Tape.height(choices)};
  }

  /**
   * Samples that are smaller, the boldest simplification first. It ends; there is none for the
   * smallest value.
   *
   * @return the samples, made as they are asked for
   */
  public Stream<Sample<T>> smaller() {
    return tape.smaller()
        .map(generator::replay)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .filter(candidate -> Tape.compare(candidate.choices, choices) < 0);
  }

  /**
   * The smallest sample that can be come to from here by steps that all meet a condition.
   *
   * @param condition what this value meets, and all on the way must
   * @return a sample whose value meets the condition; this one where no smaller does
   */
  public Sample<T> smallest(Predicate<? super T> condition) {
    Sample<T> best = this;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      Sample<T> next = best.smaller().filter(s -> condition.test(s.value)).findFirst().orElse(null);
      if (next == null) {
        return best;
      }
      best = next;
    }
    return best;
  }

  /**
   * The value in full.
   *
   * @return what {@link Report#text} makes of it
   */
  @Override
  public String toString() {
    return Report.text(Objects.requireNonNull(value));
  }

  /**
   * Whether the same choices made both.
   *
   * @param other any object
   * @return true for a sample of the same generator and the same choices
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sample<?> that
        && generator == that.generator
        && Arrays.equals(choices, that.choices);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(choices);
  }
}
