package org.ioemt.ems;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The casualties of an incident, counted by triage category under one scheme.
 *
 * <p><b>One tally, one scheme.</b> Categories of two schemes cannot be counted together: what is
 * gray in SALT may be black in START, and no source says how to tell. A tally with a category of
 * another scheme is refused.
 *
 * <pre>{@code
 * CasualtyTally tally =
 *     CasualtyTally.builder()
 *         .scheme("START")
 *         .count(TriageCategory.of("START", "RED"), 3)
 *         .count(TriageCategory.of("START", "GREEN"), 14)
 *         .build();
 * tally.total(); // 17
 * }</pre>
 *
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CasualtyTally permits ImmutableCasualtyTally {

  /**
   * The scheme under which the casualties were sorted.
   *
   * @return the key of the scheme
   */
  String scheme();

  /**
   * The categories with their casualties.
   *
   * @return the counts, each category once
   */
  List<CategoryCount> counts();

  /**
   * The number of casualties in a category.
   *
   * @param category a category
   * @return the number; 0 where the category is not counted
   */
  default int of(TriageCategory category) {
    for (CategoryCount count : counts()) {
      if (count.category().equals(category)) {
        return count.casualties();
      }
    }
    return 0;
  }

  /**
   * The number of all casualties.
   *
   * @return the sum over the categories
   */
  default long total() {
    long sum = 0;
    for (CategoryCount count : counts()) {
      sum += count.casualties();
    }
    return sum;
  }

  /** Keeps the tally to one scheme. */
  @Value.Check
  default void check() {
    SchemeTable.requireScheme(scheme());
    Set<TriageCategory> seen = new HashSet<>();
    for (CategoryCount count : counts()) {
      TriageCategory category = count.category();
      if (!category.scheme().equals(scheme())) {
        throw new IllegalArgumentException(
            "casualty tally, counts: expected categories of "
                + scheme()
                + ", found '"
                + category
                + '\'');
      }
      if (!seen.add(category)) {
        throw new IllegalArgumentException(
            "casualty tally, counts: '" + category + "' is counted twice");
      }
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds tallies. Not for use by two threads at once. */
  final class Builder extends ImmutableCasualtyTally.Builder {
    Builder() {}

    /**
     * Counts a category.
     *
     * @param category the category
     * @param casualties how many casualties are in it, not negative
     * @return this builder
     */
    public Builder count(TriageCategory category, int casualties) {
      return addCount(CategoryCount.builder().category(category).casualties(casualties).build());
    }
  }
}
