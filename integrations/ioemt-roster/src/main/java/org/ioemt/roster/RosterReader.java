package org.ioemt.roster;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ioemt.member.Member;
import org.ioemt.roster.RosterException.Problem;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingPath;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a roster, one at a time and in constant memory.
 *
 * <pre>{@code
 * try (RosterReader roster = RosterReader.open(mapping, Files.newInputStream(file))) {
 *   for (Optional<RosterEntry> next = roster.next(); next.isPresent(); next = roster.next()) {
 *     next.get().member().ifPresent(registry::add);
 *     next.get().findings().forEach(log::add);
 *   }
 *   roster.findings().forEach(log::add);
 * }
 * }</pre>
 *
 * <p>A row is read whole or not at all: if one of its cells cannot be read, the row is a finding
 * and no member, so that no license loses its expiry and no person a suspension. The other rows are
 * read. Rows in which every cell is empty are passed over. Titles are kept as they are written; no
 * level is ever concluded.
 *
 * <p>Not for use by two threads at once.
 */
public final class RosterReader implements Closeable {

  /** The longest run of characters that one cell may have; more than any honest one. */
  static final int LARGEST_CELL = 1 << 21;

  private final RosterMapping mapping;
  private final RosterInput input;
  private final Row row;
  private final Handler handler;
  private final CloseableIterator<Handler> records;
  private final List<Finding> unmapped = new ArrayList<>();
  private final Deque<RosterEntry> ready = new ArrayDeque<>();
  private @Nullable JoinedRows joined;
  private boolean ended;

