package org.ioemt.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ioemt.rule.FindingPath;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a roster holds: a value of a member, named by its path in the member's JSON.
 *
 * <pre>{@code
 * RosterField.of("birthDate");
 * RosterField.of("credentials[0].qualification.title");
 * }</pre>
 *
 * <p>An index counts the credentials, affiliations and so on of one row, 0 for the first. Immutable
 * and thread-safe.
 */
public final class RosterField {

  private static final int LARGEST_INDEX = 99;

  private final Attribute attribute;
  private final int index;
  private final int inner;
  private final String text;

  private RosterField(Attribute attribute, int index, int inner, String text) {
    this.attribute = attribute;
    this.index = index;
    this.inner = inner;
    this.text = text;
  }

  /**
   * The field at a path.
   *
   * @param path the path, with an index of 0 to 99 wherever the JSON has a list
   * @return the field
   * @throws IllegalArgumentException if a member has no such value
   */
  public static RosterField of(String path) {
    StringBuilder template = new StringBuilder();
    int[] indices = {-1, -1};
    int count = 0;
    int at = 0;
    for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', at)) {
      int close = path.indexOf(']', open);
      int index = close < 0 || count == 2 ? -1 : index(path.substring(open + 1, close));
      if (index < 0) {
        throw unknown(path);
      }
      indices[count++] = index;
      template.append(path, at, open).append("[]");
      at = close + 1;
    }
    String found = template.append(path, at, path.length()).toString();
    for (Attribute attribute : Attribute.values()) {
      if (attribute.template().equals(found)) {
        return new RosterField(attribute, indices[0], indices[1], path);
      }
    }
    throw unknown(path);
  }

  /** The field, also beyond the indices that a column can have: members may have more. */
  static RosterField ofAny(Attribute attribute, int... indices) {
    String text = attribute.template();
    for (int index : indices) {
      int at = text.indexOf("[]");
      text = text.substring(0, at + 1) + index + text.substring(at + 1);
    }
    return new RosterField(
        attribute,
        indices.length > 0 ? indices[0] : -1,
        indices.length > 1 ? indices[1] : -1,
        text);
  }

  static RosterField of(Attribute attribute, int... indices) {
    return ofAny(attribute, indices);
  }

  /**
   * The paths of all fields, with empty brackets where an index stands.
   *
   * @return an unmodifiable list in the order of the JSON
   */
  public static List<String> templates() {
    List<String> templates = new ArrayList<>();
    for (Attribute attribute : Attribute.values()) {
      templates.add(attribute.template());
    }
    return Collections.unmodifiableList(templates);
  }

  private static int index(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 2
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && (digits.length() == 1 || digits.charAt(0) != '0');
    return number ? Integer.parseInt(digits) : -1;
  }

  private static IllegalArgumentException unknown(String path) {
    return new IllegalArgumentException(
        "field: expected a value of a member such as id or credentials[0].expires (indices 0 to "
            + LARGEST_INDEX
            + "), found '"
            + path
            + "'");
  }

  Attribute attribute() {
    return attribute;
  }

  /** The first index, or -1. */
  int index() {
    return index;
  }

  /** The second index, or -1. */
  int inner() {
    return inner;
  }

  /** The same of another credential. */
  RosterField shifted(int by) {
    return inner < 0 ? ofAny(attribute, index + by) : ofAny(attribute, index + by, inner);
  }

  /** The paths of all that the field is a part of, from the outermost. */
  List<String> groups() {
    List<String> groups = new ArrayList<>(2);
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      groups.add(text.substring(0, dot));
    }
    return groups;
  }

  /** The path of the list's element that the field is of, or its own. */
  String element() {
    int end = text.lastIndexOf(']');
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /**
   * The path of the field in a member.
   *
   * @return the path
   */
  public FindingPath path() {
    return FindingPath.parse(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RosterField that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The path.
   *
   * @return the text that {@link #of(String)} reads
   */
  @Override
  public String toString() {
    return text;
  }
}
