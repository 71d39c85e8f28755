package org.ioemt.crosswalk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ioemt.credential.TitleKey;
import org.ioemt.place.Jurisdiction;
import org.ioemt.source.DataEdition;
import org.jspecify.annotations.Nullable;

/**
 * All rows of one country and of its subdivisions, by folded title.
 *
 * <p>A row is listed under its title and its aliases. A title with a bracketed qualifier is listed
 * without it too, unless another row of the same jurisdiction, or of the whole country, could then
 * be meant; a match of that kind is marked, because the bracket may be what makes the level.
 */
final class CountryTable {

  private final DataEdition edition;
  private final List<CrosswalkRow> rows;
  private final Map<Jurisdiction, Map<TitleKey, Entry>> scopes;
  // That of the country itself, which nearly every question ends with.
  private final Map<TitleKey, Entry> national;

  private CountryTable(
      DataEdition edition,
      List<CrosswalkRow> rows,
      Map<Jurisdiction, Map<TitleKey, Entry>> scopes) {
    this.edition = edition;
    this.rows = rows;
    this.scopes = scopes;
    this.national = national(scopes);
  }

  private static Map<TitleKey, Entry> national(Map<Jurisdiction, Map<TitleKey, Entry>> scopes) {
    for (Map.Entry<Jurisdiction, Map<TitleKey, Entry>> scope : scopes.entrySet()) {
      if (scope.getKey().isCountry()) {
        return scope.getValue();
      }
    }
    return Map.of();
  }

  /** A table of rows of which several may share a title. */
  static CountryTable of(DataEdition edition, List<CrosswalkRow> rows) {
    Map<Jurisdiction, Map<TitleKey, List<Listing>>> listings = list(rows);
    Map<Jurisdiction, Map<TitleKey, Entry>> scopes = new HashMap<>();
    listings.forEach(
        (scope, titles) -> {
          Map<TitleKey, Entry> entries = new HashMap<>();
          titles.forEach((key, listed) -> entries.put(key, entry(edition, listed, List.of())));
          scopes.put(scope, entries);
        });
    return new CountryTable(edition, rows, scopes);
  }

  /**
   * This table with rows put over it. Where jurisdiction and title are the same, the new row counts
   * and the old ones are kept in the answer as replaced; a new row with an old row's code replaces
   * it under all its titles.
   */
  CountryTable plus(List<CrosswalkRow> added) {
    Set<String> codes = new LinkedHashSet<>();
    added.forEach(row -> codes.add(row.code()));
    List<CrosswalkRow> kept = new ArrayList<>(rows);
    kept.removeIf(row -> codes.contains(row.code()));

    Map<Jurisdiction, Map<TitleKey, Entry>> merged = new HashMap<>();
    scopes.forEach(
        (scope, titles) -> {
          Map<TitleKey, Entry> entries = merged.computeIfAbsent(scope, s -> new HashMap<>());
          titles.forEach(
              (key, entry) -> {
                Entry less =
                    entry.match().rows().stream().anyMatch(r -> codes.contains(r.code()))
                        ? without(entry, codes)
                        : entry;
                if (less != null) {
                  entries.put(key, less);
                }
              });
        });
    list(added)
        .forEach(
            (scope, titles) -> {
              Map<TitleKey, Entry> entries = merged.computeIfAbsent(scope, s -> new HashMap<>());
              titles.forEach(
                  (key, listed) -> {
                    if (listed.size() > 1) {
                      throw new IllegalArgumentException(
                          "crosswalk rows "
                              + listed.get(0).row().code()
                              + " and "
                              + listed.get(1).row().code()
                              + ": the same title '"
                              + listed.get(1).spelling()
                              + "' twice in one set");
                    }
                    Entry old = scopes.getOrDefault(scope, Map.of()).get(key);
                    entries.put(
                        key, entry(edition, listed, old == null ? List.of() : old.match().rows()));
                  });
            });
    kept.addAll(added);
    return new CountryTable(edition, List.copyOf(kept), merged);
  }

