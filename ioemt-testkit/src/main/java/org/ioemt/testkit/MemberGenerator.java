package org.ioemt.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.member.Member;
import org.ioemt.organization.Authorities;
import org.ioemt.place.Jurisdiction;
import org.ioemt.testkit.Draws.Concern;
import org.jspecify.annotations.Nullable;

/**
 * An endless series of invented members, the same for the same seed on every machine.
 *
 * <p>The people do not exist. What they show does: titles and aliases of the shipped crosswalk, of
 * all its countries and levels, issued by authorities of the shipped table in the published form of
 * their numbers. Who issues a title is invented where the tables do not say. Names are in the
 * scripts of their bearers, single names among them; dates lie at the edges now and then (a
 * credential that ends on the day itself, a member who turns 18 on it, the 29th of February), as do
 * places (poles, antimeridian).
 *
 * <pre>{@code
 * List<Member> members =
 *     MemberGenerator.seeded(42).validRatio(0.8).stream().limit(1_000).toList();
 * }</pre>
 *
 * <p>A member is <em>valid</em> if the rules find nothing, not even a warning: the rules of
 * membership with the conservative policy and the recognized authorities, IOEMT's own terms, and
 * the rules on credentials, all {@linkplain #asOf() as of the generator's day}. Every other member
 * has exactly one {@link Flaw}, which {@link #flaw(long)} names.
 *
 * <p>Member number <i>n</i> depends on nothing but the generator and <i>n</i>. So any part of the
 * series can be made alone, in any order and by many threads. What is asked of the generator
 * changes as little as it can: with another ratio the members that stay valid stay the same, and
 * most flaws are put into the member that would else have been valid. Only a flaw that needs a
 * title of its own makes another person.
 *
 * <p>The series is made of the shipped tables, so a release that changes them changes it too. The
 * default locale, the time zone, the clock and the version of the JDK have no part in it.
 *
 * <p>Immutable and thread-safe.
 */
public final class MemberGenerator {

