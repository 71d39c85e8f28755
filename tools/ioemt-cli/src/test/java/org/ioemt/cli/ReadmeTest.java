package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the README to what its first command prints. */
class ReadmeTest {

  private static final String CUT = "[…]";

  @Test
  void theFirstCommandPrintsWhatTheReadmeShows() throws IOException {
    List<String> readme = Files.readAllLines(Run.repository("README.md"));
    int command = readme.indexOf("$ ./ioemt check examples/members.ndjson --as-of 2026-11-20");
    assertThat(command).as("the command in the README").isPositive();
    List<String> block = readme.subList(command + 1, readme.size());
    block = block.subList(0, block.indexOf("```"));

    String file = Run.repository("examples/members.ndjson").toString();
    List<String> rest =
        new ArrayList<>(Run.ioemt("check", file, "--as-of", "2026-11-20").hasStatus(1).lines());
    for (List<String> part : parts(block)) {
      int at = Collections.indexOfSubList(rest, part);
      assertThat(at).as("%s in%n%s", part, String.join("\n", rest)).isNotNegative();
      rest = rest.subList(at + part.size(), rest.size());
    }
  }

  /** The lines between the cuts, which stand together in the output. */
  private static List<List<String>> parts(List<String> block) {
    return Arrays.stream(String.join("\n", block).split("\\Q" + CUT + "\\E\n?"))
        .map(part -> part.lines().toList())
        .toList();
  }
}
