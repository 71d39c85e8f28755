package org.ioemt.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ioemt.rule.FindingCode;
import org.junit.jupiter.api.Test;

/** Holds what {@code docs/rosters.md} says of findings and fields. */
class RosterPageTest {

  private static final Path PAGE = Path.of("..", "..", "docs", "rosters.md");

  @Test
  void thePageHasEveryFindingAndNoOther() throws IOException {
    assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `roster.")))
        .containsExactlyElementsOf(
            RosterFindings.all().stream().map(RosterPageTest::line).toList());
  }

  private static String line(FindingCode code) {
    return "| `" + code + "` | `" + code.severity().code() + "` | " + code.text() + " |";
  }

  @Test
  void thePageHasEveryField() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(RosterField.templates()).allMatch(field -> page.contains("`" + field + "`"));
  }

  @Test
  void codesAreFoundByTheirText() {
    for (FindingCode code : RosterFindings.all()) {
      assertThat(RosterFindings.of(code.code())).isSameAs(code);
    }
  }
}
