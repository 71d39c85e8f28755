package org.ioemt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of docs/rosters.md and holds the page to what they print. */
class RostersPageTest {

  private static final String CUT = "[…]";
  private static final String PROMPT = "$ ";

  @TempDir private Path directory;

  @Test
  void theCommandsPrintWhatThePageShows() throws IOException {
    List<String> lines = Files.readAllLines(Run.repository("docs/rosters.md"));
    int commands = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(PROMPT)) {
        continue;
      }
      int end = i + 1;
      while (!lines.get(end).startsWith(PROMPT) && !lines.get(end).equals("```")) {
        end++;
      }
      check(lines.get(i).substring(PROMPT.length()), lines.subList(i + 1, end));
      commands++;
    }
    assertThat(commands).isEqualTo(18);
  }

  private void check(String command, List<String> shown) throws IOException {
    List<String> printed = printed(command);
    if (shown.contains(CUT)) {
      shown = shown.subList(0, shown.indexOf(CUT));
      printed = printed.subList(0, Math.min(shown.size(), printed.size()));
    }
    assertThat(printed).as(command).isEqualTo(shown);
  }

  private List<String> printed(String command) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    if (words.get(0).equals("iconv")) {
      Charset charset =
          Charset.forName(words.get(2).equals("CP932") ? "windows-31j" : words.get(2));
      return Files.readString(directory.resolve(words.get(5)), charset).lines().toList();
    }
    Path target = null;
    if (words.get(words.size() - 2).equals(">")) {
      target = directory.resolve(words.get(words.size() - 1));
      words = words.subList(0, words.size() - 2);
    }
    String examples = Run.repository("examples").toString();
    String[] args =
        words.stream()
            .skip(1)
            .map(word -> word.replaceFirst("^examples", examples))
            .map(word -> word.equals("members.ndjson") ? directory.resolve(word).toString() : word)
            .toArray(String[]::new);
    Run run = Run.ioemt(args);
    List<String> printed = new ArrayList<>();
    run.err().replace(examples, "examples").lines().forEach(printed::add);
    if (target == null) {
      printed.addAll(run.lines());
    } else {
      Files.write(target, run.bytes());
    }
    printed.removeIf(String::isEmpty);
    return printed;
  }
}
