package org.ioemt.ems;

import java.util.List;
import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Table;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A type of emergency medical team, as the World Health Organization classifies them.
 *
 * <p><b>A team, never a person.</b> WHO's abbreviation "EMT" means such a team and has nothing to
 * do with the provider level of that name; no type implies who is in the team. The types have no
 * order: a specialized care team is not above or below another.
 *
 * <p>The codes are this library's own, because WHO gives names only.
 *
 * <pre>{@code
 * MedicalTeamType.of("WHO_EMT", "T2").display(); // Optional[Type 2]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MedicalTeamType {

  private static final String WHAT = "medical team type";

  private final Code code;
  private final boolean listed;
  private final Optional<String> display;
  private final Evidence evidence;
  private final Optional<Citation> source;

  private MedicalTeamType(
      Code code,
      boolean listed,
      Optional<String> display,
      Evidence evidence,
      Optional<Citation> source) {
    this.code = code;
    this.listed = listed;
    this.display = display;
    this.evidence = evidence;
    this.source = source;
  }

  /**
   * The medical team type with a code.
   *
   * @param code scheme and code
   * @return the shipped value; where nothing of the scheme is shipped, one of which only the code
   *     is known
   * @throws IllegalArgumentException if the scheme is shipped and has no such code
   */
  public static MedicalTeamType of(Code code) {
    return Shipped.TABLE.get(code, MedicalTeamType::bare);
  }

  /**
   * The medical team type with a code.
   *
   * @param scheme the key of the scheme, for instance {@code WHO_EMT}
   * @param code the code as the scheme writes it
   * @return as {@link #of(Code)}
   * @throws IllegalArgumentException as {@link #of(Code)}, or if scheme or code has another form
   */
  public static MedicalTeamType of(String scheme, String code) {
    return of(Code.of(scheme, code));
  }

  /**
   * Reads a medical team type as {@link #toString()} writes it.
   *
   * @param text scheme and code, separated by a vertical bar, for instance {@code
   *     WHO_EMT|T1-MOBILE}
   * @return as {@link #of(Code)}
   * @throws IllegalArgumentException as {@link #of(Code)}, or if the text has another form
   */
  public static MedicalTeamType parse(String text) {
    return of(Code.parse(text));
  }

  /**
   * Reads a medical team type, if the text is one.
   *
   * @param text any text; nothing is trimmed or folded
   * @return the medical team type, or empty where {@link #parse} would refuse the text
   */
  public static Optional<MedicalTeamType> find(String text) {
    return Shipped.TABLE.find(text, MedicalTeamType::bare);
  }

  /**
   * Every shipped value.
   *
   * @return an unmodifiable list, scheme by scheme in the order of the table
   */
  public static List<MedicalTeamType> all() {
    return Shipped.TABLE.all();
  }

  /**
   * The shipped values of one scheme.
   *
   * @param scheme the key of a scheme
   * @return an unmodifiable list in the order of the table; empty where nothing of it is shipped
   */
  public static List<MedicalTeamType> ofScheme(String scheme) {
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
   * @return false where only the code is known
   */
  public boolean isListed() {
    return listed;
  }

  /**
   * The name of the type.
   *
   * @return the label, or empty where only the code is known
   */
  public Optional<String> display() {
    return display;
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
    return other instanceof MedicalTeamType that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Scheme and code.
   *
   * @return the text that {@link #parse} reads back, for instance {@code WHO_EMT|T1-MOBILE}
   */
  @Override
  public String toString() {
    return code.toString();
  }

  private static MedicalTeamType bare(Code code) {
    return new MedicalTeamType(
        code, false, Optional.empty(), Evidence.UNVERIFIED, Optional.empty());
  }

  private static final class Shipped {
    static final SchemeTable<MedicalTeamType> TABLE =
        SchemeTable.of(
            WHAT,
            Table.read(
                MedicalTeamType.class,
                "medical-team-types.tsv",
                "scheme",
                "code",
                "display",
                "evidence",
                "source"),
            Shipped::read);

    private static MedicalTeamType read(Table.Row row) {
      return new MedicalTeamType(
          SchemeTable.code(row),
          true,
          Optional.of(row.text("display")),
          row.value("evidence", Evidence::of),
          row.optionalValue("source", SchemeTable::citation));
    }
  }
}
