package org.ioemt.fhir.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The English display and definition of the constants of the core, which the core has in its
 * Javadoc only.
 */
final class Definitions {

  private static final Map<String, Map<String, Definition>> ALL = read();

  private Definitions() {}

  /** What is said of one constant. The display is empty where the core itself has a name. */
  record Definition(String code, String display, String text) {}

  /** The definitions of a system, in the order of the table; exactly those of the given codes. */
  static List<Definition> of(String system, List<String> codes) {
    Map<String, Definition> known = ALL.getOrDefault(system, Map.of());
    if (!List.copyOf(known.keySet()).equals(codes)) {
      throw new IllegalStateException(
          "definitions.tsv: " + system + ": expected " + codes + ", found " + known.keySet());
    }
    return List.copyOf(known.values());
  }

  private static Map<String, Map<String, Definition>> read() {
    Map<String, Map<String, Definition>> all = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      String display = cells[2].equals("-") ? "" : cells[2];
      all.computeIfAbsent(cells[0], system -> new LinkedHashMap<>())
          .put(cells[1], new Definition(cells[1], display, cells[3]));
    }
    return all;
  }

  private static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(Definitions.class.getResourceAsStream("definitions.tsv"))) {
      List<String> lines =
          new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
