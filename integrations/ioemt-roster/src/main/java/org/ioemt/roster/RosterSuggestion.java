package org.ioemt.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ioemt.roster.RosterException.Problem;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A mapping that is proposed for a roster, for a person to read, correct and complete. Nothing
 * applies it unasked.
 *
 * <p>The header is read with a table of words in ten languages (English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Polish, Japanese, Chinese). A header that is in no list, that can
 * mean two fields, or that means the same as another is left out, and said to be. A date format is
 * proposed only if the first rows leave no other; else the column is left out, so that day and
 * month are not guessed. What a credential is (a license, a certification), what words for codes
 * mean and in which order a name is written are never proposed.
 *
 * <p>Immutable and thread-safe.
 */
public final class RosterSuggestion {

  private static final int SAMPLE = 1_000;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 40;

  private static final List<DatePattern> PATTERNS =
      List.of(
              "yyyy-MM-dd",
              "yyyy-M-d",
              "yyyyMMdd",
              "yyyy/MM/dd",
              "yyyy/M/d",
              "yyyy.MM.dd",
              "yyyy.M.d",
              "dd.MM.yyyy",
              "d.M.yyyy",
              "MM.dd.yyyy",
              "dd/MM/yyyy",
              "d/M/yyyy",
              "MM/dd/yyyy",
              "M/d/yyyy",
              "dd-MM-yyyy",
              "d-M-yyyy",
              "MM-dd-yyyy",
              "M-d-yyyy",
              "dd-MMM-yyyy",
              "d-MMM-yyyy",
              "dd MMM yyyy",
              "d MMM yyyy",
              "MMM d, yyyy",
              "yyyy年M月d日",
              "yyyy年MM月dd日",
              "GGGGy年M月d日",
              "Gy.M.d",
              "Gyy.MM.dd")
          .stream()
          .map(DatePattern::of)
          .toList();

  /** Words that many rosters have where there is nothing. */
  private static final Set<String> NOTHING = Set.of("-", "–", "—", "n/a", "N/A");

  private final RosterMapping mapping;
  private final List<Finding> findings;

  private RosterSuggestion(RosterMapping mapping, List<Finding> findings) {
    this.mapping = mapping;
    this.findings = findings;
  }

  /**
   * Proposes a mapping for a file in UTF-8, or with a byte order mark that says another encoding.
   *
   * @param in the bytes of the file, of which the beginning is read
   * @return the proposal
   * @throws RosterException if there is no header, or the bytes are not UTF-8: what else they are
   *     is not guessed
   * @throws IOException if the bytes cannot be read
   */
  public static RosterSuggestion of(InputStream in) throws IOException {
    byte[] start = in.readNBytes(4);
    RosterInput.Mark mark = RosterInput.Mark.of(start);
    Charset charset = mark == null ? StandardCharsets.UTF_8 : mark.charset();
    return of(new SequenceInputStream(new ByteArrayInputStream(start), in), charset);
  }

  /**
   * Proposes a mapping for a file.
   *
   * @param in the bytes of the file, of which the beginning is read
   * @param charset their encoding
   * @return the proposal
   * @throws RosterException if there is no header, or the bytes are not in the encoding
   * @throws IOException if the bytes cannot be read
   */
  public static RosterSuggestion of(InputStream in, Charset charset) throws IOException {
    RosterInput input = RosterInput.open(in, charset);
    Head head = new Head(input);
    Character named = input.namedSeparator();
    Character delimiter = named == null ? delimiter(head.firstLine()) : named;
    List<String[]> rows = rows(head, delimiter == null ? ',' : delimiter);
    if (rows.isEmpty()) {
      throw new RosterException(Problem.EMPTY, 0, "the file is empty; expected a header");
    }
    if (input.hasDefects()) {
      throw new RosterException(
          Problem.HEADER,
          0,
          "the bytes are not "
              + charset.name()
              + "; which encoding they are must be said, for instance windows-1252 or windows-31j");
    }
    return new Proposal(charset, delimiter, rows).suggestion();
  }

  private static List<String[]> rows(Reader reader, char delimiter) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try {
      Iterator<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(delimiter)
              .maxBufferSize(RosterReader.LARGEST_CELL)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(reader)
              .iterator();
      while (rows.size() <= SAMPLE && records.hasNext()) {
        rows.add(records.next().getFields().toArray(String[]::new));
      }
    } catch (CsvParseException e) {
      if (rows.isEmpty()) {
        throw new RosterException(Problem.QUOTE, 1, "the header has a quote that is not closed");
      }
      // What stands before is sample enough.
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return rows;
  }

