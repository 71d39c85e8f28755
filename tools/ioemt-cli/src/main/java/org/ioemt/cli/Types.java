package org.ioemt.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ioemt.testkit.ValueGenerator;

/** The types that can be generated and written, by the names that people would call them. */
final class Types {

  /** Parts and rows for which there is no JSON. */
  private static final Set<String> WITHOUT_JSON =
      Set.of("CodeAbsence", "CodeMapping", "Entry", "Source", "Step");

  private static final Map<String, Class<?>> BY_NAME = byName();

  private Types() {}

  static Iterable<String> names() {
    return BY_NAME.keySet();
  }

  /**
   * The type of a name; {@code systems} are EMS systems, there are no others.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Class<?> of(String name) {
    Class<?> type = BY_NAME.get(name.equals("systems") ? "ems-systems" : name);
    if (type == null) {
      throw new IllegalArgumentException(
          "expected a type such as members or protocols, found '" + name + "'");
    }
    return type;
  }

  private static Map<String, Class<?>> byName() {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    for (Class<?> type : ValueGenerator.types()) {
      if (!type.isEnum() && !WITHOUT_JSON.contains(type.getSimpleName())) {
        types.put(plural(words(type.getSimpleName())), type);
      }
    }
    return types;
  }

  /** {@code EmsSystem} is {@code ems-system}. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (i > 0 && Character.isUpperCase(name.charAt(i))) {
        words.append('-');
      }
      words.append(name.charAt(i));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static String plural(String words) {
    int of = words.indexOf("-of-");
    if (of > 0) {
      return plural(words.substring(0, of)) + words.substring(of);
    }
    if (words.endsWith("s")) {
      return words;
    }
    if (words.endsWith("ch")) {
      return words + "es";
    }
    return words.endsWith("y") && !words.endsWith("ey")
        ? words.substring(0, words.length() - 1) + "ies"
        : words + "s";
  }
}
