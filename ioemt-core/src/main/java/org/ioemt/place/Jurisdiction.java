package org.ioemt.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ioemt.internal.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A country or one of its subdivisions: the place whose law gives a title, a license or a register.
 *
 * <p>A country is an assigned ISO 3166-1 alpha-2 code ({@code DE}), a subdivision an ISO 3166-2
 * code ({@code US-NY}). The country must be one of the assigned codes. Of a subdivision only the
 * form is checked, one to three letters or digits after the hyphen: this library ships no list of
 * subdivisions, so {@code DE-ZZ} is accepted although there is no such state.
 *
 * <p>A jurisdiction is not a place of residence, not a nationality and not a statement on the
 * status of a territory.
 *
 * <pre>{@code
 * Jurisdiction newYork = Jurisdiction.of("US-NY");
 * newYork.country(); // US
 * newYork.isWithin(Jurisdiction.of("US")); // true
 * }</pre>
 *
 * <p>Codes are read strictly: {@code de} and {@code UK} are refused, with {@code DE} and {@code GB}
 * proposed.
 *
 * <p>Source: ISO 3166-1 as of the shipped table, with the English names of Unicode CLDR.
 *
 * <p>Immutable and thread-safe.
 */
public final class Jurisdiction implements Comparable<Jurisdiction> {

  private final String code;
  private final String countryName;
  private final @Nullable Jurisdiction country;
  private final Optional<Jurisdiction> found = Optional.of(this);

  private Jurisdiction(String code, String countryName, @Nullable Jurisdiction country) {
    this.code = code;
    this.countryName = countryName;
    this.country = country;
  }

  /**
   * The jurisdiction with a code.
   *
   * @param code an ISO 3166-1 alpha-2 or ISO 3166-2 code in capitals, for instance {@code DE} or
   *     {@code US-NY}
   * @return the jurisdiction; a country is a shared instance
   * @throws IllegalArgumentException if the country is not assigned or the text has another form
   */
  public static Jurisdiction of(String code) {
    Jurisdiction jurisdiction = read(code);
    if (jurisdiction == null) {
      throw new IllegalArgumentException(problem(code));
    }
    return jurisdiction;
  }

  /**
   * The jurisdiction with a code, if there is one.
   *
   * @param code any text; nothing is trimmed or folded
   * @return the jurisdiction, or empty where {@link #of} would refuse the text
   */
  public static Optional<Jurisdiction> find(String code) {
    Jurisdiction jurisdiction = read(code);
    return jurisdiction == null ? Optional.empty() : jurisdiction.found;
  }

  /**
   * The code under which the jurisdiction is written.
   *
   * @return for instance {@code DE} or {@code US-NY}
   */
  public String code() {
    return code;
  }

  /**
   * The country that this is, or that this lies in.
   *
   * @return a jurisdiction that is a country; this one if it is a country itself
   */
  public Jurisdiction country() {
    return country == null ? this : country;
  }

  /**
   * The part of the code after the hyphen.
   *
   * @return for instance {@code NY} of {@code US-NY}; empty for a country
   */
  public Optional<String> subdivision() {
    return country == null
        ? Optional.empty()
        : Optional.of(code.substring(country.code.length() + 1));
  }

  /**
   * Whether this is a whole country.
   *
   * @return true for a country, false for a subdivision
   */
  public boolean isCountry() {
    return country == null;
  }

  /**
   * Whether this is the other jurisdiction or a part of it.
   *
   * @param other the jurisdiction that may contain this one
   * @return true if both are the same or the other is this one's country
   */
  public boolean isWithin(Jurisdiction other) {
    return equals(other) || country().equals(other);
  }

  /**
   * The English name of the country, with the code added where this is a subdivision.
   *
   * <p>For display. It is the name of Unicode CLDR, not the official name of ISO or of the state;
   * subdivisions have no names here.
   *
   * @return for instance {@code Germany} or {@code United States (US-NY)}
   */
  public String englishName() {
    return country == null ? countryName : countryName + " (" + code + ')';
  }

  /**
   * Compares by code, so that a country comes before its subdivisions.
   *
   * @param other the jurisdiction to compare with
   * @return a negative number, zero or a positive number
   */
  @Override
  public int compareTo(Jurisdiction other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Jurisdiction that && code.equals(that.code));
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * The code.
   *
   * @return {@link #code()}
   */
  @Override
  public String toString() {
    return code;
  }

  private static @Nullable Jurisdiction read(String code) {
    Jurisdiction country = Countries.BY_CODE.get(code);
    if (country != null || code.length() < 4 || code.length() > 6 || code.charAt(2) != '-') {
      return country;
    }
    for (int i = 3; i < code.length(); i++) {
      if (!isCapitalOrDigit(code.charAt(i))) {
        return null;
      }
    }
    Jurisdiction parent = Countries.BY_CODE.get(code.substring(0, 2));
    return parent == null ? null : new Jurisdiction(code, parent.countryName, parent);
  }

  private static boolean isCapitalOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static String problem(String code) {
    String problem =
        "jurisdiction: expected an ISO 3166-1 alpha-2 code such as DE or an ISO 3166-2 code such as"
            + " US-NY, found '"
            + code
            + '\'';
    String meant = meant(code);
    return read(meant) == null ? problem : problem + "; did you mean '" + meant + "'?";
  }

  /** What was probably meant: the same in capitals, and the two codes that are no ISO codes. */
  private static String meant(String code) {
    StringBuilder capitals = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      // By hand: a Turkish default locale would turn i into a dotted capital.
      capitals.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c == '_' ? '-' : c);
    }
    String meant = capitals.toString();
    if (meant.equals("UK") || meant.startsWith("UK-")) {
      return "GB" + meant.substring(2);
    }
    return meant.equals("EL") ? "GR" : meant;
  }

  private static final class Countries {
    static final Map<String, Jurisdiction> BY_CODE = load();

    private static Map<String, Jurisdiction> load() {
      Table table = Table.read(Jurisdiction.class, "countries.tsv", "code", "name");
      table.requireUnique("code");
      Map<String, Jurisdiction> countries = new HashMap<>();
      for (Table.Row row : table) {
        String code = row.text("code");
        if (code.length() != 2
            || !isCapitalOrDigit(code.charAt(0))
            || !isCapitalOrDigit(code.charAt(1))) {
          throw row.error("code", "expected two capital letters, found '" + code + "'");
        }
        countries.put(code, new Jurisdiction(code, row.text("name"), null));
      }
      return countries;
    }
  }
}
