package org.ioemt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * A few lines in columns, each as wide as its widest cell on a terminal: a wide character of East
 * Asia takes two columns, a combining mark none.
 */
final class TextTable {

  private static final int GAP = 2;

  private final List<String[]> rows = new ArrayList<>();
  private int right = -1;

  TextTable row(String... cells) {
    rows.add(cells);
    return this;
  }

  /** Sets the cells of one column flush right, as numbers want it. */
  TextTable alignRight(int column) {
    right = column;
    return this;
  }

  void writeTo(Writer out) throws IOException {
    int[] widths = widths();
    for (String[] cells : rows) {
      for (int i = 0; i < cells.length; i++) {
        int spaces = widths[i] - width(cells[i]);
        if (i == right) {
          pad(out, spaces);
          spaces = 0;
        }
        out.write(cells[i]);
        if (i + 1 < cells.length) {
          pad(out, spaces + GAP);
        }
      }
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

  static void pad(Writer out, int spaces) throws IOException {
    for (int i = 0; i < spaces; i++) {
      out.write(' ');
    }
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
