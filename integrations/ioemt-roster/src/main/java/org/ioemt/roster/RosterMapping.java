package org.ioemt.roster;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ioemt.organization.OrganizationId;
import org.ioemt.place.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a roster's columns mean and how its cells are written.
 *
 * <pre>{@code
 * RosterMapping mapping =
 *     RosterMapping.builder()
 *         .delimiter(';')
 *         .dateFormats("dd.MM.yyyy")
 *         .jurisdiction(Jurisdiction.of("DE"))
 *         .column(RosterColumn.of("Nr.").field("id"))
 *         .column(RosterColumn.of("Name").field("name.full"))
 *         .column(RosterColumn.of("Qualifikation").field("credentials[0].qualification.title"))
 *         .constant("credentials[0].kind", "LICENSE")
 *         .constant("credentials[0].status", "unknown")
 *         .build();
 * }</pre>
 *
 * <p>A mapping says all that is needed to read its cells in one way only; nothing is guessed from
 * them. Reading a roster and writing its members with the same mapping gives the same cells, or the
 * reader has reported the column by {@code roster.spelling-varies}. Immutable and thread-safe.
 */
public final class RosterMapping {

  private final Charset charset;
  private final boolean byteOrderMark;
  private final @Nullable Character delimiter;
  private final char quote;
  private final boolean header;
  private final boolean trimmed;
  private final boolean decimalComma;
  private final RosterRows rows;
  private final @Nullable NameOrder nameOrder;
  private final String nameSeparator;
  private final String idPrefix;
  private final boolean idsFromRows;
  private final List<String> dateFormats;
  private final @Nullable Jurisdiction jurisdiction;
  private final @Nullable OrganizationId authority;
  private final List<RosterColumn> columns;
  private final Map<RosterField, String> constants;