  List<CrosswalkRow> rows() {
    return rows;
  }

  /** The entry of a title: the subdivision's own if it lists it, else the country's. */
  @Nullable Entry find(Jurisdiction jurisdiction, TitleKey key) {
    if (!jurisdiction.isCountry()) {
      Map<TitleKey, Entry> own = scopes.get(jurisdiction);
      Entry entry = own == null ? null : own.get(key);
      if (entry != null) {
        return entry;
      }
    }
    return national.get(key);
  }

  private @Nullable Entry without(Entry entry, Set<String> codes) {
    List<CrosswalkRow> fewer = new ArrayList<>(entry.match().rows());
    fewer.removeIf(row -> codes.contains(row.code()));
    return fewer.isEmpty() ? null : new Entry(entry.match().with(List.copyOf(fewer)));
  }

  private static Entry entry(
      DataEdition edition, List<Listing> listed, List<CrosswalkRow> replaced) {
    return new Entry(
        new Match(
            listed.stream().map(Listing::row).toList(),
            Optional.of(listed.get(0).spelling()),
            listed.get(0).bare(),
            List.copyOf(replaced),
            edition));
  }

  private static Map<Jurisdiction, Map<TitleKey, List<Listing>>> list(
      Collection<CrosswalkRow> rows) {
    Map<Jurisdiction, Map<TitleKey, List<Listing>>> full = new HashMap<>();
    for (CrosswalkRow row : rows) {
      Map<TitleKey, List<Listing>> titles =
          full.computeIfAbsent(row.jurisdiction(), scope -> new LinkedHashMap<>());
      add(titles, TitleKey.of(row.title()), new Listing(row, row.title(), false));
      for (String alias : row.aliases()) {
        add(titles, TitleKey.of(alias), new Listing(row, alias, false));
      }
    }
    Map<Jurisdiction, Map<TitleKey, List<Listing>>> bare = new HashMap<>();
    for (CrosswalkRow row : rows) {
      bareTitle(row.title())
          .ifPresent(
              key ->
                  add(
                      bare.computeIfAbsent(row.jurisdiction(), scope -> new LinkedHashMap<>()),
                      key,
                      new Listing(row, row.title(), true)));
    }
    bare.forEach(
        (scope, titles) ->
            titles.forEach(
                (key, listed) -> {
                  boolean taken =
                      full.getOrDefault(scope, Map.of()).containsKey(key)
                          || full.getOrDefault(scope.country(), Map.of()).containsKey(key);
                  if (!taken && listed.size() == 1) {
                    full.computeIfAbsent(scope, s -> new LinkedHashMap<>()).put(key, listed);
                  }
                }));
    return full;
  }

  /** Two spellings of one row may fold alike; the row is listed once, under the first. */
  private static void add(Map<TitleKey, List<Listing>> titles, TitleKey key, Listing listing) {
    List<Listing> listed = titles.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (listed.stream().noneMatch(other -> other.row() == listing.row())) {
      listed.add(listing);
    }
  }

  /**
   * The key of a title without its brackets, half or full width, if it has any and words besides.
   */
  private static Optional<TitleKey> bareTitle(String title) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c == '(' || c == '（') {
        depth++;
        out.append(' ');
      } else if ((c == ')' || c == '）') && depth > 0) {
        depth--;
      } else if (depth == 0) {
        out.append(c);
      }
    }
    boolean changed = out.length() < title.length();
    TitleKey key = TitleKey.of(out.toString());
    return changed && !key.toString().isEmpty() ? Optional.of(key) : Optional.empty();
  }

  /**
   * A spelling under which a row is listed.
   *
   * @param row the row
   * @param spelling the spelling as listed
   * @param bare whether the spelling counts without its bracketed qualifier
   */
  private record Listing(CrosswalkRow row, String spelling, boolean bare) {}
}
