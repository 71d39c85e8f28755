package org.ioemt.ems;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.ioemt.code.Code;
import org.ioemt.code.CodeSystem;
import org.ioemt.internal.table.Table;
import org.ioemt.internal.table.Texts;
import org.ioemt.source.Citation;

/** The values of one shipped table, each a code of a scheme, read once. */
final class SchemeTable<T> {

  private static final int LONGEST = 120;

  private final String what;
  private final Map<Code, T> byCode;
  private final Map<String, List<T>> byScheme;
  private final List<T> all;

  private SchemeTable(String what, Map<Code, T> byCode) {
    this.what = what;
    this.byCode = byCode;
    this.all = List.copyOf(byCode.values());
    Map<String, List<T>> schemes = new LinkedHashMap<>();
    byCode.forEach(
        (code, value) ->
            schemes.computeIfAbsent(code.system(), scheme -> new ArrayList<>()).add(value));
    schemes.replaceAll((scheme, values) -> List.copyOf(values));
    this.byScheme = Collections.unmodifiableMap(schemes);
  }

  /** Reads a table; every scheme must be a code system that the shipped table of systems knows. */
  static <T> SchemeTable<T> of(String what, Table table, Function<Table.Row, T> read) {
    table.requireUnique("scheme", "code");
    Map<Code, T> byCode = new LinkedHashMap<>();
    for (Table.Row row : table) {
      row.value("scheme", CodeSystem::of);
      byCode.put(code(row), read.apply(row));
    }
    return new SchemeTable<>(what, byCode);
  }

  static Code code(Table.Row row) {
    String scheme = row.text("scheme");
    return row.value("code", value -> Code.of(scheme, value));
  }

  /** A lone address is an address; anything more is the name of a document. */
  static Citation citation(String source) {
    boolean web = source.startsWith("https://") || source.startsWith("http://");
    return web && source.indexOf(' ') < 0 ? Citation.web(source) : Citation.of(source);
  }

  static OptionalInt rank(Table.Row row, String column) {
    return row.optionalValue(column, text -> requireRank(Integer.parseInt(text)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  static int requireRank(int rank) {
    if (rank < 1) {
      throw new IllegalArgumentException("rank: expected 1 or more, found " + rank);
    }
    return rank;
  }

  /** The shipped value, or one of which nothing but its code is known. */
  T get(Code code, Function<Code, T> bare) {
    T value = byCode.get(code);
    if (value != null) {
      return value;
    }
    if (byScheme.containsKey(code.system())) {
      throw new IllegalArgumentException(
          what + ": the scheme " + code.system() + " has no code '" + code.value() + "' here");
    }
    return bare.apply(code);
  }

  Optional<T> find(String text, Function<Code, T> bare) {
    Optional<Code> code = Code.find(text);
    boolean refused =
        code.isEmpty()
            || (byScheme.containsKey(code.get().system()) && !byCode.containsKey(code.get()));
    return refused ? Optional.empty() : Optional.of(get(code.get(), bare));
  }

  /** Refuses a host's value that would stand in for a shipped one, or whose name is none. */
  Code requireHosts(Code code, String display) {
    if (byScheme.containsKey(code.system())) {
      throw new IllegalArgumentException(
          what + ": the codes of the scheme " + code.system() + " are given, found '" + code + "'");
    }
    Texts.requireLine(what + " " + code, "display", display, LONGEST);
    return code;
  }

  List<T> all() {
    return all;
  }

  List<T> ofScheme(String scheme) {
    return byScheme.getOrDefault(scheme, List.of());
  }

  List<String> schemes() {
    return List.copyOf(byScheme.keySet());
  }

  /** Refuses what cannot be the key of a scheme. */
  static void requireScheme(String scheme) {
    if (Code.find(scheme + "|-").filter(code -> code.system().equals(scheme)).isEmpty()) {
      throw new IllegalArgumentException(
          "scheme: expected capital letters, digits and underscores, found '" + scheme + '\'');
    }
  }

  /** Says why two values of different schemes have no order. */
  static IllegalArgumentException notOrdered(String what, Code one, Code other) {
    return new IllegalArgumentException(
        what
            + ": "
            + one
            + " and "
            + other
            + " are of different schemes, and no source relates the two");
  }
}
