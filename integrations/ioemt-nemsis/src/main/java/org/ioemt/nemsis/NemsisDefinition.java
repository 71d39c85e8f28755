package org.ioemt.nemsis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ioemt.internal.table.Codes;
import org.ioemt.internal.table.Table;

/**
 * What the schema of a version demands of an element: where it stands, how often, and what it may
 * say.
 *
 * <p>Read in the schema files of the builds that {@link NemsisVersion#release} names. Immutable and
 * thread-safe.
 *
 * @param name the element, for instance {@code dPersonnel.24}
 * @param parent the group or section that it stands in
 * @param order its place among all elements of the version; those of one parent are written in this
 *     order
 * @param least how often it must be there, 0 or 1
 * @param most how often it may be there; empty for any number
 * @param type what its text is
 * @param list the code list, or empty
 * @param nillable whether it may be nil
 * @param notValues the codes of the NOT values that it may have
 * @param negatives the codes of the pertinent negatives that it may have
 * @param usage whether the state or the nation wants it; empty for a group
 * @param attributes the attributes that it may have beside {@code NV}, {@code PN} and {@code
 *     xsi:nil}, with the code list of those that have one
 * @param required the attributes that it must have
 * @param shortest the fewest characters, or empty
 * @param longest the most characters, or empty
 * @param lowest the least number, date or time as the schema writes it, or empty
 * @param highest the greatest number, date or time as the schema writes it, or empty
 * @param digits the most digits in all and after the point, as {@code 8.2}, or empty
 * @param pattern the form of the text, or empty
 */
