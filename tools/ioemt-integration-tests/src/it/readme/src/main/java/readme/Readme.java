package readme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the README to this project: its Java and its Maven snippet stand here too, and the examples
 * print what the README says.
 */
public final class Readme {

  private Readme() {}

  /**
   * Fails with an exception where the README says something else.
   *
   * @param args the directory of this project, somewhere below the README
   * @throws IOException if one of the files cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]).toAbsolutePath();
    String readme = text(root(project).resolve("README.md"));
    String pom = text(project.resolve("pom.xml"));
    String examples = text(project.resolve("src/main/java/readme/Examples.java"));

    requireEqual(
        all("(?ms)^```java\n(.*?)^```$", readme),
        all("(?ms)^ *// snippet\n(.*?)^ *// end$", examples));
    requireEqual(
        all("(?ms)^```xml\n(.*?)^```$", readme),
        all("(?ms)^ *<!-- snippet -->\n(.*?)^ *<!-- end -->$", pom));

    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Examples.run();
    } finally {
      System.setOut(console);
    }
    List<String> said = new ArrayList<>();
    for (String block : all("(?ms)^```java\n(.*?)^```$", readme)) {
      all("(?m)^ *// (.*)$", block).forEach(comment -> said.add(comment.strip()));
    }
    // A line that is too long for a comment is folded into two.
    requireEqual(
        List.of(String.join(" ", said)),
        List.of(
            String.join(" ", printed.toString(StandardCharsets.UTF_8).strip().lines().toList())));
  }

  /** Where the wrapper is: this project is built from a copy of itself, deep below. */
  private static Path root(Path below) {
    for (Path at = below; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw"))) {
        return at;
      }
    }
    throw new AssertionError("no mvnw above " + below);
  }

  private static void requireEqual(List<String> found, List<String> expected) {
    if (found.isEmpty() || !found.equals(expected)) {
      throw new AssertionError(
          "README.md says:\n"
              + String.join("\n", found)
              + "\nbut this project:\n"
              + String.join("\n", expected));
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  private static List<String> all(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1).stripTrailing().stripIndent() + "\n");
    }
    return found;
  }
}
