package org.ioemt.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documents at the root of the repository, wherever the build puts its classes. */
public final class Pages {

  private Pages() {}

  /**
   * The place of a document.
   *
   * @param name the path from the root of the repository, for instance {@code docs/findings.md}
   * @return the file, which need not exist
   */
  public static Path file(String name) {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw"))) {
        return at.resolve(name);
      }
    }
    throw new AssertionError("no mvnw in " + here + " or above it");
  }

  /**
   * The text of a document.
   *
   * @param name the path from the root of the repository
   * @return the text, lines ended by a line feed
   * @throws IOException if there is no such file
   */
  public static String text(String name) throws IOException {
    return Files.readString(file(name)).replace("\r\n", "\n");
  }

  /**
   * The parts of a source file that a document quotes: what stands between a line {@code //
   * snippet} and the next line {@code // end}, moved to the left margin.
   *
   * @param name the path of the source file from the root of the repository
   * @return the parts in the order of the file
   * @throws IOException if there is no such file
   */
  public static List<String> snippets(String name) throws IOException {
    return all("(?ms)^ *// snippet\\n(.*?)\\n? *// end$", text(name));
  }

  /**
   * The blocks of code in a document.
   *
   * @param name the path of the document from the root of the repository
   * @param language the language that is named where the block begins
   * @return the contents of the blocks in the order of the document
   * @throws IOException if there is no such file
   */
  public static List<String> blocks(String name, String language) throws IOException {
    return all("(?ms)^```" + language + "\\n(.*?)^```$", text(name));
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
