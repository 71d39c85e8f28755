package org.ioemt.testkit.law;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.Skill;

/** Counter-examples of what scopes and protocols have in common. */
final class Skills {

  private Skills() {}

  /** Skills that a level may do and the next above it may not. */
  static Stream<String> gaps(
      Collection<Skill> skills,
      BiPredicate<ProviderLevel, Skill> permits,
      Predicate<ProviderLevel> among) {
    List<ProviderLevel> levels = Law.levels().stream().filter(among).toList();
    return skills.stream()
        .flatMap(
            skill ->
                Stream.iterate(1, i -> i < levels.size(), i -> i + 1)
                    .filter(
                        i ->
                            permits.test(levels.get(i - 1), skill)
                                && !permits.test(levels.get(i), skill))
                    .map(
                        i ->
                            levels.get(i - 1).code()
                                + " may "
                                + skill
                                + ", but "
                                + levels.get(i).code()
                                + ", which is above it, may not"));
  }

  /** Narrower forms that are refused to a level that may do the broader. */
  static Stream<String> narrower(
      Collection<Skill> skills,
      BiPredicate<ProviderLevel, Skill> permits,
      Predicate<Skill> leftOut) {
    return skills.stream()
        .filter(skill -> !leftOut.test(skill))
        .flatMap(
            narrow ->
                skills.stream()
                    .filter(narrow::isFormOf)
                    .flatMap(
                        broad ->
                            Law.levels().stream()
                                .filter(
                                    level ->
                                        permits.test(level, broad) && !permits.test(level, narrow))
                                .map(
                                    level ->
                                        level.code()
                                            + " may "
                                            + broad
                                            + ", but not "
                                            + narrow
                                            + ", which is a form of it")));
  }

  static String mayOrNot(boolean may) {
    return may ? " may " : " may not ";
  }

  static String codes(Collection<ProviderLevel> levels) {
    return levels.stream().map(ProviderLevel::code).collect(Collectors.joining(", "));
  }
}
