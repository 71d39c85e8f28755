package org.ioemt.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ioemt.scope.Skill;

/** Refuses lists of skills that name nothing, or one thing twice. */
final class Named {

  private Named() {}

  static void check(String owner, List<Skill> skills) {
    if (skills.isEmpty()) {
      throw new IllegalArgumentException(owner + ", skills: expected at least one");
    }
    Set<Skill> seen = new HashSet<>();
    for (Skill skill : skills) {
      once(owner, seen, skill);
    }
  }

  static void once(String owner, Set<Skill> seen, Skill skill) {
    if (!seen.add(skill)) {
      throw new IllegalArgumentException(owner + ": '" + skill + "' is given twice");
    }
  }
}
