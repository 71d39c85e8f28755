package org.ioemt.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ioemt.credential.Qualification;
import org.ioemt.crosswalk.Crosswalk;
import org.ioemt.crosswalk.CrosswalkRow;
import org.ioemt.crosswalk.StandardizationPolicy;
import org.ioemt.level.LevelName;
import org.junit.jupiter.api.Test;

/**
 * That every number in the README's text is a count of what there is, or stands where it was
 * measured. What commands print there is held by the tests of the command and of the snippets.
 */
class ReadmeFiguresTest {

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,-])\\d+(?:[.,]\\d+)*");

  @Test
  void everyFigureIsACountOrWasMeasured() throws IOException {
    String text =
        Files.readString(Repository.file("README.md"))
            .replaceAll("(?ms)^```.*?^```", "")
            .replaceAll("`[^`]*`", "");
    for (String count : counts()) {
      assertThat(text).contains(count);
      text = text.replace(count, "");
    }
    String measured =
        Files.readString(Repository.file("docs/performance.md"))
            + Files.readString(Repository.file("docs/quality.md"));
    List<String> figures = NUMBER.matcher(measured).results().map(MatchResult::group).toList();
    assertThat(NUMBER.matcher(text).results().map(MatchResult::group)).isSubsetOf(figures);
  }

  /** What stands in the README, with the numbers as they are. */
  private static List<String> counts() throws IOException {
    List<CrosswalkRow> rows = Crosswalk.shipped().rows();
    return List.of(
        rows.size() + " titles of " + Crosswalk.shipped().countries().size() + " countries",
        "accepts "
            + accepted(rows, StandardizationPolicy.STRICT)
            + " of "
            + rows.size()
            + " rows, the conservative one "
            + accepted(rows, StandardizationPolicy.CONSERVATIVE)
            + ".",
        "[" + lines("examples/members.ndjson") + " invented people]",
        "Messages come in " + languagesOfMessages() + " languages",
        "in " + LevelName.languages().size() + " languages",
        "Java 17 and later",
        "A JDK 17 is all",
        "NEMSIS 3.4 and 3.5",
        "Apache License 2.0");
  }

  private static long accepted(List<CrosswalkRow> rows, StandardizationPolicy policy) {
    return rows.stream()
        .map(row -> Qualification.of(row.jurisdiction(), row.title()))
        .filter(title -> Crosswalk.shipped().standardize(title, policy).level().isPresent())
        .count();
  }

  private static long lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(Repository.file(file))) {
      return lines.count();
    }
  }

  /** One bundle for each, and one more for whoever speaks none of them. */
  private static long languagesOfMessages() throws IOException {
    try (Stream<Path> files = Files.list(Repository.file("ioemt-validation/src/main/resources"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("Contributor.*_.*\\.properties"))
          .count();
    }
  }
}
