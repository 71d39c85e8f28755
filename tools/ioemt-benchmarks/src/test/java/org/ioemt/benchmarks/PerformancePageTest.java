package org.ioemt.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;

/** That docs/performance.md says what was measured, and nothing else. */
class PerformancePageTest {

  private static final Pattern ONCE =
      Pattern.compile(
          "<!-- once:(\\d{4}-\\d{2}-\\d{2}) ([0-9a-f]{7}) -->\n(.*?)<!-- end -->", Pattern.DOTALL);

  /** A number with a unit, or with a point, or grouped. */
  private static final Pattern FIGURE =
      Pattern.compile("\\d[.,]\\d|\\d ?(?:%|(?:ms|s|ns|B|kB|KB|MB|GB|times)\\b)");

  @TempDir private Path directory;

  private static String page() throws IOException {
    return Files.readString(Repository.file("docs/performance.md"));
  }

  private static Figures measured() throws IOException {
    return Figures.read(Repository.file("tools/measure/figures.tsv"));
  }

  /** tools/measure/run.sh --page mends it. */
  @Test
  void theTablesAreThoseOfTheFiguresMeasuredLast() throws IOException {
    assertThat(page()).isEqualTo(Page.write(page(), measured()));
  }

  @Test
  void theProseHoldsNoFigureThatIsNotDated() throws IOException {
    String prose = ONCE.matcher(Page.prose(page())).replaceAll("").replaceAll("`[^`]*`", "");
    assertThat(prose.lines().filter(line -> FIGURE.matcher(line).find())).isEmpty();
    assertThat(ONCE.matcher(page()).results().count())
        .isEqualTo(Pattern.compile("<!-- once:").matcher(page()).results().count());
  }

  /** What is aimed at, as it was asked for. */
  @Test
  void theGoalsStandFirstEachWithWhatWasReached() throws IOException {
    String page = page();
    String goals =
        page.substring(page.indexOf("<!-- measured:goals -->"), page.indexOf("## Cold starts"));
    assertThat(page.indexOf("<!-- measured:goals -->"))
        .isLessThan(page.indexOf("<!-- measured:starts -->"));
    for (String asked :
        List.of(
            "12 times a bare `HashMap.get` on a prepared key",
            "checked, standardization included, without allocation",
            "3 bare `HashMap.get` per credential beyond their field checks",
            "120 ms above an empty JVM",
            "`ioemt-core` at most 400 KB",
            "read at half of the token walk's speed",
            "read 1.7 times as fast as by databind",
            "read 100 times as fast as by HAPI FHIR",
            "two thirds of what databind allocates",
            "written at half of the constants' speed",
            "written no slower than by databind",
            "written 60 times as fast as by HAPI FHIR",
            "no more than databind allocates",
            "from a cold start at half of the token walk's speed",
            "Two threads read 1.7 times",
            "Two threads check 1.7 times",
            "A match of a file in at most 1.3 times a check of it",
            "within 3 times a scan of the distances",
            "Crews of NEMSIS read from a cold start at 0.6",
            "People of NEMSIS read from a cold start at 0.6",
            "A roster read from a cold start at half of FastCSV's speed")) {
      assertThat(goals.lines().filter(line -> line.contains(asked)))
          .as(asked)
          .singleElement()
          .asString()
          .matches(".*\\| (reached|\\*\\*falls short\\*\\*( by .* %)?) \\|");
    }
  }

  @Test
  void aPageIsWrittenFromCannedFigures() throws IOException {
    Figures canned = canned();
    Path file = directory.resolve("figures.tsv");
    canned.write(file);
    String written = Page.write(page(), Figures.read(file));
    assertThat(written)
        .contains(
            "| `./ioemt standardize --in DE Notfallsanitäterin` | 150 ms | 140 to 190 ms | 110 ms"
                + " |",
            "| `./ioemt standardize` cold at most 120 ms above an empty JVM | 110 ms | reached |",
            "| `ioemt-core` at most 400 KB | 500 KB | **falls short** by 25 % |",
            "| A member read at half of the token walk's speed | 0.47 |"
                + " **falls short** by 6 % |",
            "| A member read 1.7 times as fast as by databind (typed records) | 1.70 times |"
                + " reached |",
            "| A valid member checked, standardization included, without allocation | 0 B |"
                + " reached |",
            "on the code of commit `abcdef0`. Files have 1,000,000 members")
        .doesNotContain("A quick try");
    assertThat(Page.write(written, canned)).as("written twice").isEqualTo(written);
  }

