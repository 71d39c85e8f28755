package org.ioemt.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.ioemt.source.DataEdition;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a title met, before any policy looks at them.
 *
 * @param rows the rows in the order of the table
 * @param spelling the listed spelling that was met
 * @param qualifierOmitted whether it was met only without its bracketed qualifier
 * @param replaced rows of an earlier set that gave way
 * @param edition the edition of the shipped tables
 */
record Match(
    List<CrosswalkRow> rows,
    Optional<String> spelling,
    boolean qualifierOmitted,
    List<CrosswalkRow> replaced,
    DataEdition edition) {

  static Match none(DataEdition edition) {
    return new Match(List.of(), Optional.empty(), false, List.of(), edition);
  }

  Match with(List<CrosswalkRow> fewer) {
    return new Match(fewer, spelling, qualifierOmitted, replaced, edition);
  }

  List<ProviderLevel> levels() {
    List<ProviderLevel> levels = new ArrayList<>();
    for (ProviderLevel level : ProviderLevel.values()) {
      for (CrosswalkRow row : rows) {
        if (isOf(level, row) && !levels.contains(level)) {
          levels.add(level);
        }
      }
    }
    return List.copyOf(levels);
  }

  Optional<ProviderLevel> proposed() {
    ProviderLevel proposed = null;
    for (CrosswalkRow row : rows) {
      ProviderLevel level = row.level().orElse(null);
      if (level == null || (proposed != null && proposed != level)) {
        return Optional.empty();
      }
      proposed = level;
    }
    return Optional.ofNullable(proposed);
  }

  /**
   * The lowest level in question, or null where a disputed row does not name what it may also be.
   */
  @Nullable ProviderLevel lowest() {
    ProviderLevel lowest = null;
    for (CrosswalkRow row : rows) {
      if (row.level().isEmpty() || (row.disputed() && row.alternative().isEmpty())) {
        return null;
      }
      ProviderLevel low = row.level().get();
      low = row.alternative().isPresent() ? low.lower(row.alternative().get()) : low;
      lowest = lowest == null ? low : lowest.lower(low);
    }
    return lowest;
  }

  boolean allOutside() {
    return rows.stream().allMatch(row -> row.outside().isPresent());
  }

  boolean anyDisputed() {
    return rows.stream().anyMatch(CrosswalkRow::disputed);
  }

  private static boolean isOf(ProviderLevel level, CrosswalkRow row) {
    return row.level().filter(level::equals).isPresent()
        || row.alternative().filter(level::equals).isPresent();
  }
}
