package org.ioemt.roster;

/**
 * Cells that a spreadsheet would take for a formula, made harmless by an apostrophe before them and
 * read without it.
 *
 * <p>A text gets an apostrophe if, after any apostrophes of its own, it goes on with a character
 * that begins a formula; a cell of that form with at least one apostrophe loses one. So every text
 * is read back as it was, also one that begins with an apostrophe itself. A hyphen alone, which
 * many rosters have where there is nothing, is no formula.
 */
final class Neutral {

  private static final char MARK = '\'';

  private Neutral() {}

  /** Whether the characters are a text that is written with an apostrophe before it. */
  static boolean isActive(char[] text, int from, int end) {
    int at = from;
    while (at < end && text[at] == MARK) {
      at++;
    }
    return at < end && beginsFormula(text[at]) && !(text[at] == '-' && at + 1 == end);
  }

  static String write(String text) {
    char[] all = text.toCharArray();
    return isActive(all, 0, all.length) ? MARK + text : text;
  }

  /** Spreadsheets with an Asian keyboard take the wide forms too. */
  static boolean beginsFormula(char c) {
    return switch (c) {
      case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
      default -> false;
    };
  }
}
