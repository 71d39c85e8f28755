package org.ioemt.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the row that is being read: told its characters, it holds the value. Made once for a
 * file, so that a row costs no more than its values.
 */
abstract class Cell {

  private static final String[] NONE = {};

  private final RosterField field;
  private final String label;
  private final Row row;
  private final boolean trimmed;
  private final String[] empties;

  /** The value, or null where the cell is empty or could not be read. */
  @Nullable Object value;

  private Cell(RosterField field, String label, Row row, boolean trimmed, String[] empties) {
    this.field = field;
    this.label = label;
    this.row = row;
    this.trimmed = trimmed;
    this.empties = empties;
  }

  /** The cell of a column that holds a field. */
  static Cell of(RosterColumn column, RosterField field, RosterMapping mapping, Row row) {
    return switch (field.attribute().form()) {
      case DATE -> new Day(column, field, mapping, row);
      case CODE, TITLE -> new Listed(column, field, mapping, row);
      case DECIMAL -> new Decimal(column, field, mapping, row);
      case TEXT, COUNT -> new Plain(column, field, mapping, row);
    };
  }

  /** A cell that no column has, with a value that never changes. */
  static Cell constant(RosterField field, Object value, Row row) {
    Cell cell = new Constant(field, row);
    cell.value = value;
    return cell;
  }

