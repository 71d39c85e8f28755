package org.ioemt.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ioemt.credential.Credential;
import org.ioemt.credential.Qualification;
import org.ioemt.internal.table.Table;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.DataEdition;
import org.jspecify.annotations.Nullable;

/**
 * The crosswalk of national qualifications to IOEMT's provider levels.
 *
 * <p>One question: in this jurisdiction, what level is this title? And one answer, a {@link
 * Standardization}, which never guesses and always shows its rows and its reason:
 *
 * <pre>{@code
 * Standardization answer =
 *     Crosswalk.shipped()
 *         .standardize(Qualification.of(Jurisdiction.of("DE"), "Notfallsanitäterin"));
 * answer.level();  // Optional[PARAMEDIC]
 * answer.rows();   // the row DE-NOTFALLSANITAETER, with evidence, basis and source
 * }</pre>
 *
 * <p>Titles are compared by {@link org.ioemt.credential.TitleKey}: case, spaces and hyphens do not
 * matter, everything else does. Nothing maps to the "nearest" title; near misses are offered as
 * suggestions. A subdivision that does not list a title falls back to its country. A title that
 * several rows share yields all of them.
 *
 * <p>The shipped rows are proposals by this library, made from published texts; no source states an
 * IOEMT level. A host that knows better adds rows of its own with {@link #plus}, for itself alone:
 * there is no registry to change.
 *
 * <p>A country's table is read when the country is first asked for. Immutable and thread-safe.
 */
public final class Crosswalk {

  private final DataEdition edition;
  private final Map<Jurisdiction, Slot> countries;

  /** Keeps the order of the given map. */
  private Crosswalk(DataEdition edition, Map<Jurisdiction, Slot> countries) {
    this.edition = edition;
    this.countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
  }

  /**
   * The shipped crosswalk.
   *
   * @return the same object at every call
   */
  public static Crosswalk shipped() {
    return Shipped.CROSSWALK;
  }

  /**
   * A crosswalk without any row, to be filled with {@link #plus}.
   *
   * @return an empty crosswalk
   */
  public static Crosswalk empty() {
    return new Crosswalk(DataEdition.shipped(), Map.of());
  }

  /**
   * Asks with the conservative policy.
   *
   * @param qualification jurisdiction and title
   * @return the answer
   */
  public Standardization standardize(Qualification qualification) {
    return standardize(qualification, StandardizationPolicy.CONSERVATIVE);
  }

  /**
   * Asks with a policy.
   *
   * @param qualification jurisdiction and title
   * @param policy how much must be known for a level to be accepted
   * @return the answer
   */
  public Standardization standardize(Qualification qualification, StandardizationPolicy policy) {
    Entry entry = entry(qualification);
    return entry == null ? unlisted(qualification, policy) : entry.answer(policy);
  }

  /**
   * Asks with a policy about a title awarded on a day. Rows that say that they were not awarded
   * then do not count; where that leaves none, the answer is {@link Insufficient} and shows them
   * all.
   *
   * @param qualification jurisdiction and title
   * @param policy how much must be known for a level to be accepted
   * @param awarded the day on which the person was first awarded the title; a renewal does not
   *     count
   * @return the answer
   */
  public Standardization standardize(
      Qualification qualification, StandardizationPolicy policy, LocalDate awarded) {
    Entry entry = entry(qualification);
    return entry == null ? unlisted(qualification, policy) : entry.answer(policy, awarded);
  }

  /**
   * Asks about the title of a credential, as of its day of award where the record names it.
   *
   * @param credential the credential
   * @param policy how much must be known for a level to be accepted
   * @return the answer
   */
  public Standardization standardize(Credential credential, StandardizationPolicy policy) {
    // The earliest day there is cannot be a day of award, so it can stand for none without
    // wrapping.
    LocalDate awarded = credential.awardedOr(LocalDate.MIN);
    return awarded.equals(LocalDate.MIN)
        ? standardize(credential.qualification(), policy)
        : standardize(credential.qualification(), policy, awarded);
  }

  /**
   * The rows that list a title, whatever their evidence and whenever they were awarded.
   *
   * @param qualification jurisdiction and title
   * @return the rows in the order of the table; empty where the title is not listed
   */
  public List<CrosswalkRow> rows(Qualification qualification) {
    Entry entry = entry(qualification);
    return entry == null ? List.of() : entry.match().rows();
  }

  /**
   * This crosswalk with a host's own rows put over it. Where jurisdiction and title are the same,
   * the host's row counts, and answers name the replaced rows; a row with the code of an existing
   * one replaces that row under all its titles.
   *
   * @param rows the rows to add
   * @return the larger crosswalk; this one is unchanged
   * @throws IllegalArgumentException if two of the rows have the same code, or the same title in
   *     the same jurisdiction
   */
  public Crosswalk plus(Collection<CrosswalkRow> rows) {
    Map<Jurisdiction, List<CrosswalkRow>> byCountry = new TreeMap<>();
    Set<String> codes = new HashSet<>();
    for (CrosswalkRow row : rows) {
      if (!codes.add(row.code())) {
        throw new IllegalArgumentException(
            "crosswalk row " + row.code() + ": the same code twice in one set");
      }
      byCountry
          .computeIfAbsent(row.jurisdiction().country(), country -> new ArrayList<>())
          .add(row);
    }
    Map<Jurisdiction, Slot> more = new TreeMap<>(countries);
    byCountry.forEach(
        (country, added) -> {
          Slot old = countries.get(country);
          CountryTable below = old == null ? CountryTable.of(edition, List.of()) : old.table();
          more.put(country, new Slot(below.plus(added)));
        });
    return new Crosswalk(edition, more);
  }

