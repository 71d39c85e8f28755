package org.ioemt.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ioemt.credential.Qualification;
import org.ioemt.credential.TitleKey;

/** Finds listed titles that look like a given one. */
final class Suggestions {

  private static final int MOST = 5;
  // A title longer than this is compared by its beginning; the longest listed title has fewer.
  private static final int COMPARED = 120;

  private Suggestions() {}

  static List<Suggestion> near(CountryTable table, Qualification qualification) {
    String wanted = cut(qualification.titleKey().toString());
    List<Candidate> candidates = new ArrayList<>();
    for (CrosswalkRow row : table.rows()) {
      consider(candidates, wanted, row, row.title());
      for (String alias : row.aliases()) {
        consider(candidates, wanted, row, alias);
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::distance)
            .thenComparing(c -> c.suggestion().row().jurisdiction().code())
            .thenComparing(c -> c.suggestion().spelling())
            .thenComparing(c -> c.suggestion().row().code()));
    // One row needs to be suggested under one spelling only, its nearest.
    Map<String, Suggestion> best = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      best.putIfAbsent(candidate.suggestion().row().code(), candidate.suggestion());
    }
    return best.values().stream().limit(MOST).toList();
  }

  /** The rows whose codes look like a text; a part of a code is as good as a slip in it. */
  static List<CrosswalkRow> near(List<CrosswalkRow> rows, String code) {
    String wanted = cut(code.strip().toUpperCase(Locale.ROOT).replace(' ', '-').replace('_', '-'));
    Map<CrosswalkRow, Integer> near = new LinkedHashMap<>();
    for (CrosswalkRow row : rows) {
      int distance = distance(wanted, row.code());
      boolean slip = distance <= Math.max(1, Math.min(wanted.length(), row.code().length()) / 3);
      boolean holds = wanted.length() > 2 && holds(wanted, row.code());
      if (slip || holds) {
        near.put(row, distance);
      }
    }
    return near.entrySet().stream()
        .sorted(
            Map.Entry.<CrosswalkRow, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().code()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void consider(
      List<Candidate> candidates, String wanted, CrosswalkRow row, String spelling) {
    String listed = cut(TitleKey.of(spelling).toString());
    int distance = distance(wanted, listed);
    // A third of the letters may differ; or one title holds the other and adds words to it.
    boolean near = distance <= Math.max(1, Math.min(wanted.length(), listed.length()) / 3);
    boolean holds = wanted.length() > 2 && listed.length() > 2 && holds(wanted, listed);
    if (near || holds) {
      candidates.add(new Candidate(distance, new Suggestion(spelling, row)));
    }
  }

  private static boolean holds(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static String cut(String text) {
    return text.length() <= COMPARED ? text : text.substring(0, COMPARED);
  }

  /** Optimal string alignment distance: insertions, deletions, replacements, neighbours swapped. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }

  private record Candidate(int distance, Suggestion suggestion) {}
}