  /** Every benchmark takes ten nanoseconds and every program a tenth of a second, but for these. */
  private static Figures canned() throws IOException {
    List<String> given =
        List.of(
            "jmh.JsonBenchmark.readTokens.ns",
            "jmh.JsonBenchmark.readCodec.ns",
            "jmh.JsonBenchmark.readTypedRecords.ns",
            "jmh.CheckBenchmark.rules.bytes",
            "jmh.CheckBenchmark.rulesOfTheSame.bytes",
            "program.standardize.ms",
            "program.standardize.least",
            "program.standardize.most",
            "program.empty-tuned.ms",
            "size.ioemt-core.jar",
            "about.quick",
            "about.commit",
            "about.members");
    List<String> values =
        List.of(
            "470.0", "1000.0", "1700.0", "0.001", "0.4", "150", "140", "190", "40", "500000",
            "false", "abcdef0", "1000000");
    Figures canned = new Figures();
    for (String name : measured().names("")) {
      int at = given.indexOf(name);
      canned.put(name, at >= 0 ? values.get(at) : name.startsWith("about.") ? "7" : "10");
    }
    return canned;
  }

  /** A run measures just these, so a benchmark that is added or renamed asks for a new run. */
  @Test
  void everyBenchmarkHasItsFigures() throws Exception {
    List<String> names = new ArrayList<>();
    for (String name : measured().names("jmh.")) {
      names.add(name.replaceAll("^jmh\\.|(\\(\\d\\))?\\.[a-z]+$", ""));
    }
    List<String> benchmarks = new ArrayList<>();
    for (Class<?> type :
        List.of(
            BulkBenchmark.class,
            CheckBenchmark.class,
            JsonBenchmark.class,
            MatchBenchmark.class,
            NemsisBenchmark.class,
            PeerCheckBenchmark.class,
            PracticeBenchmark.class,
            RosterBenchmark.class,
            StandardizeBenchmark.class,
            ValidationBenchmark.class)) {
      Arrays.stream(type.getMethods())
          .filter(method -> method.isAnnotationPresent(Benchmark.class))
          .forEach(method -> benchmarks.add(type.getSimpleName() + "." + method.getName()));
    }
    assertThat(names).hasSameElementsAs(benchmarks);
  }

  @Test
  void whatWasNotMeasuredIsNotWritten() throws IOException {
    Figures none = new Figures();
    assertThatThrownBy(() -> Page.write(page(), none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not measured");
    Figures canned = canned();
    assertThatThrownBy(() -> Page.write("<!-- measured:unheard -->\n<!-- end -->", canned))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("measured:unheard");
    assertThatThrownBy(() -> Page.write("# Nothing", canned))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("goals");
  }

  @Test
  void aFigureHasTwoOrThreeDigits() {
    assertThat(Page.number(0.4712)).isEqualTo("0.47");
    assertThat(Page.number(1.567)).isEqualTo("1.57");
    assertThat(Page.number(4.449)).isEqualTo("4.4");
    assertThat(Page.number(12.6)).isEqualTo("13");
    assertThat(Page.number(123_456.7)).isEqualTo("123,457");
    assertThat(Page.number(0)).isEqualTo("0");
  }

  @Test
  void aBadFileOfFiguresIsRefusedWithItsLine() throws IOException {
    Path file = Files.writeString(directory.resolve("bad.tsv"), "a\t1\nb 2\n");
    assertThatThrownBy(() -> Figures.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void theMatcherOfFiguresSeesThem() {
    for (String text : List.of("0.47 of it", "12 ms", "1,076 of", "3 times", "8 %")) {
      assertThat(FIGURE.matcher(text).find()).as(text).isTrue();
    }
  }
}
