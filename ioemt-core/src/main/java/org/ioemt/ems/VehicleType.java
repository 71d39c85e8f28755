package org.ioemt.ems;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.ioemt.code.Code;
import org.ioemt.internal.table.Table;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A type of vehicle in a scheme, such as the type B ambulance of EN 1789 or the Type I chassis of
 * KKK-A-1822.
 *
 * <p><b>The scheme is part of the value.</b> "Type II" is a van in KKK-A-1822 and an ambulance with
 * an advanced crew in the resource types of FEMA; the two are never equal and have no order.
 *
 * <p><b>A vehicle's type never implies its crew's level</b>, also where the scheme's label speaks
 * of one: who is on board is a matter of the crew.
 *
 * <pre>{@code
 * VehicleType type = VehicleType.of("EN_1789", "B");
 * type.display(); // Optional[Emergency ambulance]
 * type.transports(); // true
 * VehicleType.parse("EN_1789|B").equals(type); // true
 * }</pre>
 *
 * <p>Codes of schemes that are not shipped are kept, but nothing is known of them: they have no
 * label and no mode, and {@link #transports()} is false. {@link #define} gives them both; the rows
 * of SNOMED CT are in {@code ioemt-codes-licensed}.
 *
 * <p>Immutable and thread-safe.
 */
public final class VehicleType {

  private static final String WHAT = "vehicle type";

  private final Code code;
  private final boolean listed;
  private final Optional<String> display;
  private final Optional<VehicleMode> mode;
  private final boolean transports;
  private final Evidence evidence;
  private final Optional<String> note;
  private final Optional<Citation> source;

  private VehicleType(
      Code code,
      boolean listed,
      Optional<String> display,
      Optional<VehicleMode> mode,
      boolean transports,
      Evidence evidence,
      Optional<String> note,
      Optional<Citation> source) {
    this.code = code;
    this.listed = listed;
    this.display = display;
    this.mode = mode;
    this.transports = transports;
    this.evidence = evidence;
    this.note = note;
    this.source = source;
  }

  /**
   * The vehicle type with a code.
   *
   * @param code scheme and code
   * @return the shipped value; where nothing of the scheme is shipped, one of which only the code
   *     is known
   * @throws IllegalArgumentException if the scheme is shipped and has no such code
   */
  public static VehicleType of(Code code) {
    return Shipped.TABLE.get(code, VehicleType::bare);
  }

  /**
   * The vehicle type with a code.
   *
   * @param scheme the key of the scheme, for instance {@code EN_1789}
   * @param code the code as the scheme writes it
   * @return as {@link #of(Code)}
   * @throws IllegalArgumentException as {@link #of(Code)}, or if scheme or code has another form
   */
  public static VehicleType of(String scheme, String code) {
    return of(Code.of(scheme, code));
  }

  /**
   * Reads a vehicle type as {@link #toString()} writes it.
   *
   * @param text scheme and code, separated by a vertical bar, for instance {@code EN_1789|B}
   * @return as {@link #of(Code)}
   * @throws IllegalArgumentException as {@link #of(Code)}, or if the text has another form
   */
  public static VehicleType parse(String text) {
    return of(Code.parse(text));
  }

  /**
   * Reads a vehicle type, if the text is one.
   *
   * @param text any text; nothing is trimmed or folded
   * @return the vehicle type, or empty where {@link #parse} would refuse the text
   */
  public static Optional<VehicleType> find(String text) {
    return Shipped.TABLE.find(text, VehicleType::bare);
  }

  /**
   * A type of a scheme that is not shipped, for a host's own fleet.
   *
   * @param code scheme and code, for instance {@code DIN_75079|NEF}
   * @param display the label, not blank, 120 characters at most, no control characters
   * @param mode where the vehicle moves
   * @param transports whether it carries patients
   * @return the type; JSON holds its code alone
   * @throws IllegalArgumentException if the scheme is a shipped one, or the label is malformed
   */
  public static VehicleType define(
      Code code, String display, VehicleMode mode, boolean transports) {
    return new VehicleType(
        Shipped.TABLE.requireHosts(code, display),
        false,
        Optional.of(display),
        Optional.of(mode),
        transports,
        Evidence.UNVERIFIED,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Reads further types from a table of the form that this library ships, for schemes of which it
   * ships nothing.
   *
   * @param name the name that errors give
   * @param in the table: tab-separated UTF-8 with the columns {@code scheme code display mode
   *     transports evidence note source}; read to its end and closed
   * @return the types in the order of the table
   * @throws IllegalArgumentException if the table is malformed or one of its schemes is shipped
   */
  public static List<VehicleType> read(String name, InputStream in) {
    try (in) {
      Table table = Table.parse(name, in.readAllBytes(), COLUMNS);
      return SchemeTable.of(
              WHAT,
              table,
              row -> {
                VehicleType type = read(row, false);
                row.value(
                    "scheme",
                    scheme -> Shipped.TABLE.requireHosts(type.code, type.display.orElse("")));
                return type;
              })
          .all();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read", e);
    }
  }

  /**
   * Every shipped value.
   *
   * @return an unmodifiable list, scheme by scheme in the order of the table
   */
  public static List<VehicleType> all() {
    return Shipped.TABLE.all();
  }

  /**
   * The shipped values of one scheme.
   *
   * @param scheme the key of a scheme
   * @return an unmodifiable list in the order of the table; empty where nothing of it is shipped
   */
  public static List<VehicleType> ofScheme(String scheme) {
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
   * The short label that the scheme gives the type.
   *
   * @return the label, or empty where only the code is known
   */
  public Optional<String> display() {
    return display;
  }

  /**
   * Where the vehicle moves.
   *
   * @return the mode, or empty where the scheme does not say
   */
  public Optional<VehicleMode> mode() {
    return mode;
  }

  /**
   * Whether vehicles of this type carry patients.
   *
   * <p>False by caution where the scheme does not say, for instance for a watercraft; {@link
   * #note()} tells. Of aircraft it is assumed. A vehicle may say otherwise of itself.
   *
   * @return true if they do
   */
  public boolean transports() {
    return transports;
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
   * How well code and label were read. It does not speak of mode and transport.
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
    return other instanceof VehicleType that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * Scheme and code.
   *
   * @return the text that {@link #parse} reads back, for instance {@code EN_1789|B}
   */
  @Override
  public String toString() {
    return code.toString();
  }

  private static VehicleType bare(Code code) {
    return new VehicleType(
        code,
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        Evidence.UNVERIFIED,
        Optional.empty(),
        Optional.empty());
  }

  private static VehicleType read(Table.Row row, boolean listed) {
    return new VehicleType(
        SchemeTable.code(row),
        listed,
        Optional.of(row.text("display")),
        row.optionalValue("mode", VehicleMode::of),
        row.flag("transports"),
        row.value("evidence", Evidence::of),
        row.optional("note"),
        row.optionalValue("source", SchemeTable::citation));
  }

  private static final String[] COLUMNS = {
    "scheme", "code", "display", "mode", "transports", "evidence", "note", "source"
  };

  private static final class Shipped {
    static final SchemeTable<VehicleType> TABLE =
        SchemeTable.of(
            WHAT,
            Table.read(VehicleType.class, "vehicle-types.tsv", COLUMNS),
            row -> VehicleType.read(row, true));
  }
}
