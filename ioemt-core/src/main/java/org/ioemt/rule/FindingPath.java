package org.ioemt.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The place of a finding in the checked value: property names, with an index where a property is a
 * list.
 *
 * <pre>{@code
 * FindingPath.of("credentials", 2).property("expires").toString(); // "credentials[2].expires"
 * }</pre>
 *
 * <p>The names are those of the accessors, which are those of the JSON form too. Immutable and
 * thread-safe.
 */
public final class FindingPath {

  private static final FindingPath ROOT = new FindingPath(null, "", -1);
  private static final int NONE = -1;

  private final @Nullable FindingPath parent;
  private final String name;
  private final int index;

  private FindingPath(@Nullable FindingPath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /**
   * The checked value itself.
   *
   * @return the empty path
   */
  public static FindingPath root() {
    return ROOT;
  }

  /**
   * A property of the checked value.
   *
   * @param property the property's name
   * @return the path
   */
  public static FindingPath of(String property) {
    return ROOT.property(property);
  }

  /**
   * An element of a list of the checked value.
   *
   * @param property the list's name
   * @param index the element's index, 0 for the first
   * @return the path
   * @throws IllegalArgumentException if the index is negative
   */
  public static FindingPath of(String property, int index) {
    return ROOT.element(property, index);
  }

  /**
   * Reads the text form.
   *
   * @param text a path as {@link #toString()} writes it
   * @return the path
   * @throws IllegalArgumentException if the text is no path
   */
  public static FindingPath parse(String text) {
    if (text.isEmpty()) {
      return ROOT;
    }
    FindingPath path = ROOT;
    for (int from = 0; from <= text.length(); ) {
      int dot = text.indexOf('.', from);
      int until = dot < 0 ? text.length() : dot;
      path = path.step(text.substring(from, until));
      from = until + 1;
    }
    return path;
  }

  private FindingPath step(String text) {
    int open = text.indexOf('[');
    String property = open < 0 ? text : text.substring(0, open);
    if (property.isEmpty() || !property.chars().allMatch(FindingPath::isPartOfName)) {
      throw new IllegalArgumentException("path: expected names such as 'credentials[2].expires'");
    }
    if (open < 0) {
      return property(property);
    }
    String digits = text.substring(open + 1, Math.max(open + 1, text.length() - 1));
    boolean number =
        text.endsWith("]")
            && !digits.isEmpty()
            && digits.length() < 10
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && (digits.length() == 1 || digits.charAt(0) != '0');
    if (!number) {
      throw new IllegalArgumentException("path: expected an index such as '[2]'");
    }
    return element(property, Integer.parseInt(digits));
  }

  private static boolean isPartOfName(int c) {
    return c > ' ' && c != '[' && c != ']' && c != 0x7f;
  }

  /**
   * A property of the value at this path.
   *
   * @param property the property's name, not empty
   * @return the longer path
   * @throws IllegalArgumentException if the name is empty
   */
  public FindingPath property(String property) {
    return new FindingPath(this, requireName(property), NONE);
  }

  /**
   * An element of a list of the value at this path.
   *
   * @param property the list's name, not empty
   * @param at the element's index, 0 for the first
   * @return the longer path
   * @throws IllegalArgumentException if the name is empty or the index negative
   */
  public FindingPath element(String property, int at) {
    if (at < 0) {
      throw new IllegalArgumentException("index: must not be negative, found " + at);
    }
    return new FindingPath(this, requireName(property), at);
  }

  /**
   * This path seen from a value that holds the checked value.
   *
   * @param outer the checked value's place in the outer value
   * @return the path that begins with the outer one
   */
  public FindingPath within(FindingPath outer) {
    if (parent == null) {
      return outer;
    }
    return new FindingPath(parent.within(outer), name, index);
  }

  /**
   * The steps of the path, from the checked value inward.
   *
   * @return the steps; empty for the root
   */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (FindingPath path = this; path.parent != null; path = path.parent) {
      steps.add(
          new Step(
              path.name, path.index == NONE ? OptionalInt.empty() : OptionalInt.of(path.index)));
    }
    Collections.reverse(steps);
    return Collections.unmodifiableList(steps);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FindingPath that
        && name.equals(that.name)
        && index == that.index
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parent, name, index);
  }

  /**
   * The path as text.
   *
   * @return for instance {@code credentials[2].expires}; empty for the root
   */
  @Override
  public String toString() {
    if (parent == null) {
      return "";
    }
    String step = index == NONE ? name : name + '[' + index + ']';
    return parent.parent == null ? step : parent + "." + step;
  }

  private static String requireName(String property) {
    if (property.isEmpty()) {
      throw new IllegalArgumentException("property: must not be empty");
    }
    return property;
  }

  /**
   * One step of a path.
   *
   * @param property the property's name
   * @param index the index in the property's list, or empty where the property is no list
   */
  public record Step(String property, OptionalInt index) {}
}
