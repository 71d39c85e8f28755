package org.ioemt.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A tab-separated table, read strictly.
 *
 * <p>The format: UTF-8 in normalization form C, lines ended by a line feed, a header row that names
 * the columns, no quoting, {@code -} for an empty cell. Everything else (a byte order mark, a
 * carriage return, a missing or blank cell, a stray space, a control character) is refused with the
 * file and the line, because a table that is nearly right gives answers that are nearly right.
 *
 * <p>Immutable and thread-safe.
 */
public final class Table implements Iterable<Table.Row> {

  private static final String EMPTY = "-";

  private final String name;
  private final List<Row> rows;

  private Table(String name, List<Row> rows) {
    this.name = name;
    this.rows = Collections.unmodifiableList(rows);
  }

  /**
   * Reads a table that lies beside a class.
   *
   * @param owner the class whose package holds the resource; its own loader finds it
   * @param resource the file name, relative to the owner's package
   * @param columns the column names that the header must have, in this order
   * @return the table
   * @throws TableException if the resource is missing or malformed
   */
  public static Table read(Class<?> owner, String resource, String... columns) {
    String name = owner.getPackageName().replace('.', '/') + '/' + resource;
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new TableException(name + ": no such resource");
      }
      return parse(name, in.readAllBytes(), columns);
    } catch (IOException e) {
      throw new TableException(name + ": cannot be read", e);
    }
  }

  /**
   * Reads a table from bytes.
   *
   * @param name the name that errors give
   * @param bytes the content
   * @param columns the column names that the header must have, in this order
   * @return the table
   * @throws TableException if the content is malformed
   */
  public static Table parse(String name, byte[] bytes, String... columns) {
    String text = decode(name, bytes);
    int end = text.length();
    if (end == 0 || text.charAt(end - 1) != '\n') {
      throw new TableException(name + ": the last line must end with a line feed");
    }
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (int start = 0; start < end; ) {
      int stop = text.indexOf('\n', start);
      line++;
      String[] cells = split(name, line, text, start, stop, columns);
      if (line == 1) {
        checkHeader(name, cells, columns);
      } else {
        rows.add(new Row(name, line, columns, cells));
      }
      start = stop + 1;
    }
    return new Table(name, rows);
  }

  /**
   * The rows in the order of the file, without the header.
   *
   * @return an unmodifiable list
   */
  public List<Row> rows() {
    return rows;
  }

  @Override
  public Iterator<Row> iterator() {
    return rows.iterator();
  }

  /**
   * Requires that no two rows agree in the given columns.
   *
   * @param columns the columns that make the key
   * @throws TableException naming both lines, if two rows have the same key
   */
  public void requireUnique(String... columns) {
    Map<List<String>, Row> seen = new HashMap<>();
    for (Row row : rows) {
      List<String> key = new ArrayList<>(columns.length);
      for (String column : columns) {
        key.add(row.cell(column));
      }
      Row first = seen.putIfAbsent(key, row);
      if (first != null) {
        throw new TableException(
            name + ':' + row.line() + ": the same key " + key + " as in line " + first.line());
      }
    }
  }

  private static String decode(String name, byte[] bytes) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      throw new TableException(name + ": not UTF-8", e);
    }
    // All below U+0300 is in form C already; the check loads the JDK's tables, so only ask if
    // needed.
    boolean beyondLatin = text.chars().anyMatch(c -> c >= 0x300);
    if (beyondLatin && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new TableException(name + ": not in Unicode normalization form C");
    }
    return text;
  }

  private static String[] split(
      String name, int line, String text, int start, int stop, String[] columns) {
    String[] cells = new String[columns.length];
    int count = 0;
    int from = start;
    for (int i = start; i <= stop; i++) {
      char c = text.charAt(i);
      if (i == stop || c == '\t') {
        if (count == cells.length) {
          throw new TableException(
              name + ':' + line + ": more than the expected " + cells.length + " cells");
        }
        cells[count++] = cell(name, line, columns[count - 1], text.substring(from, i));
        from = i + 1;
      } else if (Character.isISOControl(c) || c == '\u00a0' || c == '\ufeff' || c == '\ufffd') {
        throw new TableException(
            name + ':' + line + ": character U+" + String.format("%04X", (int) c) + " not allowed");
      }
    }
    if (count != cells.length) {
      throw new TableException(
          name + ':' + line + ": expected " + cells.length + " cells, found " + count);
    }
    return cells;
  }

  private static String cell(String name, int line, String column, String cell) {
    if (cell.isEmpty()) {
      throw new TableException(
          name + ':' + line + ": " + column + ": blank cell, expected '" + EMPTY + "'");
    }
    if (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ' || cell.contains("  ")) {
      throw new TableException(name + ':' + line + ": " + column + ": stray space");
    }
    return cell;
  }

  private static void checkHeader(String name, String[] found, String[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!expected[i].equals(found[i])) {
        throw new TableException(
            name + ":1: expected column '" + expected[i] + "', found '" + found[i] + "'");
      }
    }
  }

  /** One row of a table. Immutable and thread-safe. */
  public static final class Row {

    private final String name;
    private final int line;
    private final String[] columns;
    private final String[] cells;

    private Row(String name, int line, String[] columns, String[] cells) {
      this.name = name;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /**
     * The number of the line in its file, the header being line 1.
     *
     * @return the line number
     */
    public int line() {
      return line;
    }

    /**
     * A cell that must not be empty.
     *
     * @param column the column's name
     * @return the text
     * @throws TableException if the cell is empty
     */
    public String text(String column) {
      String cell = cell(column);
      if (cell.equals(EMPTY)) {
        throw error(column, "must not be empty");
      }
      return cell;
    }

    /**
     * A cell that may be empty.
     *
     * @param column the column's name
     * @return the text, or empty where the cell is {@code -}
     */
    public Optional<String> optional(String column) {
      String cell = cell(column);
      return cell.equals(EMPTY) ? Optional.empty() : Optional.of(cell);
    }

    /**
     * A cell that must hold a value of a type.
     *
     * @param column the column's name
     * @param parse turns the text into the value, or throws an {@link IllegalArgumentException}
     * @param <T> the value's type
     * @return the value
     * @throws TableException if the cell is empty or the parser refuses it
     */
    public <T> T value(String column, Function<String, T> parse) {
      return convert(column, text(column), parse);
    }

    /**
     * A cell that may hold a value of a type.
     *
     * @param column the column's name
     * @param parse turns the text into the value, or throws an {@link IllegalArgumentException}
     * @param <T> the value's type
     * @return the value, or empty where the cell is {@code -}
     * @throws TableException if the parser refuses the cell
     */
    public <T> Optional<T> optionalValue(String column, Function<String, T> parse) {
      Optional<String> cell = optional(column);
      return cell.isPresent() ? Optional.of(convert(column, cell.get(), parse)) : Optional.empty();
    }

    /**
     * A cell that holds {@code true} or {@code false}.
     *
     * @param column the column's name
     * @return the value
     * @throws TableException if the cell holds anything else
     */
    public boolean flag(String column) {
      String cell = text(column);
      if (cell.equals("true")) {
        return true;
      }
      if (cell.equals("false")) {
        return false;
      }
      throw error(column, "expected true or false, found '" + cell + "'");
    }

    /**
     * An error at a cell of this row.
     *
     * @param column the column's name
     * @param problem what was expected and what was found
     * @return the exception, to be thrown by the caller
     */
    public TableException error(String column, String problem) {
      return new TableException(name + ':' + line + ": " + column + ": " + problem);
    }

    private String cell(String column) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i].equals(column)) {
          return cells[i];
        }
      }
      throw new IllegalStateException(name + " has no column '" + column + "'");
    }

    private <T> T convert(String column, String cell, Function<String, T> parse) {
      try {
        return parse.apply(cell);
      } catch (TableException e) {
        throw e; // it names its own place
      } catch (IllegalArgumentException e) {
        throw new TableException(name + ':' + line + ": " + column + ": " + e.getMessage(), e);
      }
    }
  }
}
