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
 * How urgent a call is in the scheme of those who answered it, such as category 2 of NHS England or
 * the dispatch priorities of NEMSIS.
 *
 * <p><b>Priorities of different schemes have no order.</b> No shipped source relates two schemes,
 * so this type is not {@link Comparable}, and {@link #isMoreUrgentThan} refuses a priority of
 * another scheme. A rank is a rank within its scheme and nothing else.
 *
 * <pre>{@code
 * ResponsePriority emergency = ResponsePriority.of("NHS_ENGLAND_ARP", "2");
 * emergency.rank(); // OptionalInt[2]
 * emergency.isMoreUrgentThan(ResponsePriority.of("NHS_ENGLAND_ARP", "3")); // true
 * ResponsePriority.parse("MPDS|17D3").rank(); // OptionalInt.empty: kept, never ranked
 * }</pre>
 *
 * <p>Codes of schemes that are not shipped, as the determinants of proprietary systems, are kept as
 * they are: without a label and without a rank.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResponsePriority {

  private static final String WHAT = "response priority";

  private final Code code;
  private final boolean listed;
  private final Optional<String> display;
  private final OptionalInt rank;
  private final Evidence evidence;
  private final Optional<String> note;
  private final Optional<Citation> source;

  private ResponsePriority(
      Code code,
      boolean listed,
      Optional<String> display,
      OptionalInt rank,
      Evidence evidence,
      Optional<String> note,
      Optional<Citation> source) {
    this.code = code;
    this.listed = listed;
    this.display = display;
    this.rank = rank;
    this.evidence = evidence;
    this.note = note;
    this.source = source;
  }

  /**
   * The response priority with a code.
   *
   * @param code scheme and code
   * @return the shipped value; where nothing of the scheme is shipped, one of which only the code
   *     is known
   * @throws IllegalArgumentException if the scheme is shipped and has no such code
   */
  public static ResponsePriority of(Code code) {
    return Shipped.TABLE.get(code, ResponsePriority::bare);
  }

  /**
   * The response priority with a code.
   *
   * @param scheme the key of the scheme, for instance {@code NHS_ENGLAND_ARP}
   * @param code the code as the scheme writes it
   * @return as {@link #of(Code)}
   * @throws IllegalArgumentException as {@link #of(Code)}, or if scheme or code has another form
   */
  public static ResponsePriority of(String scheme, String code) {
    return of(Code.of(scheme, code));
  }

  /**
   * Reads a response priority as {@link #toString()} writes it.
   *
   * @param text scheme and code, separated by a vertical bar, for instance {@code
   *     NHS_ENGLAND_ARP|2}
   * @return as {@link #of(Code)}
   * @throws IllegalArgumentException as {@link #of(Code)}, or if the text has another form
   */
  public static ResponsePriority parse(String text) {
    return of(Code.parse(text));
  }

  /**
   * Reads a response priority, if the text is one.
   *
   * @param text any text; nothing is trimmed or folded
   * @return the response priority, or empty where {@link #parse} would refuse the text
   */
  public static Optional<ResponsePriority> find(String text) {
    return Shipped.TABLE.find(text, ResponsePriority::bare);
  }

  /**
   * A priority of a scheme that is not shipped, for a host's own dispatch.
   *
   * @param code scheme and code
   * @param display the label, not blank, 120 characters at most, no control characters
   * @param rank the rank within the scheme, 1 for the most urgent
   * @return the priority; JSON holds its code alone
   * @throws IllegalArgumentException if the scheme is a shipped one, the label is malformed or the
   *     rank below 1
   */
  public static ResponsePriority define(Code code, String display, int rank) {
    return new ResponsePriority(
        Shipped.TABLE.requireHosts(code, display),
        false,
        Optional.of(display),
        OptionalInt.of(SchemeTable.requireRank(rank)),
        Evidence.UNVERIFIED,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Every shipped value.
   *
   * @return an unmodifiable list, scheme by scheme in the order of the table
   */
  public static List<ResponsePriority> all() {
    return Shipped.TABLE.all();
  }

  /**
   * The shipped values of one scheme.
   *
   * @param scheme the key of a scheme
   * @return an unmodifiable list in the order of the table; empty where nothing of it is shipped
   */
  public static List<ResponsePriority> ofScheme(String scheme) {
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
   * The short label that the scheme gives the priority.
   *
   * @return the label, or empty where only the code is known
   */
  public Optional<String> display() {
    return display;
  }

  /**
   * The rank within the scheme.
   *
   * @return 1 for the most urgent; empty where the scheme does not rank the value, or nothing is
   *     known of it
   */
  public OptionalInt rank() {
    return rank;
  }

  /**
   * Whether this value and another can be compared: both of one scheme, and both ranked.
   *
   * @param other the other value
   * @return true if {@link #isMoreUrgentThan} has an answer
   */
  public boolean isComparableWith(ResponsePriority other) {
    return scheme().equals(other.scheme()) && rank.isPresent() && other.rank.isPresent();
  }

  /**
   * Whether this priority is more urgent than another of its scheme.
   *
   * @param other another value of the same scheme
   * @return true if this one comes first; false also for the same value
   * @throws IllegalArgumentException if the other is of another scheme, or the scheme does not rank
   *     both; {@link #isComparableWith} asks first
   */
  public boolean isMoreUrgentThan(ResponsePriority other) {
    if (!scheme().equals(other.scheme())) {
      throw SchemeTable.notOrdered(WHAT, code, other.code);
    }
    if (!isComparableWith(other)) {
      throw new IllegalArgumentException(
          WHAT + ": " + code + " and " + other.code + " are not both ranked by their scheme");
    }
    return rank.getAsInt() < other.rank.getAsInt();
  }

  /**
   * What is to be known of the row.
   *
   * @return a sentence, or empty
   */
  public Optional<String> note() {
    return note;
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
    return other instanceof ResponsePriority that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Scheme and code.
   *
   * @return the text that {@link #parse} reads back, for instance {@code NHS_ENGLAND_ARP|2}
   */
  @Override
  public String toString() {
    return code.toString();
  }

  private static ResponsePriority bare(Code code) {
    return new ResponsePriority(
        code,
        false,
        Optional.empty(),
        OptionalInt.empty(),
        Evidence.UNVERIFIED,
        Optional.empty(),
        Optional.empty());
  }

  private static final class Shipped {
    static final SchemeTable<ResponsePriority> TABLE =
        SchemeTable.of(
            WHAT,
            Table.read(
                ResponsePriority.class,
                "response-priorities.tsv",
                "scheme",
                "code",
                "display",
                "rank",
                "evidence",
                "note",
                "source"),
            Shipped::read);

    private static ResponsePriority read(Table.Row row) {
      return new ResponsePriority(
          SchemeTable.code(row),
          true,
          Optional.of(row.text("display")),
          SchemeTable.rank(row, "rank"),
          row.value("evidence", Evidence::of),
          row.optional("note"),
          row.optionalValue("source", SchemeTable::citation));
    }
  }
}
