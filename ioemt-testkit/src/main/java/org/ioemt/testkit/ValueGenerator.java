package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An endless series of invented values of one type, the same for the same seed on every machine.
 *
 * <p>There is one for every value type of the library: scalars, coded values, and everything that
 * has a builder.
 *
 * <pre>{@code
 * List<Credential> credentials =
 *     ValueGenerator.of(Credential.class).seeded(42).stream().limit(1_000).toList();
 * }</pre>
 *
 * <p>Values are such as occur: titles of the shipped crosswalk, people with names in the scripts of
 * their countries, days around today and at leap days, points at the poles and the antimeridian.
 * What fits together mostly does, now and then does not, so that rules have something to find. For
 * members with a known share of valid ones, or with one known flaw, see {@link MemberGenerator}.
 *
 * <p>Value number <i>n</i> depends on the generator and <i>n</i> alone. The series are made of the
 * shipped tables, so a release that changes them changes the series. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class ValueGenerator<T> {

  private final Class<T> type;
  private final Recipe<T> recipe;
  private final World world;
  private final long seed;

  private ValueGenerator(Class<T> type, Recipe<T> recipe, World world, long seed) {
    this.type = type;
    this.recipe = recipe;
    this.world = world;
    this.seed = seed;
  }

  /**
   * The generator of a type, of seed 0, as of 20 November 2026.
   *
   * @param type a value type of the library; of a generic one, values for provider levels
   * @param <T> the type
   * @return the generator
   * @throws IllegalArgumentException if there is no generator for the type
   */
  public static <T> ValueGenerator<T> of(Class<T> type) {
    return find(type)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "generator: expected a value type of the library, found " + type.getName()));
  }

  /**
   * The generator of a type, if it is one of {@link #types()}.
   *
   * @param type any type
   * @param <T> the type
   * @return the generator, of seed 0, as of 20 November 2026
   */
  public static <T> Optional<ValueGenerator<T>> find(Class<T> type) {
    Recipe<T> recipe = Cookbook.find(type);
    return recipe == null
        ? Optional.empty()
        : Optional.of(new ValueGenerator<>(type, recipe, Usual.WORLD, 0));
  }

  /**
   * The types that can be generated, from the simple to what is put together from them.
   *
   * @return an unmodifiable list
   */
  public static List<Class<?>> types() {
    return Cookbook.types();
  }

  /**
   * This generator with another series.
   *
   * @param otherSeed any number; each gives another series
   * @return the generator
   */
  public ValueGenerator<T> seeded(long otherSeed) {
    return new ValueGenerator<>(type, recipe, world, otherSeed);
  }

  /**
   * This generator, as of another day, around which all dates lie. Costs as much as some ten
   * thousand values, so keep the generator.
   *
   * @param date the day, of the years 2000 to 2200
   * @return the generator
   * @throws IllegalArgumentException if the day is out of range
   */
  public ValueGenerator<T> asOf(LocalDate date) {
    return date.equals(world.asOf) ? this : in(new World(world.members.asOf(date)));
  }

  /**
   * This generator among other people: with their day, their country, and where the values hold
   * members or their credentials, with the share of valid ones and the flaws asked for. The seed
   * stays that of this generator. Costs little once the other generator is there, but keep it.
   *
   * @param members whose day, country, share and flaws to take over
   * @return the generator
   */
  public ValueGenerator<T> among(MemberGenerator members) {
    return in(new World(members));
  }

  private ValueGenerator<T> in(World other) {
    return new ValueGenerator<>(type, recipe, other, seed);
  }

  /**
   * The day around which the dates lie.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return world.asOf;
  }

  /**
   * A value of the series.
   *
   * @param index the value's number, 0 or more
   * @return the value, equal at every call
   * @throws IllegalArgumentException if the number is negative
   */
  public T value(long index) {
    return recipe.draw(world, Draws.of(seed, checked(index), type));
  }

  /**
   * The series from value 0. It is ordered, it may be made parallel, and it does not end in
   * practice, so limit it.
   *
   * @return the values
   */
  public Stream<T> stream() {
    return LongStream.range(0, Long.MAX_VALUE).mapToObj(this::value);
  }

  /**
   * A value that can be made smaller. It is the one of {@link #value}.
   *
   * @param index the sample's number, 0 or more
   * @return the sample, equal at every call
   * @throws IllegalArgumentException if the number is negative
   */
  public Sample<T> sample(long index) {
    Tape tape = Tape.blank();
    T value = recipe.draw(world, Draws.of(tape, seed, checked(index), type));
    return new Sample<>(this, value, tape);
  }

  /** The value that a tape makes, or null where the tape makes none. */
  @Nullable Sample<T> replay(int[] choices) {
    Tape tape = Tape.of(choices);
    try {
      return new Sample<>(this, recipe.draw(world, Draws.on(tape)), tape);
    } catch (IllegalArgumentException e) {
      return null; // what was left out was needed
    }
  }

  /**
   * Type, seed and day.
   *
   * @return for instance {@code ValueGenerator[Credential, seed 42, as of 2026-11-20]}
   */
  @Override
  public String toString() {
    return "ValueGenerator["
        + type.getSimpleName()
        + ", seed "
        + seed
        + ", as of "
        + world.asOf
        + ']';
  }

  private static long checked(long index) {
    if (index < 0) {
      throw new IllegalArgumentException(
          "generator: expected a number of 0 or more, found " + index);
    }
    return index;
  }

  private static final class Usual {
    static final World WORLD = new World(MemberGenerator.seeded(0));
  }
}
