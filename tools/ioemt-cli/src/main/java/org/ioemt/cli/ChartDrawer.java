package org.ioemt.cli;

import java.util.List;

/**
 * Draws numbers, in terms that need no class of a charting library.
 *
 * <p>What implements it lies in another jar with the libraries that it needs, so that the other
 * commands start without them; see {@link LibraryFolder}.
 */
public interface ChartDrawer {

  /**
   * A bar.
   *
   * @param name what it stands for
   * @param number how long it is, 0 or more
   */
  record Bar(String name, long number) {}

  /**
   * Bars that are compared with each other.
   *
   * @param title what they are about
   * @param bars the bars, first on top
   */
  record Chart(String title, List<Bar> bars) {}

  /**
   * Draws charts below each other.
   *
   * @param charts the charts
   * @return an SVG document that can be read on a light and on a dark background
   */
  String svg(List<Chart> charts);
}
