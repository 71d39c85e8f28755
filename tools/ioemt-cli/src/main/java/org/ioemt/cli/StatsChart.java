package org.ioemt.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ioemt.member.RegistryStatistics;

/** Draws the numbers of a registry. */
final class StatsChart {

  /** More countries than these, the largest, would not be looked at. */
  private static final int COUNTRIES = 20;

  private static final LibraryFolder<ChartDrawer> FOLDER =
      new LibraryFolder<>(ChartDrawer.class, "lib-svg", "--svg needs", "draws");

  private StatsChart() {}

  /** Draws into a file, over one that was there. */
  static void write(String file, Statistics statistics) throws IOException {
    String svg = FOLDER.load().svg(charts(statistics));
    OutputFile.write(file, false, out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<ChartDrawer.Chart> charts(Statistics statistics) {
    String of = statistics.members().members() + " members as of " + statistics.members().date();
    return List.of(
        chart("Level, of " + of, StatsText.levels(statistics)),
        countries(statistics),
        chart("Engagement", StatsText.engagements(statistics)),
        chart("Specialization", StatsText.specializations(statistics)));
  }

  private static ChartDrawer.Chart chart(String title, List<StatsText.Count> counts) {
    return new ChartDrawer.Chart(
        title, counts.stream().map(one -> new ChartDrawer.Bar(one.name(), one.members())).toList());
  }

  private static ChartDrawer.Chart countries(Statistics statistics) {
    List<ChartDrawer.Bar> all = new ArrayList<>();
    for (Map.Entry<?, RegistryStatistics.Country> entry :
        statistics.members().countries().entrySet()) {
      all.add(new ChartDrawer.Bar(entry.getKey().toString(), entry.getValue().members()));
    }
    all.sort(
        Comparator.comparingLong(ChartDrawer.Bar::number)
            .reversed()
            .thenComparing(ChartDrawer.Bar::name));
    boolean more = all.size() > COUNTRIES;
    return new ChartDrawer.Chart(
        "Country" + (more ? ", the " + COUNTRIES + " largest of " + all.size() : ""),
        more ? all.subList(0, COUNTRIES) : all);
  }
}
