package org.ioemt.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of an issuer's credential numbers, from which numbers are drawn.
 *
 * @param pieces the runs of characters that make a number
 */
record NumberForm(List<Piece> pieces) {

  /**
   * A run of characters.
   *
   * @param alphabet the characters to draw from
   * @param least the fewest
   * @param most the most
   */
  record Piece(String alphabet, int least, int most) {}

  private static final List<NumberForm> INVENTED =
      List.of(
          of("[0-9]{6}"),
          of("[A-Z]{2}-[0-9]{5}"),
          of("[0-9]{2}/[0-9]{4}-[A-Z]"),
          of("PA[0-9]{5,7}"),
          of("[0-9]{4} [0-9]{4} [0-9]{2}"),
          of("№ [0-9]{7}"),
          of("[A-Z][0-9]{3}.[0-9]{3}"));

  /** A form for an issuer that publishes none; the same number always gives the same form. */
  static NumberForm invented(int number) {
    return INVENTED.get(number % INVENTED.size());
  }

  /** The form of a regular expression, if it is simple enough to be drawn from. */
  static Optional<NumberForm> find(String pattern) {
    return Optional.ofNullable(new Reader(pattern).read()).map(NumberForm::new);
  }

  String draw(Draws draws) {
    StringBuilder out = new StringBuilder(16);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int count = piece.most == piece.least ? piece.most : draws.between(piece.least, piece.most);
      for (int j = 0; j < count; j++) {
        int length = piece.alphabet.length();
        out.append(piece.alphabet.charAt(length == 1 ? 0 : draws.below(length)));
      }
    }
    return out.toString();
  }

  private static NumberForm of(String pattern) {
    return find(pattern).orElseThrow();
  }

  /**
   * Reads anchors at the ends, literal letters, digits, spaces and {@code -/.№}, classes such as
   * {@code [A-Z0-9]}, and counts in braces. Anything else is not simple.
   */
  private static final class Reader {
    private static final String LITERALS = " -/.№";

    private final String text;
    private int at;

    Reader(String pattern) {
      String start = pattern.startsWith("^") ? pattern.substring(1) : pattern;
      this.text = start.endsWith("$") ? start.substring(0, start.length() - 1) : start;
    }

    @Nullable List<Piece> read() {
      List<Piece> pieces = new ArrayList<>();
      while (at < text.length()) {
        String alphabet = alphabet();
        if (alphabet.isEmpty()) {
          return null;
        }
        int least = 1;
        int most = 1;
        if (at < text.length() && text.charAt(at) == '{') {
          int end = text.indexOf('}', at);
          String[] counts = text.substring(at + 1, end).split(",", -1);
          least = Integer.parseInt(counts[0]);
          most = Integer.parseInt(counts[counts.length - 1]);
          at = end + 1;
        }
        pieces.add(new Piece(alphabet, least, most));
      }
      return pieces.isEmpty() ? null : List.copyOf(pieces);
    }

    /** The characters of the next element; empty where it is not simple. */
    private String alphabet() {
      char c = text.charAt(at++);
      if (c != '[') {
        return isPlain(c) || LITERALS.indexOf(c) >= 0 ? String.valueOf(c) : "";
      }
      StringBuilder out = new StringBuilder();
      while (at < text.length() && text.charAt(at) != ']') {
        char first = text.charAt(at);
        boolean range = at + 2 < text.length() && text.charAt(at + 1) == '-';
        char last = range ? text.charAt(at + 2) : first;
        if (!isPlain(first) || !isPlain(last)) {
          return "";
        }
        for (char member = first; member <= last; member++) {
          out.append(member);
        }
        at += range ? 3 : 1;
      }
      at++;
      return out.toString();
    }

    private static boolean isPlain(char c) {
      return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
  }
}
