package org.ioemt.nemsis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document, as it was written: a group with the elements in it, or a single element
 * with what it says.
 *
 * <p>This is what makes the first layer lossless: every attribute and every element of a record is
 * kept, known to this module or not, in the order of the document. The types around it ({@link
 * NemsisPersonnel} and the like) only name what is in it.
 *
 * <p>Two elements are equal when name, attributes, text and children are; their place in a document
 * does not count. {@code toString} shows the name and the place only, since a text may be a
 * person's.
 *
 * <pre>{@code
 * NemsisElement license =
 *     NemsisElement.group(
 *         "dPersonnel.LicensureGroup",
 *         Map.of("UUID", "5f0b9f0e-6a3c-4b6e-9d55-1a7a6c1d2e3f"),
 *         NemsisElement.of("dPersonnel.22", "09"),
 *         NemsisElement.missing("dPersonnel.23", NotValue.NOT_RECORDED),
 *         NemsisElement.of("dPersonnel.24", "9925007"));
 * license.value("dPersonnel.24").text(); // Optional[9925007]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class NemsisElement {

  static final String UUID = "UUID";
  static final String CORRELATION_ID = "CorrelationID";
  static final String NOT_VALUE = "NV";
  static final String NEGATIVE = "PN";
  static final String NIL = "xsi:nil";

  private static final NemsisValue ABSENT = new NemsisValue.Absent();
  private static final String[] NO_ATTRIBUTES = {};
  private static final NemsisElement[] NO_CHILDREN = {};

  private final String name;
  private final @Nullable String text;
  // Names and values in turn; bare arrays, because a document is made of these by the million.
  private final String[] attributes;
  private final NemsisElement[] children;
  private final int line;
  private final int column;

  /** Takes the arrays as they are: nobody else may hold them. */
  NemsisElement(
      String name,
      @Nullable String text,
      String @Nullable [] attributes,
      NemsisElement @Nullable [] children,
      int line,
      int column) {
    this.name = name;
    this.text = text;
    this.attributes = attributes == null ? NO_ATTRIBUTES : attributes;
    this.children = children == null ? NO_CHILDREN : children;
    this.line = line;
    this.column = column;
  }

  /**
   * An element with a value.
   *
   * @param name the name, for instance {@code dPersonnel.24}
   * @param text the value as it is to be written
   * @return the element, of no place
   */
  public static NemsisElement of(String name, String text) {
    return new NemsisElement(requireName(name), Objects.requireNonNull(text), null, null, 0, 0);
  }

  /**
   * An element with a value and attributes.
   *
   * @param name the name
   * @param text the value as it is to be written
   * @param attributes the attributes by name, in the order of the map
   * @return the element, of no place
   */
  public static NemsisElement of(String name, String text, Map<String, String> attributes) {
    return new NemsisElement(
        requireName(name), Objects.requireNonNull(text), pairs(attributes), null, 0, 0);
  }

  /**
   * An element that says why it has no value.
   *
   * @param name the name
   * @param reason the NOT value
   * @return the element, nil and of no place
   */
  public static NemsisElement missing(String name, NotValue reason) {
    String[] attributes = {NIL, "true", NOT_VALUE, reason.code()};
    return new NemsisElement(requireName(name), null, attributes, null, 0, 0);
  }

  /**
   * A group.
   *
   * @param name the name, for instance {@code dPersonnel.LicensureGroup}
   * @param attributes the attributes by name, in the order of the map
   * @param children the elements in it, in the order in which they are to be written
   * @return the group, of no place
   */
  public static NemsisElement group(
      String name, Map<String, String> attributes, NemsisElement... children) {
    return group(name, attributes, List.of(children));
  }

  /**
   * A group.
   *
   * @param name the name
   * @param attributes the attributes by name, in the order of the map
   * @param children the elements in it, in the order in which they are to be written
   * @return the group, of no place
   */
  public static NemsisElement group(
      String name, Map<String, String> attributes, Collection<NemsisElement> children) {
    return new NemsisElement(
        requireName(name),
        null,
        pairs(attributes),
        List.copyOf(children).toArray(NO_CHILDREN),
        0,
        0);
  }

  /**
   * The name.
   *
   * @return for instance {@code dPersonnel.24} or {@code dPersonnel.LicensureGroup}
   */
  public String name() {
    return name;
  }

  /**
   * The line of the document on which the element begins.
   *
   * @return 1 for the first line; 0 for an element that was not read from a document
   */
  public int line() {
    return line;
  }

  /**
   * The place in the line at which the element begins, in characters.
   *
   * @return 1 for the first; 0 for an element that was not read from a document
   */
  public int column() {
    return column;
  }

  /**
   * The text as it was written, white space included. May be personal data.
   *
   * @return the text; empty for a group, and for an element that is empty
   */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /**
   * What the element says.
   *
   * @return never {@link NemsisValue.Absent}; for a group, or an empty element without attributes,
   *     a text of no characters
   */
  public NemsisValue value() {
    @Nullable String negative = attributeOrNull(NEGATIVE);
    if (text != null) {
      return new NemsisValue.Text(text, Optional.ofNullable(negative));
    }
    if (negative != null) {
      return new NemsisValue.Negative(negative);
    }
    if (isNil() || attributeOrNull(NOT_VALUE) != null) {
      return new NemsisValue.Missing(notValue().flatMap(NotValue::find));
    }
    return new NemsisValue.Text("", Optional.empty());
  }

  /**
   * The code of the NOT value, whatever stands beside it.
   *
   * @return the attribute {@code NV} as it was written, or empty
   */
  public Optional<String> notValue() {
    return attribute(NOT_VALUE);
  }

  /**
   * The code of the pertinent negative, whatever stands beside it.
   *
   * @return the attribute {@code PN} as it was written, or empty
   */
  public Optional<String> negative() {
    return attribute(NEGATIVE);
  }

  /**
   * Whether the element is marked as nil.
   *
   * @return true for {@code xsi:nil="true"} (or {@code "1"})
   */
  public boolean isNil() {
    @Nullable String nil = attributeOrNull(NIL);
    return nil != null && (nil.equals("true") || nil.equals("1"));
  }

  /**
   * The UUID.
   *
   * @return the attribute {@code UUID} as it was written, or empty
   */
  public Optional<String> uuid() {
    return attribute(UUID);
  }

  /**
   * The id by which a custom result names the element.
   *
   * @return the attribute {@code CorrelationID} as it was written, or empty
   */
  public Optional<String> correlationId() {
    return attribute(CORRELATION_ID);
  }

  /**
   * An attribute.
   *
   * @param attribute its name; {@code xsi:nil} for the nil of XML Schema
   * @return the value as it was written, or empty
   */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributeOrNull(attribute));
  }

  /**
   * The names of the attributes.
   *
   * @return the names in the order of the document, without namespace declarations
   */
  public List<String> attributeNames() {
    List<String> names = new ArrayList<>(attributes.length / 2);
    for (int i = 0; i < attributes.length; i += 2) {
      names.add(attributes[i]);
    }
    return names;
  }

  /**
   * The elements in a group.
   *
   * @return an unmodifiable list in the order of the document; empty for a single element
   */
  public List<NemsisElement> children() {
    return children.length == 0 ? List.of() : List.of(children);
  }

  /**
   * The elements of a name in this group.
   *
   * @param child the name
   * @return an unmodifiable list in the order of the document
   */
  public List<NemsisElement> all(String child) {
    List<NemsisElement> found = List.of();
    for (NemsisElement element : children) {
      if (element.name.equals(child)) {
        if (found.isEmpty()) {
          found = new ArrayList<>();
        }
        found.add(element);
      }
    }
    return List.copyOf(found);
  }

  /**
   * The first element of a name in this group.
   *
   * @param child the name
   * @return the element, or empty
   */
  public Optional<NemsisElement> first(String child) {
    return Optional.ofNullable(firstOrNull(child));
  }

  /**
   * What the first element of a name in this group says.
   *
   * @param child the name
   * @return {@link NemsisValue.Absent} where there is no such element
   */
  public NemsisValue value(String child) {
    @Nullable NemsisElement element = firstOrNull(child);
    return element == null ? ABSENT : element.value();
  }

  @Nullable NemsisElement firstOrNull(String child) {
    for (NemsisElement element : children) {
      if (element.name.equals(child)) {
        return element;
      }
    }
    return null;
  }

  /** The text of the first element of a name that is not empty. */
  @Nullable String textOf(String child) {
    @Nullable NemsisElement element = firstOrNull(child);
    return element == null || element.text == null || element.text.isEmpty() ? null : element.text;
  }

  private @Nullable String attributeOrNull(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  private static String requireName(String name) {
    if (name.isEmpty() || !name.chars().allMatch(NemsisElement::isPartOfName)) {
      throw new IllegalArgumentException(
          "element: expected a name of letters, digits and dots such as dPersonnel.24");
    }
    return name;
  }

  private static boolean isPartOfName(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
  }

  private static String[] pairs(Map<String, String> attributes) {
    String[] pairs = new String[attributes.size() * 2];
    int at = 0;
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      pairs[at++] = attribute.getKey();
      pairs[at++] = attribute.getValue();
    }
    return pairs;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NemsisElement that
        && name.equals(that.name)
        && Objects.equals(text, that.text)
        && Arrays.equals(attributes, that.attributes)
        && Arrays.equals(children, that.children);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + Objects.hashCode(text)) + Arrays.hashCode(children);
  }

  /**
   * Name and place.
   *
   * @return for instance {@code dPersonnel.24 (line 27, column 13)}
   */
  @Override
  public String toString() {
    return line == 0 ? name : name + " (line " + line + ", column " + column + ')';
  }
}
