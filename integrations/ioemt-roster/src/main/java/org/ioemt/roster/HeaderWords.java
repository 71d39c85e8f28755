package org.ioemt.roster;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ioemt.internal.table.Table;

/** What the words of a header mean, in ten languages. */
final class HeaderWords {

  private HeaderWords() {}

  /** The templates of the fields that a header can mean; empty where it is in no list. */
  static Set<String> fields(String header) {
    return Shipped.BY_KEY.getOrDefault(key(header), Set.of());
  }

  /** Letters and digits without regard to case, width, spaces and punctuation. */
  static String key(String header) {
    String folded =
        Normalizer.normalize(header, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }

  static Table table() {
    return Table.read(HeaderWords.class, "headers.tsv", "word", "field", "language");
  }

  private static final class Shipped {
    static final Map<String, Set<String>> BY_KEY = load();

    private static Map<String, Set<String>> load() {
      Table table = table();
      table.requireUnique("word", "field", "language");
      Set<String> known = Set.copyOf(RosterField.templates());
      Map<String, Set<String>> fields = new HashMap<>();
      for (Table.Row row : table) {
        String field = row.text("field");
        if (!known.contains(field)) {
          throw row.error("field", "no field of a roster");
        }
        fields.computeIfAbsent(key(row.text("word")), any -> new LinkedHashSet<>()).add(field);
      }
      return fields;
    }
  }
}