public record NemsisDefinition(
    String name,
    String parent,
    int order,
    int least,
    Optional<Integer> most,
    Type type,
    Optional<NemsisList> list,
    boolean nillable,
    Set<String> notValues,
    Set<String> negatives,
    Optional<Usage> usage,
    Map<String, Optional<NemsisList>> attributes,
    Set<String> required,
    Optional<Integer> shortest,
    Optional<Integer> longest,
    Optional<String> lowest,
    Optional<String> highest,
    Optional<String> digits,
    Optional<Pattern> pattern) {

  /**
   * Copies the collections.
   *
   * @param name the element, for instance {@code dPersonnel.24}
   * @param parent the group or section that it stands in
   * @param order its place among all elements of the version; those of one parent are written in
   *     this order
   * @param least how often it must be there, 0 or 1
   * @param most how often it may be there; empty for any number
   * @param type what its text is
   * @param list the code list, or empty
   * @param nillable whether it may be nil
   * @param notValues the codes of the NOT values that it may have
   * @param negatives the codes of the pertinent negatives that it may have
   * @param usage whether the state or the nation wants it; empty for a group
   * @param attributes the attributes that it may have beside {@code NV}, {@code PN} and {@code
   *     xsi:nil}, with the code list of those that have one
   * @param required the attributes that it must have
   * @param shortest the fewest characters, or empty
   * @param longest the most characters, or empty
   * @param lowest the least number, date or time as the schema writes it, or empty
   * @param highest the greatest number, date or time as the schema writes it, or empty
   * @param digits the most digits in all and after the point, as {@code 8.2}, or empty
   * @param pattern the form of the text, or empty
   */
  public NemsisDefinition {
    notValues = Collections.unmodifiableSet(notValues);
    negatives = Collections.unmodifiableSet(negatives);
    attributes = Collections.unmodifiableMap(attributes);
    required = Collections.unmodifiableSet(required);
  }

  /**
   * What a version demands of an element.
   *
   * @param version the version
   * @param name any text
   * @return the definition, or empty where the version has no such element in the sections that
   *     this module reads
   */
  public static Optional<NemsisDefinition> find(NemsisVersion version, String name) {
    return Optional.ofNullable(byName(version).get(name));
  }

  /**
   * All elements of a version in the sections that this module reads.
   *
   * @param version the version
   * @return the definitions in the order of the schema
   */
  public static List<NemsisDefinition> all(NemsisVersion version) {
    return List.copyOf(byName(version).values());
  }

  /**
   * The elements that may stand in a group or section.
   *
   * @param version the version
   * @param parent the group or section, for instance {@code dPersonnel.LicensureGroup}
   * @return the definitions in the order in which they are written; empty where there is no such
   *     group
   */
  public static List<NemsisDefinition> in(NemsisVersion version, String parent) {
    return Shipped.of(version).byParent.getOrDefault(parent, List.of());
  }

  static Map<String, NemsisDefinition> byName(NemsisVersion version) {
    return Shipped.of(version).byName;
  }

  /**
   * Whether the element is a group of others.
   *
   * @return true if it has no text of its own
   */
  public boolean isGroup() {
    return type == Type.GROUP;
  }

  /** What the text of an element is. */
  public enum Type {
    /** No text: other elements. */
    GROUP,
    /** Any text, or a code of a list. */
    STRING,
    /** A day, by the calendar of XML Schema; a zone may follow it. */
    DATE,
    /** A day and a time with a numeric offset. */
    DATE_TIME,
    /** A whole number. */
    INTEGER,
    /** A whole number above zero. */
    POSITIVE_INTEGER,
    /** A decimal number. */
    DECIMAL;

    private static Type ofSchema(String text) {
      return switch (text) {
        case "group" -> GROUP;
        case "string" -> STRING;
        case "date" -> DATE;
        case "dateTime" -> DATE_TIME;
        case "integer" -> INTEGER;
        case "positiveInteger" -> POSITIVE_INTEGER;
        case "decimal" -> DECIMAL;
        default -> throw new IllegalArgumentException("no type '" + text + "' of the schema");
      };
    }
  }

  /** Who wants an element. */
  public enum Usage {
    /** Must have a value. */
    MANDATORY,
    /** Must be there, with a value or a NOT value. */
    REQUIRED,
    /** Should be there, with a value or a NOT value. */
    RECOMMENDED,
    /** May be left out. */
    OPTIONAL;

    private static Usage ofSchema(String text) {
      return Codes.of("usage", values(), usage -> usage.name(), text.toUpperCase(Locale.ROOT));
    }
  }

  private static final class Shipped {
    private static final Map<NemsisVersion, Shipped> BY_VERSION =
        new EnumMap<>(NemsisVersion.class);

    final Map<String, NemsisDefinition> byName = new LinkedHashMap<>();
    final Map<String, List<NemsisDefinition>> byParent = new LinkedHashMap<>();

    private Shipped(NemsisVersion version) {
      Table table =
          Table.read(
              NemsisDefinition.class,
              "elements-" + version.code() + ".tsv",
              "element",
              "parent",
              "least",
              "most",
              "type",
              "list",
              "nillable",
              "not_values",
              "negatives",
              "usage",
              "attributes",
              "shortest",
              "longest",
              "lowest",
              "highest",
              "digits",
              "pattern");
      table.requireUnique("element");
      for (Table.Row row : table) {
        NemsisDefinition definition = read(row, byName.size());
        byName.put(definition.name, definition);
        byParent.computeIfAbsent(definition.parent, parent -> new ArrayList<>()).add(definition);
      }
      byParent.replaceAll((parent, children) -> List.copyOf(children));
    }

    static synchronized Shipped of(NemsisVersion version) {
      return BY_VERSION.computeIfAbsent(version, Shipped::new);
    }

    private static NemsisDefinition read(Table.Row row, int order) {
      Map<String, Optional<NemsisList>> attributes = new LinkedHashMap<>();
      Set<String> required = new LinkedHashSet<>();
      for (String attribute : words(row, "attributes")) {
        int equal = attribute.indexOf('=');
        String name = equal < 0 ? attribute : attribute.substring(0, equal);
        if (name.endsWith("!")) {
          name = name.substring(0, name.length() - 1);
          required.add(name);
        }
        attributes.put(
            name,
            equal < 0
                ? Optional.empty()
                : Optional.of(NemsisList.of(attribute.substring(equal + 1))));
      }
      return new NemsisDefinition(
          row.text("element"),
          row.text("parent"),
          order,
          row.value("least", Integer::valueOf),
          row.value(
              "most",
              most -> most.equals("M") ? Optional.empty() : Optional.of(Integer.valueOf(most))),
          row.value("type", Type::ofSchema),
          row.optionalValue("list", NemsisList::of),
          row.flag("nillable"),
          new LinkedHashSet<>(words(row, "not_values")),
          new LinkedHashSet<>(words(row, "negatives")),
          row.optionalValue("usage", Usage::ofSchema),
          attributes,
          required,
          row.optionalValue("shortest", Integer::valueOf),
          row.optionalValue("longest", Integer::valueOf),
          row.optional("lowest"),
          row.optional("highest"),
          row.optional("digits"),
          row.optionalValue("pattern", Pattern::compile));
    }

    private static List<String> words(Table.Row row, String column) {
      return row.optional(column).map(cell -> Arrays.asList(cell.split(" "))).orElse(List.of());
    }
  }
}
