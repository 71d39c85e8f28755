package org.ioemt.testkit.law;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.ioemt.level.ProviderLevel;

/** What the suites have in common: how a broken law is told. */
final class Law {

  private static final int MOST = 1_000;

  private Law() {}

  /**
   * Passes if there is no counter-example.
   *
   * @param law the law in a few words
   * @param counterExamples in the order of their size, the smallest first
   */
  static void holds(String law, Stream<String> counterExamples) {
    Iterator<String> found = counterExamples.iterator();
    if (!found.hasNext()) {
      return;
    }
    String smallest = found.next();
    int more = 0;
    while (found.hasNext() && more < MOST) {
      found.next();
      more++;
    }
    String rest =
        more == 0 ? "" : more == MOST ? " (and over 1000 more)" : " (and " + more + " more)";
    throw new AssertionError("broken law: " + law + ": " + smallest + rest);
  }

  /** The levels from the lowest up. */
  static List<ProviderLevel> levels() {
    List<ProviderLevel> levels = new ArrayList<>(List.of(ProviderLevel.values()));
    levels.sort((a, b) -> Integer.compare(a.rank(), b.rank()));
    return levels;
  }
}