  /** The day of which members are valid, unless another is asked for. */
  private static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 20);

  private static final double USUAL_RATIO = 0.9;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2200;

  private final long seed;
  private final Tables tables;
  private final @Nullable Jurisdiction within;
  private final Pools pools;
  private final double validRatio;
  private final List<Flaw> flaws;
  private final Drafts drafts;
  private final Flaws spoiler;

  /** The tables that the pools are made of, kept for other days. */
  private record Tables(Crosswalk crosswalk, Authorities authorities, Authorities recognized) {
    Pools asOf(LocalDate date, @Nullable Jurisdiction within) {
      return Pools.of(date, crosswalk, authorities, recognized, within);
    }
  }

  private MemberGenerator(
      long seed,
      Tables tables,
      @Nullable Jurisdiction within,
      Pools pools,
      double validRatio,
      List<Flaw> flaws) {
    this.seed = seed;
    this.tables = tables;
    this.within = within;
    this.pools = pools;
    this.validRatio = validRatio;
    this.flaws = flaws;
    this.drafts = new Drafts(pools);
    this.spoiler = new Flaws(pools, drafts);
  }

  /**
   * A generator of the shipped tables, as of 20 November 2026, nine of ten members valid, all flaws
   * among the others.
   *
   * @param seed any number; each gives another series
   * @return the generator
   */
  public static MemberGenerator seeded(long seed) {
    return new MemberGenerator(
        seed, Usual.TABLES, null, Usual.POOLS, USUAL_RATIO, List.copyOf(Usual.POOLS.possible()));
  }

  /** A generator of other tables. */
  static MemberGenerator seeded(
      long seed, Crosswalk crosswalk, Authorities authorities, Authorities recognized) {
    Tables tables = new Tables(crosswalk, authorities, recognized);
    Pools pools = tables.asOf(USUAL_DAY, null);
    return new MemberGenerator(
        seed, tables, null, pools, USUAL_RATIO, List.copyOf(pools.possible()));
  }

  /**
   * The day of which the valid members are valid.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return pools.asOf;
  }

  /**
   * This generator, as of another day. All dates move with it. Costs as much as some ten thousand
   * members, so keep the generator.
   *
   * @param date the day, of the years 2000 to 2200
   * @return the generator
   * @throws IllegalArgumentException if the day is out of range, or a flaw that was asked for
   *     cannot be made as of it
   */
  public MemberGenerator asOf(LocalDate date) {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "member generator, asOf: expected a day of the years "
              + FIRST_YEAR
              + " to "
              + LAST_YEAR
              + ", found "
              + date);
    }
    return of(date.equals(pools.asOf) ? pools : tables.asOf(date, within), within);
  }

  /**
   * This generator, with titles of one country or subdivision only. Where somebody lives and serves
   * follows from the title, but one in twelve lives elsewhere. Costs as much as {@link
   * #asOf(LocalDate)}.
   *
   * @param place the country or subdivision
   * @return the generator
   * @throws IllegalArgumentException if the tables hold no title of that place with an accepted
   *     level and a recognized authority, or a flaw that was asked for cannot be made of them
   */
  public MemberGenerator inCountry(Jurisdiction place) {
    return of(tables.asOf(pools.asOf, place), place);
  }

  private MemberGenerator of(Pools other, @Nullable Jurisdiction place) {
    boolean all = flaws.size() == pools.possible().size();
    List<Flaw> kept = all ? List.copyOf(other.possible()) : checked(flaws, other);
    return new MemberGenerator(seed, tables, place, other, validRatio, kept);
  }

  /**
   * The share of valid members.
   *
   * @return 0 to 1
   */
  public double validRatio() {
    return validRatio;
  }

  /**
   * This generator with another share of valid members. Each member is valid with this probability.
   *
   * @param ratio 0, none is valid, to 1, all are
   * @return the generator
   * @throws IllegalArgumentException if the ratio is not from 0 to 1
   */
  public MemberGenerator validRatio(double ratio) {
    if (!(ratio >= 0 && ratio <= 1)) { // refuses NaN too
      throw new IllegalArgumentException(
          "member generator, validRatio: expected 0 to 1, found " + ratio);
    }
    return new MemberGenerator(seed, tables, within, pools, ratio, flaws);
  }

  /**
   * This generator with valid members only.
   *
   * @return the generator
   */
  public MemberGenerator eligible() {
    return validRatio(1);
  }

  /**
   * This generator with flawed members only, each with one of the given flaws. With {@link
   * #validRatio} after this, that share is valid and the others have one of the flaws.
   *
   * @param flaw a flaw
   * @param more further flaws
   * @return the generator
   * @throws IllegalArgumentException if the tables, as of this day, do not have what a flaw needs;
   *     they have for every flaw as of the usual day
   */
  public MemberGenerator withFlaw(Flaw flaw, Flaw... more) {
    Set<Flaw> asked = new TreeSet<>(List.of(more));
    asked.add(flaw);
    return new MemberGenerator(seed, tables, within, pools, 0, checked(List.copyOf(asked), pools));
  }

  /**
   * Whether the tables, as of this day and of this country, have what a flaw needs.
   *
   * @param flaw a flaw
   * @return true where {@link #withFlaw} takes it
   */
  public boolean canMake(Flaw flaw) {
    return pools.possible().contains(flaw);
  }

  /**
   * What is wrong with a member.
   *
   * @param index the member's number, 0 or more
   * @return the one flaw, or empty for a valid member
   * @throws IllegalArgumentException if the number is negative
   */
  public Optional<Flaw> flaw(long index) {
    return Optional.ofNullable(flaw(Draws.of(seed, checked(index), Concern.VALIDITY)));
  }

  /**
   * A member of the series.
   *
   * @param index the member's number, 0 or more; the member's id tells it
   * @return the member, equal at every call
   * @throws IllegalArgumentException if the number is negative
   */
  public Member member(long index) {
    return member(checked(index), concern -> Draws.of(seed, index, concern));
  }

  /** A member of any sequences, not only those of the seed. */
  Member member(long index, Function<Concern, Draws> sequence) {
    Flaw flaw = flaw(sequence.apply(Concern.VALIDITY));
    Draft draft = drafts.draft(index, flaw, sequence);
    if (flaw != null) {
      spoiler.apply(flaw, draft, sequence.apply(Concern.FLAW));
    }
    return draft.toMember();
  }

  /**
   * The series from member 0. It is ordered, it may be made parallel, and it does not end in
   * practice, so limit it.
   *
   * @return the members
   */
  public Stream<Member> stream() {
    return stream(0);
  }

  /**
   * The series from a member on. Unlike {@code stream().skip(first)} this makes none of the members
   * before it.
   *
   * @param first the number of the first member, 0 or more
   * @return the members
   * @throws IllegalArgumentException if the number is negative
   */
  public Stream<Member> stream(long first) {
    return LongStream.range(checked(first), Long.MAX_VALUE).mapToObj(this::member);
  }

  /**
   * Seed, day and ratio.
   *
   * @return for instance {@code MemberGenerator[seed 42, as of 2026-11-20, valid 0.9]}
   */
  @Override
  public String toString() {
    return "MemberGenerator[seed " + seed + ", as of " + asOf() + ", valid " + validRatio + ']';
  }

  Pools pools() {
    return pools;
  }

  Drafts drafts() {
    return drafts;
  }

  Crosswalk crosswalk() {
    return tables.crosswalk();
  }

  Authorities authorities() {
    return tables.authorities();
  }

  Authorities recognized() {
    return tables.recognized();
  }

  @Nullable Jurisdiction within() {
    return within;
  }

  private @Nullable Flaw flaw(Draws draws) {
    return draws.likely(validRatio) ? null : draws.pick(flaws);
  }

  private static long checked(long index) {
    if (index < 0) {
      throw new IllegalArgumentException(
          "member generator: expected a number of 0 or more, found " + index);
    }
    return index;
  }

  private static List<Flaw> checked(List<Flaw> flaws, Pools pools) {
    for (Flaw flaw : flaws) {
      if (!pools.possible().contains(flaw)) {
        throw new IllegalArgumentException(
            "member generator: the tables cannot make " + flaw + " as of " + pools.asOf);
      }
    }
    return flaws;
  }

  private static final class Usual {
    static final Tables TABLES =
        new Tables(Crosswalk.shipped(), Authorities.shipped(), Authorities.recognized());
    static final Pools POOLS = TABLES.asOf(USUAL_DAY, null);
  }
}
