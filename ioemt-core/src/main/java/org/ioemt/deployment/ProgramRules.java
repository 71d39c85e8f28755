package org.ioemt.deployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ioemt.credential.Specialization;
import org.ioemt.level.ProviderLevel;
import org.ioemt.member.Engagement;
import org.ioemt.member.LanguageSkill;
import org.ioemt.rule.FindingCode;
import org.ioemt.rule.FindingPath;
import org.ioemt.rule.Findings;
import org.ioemt.rule.RuleSet;
import org.ioemt.scope.ScopeEdition;
import org.ioemt.scope.ScopeOfPractice;
import org.ioemt.scope.Skill;

/**
 * Whether members can be called for a program: it is not over, and each requirement can be met by
 * somebody.
 *
 * <p>An error says that nobody can match, whatever the registry holds: the last day lies in the
 * past, or a skill is asked for that no level may do which the requirement accepts. A warning asks
 * a person to look: the program has begun, the level asked for is below the one that may do a
 * skill, the skills are judged by an edition that was replaced before the program begins, or the
 * same is asked for twice.
 *
 * <p>Whether the registry does hold enough who match is another question, for the {@link Matcher}.
 * Whether a number is sensible is not asked: no source says so.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProgramRules {

  private static final FindingCode ENDED = FindingCode.of("program.ended");
  private static final FindingCode BEGUN = FindingCode.of("program.begun");
  private static final FindingCode NOT_IN_EDITION = FindingCode.of("program.skill-not-in-edition");
  private static final FindingCode NOT_PERMITTED = FindingCode.of("program.skill-not-permitted");
  private static final FindingCode ABOVE_LEVEL = FindingCode.of("program.skill-above-level");
  private static final FindingCode SUPERSEDED = FindingCode.of("program.edition-superseded");
  private static final FindingCode TWICE = FindingCode.of("program.requirement-twice");

  private static final String REQUIREMENTS = "requirements";

  private ProgramRules() {}

  /**
   * The rules as of a day.
   *
   * @param date the day on which members would be called
   * @return the rule set
   */
  public static RuleSet<Program> asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return RuleSet.<Program>empty()
        .plus((program, findings) -> ahead(program, date, findings), ENDED, BEGUN)
        .plus(ProgramRules::skills, NOT_IN_EDITION, NOT_PERMITTED, ABOVE_LEVEL)
        .plus(ProgramRules::editions, SUPERSEDED)
        .plus(ProgramRules::distinct, TWICE);
  }

  private static void ahead(Program program, LocalDate date, Findings findings) {
    FindingPath path = FindingPath.of("period");
    if (program.lastDay().isBefore(date)) {
      findings.add(ENDED, path, program.lastDay().toString(), date.toString());
    } else if (program.firstDay().isBefore(date)) {
      findings.add(BEGUN, path, program.firstDay().toString(), date.toString());
    }
  }

  private static void skills(Program program, Findings findings) {
    List<Requirement> requirements = program.requirements();
    for (int i = 0; i < requirements.size(); i++) {
      Requirement requirement = requirements.get(i);
      if (requirement.scopeEdition().isPresent()) {
        ScopeOfPractice scope = ScopeOfPractice.ioemt(requirement.scopeEdition().get());
        FindingPath path = FindingPath.of(REQUIREMENTS, i);
        List<Skill> skills = requirement.skills();
        for (int k = 0; k < skills.size(); k++) {
          skill(requirement, skills.get(k), scope, path.element("skills", k), findings);
        }
      }
    }
  }

  private static void skill(
      Requirement requirement,
      Skill skill,
      ScopeOfPractice scope,
      FindingPath path,
      Findings findings) {
    Optional<ProviderLevel> lowest = scope.lowestLevel(skill);
    if (lowest.isEmpty()) {
      findings.add(NOT_IN_EDITION, path, skill.code(), scope.name());
    } else if (!requirement.level().isAtLeast(lowest.get())) {
      findings.add(
          requirement.levelMatch() == LevelMatch.EXACTLY ? NOT_PERMITTED : ABOVE_LEVEL,
          path,
          requirement.level().code(),
          skill.code(),
          scope.name(),
          lowest.get().code());
    }
  }

  private static void editions(Program program, Findings findings) {
    List<Requirement> requirements = program.requirements();
    for (int i = 0; i < requirements.size(); i++) {
      Optional<ScopeEdition> edition = requirements.get(i).scopeEdition();
      OptionalInt until = edition.isPresent() ? edition.get().until() : OptionalInt.empty();
      if (until.isPresent() && program.firstDay().getYear() > until.getAsInt()) {
        findings.add(
            SUPERSEDED,
            FindingPath.of(REQUIREMENTS, i).property("scopeEdition"),
            ScopeOfPractice.ioemt(edition.get()).name(),
            String.valueOf(until.getAsInt()));
      }
    }
  }

  private static void distinct(Program program, Findings findings) {
    List<Asked> earlier = new ArrayList<>();
    for (Requirement requirement : program.requirements()) {
      Asked asked = Asked.by(requirement);
      int first = earlier.indexOf(asked);
      if (first >= 0) {
        findings.add(
            TWICE,
            FindingPath.of(REQUIREMENTS, earlier.size()),
            FindingPath.of(REQUIREMENTS, first).toString());
      }
      earlier.add(asked);
    }
  }

  /** All that a requirement asks for but the number, in whatever order it is listed. */
  private record Asked(
      ProviderLevel level,
      LevelMatch levelMatch,
      Set<Specialization> specializations,
      Optional<ScopeEdition> scopeEdition,
      Set<Skill> skills,
      Set<LanguageSkill> languages,
      Optional<Engagement> engagement,
      OptionalInt radiusKilometers,
      boolean honorsPreferences) {

    static Asked by(Requirement requirement) {
      return new Asked(
          requirement.level(),
          requirement.levelMatch(),
          Set.copyOf(requirement.specializations()),
          requirement.scopeEdition(),
          Set.copyOf(requirement.skills()),
          Set.copyOf(requirement.languages()),
          requirement.engagement(),
          requirement.radiusKilometers(),
          requirement.honorsPreferences());
    }
  }
}
