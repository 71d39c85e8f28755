package org.ioemt.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One column of a roster: how it is found, what it holds, how its cells are read.
 *
 * <pre>{@code
 * RosterColumn.of("Status")
 *     .field("credentials[0].status")
 *     .code("gültig", "active")
 *     .code("ruht", "inactive");
 * }</pre>
 *
 * <p>A column without a field is known and not read. Immutable and thread-safe.
 */
public final class RosterColumn {

  private final @Nullable String header;
  private final int index;
  private final @Nullable RosterField field;
  private final List<String> formats;
  private final Map<String, String> codes;
  private final List<String> empty;

  private RosterColumn(
      @Nullable String header,
      int index,
      @Nullable RosterField field,
      List<String> formats,
      Map<String, String> codes,
      List<String> empty) {
    this.header = header;
    this.index = index;
    this.field = field;
    this.formats = formats;
    this.codes = codes;
    this.empty = empty;
  }

  /**
   * The column under a header.
   *
   * @param header the cell of the header, to the letter
   * @return the column, which nothing is read from yet
   * @throws IllegalArgumentException if the header is empty
   */
  public static RosterColumn of(String header) {
    if (header.isEmpty()) {
      throw new IllegalArgumentException("header: must not be empty; such a column has an index");
    }
    return new RosterColumn(header, 0, null, List.of(), Map.of(), List.of());
  }

  /**
   * The column at a place, for files without a header and for headers that stand there twice.
   *
   * @param index the place, 1 for the first
   * @return the column, which nothing is read from yet
   * @throws IllegalArgumentException if the index is not 1 to 10,000
   */
  public static RosterColumn at(int index) {
    if (index < 1 || index > 10_000) {
      throw new IllegalArgumentException("index: expected 1 to 10000, found " + index);
    }
    return new RosterColumn(null, index, null, List.of(), Map.of(), List.of());
  }

  /**
   * This column, found by its index, with the header that stands over it.
   *
   * @param text the header, to the letter, possibly empty
   * @return the column
   * @throws IllegalStateException if the column is found by its header
   */
  public RosterColumn headed(String text) {
    if (index == 0) {
      throw new IllegalStateException("the column is found by its header");
    }
    return new RosterColumn(
        Objects.requireNonNull(text, "header"), index, field, formats, codes, empty);
  }

  /**
   * This column with what it holds.
   *
   * @param value the field
   * @return the column
   */
  public RosterColumn field(RosterField value) {
    return new RosterColumn(
        header, index, Objects.requireNonNull(value, "field"), formats, codes, empty);
  }

  /**
   * This column with what it holds.
   *
   * @param path the field's path
   * @return the column
   * @throws IllegalArgumentException if there is no such field
   */
  public RosterColumn field(String path) {
    return field(RosterField.of(path));
  }

  /**
   * This column with date formats of its own in place of the mapping's.
   *
   * @param patterns the formats; all are read, the first is written
   * @return the column
   * @throws IllegalArgumentException if one is no format, see {@link
   *     RosterMapping.Builder#dateFormats}
   */
  public RosterColumn formats(String... patterns) {
    List<String> all = List.of(patterns);
    all.forEach(DatePattern::of);
    return new RosterColumn(header, index, field, all, codes, empty);
  }

  /**
   * This column with one more word that stands for a code. Where a column has such words, only they
   * are read. Of several words for one code the first is written.
   *
   * @param word the cell, to the letter
   * @param code the code that it stands for, for instance {@code active}
   * @return the column
   * @throws IllegalArgumentException if the word is empty or has a code already
   */
  public RosterColumn code(String word, String code) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("codes: a word must not be empty");
    }
    if (codes.containsKey(word)) {
      throw new IllegalArgumentException("codes: '" + word + "' stands there twice");
    }
    Map<String, String> more = new LinkedHashMap<>(codes);
    more.put(word, Objects.requireNonNull(code, "code"));
    return new RosterColumn(
        header, index, field, formats, Collections.unmodifiableMap(more), empty);
  }

  /**
   * This column with words that say as much as an empty cell. The first is written where there is
   * no value; an empty cell is always read.
   *
   * @param words the words, for instance a hyphen
   * @return the column
   */
  public RosterColumn empty(String... words) {
    return new RosterColumn(header, index, field, formats, codes, List.of(words));
  }

  /**
   * The header.
   *
   * @return the header, or empty where the column is found by its index and none was said
   */
  public Optional<String> header() {
    return Optional.ofNullable(header);
  }

  /**
   * The place.
   *
   * @return 1 for the first column, or empty where it is found by its header
   */
  public OptionalInt index() {
    return index == 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /**
   * What the column holds.
   *
   * @return the field, or empty where it is not read
   */
  public Optional<RosterField> field() {
    return Optional.ofNullable(field);
  }

  /**
   * The date formats of this column alone.
   *
   * @return the formats; empty where the mapping's hold
   */
  public List<String> formats() {
    return formats;
  }

  /**
   * The words that stand for codes.
   *
   * @return the code of each word, in their order; empty where the cells hold the codes themselves
   */
  public Map<String, String> codes() {
    return codes;
  }

  /**
   * The words that say as much as an empty cell.
   *
   * @return the words
   */
  public List<String> empty() {
    return empty;
  }

  /** How the column is called in a message: by its header, which is no personal data. */
  String label() {
    return header == null || header.isEmpty() ? "column " + index : header;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RosterColumn that
        && index == that.index
        && Objects.equals(header, that.header)
        && Objects.equals(field, that.field)
        && formats.equals(that.formats)
        && empty.equals(that.empty)
        && new ArrayList<>(codes.entrySet()).equals(new ArrayList<>(that.codes.entrySet()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(header, index, field, formats, codes, empty);
  }

  /**
   * Header and field.
   *
   * @return for instance {@code Status: credentials[0].status}
   */
  @Override
  public String toString() {
    return label() + ": " + (field == null ? "not read" : field.toString());
  }
}