  /** The value of a constant, or null where the text is none. */
  static @Nullable Object constant(RosterField field, String text) {
    Attribute attribute = field.attribute();
    if (attribute.form() == Attribute.Form.DATE) {
      return DatePattern.of("yyyy-MM-dd").parse(text.toCharArray(), 0, text.length());
    }
    try {
      return attribute.read(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static void checkPrefix(String prefix) {
    if (MemberId.find(prefix + "0").isEmpty()) {
      throw new IllegalArgumentException(
          "roster mapping, idPrefix: expected letters, digits, dots, hyphens and underscores,"
              + " beginning with a letter or digit, found '"
              + prefix
              + "'");
    }
  }

  RosterField field() {
    return field;
  }

  /** How the column is called in a message. */
  String label() {
    return label;
  }

  boolean isConstant() {
    return this instanceof Constant;
  }

  /** Reads the characters of the cell. */
  final void read(char[] text, int offset, int length) {
    int from = offset;
    int end = offset + length;
    if (trimmed) {
      while (from < end && Character.isWhitespace(text[from])) {
        from++;
      }
      while (end > from && Character.isWhitespace(text[end - 1])) {
        end--;
      }
      if (end - from < length) {
        row.varies(this);
      }
    }
    if (from == end) {
      value = null;
      if (empties.length > 0 && !empties[0].isEmpty()) {
        row.varies(this);
      }
      return;
    }
    // One comparison for nearly every cell: marks and formulas begin below the letters or far
    // above.
    char first = text[from];
    if ((first < '0' || first == '=' || first == '@' || first >= '＋')
        && Neutral.isActive(text, from, end)) {
      if (first == '\'') {
        from++;
        if (this instanceof Decimal) {
          row.varies(this);
        }
      } else if (!(this instanceof Decimal)) {
        row.varies(this);
      }
    }
    for (int i = 0; i < empties.length; i++) {
      if (matches(empties[i], text, from, end)) {
        value = null;
        if (i > 0) {
          row.varies(this);
        }
        return;
      }
    }
    if (row.hasDefects() && isDefect(text, from, end)) {
      value = null;
      row.problem(this, RosterFindings.NOT_IN_CHARSET);
      return;
    }
    value = convert(text, from, end);
    if (value == null) {
      row.problem(this, problem());
    }
  }

  /** The value of the characters, at least one; null where they are none. */
  abstract @Nullable Object convert(char[] text, int from, int end);

  String problem() {
    return RosterFindings.VALUE_REFUSED;
  }

  final void varies() {
    row.varies(this);
  }

  private static boolean isDefect(char[] text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text[i] == RosterInput.DEFECT) {
        return true;
      }
    }
    return false;
  }

  static boolean matches(String word, char[] text, int from, int end) {
    int length = end - from;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static final class Constant extends Cell {

    Constant(RosterField field, Row row) {
      super(field, field.toString(), row, false, NONE);
    }

    @Override
    @Nullable Object convert(char[] text, int from, int end) {
      throw new IllegalStateException(label());
    }
  }

  private abstract static class OfColumn extends Cell {

    OfColumn(RosterColumn column, RosterField field, RosterMapping mapping, Row row) {
      super(field, column.label(), row, mapping.isTrimmed(), column.empty().toArray(String[]::new));
    }
  }

  /** Names, numbers, ids and whole numbers. */
  private static final class Plain extends OfColumn {

    private final String prefix;
    private final boolean isName;

    Plain(RosterColumn column, RosterField field, RosterMapping mapping, Row row) {
      super(column, field, mapping, row);
      prefix = mapping.idPrefix();
      isName =
          field.attribute() == Attribute.NAME_FULL
              || field.attribute() == Attribute.NAME_GIVEN
              || field.attribute() == Attribute.NAME_FAMILY;
    }

    /** What a name must be, asked of the characters before there is a text. */
    private static boolean isLine(char[] text, int from, int end) {
      boolean blank = true;
      for (int i = from; i < end; i++) {
        char c = text[i];
        if (c < ' ' || (c >= 0x7f && c <= 0x9f)) {
          return false;
        }
        blank &= c == ' ' || (c > 0x7f && Character.isWhitespace(c));
      }
      return !blank && end - from <= Attribute.LONGEST_NAME;
    }

    @Override
    @Nullable Object convert(char[] text, int from, int end) {
      if (isName && !isLine(text, from, end)) {
        return null;
      }
      String read = new String(text, from, end - from);
      if (isName) {
        return read;
      }
      switch (field().attribute()) {
        case ID -> {
          Optional<MemberId> id = MemberId.find(prefix.isEmpty() ? read : prefix + read);
          return id.orElse(null);
        }
        case NUMBER -> {
          Optional<CredentialNumber> number = CredentialNumber.find(read);
          return number.orElse(null);
        }
        default -> {
          Object found;
          try {
            found = field().attribute().read(read);
          } catch (IllegalArgumentException e) {
            return null;
          }
          if (found instanceof Integer && text[from] == '0' && end - from > 1) {
            varies();
          }
          return found;
        }
      }
    }

    @Override
    String problem() {
      return field().attribute() == Attribute.ID
          ? RosterFindings.ID_REFUSED
          : RosterFindings.VALUE_REFUSED;
    }
  }

  /** Latitude and longitude. */
  private static final class Decimal extends OfColumn {

    private static final double[] POWERS = {
      1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final boolean comma;

    Decimal(RosterColumn column, RosterField field, RosterMapping mapping, Row row) {
      super(column, field, mapping, row);
      comma = mapping.hasDecimalComma();
    }

    @Override
    @Nullable Object convert(char[] text, int from, int end) {
      Double usual = usual(text, from, end);
      if (usual != null) {
        return usual;
      }
      String read = new String(text, from, end - from);
      if (comma) {
        if (read.indexOf('.') >= 0) {
          return null;
        }
        read = read.replace(',', '.');
      }
      try {
        Object found = field().attribute().read(read);
        if (!field().attribute().write(found).equals(read)) {
          varies();
        }
        return found;
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    /**
     * The number of characters as most are, which is surely written again as it stands: a whole
     * part without a zero before it, a point, decimals without a zero at the end. With up to 15
     * digits the quotient of two whole numbers is the double that is nearest. Else null.
     */
    private @Nullable Double usual(char[] text, int from, int end) {
      char separator = comma ? ',' : '.';
      int start = text[from] == '-' ? from + 1 : from;
      if (end - start > 16 || start == end || text[start] == '0' || text[end - 1] == '0') {
        return null;
      }
      long digits = 0;
      int point = -1;
      for (int i = start; i < end; i++) {
        char c = text[i];
        if (c >= '0' && c <= '9') {
          digits = digits * 10 + (c - '0');
        } else if (c == separator && point < 0 && i > start) {
          point = i;
        } else {
          return null;
        }
      }
      if (point < 0 || point == end - 1) {
        return null;
      }
      double degrees = digits / POWERS[end - point - 1];
      double limit = field().attribute() == Attribute.LATITUDE ? 90 : 180;
      return degrees > limit ? null : start > from ? -degrees : degrees;
    }
  }

  private static final class Day extends OfColumn {

    private final DatePattern first;
    private final DatePattern[] others;

    Day(RosterColumn column, RosterField field, RosterMapping mapping, Row row) {
      super(column, field, mapping, row);
      List<DatePattern> patterns = mapping.patterns(column);
      first = patterns.get(0);
      others = patterns.subList(1, patterns.size()).toArray(DatePattern[]::new);
    }

    @Override
    @Nullable Object convert(char[] text, int from, int end) {
      LocalDate day = first.parse(text, from, end - from);
      for (int i = 0; day == null && i < others.length; i++) {
        day = others[i].parse(text, from, end - from);
        if (day != null) {
          varies();
        }
      }
      return day;
    }

    @Override
    String problem() {
      return RosterFindings.DATE_REFUSED;
    }
  }

  /** Codes and titles: few different ones in a file, so each is read once and then known. */
  private static final class Listed extends OfColumn {

    private static final int SLOTS = 256;

    private final Map<String, Known> words;
    private final Known[] known = new Known[SLOTS];

    Listed(RosterColumn column, RosterField field, RosterMapping mapping, Row row) {
      super(column, field, mapping, row);
      words = new HashMap<>();
      Map<Object, String> first = new LinkedHashMap<>();
      column
          .codes()
          .forEach(
              (word, code) -> {
                Object found = field.attribute().read(code);
                boolean varies = first.putIfAbsent(found, word) != null;
                words.put(word, new Known(word, found, varies));
              });
    }

    @Override
    @Nullable Object convert(char[] text, int from, int end) {
      int hash = 0;
      for (int i = from; i < end; i++) {
        hash = 31 * hash + text[i];
      }
      int slot = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SLOTS - 1);
      Known entry = known[slot];
      if (entry == null || !matches(entry.text, text, from, end)) {
        entry = look(new String(text, from, end - from));
        known[slot] = entry;
      }
      if (entry.varies) {
        varies();
      }
      return entry.value;
    }

    private Known look(String text) {
      if (!words.isEmpty()) {
        Known word = words.get(text);
        return word == null ? new Known(text, null, false) : word;
      }
      try {
        Object found = field().attribute().read(text);
        return new Known(text, found, !field().attribute().write(found).equals(text));
      } catch (IllegalArgumentException e) {
        return new Known(text, null, false);
      }
    }

    @Override
    String problem() {
      return field().attribute().form() == Attribute.Form.TITLE
          ? RosterFindings.VALUE_REFUSED
          : RosterFindings.CODE_UNKNOWN;
    }
  }

  private static final class Known {

    private final String text;
    private final @Nullable Object value;
    private final boolean varies;

    Known(String text, @Nullable Object value, boolean varies) {
      this.text = text;
      this.value = value;
      this.varies = varies;
    }
  }
}
