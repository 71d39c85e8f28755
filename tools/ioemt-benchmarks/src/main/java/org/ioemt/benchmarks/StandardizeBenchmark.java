package org.ioemt.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.TitleKey;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.Standardization;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Titles standardized, beside the floor: one {@code HashMap.get} on a key that is ready, in a map
 * of all the titles of the same country. Each call takes the next title of the shipped tables, one
 * of each row in turn, so that neither the processor nor the compiler learns one of them by heart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class StandardizeBenchmark {

  private final Crosswalk crosswalk = Crosswalk.shipped();
  private final List<CrosswalkRow> rows = crosswalk.rows();
  private final Qualification[] titles = titles(rows);
  private final TitleKey[] keys = new TitleKey[titles.length];
  private final List<Map<TitleKey, CrosswalkRow>> countries;
  private int next;

  /** A benchmark as JMH makes it. */
  public StandardizeBenchmark() {
    Map<String, Map<TitleKey, CrosswalkRow>> byCountry = new HashMap<>();
    for (CrosswalkRow row : rows) {
      byCountry
          .computeIfAbsent(row.jurisdiction().country().code(), country -> new HashMap<>())
          .put(TitleKey.of(row.title()), row);
    }
    for (int i = 0; i < titles.length; i++) {
      keys[i] = titles[i].titleKey();
    }
    countries =
        rows.stream().map(row -> byCountry.get(row.jurisdiction().country().code())).toList();
  }

  /** Without what the crosswalk keeps of its own rows: each qualification is one of its own. */
  private static Qualification[] titles(List<CrosswalkRow> rows) {
    return rows.stream()
        .map(row -> Qualification.of(row.jurisdiction(), row.title()))
        .toArray(Qualification[]::new);
  }

  private int turn() {
    int turn = next;
    next = turn + 1 == titles.length ? 0 : turn + 1;
    return turn;
  }

  /**
   * The floor.
   *
   * @return what the map holds
   */
  @Benchmark
  public @Nullable CrosswalkRow hashMapGet() {
    int turn = turn();
    return countries.get(turn).get(keys[turn]);
  }

  /**
   * A title as it stands in a record: text, of which the qualification and its key are made.
   *
   * @return the answer
   */
  @Benchmark
  public Standardization standardizeText() {
    Qualification title = titles[turn()];
    return crosswalk.standardize(Qualification.of(title.jurisdiction(), title.title()));
  }

  /**
   * A qualification that was asked about before, and so has its key.
   *
   * @return the answer
   */
  @Benchmark
  public Standardization standardizePrepared() {
    return crosswalk.standardize(titles[turn()]);
  }
}
