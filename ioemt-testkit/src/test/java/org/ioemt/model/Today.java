package org.ioemt.model;

import java.time.LocalDate;
import net.jqwik.api.statistics.Statistics;

/** What the laws of the model share. */
final class Today {

  /** The day around which generated values lie. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private Today() {}

  /**
   * Notes one case of a kind, of which a property that passes must have seen more than so many.
   * Without it a law could hold because nothing was ever compared.
   */
  static void seen(String kind, int least) {
    Statistics.label(kind)
        .collect(true)
        .coverage(coverage -> coverage.check(true).count(count -> count > least));
  }
}
