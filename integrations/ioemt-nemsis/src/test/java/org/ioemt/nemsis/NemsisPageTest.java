package org.ioemt.nemsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ioemt.rule.FindingCode;
import org.junit.jupiter.api.Test;

/** Holds what {@code docs/nemsis.md} says of findings and elements. */
class NemsisPageTest {

  private static final Path PAGE = Path.of("..", "..", "docs", "nemsis.md");

  @Test
  void thePageHasEveryFinding() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    for (FindingCode code : NemsisFindings.all()) {
      String text = code.text().replace("line {line}, column {column}: ", "");
      String row = "| `" + code + "` | `" + code.severity().code() + "` | " + text + " | ";
      assertThat(lines)
          .as(row)
          .anyMatch(
              line ->
                  line.equals(row + NemsisFindings.source(code).map(s -> s + " |").orElse("|")));
    }
  }

  @Test
  void everyElementThatThePageNamesIsThere() throws IOException {
    for (String line : Files.readAllLines(PAGE)) {
      if (line.matches("\\| `[de][A-Z][A-Za-z]+\\.[0-9]{2}`.*")) {
        String element = line.substring(3, line.indexOf('`', 3));
        boolean known = false;
        for (NemsisVersion version : NemsisVersion.values()) {
          known |= NemsisDefinition.find(version, element).isPresent();
        }
        assertThat(known || element.startsWith("eMedications") || element.startsWith("eProcedures"))
            .as(element)
            .isTrue();
      }
    }
  }
}
