package org.ioemt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The change log that lies in the jar, by release: what is under its heading "Data". */
final class ChangeLog {

  private static final String FILE = "CHANGELOG.md";

  private final Map<String, List<String>> data = new LinkedHashMap<>();

  private ChangeLog(String text) {
    String version = "";
    boolean wanted = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        version = line.substring(3).split(" ", 2)[0];
        wanted = false;
        data.put(version, new ArrayList<>());
      } else if (line.startsWith("### ")) {
        wanted = line.equals("### Data");
      } else if (wanted && !line.isBlank()) {
        data.getOrDefault(version, new ArrayList<>()).add(line.replace("`", ""));
      }
    }
  }

  static ChangeLog of(String text) {
    return new ChangeLog(text);
  }

  static ChangeLog shipped() throws IOException {
    try (InputStream in = ChangeLog.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + FILE);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The releases, newest first. */
  Set<String> releases() {
    return data.keySet();
  }

  /** What a release changed in the tables, a paragraph or an item each; empty if there is none. */
  Optional<List<String>> data(String release) {
    return Optional.ofNullable(data.get(release));
  }
}
