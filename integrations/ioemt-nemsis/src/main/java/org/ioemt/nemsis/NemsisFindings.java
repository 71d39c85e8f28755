package org.ioemt.nemsis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.internal.table.Table;
import org.ioemt.rule.Finding;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of what this module finds in documents.
 *
 * <p>Every code has the arguments {@code line}, {@code column} and {@code element}, which say where
 * in the document it was found (0 where a record was not read from one), and further ones of its
 * own. None quotes personal data: codes and dates of licenses are shown, texts, names and numbers
 * of licenses are not.
 */
public final class NemsisFindings {

  private static final int LONGEST_CODE = 12;

  private NemsisFindings() {}

  /**
   * Every code of this module.
   *
   * @return an unmodifiable list in the order of the catalogue
   */
  public static List<FindingCode> all() {
    return Shipped.ALL;
  }

  /**
   * The document that a rule restates.
   *
   * @param code a code of this module
   * @return the source, or empty for a rule of this library's own
   */
  public static Optional<String> source(FindingCode code) {
    return Optional.ofNullable(Shipped.SOURCES.get(code.code()));
  }

  static FindingCode of(String name) {
    @Nullable FindingCode code = Shipped.BY_NAME.get(name);
    if (code == null) {
      throw new IllegalArgumentException(
          "finding code: nemsis." + name + " is not in the catalogue");
    }
    return code;
  }

  static void add(Findings findings, FindingCode code, NemsisElement at, String... values) {
    String[] all = new String[values.length + 3];
    all[0] = String.valueOf(at.line());
    all[1] = String.valueOf(at.column());
    all[2] = at.name();
    System.arraycopy(values, 0, all, 3, values.length);
    findings.add(code, FindingPath.parse(at.name()), all);
  }

  /**
   * What is to be said of a document that cannot be read any further.
   *
   * @param failure the failure
   * @return a finding of the code {@code nemsis.document-broken}
   */
  public static Finding broken(NemsisException failure) {
    String message = String.valueOf(failure.getMessage());
    String place = "line " + failure.line() + ", column " + failure.column() + ": ";
    return Finding.of(
        of("document-broken"),
        FindingPath.root(),
        String.valueOf(failure.line()),
        String.valueOf(failure.column()),
        "the document",
        message.startsWith(place) ? message.substring(place.length()) : message);
  }

  /**
   * A code as it may be shown: what looks like a code, and of anything else only its length. People
   * write names where a code belongs.
   */
  static String shown(String code) {
    boolean plain = !code.isEmpty() && code.length() <= LONGEST_CODE;
    for (int i = 0; i < code.length() && plain; i++) {
      plain = code.charAt(i) >= '0' && code.charAt(i) <= '9';
    }
    return plain ? code : "(a text of " + code.length() + " characters)";
  }

  private static final class Shipped {
    static final List<FindingCode> ALL;
    static final Map<String, FindingCode> BY_NAME = new LinkedHashMap<>();
    static final Map<String, String> SOURCES = new LinkedHashMap<>();
    private static final String PREFIX = "nemsis.";

    static {
      Table table =
          Table.read(
              NemsisFindings.class,
              "findings.tsv",
              "code",
              "severity",
              "arguments",
              "text",
              "source");
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
        BY_NAME.put(code.code().substring(PREFIX.length()), code);
        row.optional("source").ifPresent(source -> SOURCES.put(code.code(), source));
      }
      ALL = Collections.unmodifiableList(all);
    }
  }
}
