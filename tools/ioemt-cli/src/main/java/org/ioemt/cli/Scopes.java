package org.ioemt.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;
import picocli.CommandLine.Model.OptionSpec;

/** What the commands about scopes share. */
final class Scopes {

  static final String NOT_AUTHORITY =
      "Scope is not authority: to practice also takes education, certification, a license, local"
          + " credentialing.";

  static final String NOT_READ =
      "No skill table was read in the model itself: see the evidence of each row.";

  private static final int MOST = 5;

  private Scopes() {}

  static OptionSpec edition() {
    return Options.value(
            "--edition",
            "EDITION",
            ScopeEdition.class,
            ScopeEdition::of,
            "The edition of the US national model, with IOEMT's physician above its levels:"
                + " nhtsa-2007, nhtsa-2019 or nhtsa-2021 (if not given).")
        .completionCandidates(Options.codes(ScopeEdition.values(), ScopeEdition::code))
        .defaultValue(ScopeEdition.latest().code())
        .build();
  }

  static ScopeOfPractice of(OptionSpec edition) {
    return ScopeOfPractice.ioemt(Options.of(edition, ScopeEdition.class));
  }

  /** The skill with a code, or a refusal that names such as look alike. */
  static Skill skill(String code) {
    return Skill.find(code)
        .orElseThrow(
            () -> {
              List<String> near = near(code);
              return new IllegalArgumentException(
                  "unknown skill '"
                      + code
                      + "'; "
                      + (near.isEmpty()
                          ? "'ioemt scope' lists all"
                          : "did you mean " + String.join(", ", near) + "?"));
            });
  }

  private static List<String> near(String wanted) {
    String text = wanted.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    List<Near> near = new ArrayList<>();
    for (Skill skill : Skill.all()) {
      int distance = distance(text, skill.code());
      boolean holds = text.length() > 1 && (skill.code() + " " + words(skill)).contains(text);
      if (holds || distance <= Math.max(1, Math.min(text.length(), skill.code().length()) / 3)) {
        near.add(new Near(skill.code(), holds ? distance / 4 : distance));
      }
    }
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::code))
        .limit(MOST)
        .map(Near::code)
        .toList();
  }

  private static String words(Skill skill) {
    return skill.name().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private record Near(String code, int distance) {}

  /** How many letters must be put in, taken away or replaced. */
  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
      }
      last = row;
    }
    return last[b.length()];
  }

  /** What a skill needs beyond its level, in words for a reader. */
  static String needs(Skill skill) {
    String need =
        switch (skill.direction()) {
          case NONE -> "";
          case PROTOCOL -> "protocol";
          case MEDICAL_DIRECTOR_APPROVED -> "medical director";
        };
    return skill
        .onlyDuring()
        .map(EmergencyKind::code)
        .map(kind -> need + (need.isEmpty() ? "" : ", ") + kind)
        .orElse(need);
  }
}
