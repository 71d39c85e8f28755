package org.ioemt.crosswalk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.ScopeReference;
import org.ioemt.scope.Skill;
import org.ioemt.source.Evidence;

/**
 * Two qualifications side by side: their rows of the crosswalk, what the levels that they stand for
 * may do by one scope, and what is not known of each.
 *
 * <p>The skills are those of the <em>levels</em> in the given scope, not those of the
 * qualifications in their countries, which this library does not know. That two qualifications
 * stand for one level is this library's proposal and recognizes neither in the other's country.
 *
 * <pre>{@code
 * Crosswalk crosswalk = Crosswalk.shipped();
 * QualificationComparison comparison =
 *     QualificationComparison.of(
 *         crosswalk.row("US-NREMT-PARAMEDIC").orElseThrow(),
 *         crosswalk.row("DE-NOTFALLSANITAETER").orElseThrow(),
 *         ScopeOfPractice.ioemt(ScopeEdition.latest()));
 * }</pre>
 *
 * @param one the first qualification
 * @param other the second qualification
 * @param scope the scope by which their levels are compared
 * @param common how many skills both levels may do
 * @param onlyOne what the level of the first may do and that of the second may not, in the order of
 *     the scope
 * @param onlyOther what the level of the second may do and that of the first may not
 * @param unknownOfOne what is not known of the first qualification, in the order of the gaps
 * @param unknownOfOther what is not known of the second
 */
public record QualificationComparison(
    CrosswalkRow one,
    CrosswalkRow other,
    ScopeReference scope,
    int common,
    List<ScopeEntry> onlyOne,
    List<ScopeEntry> onlyOther,
    List<ComparisonGap> unknownOfOne,
    List<ComparisonGap> unknownOfOther) {

  /**
   * Creates a comparison.
   *
   * @param one the first qualification
   * @param other the second qualification
   * @param scope the scope by which their levels are compared
   * @param common how many skills both levels may do, 0 or more
   * @param onlyOne what the level of the first alone may do
   * @param onlyOther what the level of the second alone may do
   * @param unknownOfOne what is not known of the first qualification
   * @param unknownOfOther what is not known of the second qualification
   * @throws IllegalArgumentException if the number is negative, a skill is listed twice, or skills
   *     are compared although a qualification has no level
   */
  public QualificationComparison {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(scope, "scope");
    if (common < 0) {
      throw new IllegalArgumentException("comparison, common: expected 0 or more, found " + common);
    }
    onlyOne = List.copyOf(onlyOne);
    onlyOther = List.copyOf(onlyOther);
    unknownOfOne = List.copyOf(unknownOfOne);
    unknownOfOther = List.copyOf(unknownOfOther);
    Set<Skill> skills = new HashSet<>();
    Stream.concat(onlyOne.stream(), onlyOther.stream())
        .map(ScopeEntry::skill)
        .filter(skill -> !skills.add(skill))
        .findFirst()
        .ifPresent(
            skill -> {
              throw new IllegalArgumentException(
                  "comparison, onlyOne, onlyOther: hold " + skill.code() + " twice");
            });
    boolean leveled = one.level().isPresent() && other.level().isPresent();
    if (!leveled && (common > 0 || !skills.isEmpty())) {
      throw new IllegalArgumentException(
          "comparison: expected no skills, because one qualification has no level");
    }
  }

  /**
   * Compares two qualifications.
   *
   * @param one the first qualification
   * @param other the second qualification
   * @param scope what the levels may do
   * @return the comparison; without any skill where one of the two has no level
   * @throws IllegalArgumentException if the scope does not speak of one of the levels
   */
  public static QualificationComparison of(
      CrosswalkRow one, CrosswalkRow other, ScopeOfPractice scope) {
    int common = 0;
    List<ScopeEntry> onlyOne = List.of();
    List<ScopeEntry> onlyOther = List.of();
    if (one.level().isPresent() && other.level().isPresent()) {
      ProviderLevel first = known(one.level().get(), scope);
      ProviderLevel second = known(other.level().get(), scope);
      common =
          (int) scope.skills(first).stream().filter(skill -> scope.permits(second, skill)).count();
      onlyOne = scope.gained(second, first);
      onlyOther = scope.gained(first, second);
    }
    return new QualificationComparison(
        one, other, scope.reference(), common, onlyOne, onlyOther, unknown(one), unknown(other));
  }

  private static ProviderLevel known(ProviderLevel level, ScopeOfPractice scope) {
    if (!scope.speaksOf(level)) {
      throw new IllegalArgumentException(
          "comparison, scope: " + scope.name() + " does not speak of " + level.code());
    }
    return level;
  }

  /**
   * Whether both stand for the same level. No statement that one is recognized as the other.
   *
   * @return true if both have a level and the levels are equal
   */
  public boolean isSameLevel() {
    return one.level().isPresent() && one.level().equals(other.level());
  }

  private static List<ComparisonGap> unknown(CrosswalkRow row) {
    List<ComparisonGap> gaps = new ArrayList<>();
    if (row.level().isEmpty()) {
      gaps.add(ComparisonGap.NO_LEVEL);
    }
    if (row.disputed()) {
      gaps.add(ComparisonGap.LEVEL_DISPUTED);
    }
    if (row.basis() == LevelBasis.INFERRED) {
      gaps.add(ComparisonGap.LEVEL_INFERRED);
    }
    if (row.basis() == LevelBasis.ROLE_OR_EDUCATION_READ) {
      gaps.add(ComparisonGap.SKILLS_NOT_READ);
    }
    if (row.evidence() != Evidence.VERIFIED) {
      gaps.add(ComparisonGap.TITLE_NOT_VERIFIED);
    }
    if (row.education().isEmpty()) {
      gaps.add(ComparisonGap.EDUCATION);
    }
    if (row.authority().isEmpty()) {
      gaps.add(ComparisonGap.AUTHORITY);
    }
    if (row.legalBasis().isEmpty()) {
      gaps.add(ComparisonGap.LEGAL_BASIS);
    }
    if (row.since().isEmpty()) {
      gaps.add(ComparisonGap.SINCE);
    }
    return List.copyOf(gaps);
  }
}
