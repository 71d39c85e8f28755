package org.ioemt.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ioemt.internal.table.Table;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of what this module finds in rosters, and in members that are to be written as one.
 * These codes are the module's own: {@link FindingCode#all()} does not have them.
 *
 * <p>What is found in a row has the arguments {@code row} (1 for the first after the header) and
 * {@code line} (of the file, 1 for the first), and {@code column} where it is of one: the header.
 * No finding quotes a cell.
 */
public final class RosterFindings {

  static final String COLUMN_NOT_MAPPED = "column-not-mapped";
  static final String SPELLING_VARIES = "spelling-varies";
  static final String END_OPEN = "end-open";
  static final String ROW_RAGGED = "row-ragged";
  static final String NOT_IN_CHARSET = "not-in-charset";
  static final String ID_REFUSED = "id-refused";
  static final String VALUE_REFUSED = "value-refused";
  static final String DATE_REFUSED = "date-refused";
  static final String CODE_UNKNOWN = "code-unknown";
  static final String VALUE_MISSING = "value-missing";
  static final String RECORD_REFUSED = "record-refused";
  static final String ROWS_CONTRADICT = "rows-contradict";
  static final String FIELD_NOT_MAPPED = "field-not-mapped";
  static final String NOT_WRITTEN = "not-written";
  static final String MEMBER_NOT_WRITTEN = "member-not-written";

  private RosterFindings() {}

  /**
   * Every code of this module.
   *
   * @return an unmodifiable list in the order of the catalogue
   */
  public static List<FindingCode> all() {
    return Shipped.ALL;
  }

  /**
   * The code with a text.
   *
   * @param code the text, for instance {@code roster.row-ragged}
   * @return the code
   * @throws IllegalArgumentException if none has it
   */
  public static FindingCode of(String code) {
    @Nullable FindingCode known = Shipped.BY_CODE.get(code);
    if (known == null) {
      throw new IllegalArgumentException("finding code: '" + code + "' is none of a roster's");
    }
    return known;
  }

  static FindingCode named(String name) {
    return of(Shipped.PREFIX + name);
  }

  private static final class Shipped {
    static final String PREFIX = "roster.";
    static final List<FindingCode> ALL;
    static final Map<String, FindingCode> BY_CODE = new LinkedHashMap<>();

    static {
      Table table =
          Table.read(RosterFindings.class, "findings.tsv", "code", "severity", "arguments", "text");
      table.requireUnique("code");
      List<FindingCode> all = new ArrayList<>();
      for (Table.Row row : table) {
        FindingCode code =
            row.value(
                "code",
                text ->
                    FindingCode.define(
                        text,
                        row.value("severity", Severity::of),
                        row.text("text"),
                        row.text("arguments").split(" ")));
        all.add(code);
        BY_CODE.put(code.code(), code);
      }
      ALL = Collections.unmodifiableList(all);
    }
  }
}
