package org.ioemt.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ioemt.member.Availability;
import org.ioemt.member.Member;
import org.ioemt.member.Preferences;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingPath;
import org.jspecify.annotations.Nullable;

/**
 * Writes members as the rows of a roster, one at a time.
 *
 * <pre>{@code
 * try (RosterWriter roster = RosterWriter.open(mapping, Files.newOutputStream(file))) {
 *   for (Member member : members) {
 *     log.addAll(roster.write(member));
 *   }
 * }
 * }</pre>
 *
 * <p>A cell that a spreadsheet would take for a formula is written with an apostrophe before it,
 * which {@link RosterReader} takes away again.
 *
 * <p>What no column is there for is said once for a file ({@code roster.field-not-mapped}); what is
 * more than the columns have room for, a third credential for instance, is said of the member
 * ({@code roster.not-written}). A member of whom a column cannot hold what it should, such as a
 * status without a word or a name in another script than the file's, is not written at all ({@code
 * roster.member-not-written}): an empty cell would say something else.
 *
 * <p>Not for use by two threads at once.
 */
public final class RosterWriter implements Closeable {

  private final RosterMapping mapping;
  private final OutputStream out;
  private final CsvWriter csv;
  private final CharsetEncoder encoder;
  private final Out[] columns;
  private final int width;
  private final int perRow;
  private final Set<RosterField> held = new HashSet<>();
  private final Set<Attribute> heldAttributes = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Row row;
  private final @Nullable MemberPlan plan;
  private long rows;

  private RosterWriter(RosterMapping mapping, OutputStream out) throws IOException {
    this.mapping = mapping;
    this.out = out;
    Charset charset = mapping.charset();
    encoder = charset.newEncoder();
    if (mapping.byteOrderMark()) {
      mark(charset);
    }
    csv =
        CsvWriter.builder()
            .fieldSeparator(mapping.delimiter().orElse(','))
            .quoteCharacter(mapping.quote())
            .lineDelimiter(LineDelimiter.CRLF)
            .bufferSize(1 << 15)
            .build(out, charset);
    row = new Row(mapping, () -> false);
    Map<RosterField, Cell> cells = new HashMap<>();
    columns = columns(cells);
    int last = -1;
    int credentials = 0;
    for (Out column : columns) {
      last = Math.max(last, column.place);
      if (column.field.attribute().isOfCredential()) {
        credentials = Math.max(credentials, column.field.index() + 1);
      }
    }
    for (RosterColumn column : mapping.columns()) {
      last = Math.max(last, column.index().orElse(0) - 1);
    }
    width = last + 1;
    perRow = credentials;
    mapping
        .constants()
        .forEach(
            (field, text) ->
                cells.put(
                    field,
                    Cell.constant(field, Objects.requireNonNull(Cell.constant(field, text)), row)));
    held.addAll(cells.keySet());
    held.forEach(field -> heldAttributes.add(field.attribute()));
    plan = mapping.problemsOfReading().isEmpty() ? new MemberPlan(mapping, cells, row) : null;
    if (mapping.hasHeader()) {
      header();
    }
  }

  /**
   * Opens a roster.
   *
   * @param mapping what its columns hold; it need not have all that reading needs
   * @param out where the bytes go, closed by {@link #close}
   * @return the writer, which has written the header
   * @throws IOException if the bytes cannot be written
   */
  public static RosterWriter open(RosterMapping mapping, OutputStream out) throws IOException {
    return new RosterWriter(mapping, out);
  }

  private void mark(Charset charset) throws IOException {
    for (RosterInput.Mark mark : RosterInput.Mark.values()) {
      if (mark.charset().equals(charset)) {
        out.write(mark.bytes());
      }
    }
  }

