package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Table;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A category into which casualties are sorted, in its scheme: START, SALT, the UK triage sieve,
 * NEMSIS.
 *
 * <p><b>Categories of different schemes have no order and no equality.</b> START has four and SALT
 * five; START's black holds the expectant, SALT gives them gray. A color in common is no relation:
 * no shipped source relates two schemes, so this type is not {@link Comparable}, and {@link
 * #isTreatedBefore} refuses a category of another scheme.
 *
 * <pre>{@code
 * TriageCategory immediate = TriageCategory.of("START", "RED");
 * immediate.isTreatedBefore(TriageCategory.of("START", "YELLOW")); // true
 * immediate.equals(TriageCategory.of("SALT", "RED")); // false
 * }</pre>
 *
 * <p>Codes of schemes that are not shipped are kept, without label, color and order.
 *
 * <p>Immutable and thread-safe.
 */
public final class TriageCategory {

  private static final String WHAT = "triage category";

  private final Code code;
  private final boolean listed;
  private final Optional<String> display;
  private final Optional<TriageColor> color;
  private final OptionalInt order;
  private final Evidence evidence;
  private final Optional<Citation> source;

  private TriageCategory(
      Code code,
      boolean listed,
      Optional<String> display,
      Optional<TriageColor> color,
      OptionalInt order,
      Evidence evidence,
      Optional<Citation> source) {
    this.code = code;
    this.listed = listed;
    this.display = display;
    this.color = color;
    this.order = order;
    this.evidence = evidence;
    this.source = source;
  }

  /**
   * The triage category with a code.
   *
   * @param code scheme and code
   * @return the shipped value; where nothing of the scheme is shipped, one of which only the code
   *     is known
   * @throws IllegalArgumentException if the scheme is shipped and has no such code
   */
  public static TriageCategory of(Code code) {
    return Shipped.TABLE.get(code, TriageCategory::bare);
  }

  /**
   * The triage category with a code.
   *
   * @param scheme the key of the scheme, for instance {@code START}
   * @param code the code as the scheme writes it
   * @return as {@link #of(Code)}
   * @throws IllegalArgumentException as {@link #of(Code)}, or if scheme or code has another form
   */
  public static TriageCategory of(String scheme, String code) {
    return of(Code.of(scheme, code));
  }

  /**
   * Reads a triage category as {@link #toString()} writes it.
   *
   * @param text scheme and code, separated by a vertical bar, for instance {@code START|RED}
   * @return as {@link #of(Code)}
   * @throws IllegalArgumentException as {@link #of(Code)}, or if the text has another form
   */
  public static TriageCategory parse(String text) {
    return of(Code.parse(text));
  }

  /**
   * Reads a triage category, if the text is one.
   *
   * @param text any text; nothing is trimmed or folded
   * @return the triage category, or empty where {@link #parse} would refuse the text
   */
  public static Optional<TriageCategory> find(String text) {
    return Shipped.TABLE.find(text, TriageCategory::bare);
  }

  /**
   * A category of a scheme that is not shipped.
   *
   * @param code scheme and code
   * @param display the label, not blank, 120 characters at most, no control characters
   * @param color the color of the tag
   * @param order the place in the order of the scheme, 1 for the first
   * @return the category; JSON holds its code alone
   * @throws IllegalArgumentException if the scheme is a shipped one, the label is malformed or the
   *     order below 1
   */
  public static TriageCategory define(Code code, String display, TriageColor color, int order) {
    return new TriageCategory(
        Shipped.TABLE.requireHosts(code, display),
        false,
        Optional.of(display),
        Optional.of(color),
        OptionalInt.of(SchemeTable.requireRank(order)),
        Evidence.UNVERIFIED,
        Optional.empty());
  }

  /**
   * Every shipped value.
   *
   * @return an unmodifiable list, scheme by scheme in the order of the table
   */
  public static List<TriageCategory> all() {
    return Shipped.TABLE.all();
  }

  /**
   * The shipped values of one scheme.
   *
   * @param scheme the key of a scheme
   * @return an unmodifiable list in the order of the table; empty where nothing of it is shipped
   */
  public static List<TriageCategory> ofScheme(String scheme) {
    return Shipped.TABLE.ofScheme(scheme);
  }

  /**
   * The schemes of which values are shipped.
   *
   * @return their keys, which {@link org.ioemt.code.CodeSystem} knows
   */
  public static List<String> schemes() {
    return Shipped.TABLE.schemes();
  }

  /**
   * Scheme and code.
   *
   * @return the code
   */
  public Code code() {
    return code;
  }

  /**
   * The key of the scheme.
   *
   * @return the code's system
   */
  public String scheme() {
    return code.system();
  }

  /**
   * Whether this is a shipped value.
   *
   * @return false where only the code is known, and where a host defined the value
   */
  public boolean isListed() {
    return listed;
  }

  /**
   * The short label that the scheme gives the category.
   *
   * @return the label, or empty where only the code is known
   */
  public Optional<String> display() {
    return display;
  }

  /**
   * The color of the category's tag. No relation to a category of another scheme.
   *
   * @return the color, or empty where nothing is known of the category
   */
  public Optional<TriageColor> color() {
    return color;
  }

  /**
   * The place in the order of the scheme.
   *
   * @return 1 for the first; empty where the scheme does not rank the value, or nothing is known of
   *     it
   */
  public OptionalInt order() {
    return order;
  }

  /**
   * Whether this value and another can be compared: both of one scheme, and both ranked.
   *
   * @param other the other value
   * @return true if {@link #isTreatedBefore} has an answer
   */
  public boolean isComparableWith(TriageCategory other) {
    return scheme().equals(other.scheme()) && order.isPresent() && other.order.isPresent();
  }

  /**
   * Whether this category comes before another of its scheme.
   *
   * @param other another value of the same scheme
   * @return true if this one comes first; false also for the same value
   * @throws IllegalArgumentException if the other is of another scheme, or the scheme does not rank
   *     both; {@link #isComparableWith} asks first
   */
  public boolean isTreatedBefore(TriageCategory other) {
    if (!scheme().equals(other.scheme())) {
      throw SchemeTable.notOrdered(WHAT, code, other.code);
    }
    if (!isComparableWith(other)) {
      throw new IllegalArgumentException(
          WHAT + ": " + code + " and " + other.code + " are not both ranked by their scheme");
    }
    return order.getAsInt() < other.order.getAsInt();
  }

  /**
   * How well code and label were read.
   *
   * @return the evidence; {@link Evidence#UNVERIFIED} where nothing is recorded
   */
  public Evidence evidence() {
    return evidence;
  }

  /**
   * Where they were read.
   *
   * @return the source, or empty where none is recorded
   */
  public Optional<Citation> source() {
    return source;
  }

  /** Two values are equal when their codes are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TriageCategory that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Scheme and code.
   *
   * @return the text that {@link #parse} reads back, for instance {@code START|RED}
   */
  @Override
  public String toString() {
    return code.toString();
  }

  private static TriageCategory bare(Code code) {
    return new TriageCategory(
        code,
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Evidence.UNVERIFIED,
        Optional.empty());
  }

  private static final class Shipped {
    static final SchemeTable<TriageCategory> TABLE =
        SchemeTable.of(
            WHAT,
            Table.read(
                TriageCategory.class,
                "triage-categories.tsv",
                "scheme",
                "code",
                "display",
                "color",
                "order",
                "evidence",
                "source"),
            Shipped::read);

    private static TriageCategory read(Table.Row row) {
      return new TriageCategory(
          SchemeTable.code(row),
          true,
          Optional.of(row.text("display")),
          row.optionalValue("color", TriageColor::of),
          SchemeTable.rank(row, "order"),
          row.value("evidence", Evidence::of),
          row.optionalValue("source", SchemeTable::citation));
    }
  }
}