  private RosterMapping(Builder builder) {
    charset = builder.charset;
    byteOrderMark = builder.byteOrderMark;
    delimiter = builder.delimiter;
    quote = builder.quote;
    header = builder.header;
    trimmed = builder.trimmed;
    decimalComma = builder.decimalComma;
    rows = builder.rows;
    nameOrder = builder.nameOrder;
    nameSeparator = builder.nameSeparator;
    idPrefix = builder.idPrefix;
    idsFromRows = builder.idsFromRows;
    dateFormats = List.copyOf(builder.dateFormats);
    jurisdiction = builder.jurisdiction;
    authority = builder.authority;
    columns = List.copyOf(builder.columns);
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(builder.constants));
  }

  /**
   * A mapping of its own making: one column for each field, headed by the field's path, dates as
   * {@code yyyy-MM-dd}, codes as in JSON, UTF-8, commas.
   *
   * @param fields the paths, in the order of the columns
   * @return the mapping
   * @throws IllegalArgumentException if a path is no field or stands there twice
   */
  public static RosterMapping ofFields(List<String> fields) {
    Builder builder = builder();
    for (String field : fields) {
      builder.column(RosterColumn.of(field).field(field));
    }
    return builder.build();
  }

  /**
   * The mapping of all fields, with room for some of each list.
   *
   * @param room how many credentials, verifications of each, affiliations and so on a row has room
   *     for, 1 to 20
   * @return the mapping
   * @throws IllegalArgumentException if the room is not 1 to 20
   */
  public static RosterMapping full(int room) {
    if (room < 1 || room > 20) {
      throw new IllegalArgumentException("room: expected 1 to 20, found " + room);
    }
    // By the element, so that all of a credential stands together.
    Map<String, List<String>> byElement = new LinkedHashMap<>();
    for (Attribute attribute : Attribute.values()) {
      String template = attribute.template();
      if (!template.contains("[]")) {
        byElement.computeIfAbsent(template, any -> new ArrayList<>()).add(template);
        continue;
      }
      String list = template.substring(0, template.indexOf('['));
      for (int i = 0; i < room; i++) {
        String outer = template.replaceFirst("\\[]", "[" + i + "]");
        List<String> group = byElement.computeIfAbsent(list + i, any -> new ArrayList<>());
        if (!outer.contains("[]")) {
          group.add(outer);
          continue;
        }
        for (int j = 0; j < room; j++) {
          group.add(outer.replaceFirst("\\[]", "[" + j + "]"));
        }
      }
    }
    List<String> fields = new ArrayList<>();
    byElement.values().forEach(fields::addAll);
    return ofFields(fields);
  }

  /**
   * A builder with the defaults: UTF-8, double quotes, a header, one row per member, dates as
   * {@code yyyy-MM-dd}.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with all that this mapping says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.charset = charset;
    builder.byteOrderMark = byteOrderMark;
    builder.delimiter = delimiter;
    builder.quote = quote;
    builder.header = header;
    builder.trimmed = trimmed;
    builder.decimalComma = decimalComma;
    builder.rows = rows;
    builder.nameOrder = nameOrder;
    builder.nameSeparator = nameSeparator;
    builder.idPrefix = idPrefix;
    builder.idsFromRows = idsFromRows;
    builder.dateFormats = dateFormats;
    builder.jurisdiction = jurisdiction;
    builder.authority = authority;
    builder.columns.addAll(columns);
    builder.constants.putAll(constants);
    return builder;
  }

  /**
   * The encoding of the file.
   *
   * @return the charset
   */
  public Charset charset() {
    return charset;
  }

  /**
   * Whether a byte order mark is written. One that is there is read in any case.
   *
   * @return true if it is
   */
  public boolean byteOrderMark() {
    return byteOrderMark;
  }

  /**
   * What stands between two cells.
   *
   * @return the character; empty where the file's own {@code sep=} line may say it, and else it is
   *     a comma
   */
  public Optional<Character> delimiter() {
    return Optional.ofNullable(delimiter);
  }

  /**
   * What encloses a cell that holds delimiters or line ends.
   *
   * @return the character
   */
  public char quote() {
    return quote;
  }

  /**
   * Whether the first row is a header.
   *
   * @return true if it is
   */
  public boolean hasHeader() {
    return header;
  }

  /**
   * Whether white space at both ends of a cell is no part of it.
   *
   * @return true if it is left away
   */
  public boolean isTrimmed() {
    return trimmed;
  }

  /**
   * Whether latitudes and longitudes have a comma for the decimal point.
   *
   * @return true if they do
   */
  public boolean hasDecimalComma() {
    return decimalComma;
  }

  /**
   * What a row is about.
   *
   * @return the kind of rows
   */
  public RosterRows rows() {
    return rows;
  }

  /**
   * How a whole name is put together from the given and the family name.
   *
   * @return the order, or empty where the roster has the whole name
   */
  public Optional<NameOrder> nameOrder() {
    return Optional.ofNullable(nameOrder);
  }

  /**
   * What stands between the two names in a whole name that is put together.
   *
   * @return the text; a space if nothing else was said
   */
  public String nameSeparator() {
    return nameSeparator;
  }

  /**
   * What a member's id has before the roster's own number.
   *
   * @return the text, possibly empty
   */
  public String idPrefix() {
    return idPrefix;
  }

  /**
   * Whether ids are made of the prefix and the number of the row, 1 for the first after the header.
   *
   * @return true if they are
   */
  public boolean hasIdsFromRows() {
    return idsFromRows;
  }

  /**
   * The date formats of the columns that have none of their own.
   *
   * @return the formats; all are read, the first is written
   */
  public List<String> dateFormats() {
    return dateFormats;
  }

  /**
   * The jurisdiction of the titles for which the row names none.
   *
   * @return the jurisdiction, or empty
   */
  public Optional<Jurisdiction> jurisdiction() {
    return Optional.ofNullable(jurisdiction);
  }

  /**
   * The authority of the credentials for which the row names none.
   *
   * @return the authority, or empty
   */
  public Optional<OrganizationId> authority() {
    return Optional.ofNullable(authority);
  }

  /**
   * The columns, in the order in which they are written.
   *
   * @return the columns
   */
  public List<RosterColumn> columns() {
    return columns;
  }

  /**
   * What holds for every row and has no column.
   *
   * @return the text of each field as a column would have it in JSON
   */
  public Map<RosterField, String> constants() {
    return constants;
  }

  /** The formats of a column. */
  List<DatePattern> patterns(@Nullable RosterColumn column) {
    List<String> own = column == null ? List.of() : column.formats();
    return (own.isEmpty() ? dateFormats : own).stream().map(DatePattern::of).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RosterMapping that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(
        charset,
        byteOrderMark,
        Optional.ofNullable(delimiter),
        quote,
        header,
        trimmed,
        decimalComma,
        rows,
        Optional.ofNullable(nameOrder),
        nameSeparator,
        idPrefix,
        idsFromRows,
        dateFormats,
        Optional.ofNullable(jurisdiction),
        Optional.ofNullable(authority),
        columns,
        constants);
  }

  /**
   * The columns.
   *
   * @return for instance {@code RosterMapping[Nr.: id, Name: name.full]}
   */
  @Override
  public String toString() {
    return "RosterMapping" + columns;
  }

  private void check() {
    checkCharacters();
    Set<RosterField> fields = new HashSet<>();
    Set<Object> places = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      RosterColumn column = columns.get(i);
      String at = "columns[" + i + "]";
      if (!header && column.header().isPresent()) {
        throw refused(at, "expected an index, for the file has no header, found a header");
      }
      if (!places.add(column.index().isPresent() ? column.index() : column.header())) {
        throw refused(at, "the column is listed twice: " + column.label());
      }
      if (column.field().isPresent()) {
        RosterField field = column.field().get();
        if (!fields.add(field)) {
          throw refused(at + ".field", "another column holds " + field + " already");
        }
        checkColumn(at, column, field);
      }
    }
    for (Map.Entry<RosterField, String> constant : constants.entrySet()) {
      RosterField field = constant.getKey();
      String at = "constants, " + field;
      if (!fields.add(field)) {
        throw refused(at, "a column holds this already");
      }
      if (field.attribute() == Attribute.ID) {
        throw refused(at, "every member has another id");
      }
      if (Cell.constant(field, constant.getValue()) == null) {
        throw refused(
            at,
            "expected "
                + field.attribute().expected()
                + (field.attribute().form() == Attribute.Form.DATE ? " as yyyy-MM-dd" : "")
                + ", found '"
                + constant.getValue()
                + "'");
      }
    }
    // With it before a digit the whole must be an id.
    Cell.checkPrefix(idPrefix);
    if (fields.contains(RosterField.of(Attribute.NAME_FULL)) && nameOrder != null) {
      throw refused("nameOrder", "a column holds the whole name, so that none is put together");
    }
  }

  /**
   * Why a roster cannot be read with this mapping. Such a mapping can still be written with: a list
   * of names has no ids, and a title without a status is no credential.
   *
   * @return places in the mapping and reasons; empty where it can be read with
   */
  public List<String> problemsOfReading() {
    Set<RosterField> fields = new HashSet<>(constants.keySet());
    columns.forEach(column -> column.field().ifPresent(fields::add));
    List<String> problems = new ArrayList<>();
    checkId(fields, problems);
    checkNames(fields, problems);
    checkGroups(fields, problems);
    return List.copyOf(problems);
  }

  private void checkCharacters() {
    char between = delimiter == null ? ',' : delimiter;
    if (between == quote || isLineEnd(between) || isLineEnd(quote)) {
      throw refused("delimiter", "delimiter and quote must differ, and neither may be a line end");
    }
    if (between == '\'' || quote == '\'') {
      throw refused(
          "delimiter",
          "an apostrophe can be neither delimiter nor quote, for it marks cells that are no formula");
    }
    if (!charset.canEncode()) {
      throw refused("charset", charset.name() + " cannot be written");
    }
    if (dateFormats.isEmpty()) {
      throw refused("dateFormats", "expected at least one");
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static void checkColumn(String at, RosterColumn column, RosterField field) {
    Attribute attribute = field.attribute();
    if (!column.formats().isEmpty() && attribute.form() != Attribute.Form.DATE) {
      throw refused(at + ".formats", field + " is no date");
    }
    if (!column.codes().isEmpty() && attribute.form() != Attribute.Form.CODE) {
      throw refused(at + ".codes", field + " is kept as it is written");
    }
    column
        .codes()
        .forEach(
            (word, code) -> {
              try {
                attribute.read(code);
              } catch (IllegalArgumentException e) {
                throw refused(at + ".codes, '" + word + "'", String.valueOf(e.getMessage()));
              }
            });
    for (String word : column.empty()) {
      if (column.codes().containsKey(word)) {
        throw refused(at + ".empty", "'" + word + "' has a code");
      }
    }
  }

  private void checkId(Set<RosterField> fields, List<String> problems) {
    boolean column = fields.contains(RosterField.of(Attribute.ID));
    if (column && idsFromRows) {
      problems.add(
          "idsFromRows: ids come from a column or from the number of the row, not from both");
    }
    if (!column && !idsFromRows) {
      problems.add(
          "columns: no column holds the id; idsFromRows makes ids of the number of the row");
    }
    if (idsFromRows && rows == RosterRows.PER_CREDENTIAL) {
      problems.add("rows: rows of one member are joined by an id, which must be a column");
    }
  }

  private void checkNames(Set<RosterField> fields, List<String> problems) {
    boolean full = fields.contains(RosterField.of(Attribute.NAME_FULL));
    boolean parts =
        fields.contains(RosterField.of(Attribute.NAME_GIVEN))
            || fields.contains(RosterField.of(Attribute.NAME_FAMILY));
    if (!full && parts && nameOrder == null) {
      problems.add(
          "nameOrder: expected GIVEN_FIRST or FAMILY_FIRST, for no column holds the whole name"
              + " (name.full)");
    }
  }

  private void checkGroups(Set<RosterField> fields, List<String> problems) {
    Set<String> groups = new HashSet<>();
    fields.forEach(field -> groups.addAll(field.groups()));
    need(fields, groups, problems, "place", "latitude", "longitude");
    need(fields, groups, problems, "membership", "status", "since");
    Map<String, Set<Integer>> lists = new TreeMap<>();
    for (RosterField field : fields) {
      if (field.index() >= 0) {
        String template = field.attribute().template();
        String list = template.substring(0, template.indexOf('['));
        lists.computeIfAbsent(list, any -> new HashSet<>()).add(field.index());
      }
      if (field.inner() >= 0) {
        String list = "credentials[" + field.index() + "].verifications";
        lists.computeIfAbsent(list, any -> new HashSet<>()).add(field.inner());
      }
    }
    lists.forEach(
        (list, found) -> {
          for (int i = 0; i < found.size(); i++) {
            String element = list + "[" + i + "]";
            if (!found.contains(i)) {
              problems.add("columns: " + element + " is missing before the next");
            } else if (list.endsWith("verifications")) {
              need(fields, groups, problems, element, "source", "date", "outcome");
            } else if (list.equals("credentials")) {
              need(fields, groups, problems, element, "qualification.title", "kind", "status");
              if (jurisdiction == null) {
                need(fields, groups, problems, element, "qualification.jurisdiction");
              }
            } else if (list.equals("affiliations")) {
              need(fields, groups, problems, element, "organization", "engagement");
            } else if (list.equals("languages")) {
              need(fields, groups, problems, element, "language", "proficiency");
            }
          }
        });
  }

  /** If one field of a group is there, the needed ones must be. */
  private static void need(
      Set<RosterField> fields,
      Set<String> groups,
      List<String> problems,
      String group,
      String... needed) {
    if (!groups.contains(group)) {
      return;
    }
    for (String name : needed) {
      String path = group + "." + name;
      if (!fields.contains(RosterField.of(path))) {
        problems.add("columns: " + group + " needs " + path + ", in a column or in constants");
      }
    }
  }

  private static IllegalArgumentException refused(String path, String reason) {
    return new IllegalArgumentException("roster mapping, " + path + ": " + reason);
  }

  /** Builds mappings. Not for use by two threads at once. */
  public static final class Builder {

    private Charset charset = StandardCharsets.UTF_8;
    private boolean byteOrderMark;
    private @Nullable Character delimiter;
    private char quote = '"';
    private boolean header = true;
    private boolean trimmed;
    private boolean decimalComma;
    private RosterRows rows = RosterRows.PER_MEMBER;
    private @Nullable NameOrder nameOrder;
    private String nameSeparator = " ";
    private String idPrefix = "";
    private boolean idsFromRows;
    private List<String> dateFormats = List.of("yyyy-MM-dd");
    private @Nullable Jurisdiction jurisdiction;
    private @Nullable OrganizationId authority;
    private final List<RosterColumn> columns = new ArrayList<>();
    private final Map<RosterField, String> constants = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets the encoding.
     *
     * @param value the charset
     * @return this builder
     */
    public Builder charset(Charset value) {
      charset = Objects.requireNonNull(value, "charset");
      return this;
    }

    /**
     * Sets whether a byte order mark is written, as older spreadsheets want it with UTF-8.
     *
     * @param value true to write it
     * @return this builder
     */
    public Builder byteOrderMark(boolean value) {
      byteOrderMark = value;
      return this;
    }

    /**
     * Sets what stands between two cells.
     *
     * @param value the character
     * @return this builder
     */
    public Builder delimiter(char value) {
      delimiter = value;
      return this;
    }

    /**
     * Sets what encloses a cell.
     *
     * @param value the character
     * @return this builder
     */
    public Builder quote(char value) {
      quote = value;
      return this;
    }

    /**
     * Sets whether the first row is a header.
     *
     * @param value false where columns are found by their index alone
     * @return this builder
     */
    public Builder header(boolean value) {
      header = value;
      return this;
    }

    /**
     * Sets whether white space at both ends of a cell is no part of it.
     *
     * @param value true to leave it away
     * @return this builder
     */
    public Builder trimmed(boolean value) {
      trimmed = value;
      return this;
    }

    /**
     * Sets whether latitudes and longitudes have a comma for the decimal point.
     *
     * @param value true if they do
     * @return this builder
     */
    public Builder decimalComma(boolean value) {
      decimalComma = value;
      return this;
    }

    /**
     * Sets what a row is about.
     *
     * @param value the kind of rows
     * @return this builder
     */
    public Builder rows(RosterRows value) {
      rows = Objects.requireNonNull(value, "rows");
      return this;
    }

    /**
     * Sets how a whole name is put together from the given and the family name.
     *
     * @param value the order
     * @return this builder
     */
    public Builder nameOrder(NameOrder value) {
      nameOrder = Objects.requireNonNull(value, "nameOrder");
      return this;
    }

    /**
     * Sets what stands between the two names of a whole name that is put together.
     *
     * @param value the text, possibly empty
     * @return this builder
     */
    public Builder nameSeparator(String value) {
      nameSeparator = Objects.requireNonNull(value, "nameSeparator");
      return this;
    }

    /**
     * Sets what an id has before the roster's own number, so that members of two rosters stay
     * apart.
     *
     * @param value the text, of the characters of an id
     * @return this builder
     */
    public Builder idPrefix(String value) {
      idPrefix = Objects.requireNonNull(value, "idPrefix");
      return this;
    }

    /**
     * Sets whether ids are made of the prefix and the number of the row. Such an id holds only as
     * long as no row is moved.
     *
     * @param value true to make them
     * @return this builder
     */
    public Builder idsFromRows(boolean value) {
      idsFromRows = value;
      return this;
    }

    /**
     * Sets the date formats of the columns that have none of their own.
     *
     * <p>The letters: {@code yyyy} the year; {@code MM} and {@code dd} month and day with two
     * digits, {@code M} and {@code d} without a zero before; {@code MMM} the month as {@code Jan}
     * to {@code Dec}; {@code GGGG} a Japanese era as {@code 令和} with {@code y} its year, the first
     * being 元, {@code G} the era as {@code R} with {@code y} or {@code yy}. What stands in
     * apostrophes, and every other character that is no letter, stands for itself. A year of two
     * digits is refused: it has no century.
     *
     * @param patterns the formats; all are read, the first is written
     * @return this builder
     * @throws IllegalArgumentException if one is no format
     */
    public Builder dateFormats(String... patterns) {
      List<String> all = List.of(patterns);
      all.forEach(DatePattern::of);
      dateFormats = all;
      return this;
    }

    /**
     * Sets the jurisdiction of the titles for which the row names none.
     *
     * @param value the jurisdiction
     * @return this builder
     */
    public Builder jurisdiction(Jurisdiction value) {
      jurisdiction = Objects.requireNonNull(value, "jurisdiction");
      return this;
    }

    /**
     * Sets the authority of the credentials for which the row names none.
     *
     * @param value the authority
     * @return this builder
     */
    public Builder authority(OrganizationId value) {
      authority = Objects.requireNonNull(value, "authority");
      return this;
    }

    /**
     * Adds a column.
     *
     * @param column the column
     * @return this builder
     */
    public Builder column(RosterColumn column) {
      columns.add(Objects.requireNonNull(column, "column"));
      return this;
    }

    /**
     * Adds what holds for every row and has no column. A credential, affiliation or language that
     * has columns too is there only if one of its cells is not empty.
     *
     * @param path the field
     * @param value the value as in JSON
     * @return this builder
     * @throws IllegalArgumentException if there is no such field
     */
    public Builder constant(String path, String value) {
      constants.put(RosterField.of(path), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Builds the mapping.
     *
     * @return the mapping
     * @throws IllegalArgumentException naming the place and the reason, if a column or field stands
     *     there twice, or formats, codes or constants are not those of their field
     */
    public RosterMapping build() {
      RosterMapping mapping = new RosterMapping(this);
      mapping.check();
      return mapping;
    }
  }
}