  private RosterReader(RosterMapping mapping, InputStream in) throws IOException {
    this.mapping = mapping;
    List<String> problems = mapping.problemsOfReading();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("roster mapping, " + String.join("; ", problems));
    }
    input = RosterInput.open(in, mapping.charset());
    row = new Row(mapping, input::hasDefects);
    handler = new Handler(row, input.skippedLines());
    char delimiter = delimiter(mapping, input);
    CsvReader<Handler> csv =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .quoteCharacter(mapping.quote())
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LARGEST_CELL)
            .build(handler, input);
    records = csv.iterator();
    if (mapping.hasHeader()) {
      header(delimiter);
    } else {
      handler.use(plan(List.of()), 0);
    }
  }

  /**
   * Opens a roster.
   *
   * @param mapping what its columns mean
   * @param in the bytes of the file, which {@link #close} closes
   * @return the reader, which has read the header
   * @throws IllegalArgumentException if the mapping can only be written with, see {@link
   *     RosterMapping#problemsOfReading}
   * @throws RosterException if the file is empty, lacks a column of the mapping or has it twice, or
   *     is of another encoding or delimiter than the mapping says
   * @throws IOException if the bytes cannot be read
   */
  public static RosterReader open(RosterMapping mapping, InputStream in) throws IOException {
    return new RosterReader(mapping, in);
  }

  private static char delimiter(RosterMapping mapping, RosterInput input) throws RosterException {
    Character named = input.namedSeparator();
    Character stated = mapping.delimiter().orElse(null);
    if (named != null && stated != null && !named.equals(stated)) {
      throw new RosterException(
          Problem.DELIMITER,
          1,
          "the file names the delimiter '" + named + "', the mapping '" + stated + "'");
    }
    return stated != null ? stated : named != null ? named : ',';
  }

  /**
   * The next member, or what is wrong with the next row.
   *
   * @return the entry, or empty at the end of the file
   * @throws RosterException if the file cannot be read any further: a quote is open, or a cell is
   *     larger than two million characters
   * @throws IOException if the bytes cannot be read
   */
  public Optional<RosterEntry> next() throws IOException {
    return mapping.rows() == RosterRows.PER_MEMBER
        ? Optional.ofNullable(entry())
        : Optional.ofNullable(joined());
  }

  /**
   * What is to be said of columns: those that the mapping does not name, and, at the end of the
   * file, those whose cells are not all spelled as the mapping would write them. And of the end
   * itself, where no line end stands there: programs leave it out, but so does a file that was cut
   * off, whose last cell may look whole.
   *
   * @return the findings so far
   */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(unmapped);
    all.addAll(row.varying());
    if (ended && input.endsWithinLine()) {
      all.add(
          Finding.of(
              RosterFindings.named(RosterFindings.END_OPEN),
              FindingPath.root(),
              String.valueOf(row.line())));
    }
    return List.copyOf(all);
  }

  /**
   * How much of the file was read.
   *
   * @return bytes, counted as they are taken in
   */
  public long bytesRead() {
    return input.bytesRead();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private boolean record() throws IOException {
    if (ended) {
      return false;
    }
    try {
      if (records.hasNext()) {
        records.next();
        return true;
      }
      ended = true;
      return false;
    } catch (CsvParseException e) {
      ended = true;
      throw broken(e);
    } catch (UncheckedIOException e) {
      ended = true;
      throw e.getCause();
    }
  }

  /** FastCSV says what is wrong in words only; they can quote a character of a cell. */
  private RosterException broken(CsvParseException failure) {
    String message = String.valueOf(failure.getMessage());
    long line = row.line();
    if (message.startsWith("Unclosed quoted field")) {
      return new RosterException(
          Problem.QUOTE, line, "a quote of the row that begins here is never closed");
    }
    if (message.startsWith("Unexpected character after closing quote")) {
      return new RosterException(
          Problem.QUOTE,
          line,
          "in the row that begins here something stands between a closing quote and the delimiter;"
              + " a quote within a cell is written twice");
    }
    return new RosterException(
        Problem.TOO_LARGE,
        line,
        "a cell of the row that begins here has more than "
            + LARGEST_CELL
            + " characters; is a quote not closed?");
  }

  private @Nullable RosterEntry entry() throws IOException {
    while (record()) {
      if (handler.isBlank()) {
        continue;
      }
      Member member = handler.member();
      if (member == null) {
        return new RosterEntry(row.number(), row.line(), null, row.problems());
      }
      row.accept();
      return new RosterEntry(row.number(), row.line(), member, List.of());
    }
    return null;
  }

  /** Joins the rows of one member. Bad rows among them are entries of their own. */
  private @Nullable RosterEntry joined() throws IOException {
    while (ready.isEmpty()) {
      RosterEntry entry = entry();
      if (entry == null) {
        flush();
        break;
      }
      Member member = entry.memberOrNull();
      JoinedRows open = joined;
      if (member == null) {
        ready.add(entry);
      } else if (open != null && open.isOf(member)) {
        Optional<String> other = open.contradiction(member);
        if (other.isPresent()) {
          row.contradicts(open.row(), other.get());
          ready.add(new RosterEntry(entry.row(), entry.line(), null, row.problems()));
        } else {
          open.add(member);
          open.leftEmpty(member).forEach(row::leavesEmpty);
        }
      } else {
        flush();
        joined = new JoinedRows(member, entry.row(), entry.line());
      }
    }
    return ready.poll();
  }

  private void flush() {
    if (joined != null) {
      ready.add(joined.entry());
      joined = null;
    }
  }

  private void header(char delimiter) throws IOException {
    if (!record()) {
      throw new RosterException(Problem.EMPTY, 0, "the file is empty; expected a header");
    }
    List<String> names = handler.header();
    if (mapping.isTrimmed()) {
      names.replaceAll(String::strip);
    }
    handler.use(plan(names), names.size());
    for (RosterColumn column : mapping.columns()) {
      if (column.field().isEmpty()) {
        continue; // not read, so that it need not be there: not written either, it may be missing
      }
      if (column.index().isPresent()) {
        checkPlace(column, column.index().getAsInt(), names);
      } else {
        checkName(column.header().orElseThrow(), names, delimiter);
      }
    }
    Set<String> mapped = new HashSet<>();
    Set<Integer> places = new HashSet<>();
    for (RosterColumn column : mapping.columns()) {
      if (column.index().isPresent()) {
        places.add(column.index().getAsInt());
      } else {
        mapped.add(column.header().orElseThrow());
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (!mapped.contains(names.get(i)) && !places.contains(i + 1)) {
        String label = names.get(i).isEmpty() ? "column " + (i + 1) : names.get(i);
        unmapped.add(
            Finding.of(
                RosterFindings.named(RosterFindings.COLUMN_NOT_MAPPED), FindingPath.root(), label));
      }
    }
  }

  private void checkPlace(RosterColumn column, int index, List<String> names)
      throws RosterException {
    if (index > names.size()) {
      throw new RosterException(
          Problem.HEADER,
          row.line(),
          "the mapping names column " + index + ", the header has " + names.size());
    }
    if (column.header().isPresent() && !names.get(index - 1).equals(column.header().get())) {
      throw new RosterException(
          Problem.HEADER,
          row.line(),
          "the header of column " + index + " is not '" + column.header().get() + "'");
    }
  }

  private void checkName(String name, List<String> names, char delimiter) throws RosterException {
    int first = names.indexOf(name);
    if (first < 0) {
      throw missing(name, names, delimiter);
    }
    if (names.lastIndexOf(name) > first) {
      throw new RosterException(
          Problem.HEADER,
          row.line(),
          "the header has '"
              + name
              + "' twice, in columns "
              + (first + 1)
              + " and "
              + (names.lastIndexOf(name) + 1)
              + "; the mapping can name it by its index");
    }
  }

  private RosterException missing(String name, List<String> names, char delimiter) {
    StringBuilder message =
        new StringBuilder("the header has no column '")
            .append(name)
            .append("', but ")
            .append(names.size());
    message.append(names.size() == 1 ? " column" : " others");
    if (names.size() == 1) {
      for (char other : new char[] {',', ';', '\t', '|'}) {
        if (other != delimiter && names.get(0).indexOf(other) >= 0) {
          message
              .append("; the mapping's delimiter is ")
              .append(shown(delimiter))
              .append(", the line has ")
              .append(shown(other));
          break;
        }
      }
    }
    if (names.stream().anyMatch(header -> header.indexOf(RosterInput.DEFECT) >= 0)) {
      message.append("; its bytes are not all ").append(mapping.charset().name());
    }
    return new RosterException(Problem.HEADER, row.line(), message.toString());
  }

  private static String shown(char delimiter) {
    return delimiter == '\t' ? "a tab" : "'" + delimiter + "'";
  }

  private Plan plan(List<String> names) {
    Map<RosterField, Cell> cells = new HashMap<>();
    List<@Nullable Cell> places = new ArrayList<>();
    for (RosterColumn column : mapping.columns()) {
      int place =
          column.index().isPresent()
              ? column.index().getAsInt() - 1
              : names.indexOf(column.header().orElseThrow());
      if (column.field().isPresent() && place >= 0) {
        while (places.size() <= place) {
          places.add(null);
        }
        Cell cell = Cell.of(column, column.field().get(), mapping, row);
        cells.put(cell.field(), cell);
        places.set(place, cell);
      }
    }
    mapping
        .constants()
        .forEach(
            (field, text) -> {
              Object value = Cell.constant(field, text);
              if (value == null) {
                throw new IllegalStateException("a constant that the mapping should have refused");
              }
              cells.put(field, Cell.constant(field, value, row));
            });
    return new Plan(places, new MemberPlan(mapping, cells, row));
  }

  private record Plan(List<@Nullable Cell> places, MemberPlan members) {}

  /** Takes the fields of a record as FastCSV finds them and gives each to its cell. */
  private static final class Handler extends AbstractBaseCsvCallbackHandler<Handler> {

    private final Row row;
    private final int skipped;
    private final List<String> header = new ArrayList<>();
    private @Nullable Cell[] places = {};
    private @Nullable MemberPlan members;
    private int expected;
    private long number;
    private boolean blank = true;

    Handler(Row row, int skipped) {
      this.row = row;
      this.skipped = skipped;
    }

    void use(Plan plan, int cells) {
      places = plan.places().toArray(Cell[]::new);
      members = plan.members();
      expected = cells;
      number = 0;
    }

    List<String> header() {
      return header;
    }

    boolean isBlank() {
      return blank;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      row.begin(number + 1, startingLineNumber + skipped);
      blank = true;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      if (length > 0) {
        blank = false;
      }
      if (members == null) {
        header.add(new String(buffer, offset, length));
      } else if (index < places.length) {
        Cell cell = places[index];
        if (cell != null) {
          cell.read(buffer, offset, length);
        }
      }
    }

    @Override
    protected Handler buildRecord() {
      if (!blank) {
        number++;
      }
      return this;
    }

    /** The member of the row that was just taken, or null where it has problems. */
    @Nullable Member member() {
      MemberPlan plan = members;
      int found = getFieldCount();
      if (expected == 0) {
        expected = Math.max(found, places.length); // the first row of a file without a header
      }
      if (found != expected) {
        row.forget(); // the cells may have been those of other columns
        row.ragged(expected, found);
        return null;
      }
      return plan == null ? null : plan.member();
    }
  }
}
