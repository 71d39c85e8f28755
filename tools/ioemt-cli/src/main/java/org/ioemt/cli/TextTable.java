package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jline.utils.WCWidth;
import org.jspecify.annotations.Nullable;

/**
 * A few lines in columns, each as wide as its widest cell on a terminal: a wide character of East
 * Asia takes two columns, a combining mark none.
 */
final class TextTable {

  private static final int GAP = 2;

  private final List<String[]> rows = new ArrayList<>();
  private final Map<Integer, Paint> paints = new HashMap<>();
  private final Set<Integer> right = new HashSet<>();

  TextTable row(String... cells) {
    rows.add(cells);
    return this;
  }

  /** Colors the row that was added last, or does not. */
  TextTable paint(@Nullable Paint paint) {
    if (paint != null) {
      paints.put(rows.size() - 1, paint);
    }
    return this;
  }

  /** Sets the cells of a column flush right, as numbers want it. */
  TextTable alignRight(int column) {
    right.add(column);
    return this;
  }

  void writeTo(Writer out) throws IOException {
    int[] widths = widths();
    for (int r = 0; r < rows.size(); r++) {
      String[] cells = rows.get(r);
      @Nullable Paint paint = paints.get(r);
      int last = cells.length - 1;
      while (last > 0 && cells[last].isEmpty()) {
        last--;
      }
      out.write(paint == null ? "" : paint.on());
      for (int i = 0; i <= last; i++) {
        int spaces = widths[i] - width(cells[i]);
        if (right.contains(i)) {
          pad(out, spaces);
          spaces = 0;
        }
        out.write(cells[i]);
        if (i < last) {
          pad(out, spaces + GAP);
        }
      }
      out.write(paint == null ? "" : Paint.OFF);
      out.write('\n');
    }
  }

  private int[] widths() {
    int columns = 0;
    for (String[] cells : rows) {
      columns = Math.max(columns, cells.length);
    }
    int[] widths = new int[columns];
    for (String[] cells : rows) {
      for (int i = 0; i < cells.length; i++) {
        widths[i] = Math.max(widths[i], width(cells[i]));
      }
    }
    return widths;
  }

  /** Writes a cell of a row whose columns have their widths beforehand. */
  static void cell(Writer out, String text, int width) throws IOException {
    out.write(text);
    pad(out, Math.max(0, width - text.length()) + 2);
  }

  /** The same in a color, if there is one. */
  static void cell(Writer out, String text, int width, @Nullable Paint paint) throws IOException {
    if (paint == null) {
      cell(out, text, width);
      return;
    }
    out.write(paint.on());
    out.write(text);
    out.write(Paint.OFF);
    pad(out, Math.max(0, width - text.length()) + 2);
  }

  static void pad(Writer out, int spaces) throws IOException {
    for (int i = 0; i < spaces; i++) {
      out.write(' ');
    }
  }

  /**
   * A text in lines that take no more columns than given: broken at spaces and, where a word is
   * longer, within it, as scripts without spaces need.
   */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      while (width(line.toString()) > columns) {
        int end = fitting(line, columns);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many characters fit, one at least, with the marks that belong to the last. */
  private static int fitting(CharSequence text, int columns) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int c = Character.codePointAt(text, end);
      int width = width(Character.toString(c));
      if (end > 0 && used + width > columns) {
        break;
      }
      used += width;
      end += Character.charCount(c);
    }
    return end;
  }

  /** How many columns of a terminal a text takes. */
  static int width(String text) {
    int width = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      width += c < 0x300 ? 1 : Math.max(0, WCWidth.wcwidth(c));
    }
    return width;
  }
}
