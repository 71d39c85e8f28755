package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.ioemt.scope.DirectionNeed;
import org.ioemt.scope.EmergencyKind;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.Skill;
import org.ioemt.scope.SkillCategory;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry of a scope. Here alone a skill is written with all that it is, so that a
 * reader without the catalogue can show the table, and a host's own skill survives; everywhere else
 * a skill is its code.
 */
final class ScopeEntryShape {

  private static final Shape<Skill, Definition> SKILL =
      Shape.of(
              Skill.class,
              "A skill. Of a code of the catalogue the catalogue's own definition is read.",
              Definition::new,
              Definition::build)
          .required(
              "code",
              ScopeScalars.SKILL,
              skill -> skill,
              (parts, value) -> parts.skill = value,
              "The code.")
          .required(
              "category",
              ScopeScalars.CATEGORY,
              Skill::category,
              (parts, value) -> parts.category = value,
              "What kind of skill it is.")
          .required(
              "name",
              Scalars.TEXT,
              Skill::name,
              (parts, value) -> parts.name = value,
              "The name in English.")
          .required(
              "direction",
              ScopeScalars.DIRECTION_NEED,
              Skill::direction,
              (parts, value) -> parts.direction = value,
              "What medical direction it needs.")
          .optional(
              "onlyDuring",
              ScopeScalars.EMERGENCY_KIND,
              Skill::onlyDuring,
              (parts, value) -> parts.onlyDuring = value,
              "The kind of emergency without which it is not to be done.")
          .optional(
              "refines",
              ScopeScalars.SKILL,
              Skill::refines,
              (parts, value) -> parts.refines = value,
              "The skill of which it is a narrower form.")
          .optional(
              "note",
              Scalars.TEXT,
              Skill::note,
              (parts, value) -> {},
              "What is to be known of the row; of the catalogue only.")
          .end();

  static final Shape<ScopeEntry, Parts> SHAPE =
      Shape.of(ScopeEntry.class, "One item of a scope.", Parts::new, Parts::build)
          .required(
              "skill",
              SKILL,
              ScopeEntry::skill,
              (parts, value) -> parts.skill = value,
              "The skill, with all that it is.")
          .required(
              "lowestLevel",
              LevelScalars.PROVIDER_LEVEL,
              ScopeEntry::lowestLevel,
              (parts, value) -> parts.lowestLevel = value,
              "The lowest level that may do it; those above it follow.")
          .required(
              "evidence",
              SourceScalars.EVIDENCE,
              ScopeEntry::evidence,
              (parts, value) -> parts.evidence = value,
              "How well the statement was read.")
          .optional(
              "source",
              CitationShape.SHAPE,
              ScopeEntry::source,
              (parts, value) -> parts.source = value,
              "The text that was read, or else the document that the statement is about.")
          .end();

  private ScopeEntryShape() {}

  static final class Parts {
    private @Nullable Skill skill;
    private @Nullable ProviderLevel lowestLevel;
    private @Nullable Evidence evidence;
    private @Nullable Citation source;

    private ScopeEntry build() {
      return new ScopeEntry(
          requireNonNull(skill),
          requireNonNull(lowestLevel),
          requireNonNull(evidence),
          Optional.ofNullable(source));
    }
  }

  static final class Definition {
    private @Nullable Skill skill;
    private @Nullable SkillCategory category;
    private @Nullable String name;
    private @Nullable DirectionNeed direction;
    private @Nullable EmergencyKind onlyDuring;
    private @Nullable Skill refines;

    private Skill build() {
      Skill known = requireNonNull(skill);
      if (!known.isHosts()) {
        return known;
      }
      Skill own =
          Skill.define(known.code(), requireNonNull(category), requireNonNull(name))
              .withDirection(requireNonNull(direction));
      own = onlyDuring == null ? own : own.onlyDuring(onlyDuring);
      return refines == null ? own : own.refining(refines);
    }
  }
}
