package org.ioemt.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ioemt.internal.table.Table;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A map from external codes to the <em>set</em> of things of ours that each may stand for, and
 * back.
 *
 * <p>Most classifications are coarser than ours: one ISCO code holds EMTs and paramedics alike. So
 * a code leads to a set. {@link #importable} picks one thing only where the code proves it, and
 * {@link #exportable} picks one code only where it means the same.
 *
 * <pre>{@code
 * CodeMap<ProviderLevel> levels = LevelCodes.shipped();
 * levels.targets(Code.of("ISCO_08", "3258")); // [EMT, AEMT, PARAMEDIC]
 * levels.importable(Code.of("ISCO_08", "3258")); // empty: not decidable
 * levels.exportable(ProviderLevel.EMT, "NEMSIS_MEMBER_LEVEL_3_5"); // ...|9925005
 * }</pre>
 *
 * <p><b>Maps are never chained.</b> From "code A means X" and "X means code B" it does not follow
 * that A means B; neither this class nor any caller should make one code into another through a
 * map. Keep the code that was received beside what was concluded from it.
 *
 * <p>Immutable and thread-safe, as far as the targets are.
 *
 * @param <T> the type of the targets, with value equality
 */
public final class CodeMap<T> {

  private final List<CodeMapping<T>> mappings;
  private final List<CodeAbsence<T>> absences;
  private final Map<Code, List<CodeMapping<T>>> byCode;
  private final Map<Code, Set<T>> targets;
  private final Map<Key<T>, Code> equivalents;
  private final Map<Key<T>, CodeAbsence<T>> absent;

  private CodeMap(Collection<CodeMapping<T>> mappings, Collection<CodeAbsence<T>> absences) {
    this.mappings = List.copyOf(mappings);
    this.absences = List.copyOf(absences);
    this.byCode = byCode(this.mappings);
    this.targets = targets(byCode);
    this.equivalents = equivalents(this.mappings);
    this.absent = absent(this.absences, this.mappings);
  }

  /**
   * A map of the given rows.
   *
   * @param mappings the rows, in the order in which they are to be given back
   * @param absences what has no code, in the order in which it is to be given back
   * @param <T> the type of the targets
   * @return the map
   * @throws IllegalArgumentException if a code is mapped twice to one target, or both to a target
   *     and to none; if two codes of a system are equivalent to one target; or if a target has both
   *     a code and an absence in one system
   */
  public static <T> CodeMap<T> of(
      Collection<CodeMapping<T>> mappings, Collection<CodeAbsence<T>> absences) {
    return new CodeMap<>(mappings, absences);
  }

  /**
   * Reads a map from a table in the format of the shipped ones.
   *
   * <p>UTF-8 in normalization form C, lines ended by a line feed, cells separated by tabs, {@code
   * -} for an empty cell, no quoting. The columns are {@code system}, {@code code}, {@code
   * display}, the target's column, {@code relation}, {@code evidence}, {@code note} and {@code
   * source}. A row without a code is an absence.
   *
   * @param name the name that errors give the table
   * @param in the table, as {@code Class.getResourceAsStream} returns it; read to its end and
   *     closed
   * @param targetColumn the name of the fourth column, for instance {@code level}
   * @param target turns the cell into a target, or throws an {@link IllegalArgumentException}
   * @param <T> the type of the targets
   * @return the map
   * @throws IllegalArgumentException if there is no such resource ({@code null}) or the table is
   *     malformed, with the name and the line
   * @throws UncheckedIOException if reading fails
   */
  public static <T> CodeMap<T> read(
      String name, @Nullable InputStream in, String targetColumn, Function<String, T> target) {
    if (in == null) {
      throw new IllegalArgumentException(name + ": no such resource");
    }
    byte[] content;
    try (in) {
      content = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read", e);
    }
    Table table =
        Table.parse(
            name,
            content,
            "system",
            "code",
            "display",
            targetColumn,
            "relation",
            "evidence",
            "note",
            "source");
    table.requireUnique("system", "code", targetColumn);
    List<CodeMapping<T>> mappings = new ArrayList<>();
    List<CodeAbsence<T>> absences = new ArrayList<>();
    for (Table.Row row : table) {
      if (row.optional("code").isPresent()) {
        mappings.add(mapping(row, targetColumn, target));
      } else {
        absences.add(absence(row, targetColumn, target));
      }
    }
    try {
      return new CodeMap<>(mappings, absences);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Every row.
   *
   * @return an unmodifiable list in the order of the tables
   */
  public List<CodeMapping<T>> mappings() {
    return mappings;
  }

  /**
   * Every row of a code.
   *
   * @param code the code
   * @return an unmodifiable list; empty where the code is not in the map
   */
  public List<CodeMapping<T>> mappings(Code code) {
    return byCode.getOrDefault(code, List.of());
  }

  /**
   * Whether a code is in the map, be it mapped to something or to nothing.
   *
   * @param code the code
   * @return true if the code has a row
   */
  public boolean knows(Code code) {
    return byCode.containsKey(code);
  }

  /**
   * All that a code may stand for.
   *
   * @param code the code
   * @return an unmodifiable set in the order of the rows; empty where the code stands for nothing
   *     of ours or is not in the map, which {@link #knows} tells apart
   */
  public Set<T> targets(Code code) {
    return targets.getOrDefault(code, Set.of());
  }

  /**
   * The one thing that a code proves.
   *
   * @param code the code
   * @return the target where the code has exactly one and its relation {@linkplain
   *     Relation#isSafeToImport() is safe to import}, else empty
   */
  public Optional<T> importable(Code code) {
    List<CodeMapping<T>> rows = mappings(code);
    return rows.size() == 1 && rows.get(0).relation().isSafeToImport()
        ? rows.get(0).target()
        : Optional.empty();
  }

  /**
   * The one code of a system that means the same as something of ours.
   *
   * @param target what is to be exported
   * @param system the key of the code system
   * @return the code whose relation is {@link Relation#EQUIVALENT}, else empty
   */
  public Optional<Code> exportable(T target, String system) {
    return Optional.ofNullable(equivalents.get(new Key<>(system, target)));
  }

  /**
   * Every code that may stand for something of ours, whatever the relation.
   *
   * @param target what is looked for
   * @return an unmodifiable list in the order of the rows
   */
  public List<Code> codes(T target) {
    return mappings.stream()
        .filter(row -> row.target().filter(target::equals).isPresent())
        .map(CodeMapping::code)
        .toList();
  }

  /**
   * Every code of a system that may stand for something of ours, whatever the relation.
   *
   * @param target what is looked for
   * @param system the key of the code system
   * @return an unmodifiable list in the order of the rows
   */
  public List<Code> codes(T target, String system) {
    return codes(target).stream().filter(code -> code.system().equals(system)).toList();
  }

  /**
   * Every explicit absence.
   *
   * @return an unmodifiable list in the order of the tables
   */
  public List<CodeAbsence<T>> absences() {
    return absences;
  }

  /**
   * The explicit statement that a system has no code for something of ours.
   *
   * @param target what is looked for
   * @param system the key of the code system
   * @return the absence, or empty where nothing is stated
   */
  public Optional<CodeAbsence<T>> absence(T target, String system) {
    return Optional.ofNullable(absent.get(new Key<>(system, target)));
  }

  /**
   * This map and another one.
   *
   * <p>Rows are added, never replaced. An absence in one map gives way to a code in the other,
   * since it says no more than that no code was recorded.
   *
   * @param other the map to add
   * @return a map of the rows of both
   * @throws IllegalArgumentException if both map one code to one target, or together break another
   *     condition of {@link #of}
   */
  public CodeMap<T> plus(CodeMap<T> other) {
    List<CodeMapping<T>> rows = new ArrayList<>(mappings);
    rows.addAll(other.mappings);
    Set<Key<T>> coded = coded(rows);
    List<CodeAbsence<T>> gaps = new ArrayList<>(absences);
    gaps.addAll(other.absences);
    gaps.removeIf(gap -> coded.contains(Key.of(gap)));
    return new CodeMap<>(rows, gaps);
  }

  /** Two maps are equal when they hold equal rows and absences in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CodeMap<?> that
        && mappings.equals(that.mappings)
        && absences.equals(that.absences);
  }

  @Override
  public int hashCode() {
    return 31 * mappings.hashCode() + absences.hashCode();
  }

  /**
   * The size of the map.
   *
   * @return for instance {@code CodeMap[186 mappings, 26 absences]}
   */
  @Override
  public String toString() {
    return "CodeMap[" + mappings.size() + " mappings, " + absences.size() + " absences]";
  }

  private static <T> CodeMapping<T> mapping(
      Table.Row row, String targetColumn, Function<String, T> target) {
    String system = row.value("system", CodeSystem::requireKey);
    Relation relation = row.value("relation", Relation::of);
    Optional<T> meaning = row.optionalValue(targetColumn, target);
    if (meaning.isEmpty() != (relation == Relation.NOT_RELATED_TO)) {
      throw row.error(
          "relation", "expected NOT_RELATED_TO exactly where there is no " + targetColumn);
    }
    return new CodeMapping<>(
        row.value("code", value -> Code.of(system, value)),
        row.text("display"),
        meaning,
        relation,
        row.value("evidence", Evidence::of),
        row.optional("note"),
        row.optionalValue("source", CodeMap::citation));
  }

  private static <T> CodeAbsence<T> absence(
      Table.Row row, String targetColumn, Function<String, T> target) {
    if (row.optional("display").isPresent()
        || row.value("relation", Relation::of) != Relation.NOT_RELATED_TO) {
      throw row.error(
          "code", "a row without a code has no display and the relation NOT_RELATED_TO");
    }
    return new CodeAbsence<>(
        row.value("system", CodeSystem::requireKey),
        row.value(targetColumn, target),
        row.value("evidence", Evidence::of),
        row.optional("note"),
        row.optionalValue("source", CodeMap::citation));
  }

  /** A lone address is an address; anything more is the name of a document. */
  private static Citation citation(String source) {
    boolean web = source.startsWith("https://") || source.startsWith("http://");
    return web && source.indexOf(' ') < 0 ? Citation.web(source) : Citation.of(source);
  }

  private static <T> Map<Code, List<CodeMapping<T>>> byCode(List<CodeMapping<T>> mappings) {
    Map<Code, List<CodeMapping<T>>> byCode = new LinkedHashMap<>();
    for (CodeMapping<T> row : mappings) {
      List<CodeMapping<T>> rows = byCode.computeIfAbsent(row.code(), code -> new ArrayList<>());
      for (CodeMapping<T> earlier : rows) {
        if (earlier.target().equals(row.target())) {
          throw new IllegalArgumentException(
              row.code() + " is mapped twice to " + describe(row.target()));
        }
        if (earlier.target().isEmpty() || row.target().isEmpty()) {
          throw new IllegalArgumentException(
              row.code() + " is mapped both to nothing and to " + describe(or(earlier, row)));
        }
      }
      rows.add(row);
    }
    byCode.replaceAll((code, rows) -> Collections.unmodifiableList(rows));
    return byCode;
  }

  private static <T> Optional<T> or(CodeMapping<T> one, CodeMapping<T> other) {
    return one.target().or(other::target);
  }

  private static <T> String describe(Optional<T> target) {
    return target.map(String::valueOf).orElse("nothing");
  }

  private static <T> Map<Code, Set<T>> targets(Map<Code, List<CodeMapping<T>>> byCode) {
    Map<Code, Set<T>> targets = new HashMap<>();
    byCode.forEach(
        (code, rows) -> {
          Set<T> set = new LinkedHashSet<>();
          rows.forEach(row -> row.target().ifPresent(set::add));
          targets.put(code, Collections.unmodifiableSet(set));
        });
    return targets;
  }

  private static <T> Map<Key<T>, Code> equivalents(List<CodeMapping<T>> mappings) {
    Map<Key<T>, Code> equivalents = new HashMap<>();
    for (CodeMapping<T> row : mappings) {
      if (row.relation() == Relation.EQUIVALENT && row.target().isPresent()) {
        Key<T> key = new Key<>(row.code().system(), row.target().get());
        Code first = equivalents.putIfAbsent(key, row.code());
        if (first != null) {
          throw new IllegalArgumentException(
              first + " and " + row.code() + " are both equivalent to " + key.target());
        }
      }
    }
    return equivalents;
  }

  private static <T> Map<Key<T>, CodeAbsence<T>> absent(
      List<CodeAbsence<T>> absences, List<CodeMapping<T>> mappings) {
    Set<Key<T>> coded = coded(mappings);
    Map<Key<T>, CodeAbsence<T>> absent = new HashMap<>();
    for (CodeAbsence<T> gap : absences) {
      Key<T> key = Key.of(gap);
      if (coded.contains(key)) {
        throw new IllegalArgumentException(
            key.system() + " has both a code and no code for " + key.target());
      }
      if (absent.putIfAbsent(key, gap) != null) {
        throw new IllegalArgumentException(
            key.system() + " is said twice to have no code for " + key.target());
      }
    }
    return absent;
  }

  private static <T> Set<Key<T>> coded(List<CodeMapping<T>> mappings) {
    Set<Key<T>> coded = new HashSet<>();
    for (CodeMapping<T> row : mappings) {
      row.target().ifPresent(target -> coded.add(new Key<>(row.code().system(), target)));
    }
    return coded;
  }

  private record Key<T>(String system, T target) {
    static <T> Key<T> of(CodeAbsence<T> absence) {
      return new Key<>(absence.system(), absence.target());
    }
  }
}
