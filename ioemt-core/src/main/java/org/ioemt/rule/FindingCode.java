package org.ioemt.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ioemt.internal.table.Table;
import org.ioemt.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The stable code of a kind of finding, with its severity, its English text and the names of the
 * arguments that the text takes.
 *
 * <p>A code such as {@code member.no-current-credential} never changes its meaning from one release
 * to the next; the text may. Hosts that react to findings react to codes. The codes of this library
 * are one catalogue, {@link #all()}; a host's own rules use codes of its own, made by {@link
 * #define}.
 *
 * <p>Two codes are equal when their {@link #code()} is. Immutable and thread-safe.
 */
public final class FindingCode {

  private final String code;
  private final Severity severity;
  private final List<String> arguments;
  private final String text;
  private final @Nullable Citation citation;

  private FindingCode(
      String code,
      Severity severity,
      List<String> arguments,
      String text,
      @Nullable Citation citation) {
    this.code = code;
    this.severity = severity;
    this.arguments = List.copyOf(arguments);
    this.text = text;
    this.citation = citation;
    check();
  }

  /**
   * Every code of the library, in the order of the catalogue.
   *
   * @return the catalogue
   */
  public static List<FindingCode> all() {
    return Catalogue.ALL;
  }

  /**
   * The code of the library with this text.
   *
   * @param code the code, for instance {@code member.no-credential}
   * @return the code
   * @throws IllegalArgumentException if the catalogue has no such code
   */
  public static FindingCode of(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "finding code: '" + code + "' is not in the catalogue"));
  }

  /**
   * The code of the library with this text, if there is one.
   *
   * @param code any text
   * @return the code, or empty
   */
  public static Optional<FindingCode> find(String code) {
    return Optional.ofNullable(Catalogue.BY_CODE.get(code));
  }

  /**
   * A code of a host's own rules.
   *
   * @param code lower-case words joined by hyphens, in two or more parts joined by dots, for
   *     instance {@code acme.badge-missing}
   * @param severity how much the finding weighs
   * @param text the English text, each argument's name in braces
   * @param arguments the names of the arguments, in the order in which a rule gives their values
   * @return the code
   * @throws IllegalArgumentException if the code is malformed or text and arguments disagree
   */
  public static FindingCode define(
      String code, Severity severity, String text, String... arguments) {
    return new FindingCode(code, severity, List.of(arguments), text, null);
  }

  /**
   * The code.
   *
   * @return for instance {@code member.no-credential}
   */
  public String code() {
    return code;
  }

  /**
   * How much a finding of this kind weighs.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The names of the text's arguments.
   *
   * @return the names, in the order in which rules give the values
   */
  public List<String> arguments() {
    return arguments;
  }

  /**
   * The English text with the arguments' names in braces.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * The document that the rule restates.
   *
   * @return the citation, or empty for a rule of the library's own and for a host's code
   */
  public Optional<Citation> citation() {
    return Optional.ofNullable(citation);
  }

  /** Puts values in the place of the names; a value is never searched for braces itself. */
  String interpolate(List<String> values) {
    StringBuilder out = new StringBuilder(text.length() + 32);
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      String name = text.substring(open + 1, close);
      out.append(text, at, open).append(values.get(arguments.indexOf(name)));
      at = close + 1;
    }
    return out.append(text, at, text.length()).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FindingCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * The code.
   *
   * @return {@link #code()}
   */
  @Override
  public String toString() {
    return code;
  }

  private void check() {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "finding code: expected lower-case words such as 'member.no-credential', found '"
              + code
              + "'");
    }
    List<String> used = new ArrayList<>();
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("finding code " + code + ": brace not closed in text");
      }
      used.add(text.substring(open + 1, close));
    }
    if (!used.containsAll(arguments) || !arguments.containsAll(used)) {
      throw new IllegalArgumentException(
          "finding code " + code + ": text uses " + used + ", arguments are " + arguments);
    }
  }

  private static boolean isCode(String code) {
    boolean dot = false;
    char last = '.';
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean joint = c == '.' || c == '-';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && !(joint && last != '.' && last != '-')) {
        return false;
      }
      dot |= c == '.';
      last = c;
    }
    return dot && last != '.' && last != '-';
  }

  private static final class Catalogue {
    static final List<FindingCode> ALL = load();
    static final Map<String, FindingCode> BY_CODE = byCode(ALL);

    private static List<FindingCode> load() {
      Table table =
          Table.read(
              FindingCode.class,
              "findings.tsv",
              "code",
              "severity",
              "arguments",
              "text",
              "source",
              "url");
      table.requireUnique("code");
      List<FindingCode> codes = new ArrayList<>();
      for (Table.Row row : table) {
        codes.add(
            row.value(
                "code",
                code ->
                    new FindingCode(
                        code,
                        row.value("severity", Severity::of),
                        row.optional("arguments").map(a -> List.of(a.split(" "))).orElse(List.of()),
                        row.text("text"),
                        citation(row))));
      }
      return Collections.unmodifiableList(codes);
    }

    private static @Nullable Citation citation(Table.Row row) {
      Optional<String> source = row.optional("source");
      if (source.isEmpty()) {
        return null;
      }
      Optional<String> url = row.optional("url");
      return url.isPresent() ? Citation.of(source.get(), url.get()) : Citation.of(source.get());
    }

    private static Map<String, FindingCode> byCode(List<FindingCode> codes) {
      Map<String, FindingCode> map = new LinkedHashMap<>();
      for (FindingCode code : codes) {
        map.put(code.code, code);
      }
      return map;
    }
  }
}