  /** What most often stands between the cells of the header; null where nothing or two do. */
  private static @Nullable Character delimiter(String line) {
    Character best = null;
    int most = 0;
    boolean tied = false;
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        quoted ^= c == '"';
        count += c == candidate && !quoted ? 1 : 0;
      }
      tied = count == most ? tied || count > 0 : count < most && tied;
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return tied ? null : best;
  }

  /**
   * The mapping, as far as it is beyond doubt.
   *
   * @return the mapping; {@link RosterMapping#problemsOfReading} says what it lacks
   */
  public RosterMapping mapping() {
    return mapping;
  }

  /**
   * What was left out and why, and what is missing.
   *
   * @return the findings, column by column
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The mapping.
   *
   * @return its columns
   */
  @Override
  public String toString() {
    return "RosterSuggestion[" + mapping + "]";
  }

  /** A reader whose first line can be looked at. */
  private static final class Head extends Reader {

    private final Reader rest;
    private final StringBuilder first = new StringBuilder();
    private int at;

    Head(Reader rest) throws IOException {
      this.rest = rest;
      char[] buffer = new char[1024];
      while (first.length() < RosterReader.LARGEST_CELL && lineEnd() < 0) {
        int count = rest.read(buffer, 0, buffer.length);
        if (count < 0) {
          break;
        }
        first.append(buffer, 0, count);
      }
    }

    private int lineEnd() {
      for (int i = 0; i < first.length(); i++) {
        if (first.charAt(i) == '\n' || first.charAt(i) == '\r') {
          return i;
        }
      }
      return -1;
    }

    String firstLine() {
      int end = lineEnd();
      return end < 0 ? first.toString() : first.substring(0, end);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      if (at < first.length()) {
        int count = Math.min(length, first.length() - at);
        first.getChars(at, at + count, into, offset);
        at += count;
        return count;
      }
      return rest.read(into, offset, length);
    }

    @Override
    public void close() throws IOException {
      rest.close();
    }
  }

  /** Puts a proposal together. */
  private static final class Proposal {

    private final Findings findings = new Findings();
    private final RosterMapping.Builder builder = RosterMapping.builder();
    private final List<String[]> rows;
    private final String[] header;
    private boolean decimalComma;

    Proposal(Charset charset, @Nullable Character delimiter, List<String[]> rows) {
      this.rows = rows.subList(1, rows.size());
      header = rows.get(0);
      builder.charset(charset);
      if (delimiter != null) {
        builder.delimiter(delimiter);
      }
    }

    RosterSuggestion suggestion() throws RosterException {
      List<Set<String>> meant = meant();
      if (meant.stream().allMatch(Set::isEmpty)) {
        // The cells are not quoted: they may be people, if there is no header.
        throw new RosterException(
            Problem.HEADER,
            1,
            "none of the "
                + header.length
                + " cells of the first row is a header that is known; has the file a header?");
      }
      Map<String, List<Integer>> byField = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        Set<String> fields = meant.get(i);
        if (fields.isEmpty()) {
          note("header-unknown", i);
        } else if (fields.size() > 1) {
          note("header-ambiguous", i, String.join(" or ", new TreeSet<>(fields)));
        } else {
          byField.computeIfAbsent(fields.iterator().next(), any -> new ArrayList<>()).add(i);
        }
      }
      List<@Nullable RosterColumn> columns =
          new ArrayList<>(Arrays.asList(new RosterColumn[header.length]));
      Map<Integer, DatePattern> dates = new LinkedHashMap<>();
      boolean undecided = false;
      for (Map.Entry<String, List<Integer>> entry : byField.entrySet()) {
        List<Integer> places = entry.getValue();
        if (places.size() > 1) {
          for (int i : places) {
            String others =
                places.stream()
                    .filter(other -> other != i)
                    .map(this::label)
                    .collect(Collectors.joining(", "));
            note("header-repeated", i, entry.getKey(), others);
          }
          continue;
        }
        int place = places.get(0);
        RosterField field = RosterField.of(entry.getKey());
        RosterColumn column = column(place).field(field);
        Set<String> nothing = nothing(place);
        if (!nothing.isEmpty()) {
          column = column.empty(nothing.toArray(String[]::new));
        }
        switch (field.attribute().form()) {
          case DATE -> {
            Optional<DatePattern> pattern = pattern(place, nothing);
            if (pattern.isPresent()) {
              dates.put(place, pattern.get());
            } else {
              undecided = true;
              continue;
            }
          }
          case CODE -> words(place, field, nothing);
          case DECIMAL ->
              decimalComma |= cells(place, nothing).stream().anyMatch(cell -> cell.contains(","));
          default -> {
            // as it stands
          }
        }
        columns.set(place, column);
      }
      Set<String> formats =
          dates.values().stream()
              .map(DatePattern::toString)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      boolean one = formats.size() == 1 && !undecided;
      if (one) {
        builder.dateFormats(formats.iterator().next());
      }
      for (int i = 0; i < columns.size(); i++) {
        RosterColumn column = columns.get(i);
        if (column != null) {
          DatePattern pattern = dates.get(i);
          builder.column(pattern == null || one ? column : column.formats(pattern.toString()));
        }
      }
      builder.decimalComma(decimalComma);
      RosterMapping mapping = builder.build();
      for (String problem : mapping.problemsOfReading()) {
        findings.add(RosterFindings.named("suggestion-incomplete"), FindingPath.root(), problem);
      }
      return new RosterSuggestion(mapping, findings.toList());
    }

    /** The fields that each header can mean, with indices. */
    private List<Set<String>> meant() {
      List<Set<String>> all = new ArrayList<>();
      for (String cell : header) {
        all.add(fields(cell));
      }
      // A column that is the only name is the whole name, whatever else such a header may mean.
      List<Set<String>> names =
          all.stream()
              .filter(fields -> fields.stream().anyMatch(field -> field.startsWith("name.")))
              .toList();
      if (names.size() == 1 && names.get(0).contains("name.full")) {
        names.get(0).retainAll(Set.of("name.full"));
      }
      return all;
    }

    private static Set<String> fields(String cell) {
      Set<String> fields = new LinkedHashSet<>();
      try {
        fields.add(RosterField.of(cell).toString()); // written by this library
        return fields;
      } catch (IllegalArgumentException e) {
        // a header of their own
      }
      String text = cell.strip();
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') {
        end--;
      }
      Set<String> templates = HeaderWords.fields(text);
      int index = 0;
      if (templates.isEmpty() && end > 0 && text.length() - end == 1 && text.charAt(end) > '0') {
        templates = HeaderWords.fields(text.substring(0, end)); // "Title 2" is of the second
        index = text.charAt(end) - '1';
      }
      for (String template : templates) {
        if (template.contains("[]") || index == 0) {
          fields.add(template.replace("[]", "[" + index + "]"));
        }
      }
      return fields;
    }

    private RosterColumn column(int place) {
      String name = header[place];
      boolean twice =
          Arrays.asList(header).indexOf(name) != Arrays.asList(header).lastIndexOf(name);
      return twice || name.isEmpty()
          ? RosterColumn.at(place + 1).headed(name)
          : RosterColumn.of(name);
    }

    private String label(int place) {
      return header[place].isEmpty() ? "column " + (place + 1) : header[place];
    }

    private void note(String code, int place, String... values) {
      String[] all = new String[values.length + 1];
      all[0] = label(place);
      System.arraycopy(values, 0, all, 1, values.length);
      findings.add(RosterFindings.named(code), FindingPath.root(), all);
    }

    /** The different cells of a column that say something. */
    private Set<String> cells(int place, Set<String> nothing) {
      Set<String> cells = new LinkedHashSet<>();
      for (String[] row : rows) {
        if (place < row.length && !row[place].isEmpty() && !nothing.contains(row[place])) {
          cells.add(row[place]);
        }
      }
      return cells;
    }

    private Set<String> nothing(int place) {
      Set<String> words = new LinkedHashSet<>();
      boolean empty = false;
      for (String[] row : rows) {
        if (place < row.length) {
          empty |= row[place].isEmpty();
          if (NOTHING.contains(row[place])) {
            words.add(row[place]);
          }
        }
      }
      if (!words.isEmpty() && empty) {
        words.add("");
      }
      return words;
    }

    private Optional<DatePattern> pattern(int place, Set<String> nothing) {
      Set<String> cells = cells(place, nothing);
      if (cells.isEmpty()) {
        note("dates-undecided", place, "no date stands in the first rows");
        return Optional.empty();
      }
      List<DatePattern> fitting =
          PATTERNS.stream()
              .filter(pattern -> cells.stream().allMatch(cell -> pattern.fits(cell)))
              .toList();
      if (fitting.size() == 1) {
        return Optional.of(fitting.get(0));
      }
      String reason =
          fitting.isEmpty()
              ? "the dates of the first rows are of no one format that is known"
              : "the dates can be "
                  + fitting.stream().map(DatePattern::toString).collect(Collectors.joining(" or "));
      note("dates-undecided", place, reason);
      return Optional.empty();
    }

    private void words(int place, RosterField field, Set<String> nothing) {
      List<String> unknown = new ArrayList<>();
      for (String cell : cells(place, nothing)) {
        try {
          Objects.requireNonNull(field.attribute().read(cell));
        } catch (IllegalArgumentException e) {
          unknown.add(cell);
        }
      }
      if (unknown.isEmpty()) {
        return;
      }
      boolean few =
          unknown.size() <= MOST_WORDS
              && unknown.stream().allMatch(word -> word.length() <= LONGEST_WORD);
      note(
          "words-untranslated",
          place,
          few ? String.join(", ", unknown) : "(" + unknown.size() + " different ones)");
    }
  }
}