  private Out[] columns(Map<RosterField, Cell> cells) {
    Set<Integer> taken = new HashSet<>();
    mapping.columns().forEach(column -> column.index().ifPresent(index -> taken.add(index - 1)));
    List<Out> all = new ArrayList<>();
    int next = 0;
    for (RosterColumn column : mapping.columns()) {
      if (column.field().isEmpty()) {
        continue; // what was not read cannot be written
      }
      int place = column.index().orElse(0) - 1;
      if (place < 0) {
        while (taken.contains(next)) {
          next++;
        }
        place = next++;
      }
      RosterField field = column.field().get();
      Cell cell = Cell.of(column, field, mapping, row);
      cells.put(field, cell);
      all.add(new Out(column, field, place, cell, mapping));
    }
    return all.toArray(Out[]::new);
  }

  private void header() throws IOException {
    String[] cells = new String[width];
    Arrays.fill(cells, "");
    for (Out column : columns) {
      cells[column.place] = column.header;
    }
    for (RosterColumn column : mapping.columns()) {
      if (column.index().isPresent()) {
        cells[column.index().getAsInt() - 1] = column.header().orElse("");
      }
    }
    put(cells);
  }

  /**
   * Writes a member, as one row or as one for each credential.
   *
   * @param member the member
   * @return what the roster cannot say; the member was not written if one of the findings is {@code
   *     roster.member-not-written}
   * @throws IOException if the bytes cannot be written
   */
  public List<Finding> write(Member member) throws IOException {
    List<Finding> findings = new ArrayList<>(0);
    boolean several = mapping.rows() == RosterRows.PER_CREDENTIAL && perRow > 0;
    int count = several ? Math.max(1, (member.credentials().size() + perRow - 1) / perRow) : 1;
    String[][] cells = new String[count][width];
    List<Finding> refusals = new ArrayList<>(0);
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < width; k++) {
        cells[i][k] = "";
      }
      for (Out column : columns) {
        RosterField field = several ? shifted(column.field, i * perRow) : column.field;
        Object value = Leaves.get(member, field);
        String text = column.text(value);
        if (text == null || !encoder.canEncode(text)) {
          String reason =
              text == null
                  ? "the column " + column.cell.label() + " has no word or format for its value"
                  : "the column "
                      + column.cell.label()
                      + " has a character that is not in "
                      + mapping.charset().name();
          refusals.add(refusal(column.field.path(), reason));
        } else {
          cells[i][column.place] = text;
        }
      }
    }
    if (refusals.isEmpty()) {
      contradictions(member, cells, refusals);
    }
    if (!refusals.isEmpty()) {
      return List.copyOf(refusals);
    }
    unsaid(member, several, findings);
    for (String[] line : cells) {
      put(line);
    }
    rows += count;
    return List.copyOf(findings);
  }

  /** The field of a credential in a further row of the member. */
  private static RosterField shifted(RosterField field, int by) {
    return by == 0 || !field.attribute().isOfCredential() ? field : field.shifted(by);
  }

  private static Finding refusal(FindingPath path, String reason) {
    return Finding.of(RosterFindings.named(RosterFindings.MEMBER_NOT_WRITTEN), path, reason);
  }

  /** What the rows would be read as that the member does not say: by a constant, for instance. */
  private void contradictions(Member member, String[][] cells, List<Finding> refusals) {
    if (plan == null) {
      constants(member, refusals);
      return;
    }
    JoinedRows joined = null;
    for (int i = 0; i < cells.length; i++) {
      row.begin(rows + i + 1, 0);
      for (Out column : columns) {
        char[] text = cells[i][column.place].toCharArray();
        column.cell.read(text, 0, text.length);
      }
      Member back = plan.member();
      if (back == null) {
        // A needed column is empty: the row says nothing that is wrong, and whoever reads it is
        // told.
        return;
      }
      if (joined == null) {
        joined = new JoinedRows(back, 0, 0);
      } else {
        joined.add(back);
      }
    }
    Member back = Objects.requireNonNull(joined).member();
    if (back.equals(member)) {
      return;
    }
    for (RosterField field : Leaves.of(back)) {
      if (!Objects.equals(Leaves.get(back, field), Leaves.get(member, field))) {
        refusals.add(
            refusal(field.path(), "with this mapping it would be read with another " + field));
      }
    }
  }

  private void constants(Member member, List<Finding> refusals) {
    mapping
        .constants()
        .forEach(
            (field, text) -> {
              Object value = Leaves.get(member, field);
              if (value != null && !value.equals(Cell.constant(field, text))) {
                refusals.add(
                    refusal(field.path(), "the mapping says another " + field + " of all members"));
              }
            });
  }

  /** What the member says and the rows do not. */
  private void unsaid(Member member, boolean several, List<Finding> findings) {
    Set<String> elements = new HashSet<>();
    // What is there without a value: cells that are empty say that it is not.
    if (member.availability().filter(Availability.builder().build()::equals).isPresent()) {
      notMapped("availability without a value", findings);
    }
    if (member.preferences().filter(Preferences.builder().build()::equals).isPresent()) {
      notMapped("preferences without a value", findings);
    }
    for (RosterField field : Leaves.of(member)) {
      Attribute attribute = field.attribute();
      if (attribute == Attribute.JURISDICTION && mapping.jurisdiction().isPresent()) {
        continue; // another than the default's was refused
      }
      if (attribute == Attribute.AUTHORITY && mapping.authority().isPresent()) {
        continue;
      }
      if (attribute == Attribute.ID && mapping.hasIdsFromRows()) {
        continue;
      }
      if (attribute == Attribute.NAME_FULL && mapping.nameOrder().isPresent()) {
        continue;
      }
      if (!heldAttributes.contains(attribute)) {
        notMapped(attribute.template(), findings);
        continue;
      }
      RosterField place =
          several && attribute.isOfCredential()
              ? field.shifted(-(field.index() / perRow) * perRow)
              : field;
      if (!held.contains(place)) {
        String element = field.element();
        if (elements.add(element)) {
          notWritten(element, findings);
        }
      }
    }
  }

  /** Said once for a file: it is so by the choice of the columns. */
  private void notMapped(String field, List<Finding> findings) {
    if (told.add(field)) {
      findings.add(
          Finding.of(
              RosterFindings.named(RosterFindings.FIELD_NOT_MAPPED), FindingPath.root(), field));
    }
  }

  private static void notWritten(String element, List<Finding> findings) {
    findings.add(
        Finding.of(
            RosterFindings.named(RosterFindings.NOT_WRITTEN), FindingPath.parse(element), element));
  }

  private void put(String[] cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes what is still held back, and closes the stream. */
  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** How a column writes a value. */
  private static final class Out {

    private final RosterField field;
    private final String header;
    private final int place;
    private final Cell cell;
    private final @Nullable DatePattern format;
    private final Map<Object, String> words = new HashMap<>();
    private final boolean translated;
    private final String empty;
    private final String idPrefix;
    private final boolean comma;

    Out(RosterColumn column, RosterField field, int place, Cell cell, RosterMapping mapping) {
      this.field = field;
      this.place = place;
      this.cell = cell;
      header = column.header().orElse("");
      boolean day = field.attribute().form() == Attribute.Form.DATE;
      format = day ? mapping.patterns(column).get(0) : null;
      column.codes().forEach((word, code) -> words.putIfAbsent(field.attribute().read(code), word));
      translated = !column.codes().isEmpty();
      empty = column.empty().isEmpty() ? "" : column.empty().get(0);
      idPrefix = mapping.idPrefix();
      comma = mapping.hasDecimalComma();
    }

    /** The cell, or null where the column has no text for the value. */
    @Nullable String text(@Nullable Object value) {
      if (value == null) {
        return empty;
      }
      String text = plain(value);
      if (text == null || field.attribute().form() == Attribute.Form.DECIMAL) {
        return text; // a number is no formula, with a sign or without
      }
      return Neutral.write(text);
    }

    private @Nullable String plain(Object value) {
      if (format != null) {
        return format.format((LocalDate) value);
      }
      if (translated) {
        return words.get(value);
      }
      String text = field.attribute().write(value);
      if (field.attribute() == Attribute.ID) {
        return text.startsWith(idPrefix) ? text.substring(idPrefix.length()) : null;
      }
      return comma && value instanceof Double ? text.replace('.', ',') : text;
    }
  }
}
