package org.ioemt.testkit.jqwik;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.ioemt.testkit.Sample;
import org.ioemt.testkit.ValueGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ValueGenerator} makes, for jqwik. It has no edge cases of its own: the edges are
 * among what is drawn.
 *
 * @param <T> the type of the values
 */
final class ValueArbitrary<T> implements Arbitrary<T> {

  private static final int MOST_MISSES = 10_000;

  private final Class<T> type;
  private final Constraints constraints;
  private volatile @Nullable ValueGenerator<T> narrowed;

  ValueArbitrary(Class<T> type) {
    this(type, Constraints.NONE);
  }

  private ValueArbitrary(Class<T> type, Constraints constraints) {
    this.type = type;
    this.constraints = constraints;
  }

  ValueArbitrary<T> constrained(Constraints asked) {
    return asked.equals(Constraints.NONE) ? this : new ValueArbitrary<>(type, asked);
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    ValueGenerator<T> generator = values();
    return random -> new Shrunk<>(draw(generator, random), generator, constraints);
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }

  private ValueGenerator<T> values() {
    ValueGenerator<T> found = narrowed;
    if (found == null) { // two threads may do it twice, to the same effect
      found = constraints.narrow(ValueGenerator.of(type));
      narrowed = found;
    }
    return found;
  }

  private Sample<T> draw(ValueGenerator<T> generator, Random random) {
    for (int misses = 0; misses < MOST_MISSES; misses++) {
      Sample<T> sample = generator.sample(random.nextLong() >>> 1);
      if (constraints.allow(sample.value())) {
        return sample;
      }
    }
    throw new IllegalStateException(
        "none of "
            + MOST_MISSES
            + " values of "
            + type.getSimpleName()
            + " is as asked for: "
            + constraints);
  }

  /** The type and what is asked for, which jqwik names in its messages. */
  @Override
  public String toString() {
    return "ValueArbitrary[" + type.getSimpleName() + ' ' + constraints + ']';
  }

  /** A sample for jqwik, which asks for smaller ones while they still break the property. */
  private record Shrunk<T>(Sample<T> sample, ValueGenerator<T> generator, Constraints constraints)
      implements Shrinkable<T> {

    @Override
    public T value() {
      return sample.value();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return sample
          .smaller()
          .filter(smaller -> constraints.allow(smaller.value()))
          .map(smaller -> new Shrunk<>(smaller, generator, constraints));
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(sample.size());
    }

    @Override
    public String toString() {
      return sample.toString();
    }
  }
}