  /**
   * Whether there is a table for a jurisdiction's country.
   *
   * @param jurisdiction a country or subdivision
   * @return true if the country has at least one row
   */
  public boolean covers(Jurisdiction jurisdiction) {
    return countries.containsKey(jurisdiction.country());
  }

  /**
   * The countries that have a table.
   *
   * @return the countries by code
   */
  public Set<Jurisdiction> countries() {
    return countries.keySet();
  }

  /**
   * The rows of a country and of its subdivisions.
   *
   * @param jurisdiction a country, or a subdivision whose rows alone are wanted
   * @return the rows in the order of the table; empty where there is none
   */
  public List<CrosswalkRow> rows(Jurisdiction jurisdiction) {
    CountryTable table = table(jurisdiction);
    if (table == null) {
      return List.of();
    }
    List<CrosswalkRow> rows = table.rows();
    return jurisdiction.isCountry()
        ? rows
        : rows.stream().filter(row -> row.jurisdiction().equals(jurisdiction)).toList();
  }

  /**
   * All rows of all countries. Reads every table.
   *
   * @return the rows by country, in the order of the tables
   */
  public List<CrosswalkRow> rows() {
    return countries.values().stream().flatMap(slot -> slot.table().rows().stream()).toList();
  }

  /**
   * The row with a code.
   *
   * @param code the row's stable key, for instance {@code DE-NOTFALLSANITAETER}
   * @return the row, or empty where there is none
   */
  public Optional<CrosswalkRow> row(String code) {
    int hyphen = code.indexOf('-');
    return hyphen < 0
        ? Optional.empty()
        : Jurisdiction.find(code.substring(0, hyphen)).stream()
            .flatMap(country -> rows(country).stream())
            .filter(row -> row.code().equals(code))
            .findFirst();
  }

  /**
   * The rows whose codes look like a given one, for somebody who misspelt it. Questions to ask,
   * never answers. Looks in the table of the country with which the code begins, and in all where
   * there is none.
   *
   * @param code any text
   * @return the rows, most alike first, five at most; empty where none looks like it
   */
  public List<CrosswalkRow> rowsLike(String code) {
    int hyphen = code.indexOf('-');
    Optional<Jurisdiction> country =
        Jurisdiction.find(hyphen < 0 ? "" : code.substring(0, hyphen).toUpperCase(Locale.ROOT))
            .filter(this::covers);
    return Suggestions.near(country.map(this::rows).orElseGet(this::rows), code);
  }

  /**
   * The edition of the shipped tables.
   *
   * @return the edition
   */
  public DataEdition edition() {
    return edition;
  }

  private @Nullable CountryTable table(Jurisdiction jurisdiction) {
    Slot slot = countries.get(jurisdiction.country());
    return slot == null ? null : slot.table();
  }

  private @Nullable Entry entry(Qualification qualification) {
    CountryTable table = table(qualification.jurisdiction());
    return table == null
        ? null
        : table.find(qualification.jurisdiction(), qualification.titleKey());
  }

  private Standardization unlisted(Qualification qualification, StandardizationPolicy policy) {
    CountryTable table = table(qualification.jurisdiction());
    return new Unlisted(
        Match.none(edition),
        policy,
        table == null
            ? StandardizationReason.COUNTRY_NOT_COVERED
            : StandardizationReason.TITLE_UNKNOWN,
        table,
        qualification);
  }

  /** A country's table, read when first needed. */
  private static final class Slot {

    private final @Nullable Supplier<CountryTable> source;
    private volatile @Nullable CountryTable table;

    Slot(Supplier<CountryTable> source) {
      this.source = source;
    }

    Slot(CountryTable table) {
      this.source = null;
      this.table = table;
    }

    CountryTable table() {
      CountryTable read = table;
      if (read == null) {
        synchronized (this) {
          read = table;
          if (read == null) {
            read = Objects.requireNonNull(source).get();
            table = read;
          }
        }
      }
      return read;
    }
  }

  private static final class Shipped {
    static final Crosswalk CROSSWALK = load();

    private static Crosswalk load() {
      DataEdition edition = DataEdition.shipped();
      Map<Jurisdiction, Slot> countries = new TreeMap<>();
      Table index = Table.read(Crosswalk.class, "index.tsv", "country");
      index.requireUnique("country");
      for (Table.Row row : index) {
        Jurisdiction country = row.value("country", Jurisdiction::of);
        countries.put(
            country, new Slot(() -> CountryTable.of(edition, CrosswalkRows.shipped(country))));
      }
      return new Crosswalk(edition, countries);
    }
  }
}
