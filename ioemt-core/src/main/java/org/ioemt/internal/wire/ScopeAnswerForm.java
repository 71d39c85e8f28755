package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.ioemt.scope.InScope;
import org.ioemt.scope.OutOfScope;
import org.ioemt.scope.ScopeAnswer;
import org.ioemt.scope.ScopeEntry;
import org.ioemt.scope.ScopeReference;
import org.ioemt.scope.Skill;
import org.ioemt.source.Citation;
import org.ioemt.source.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a scope's answers have in common: one declaration for the answer of any kind
 * and for that of each. {@code kind} tells which, and with it which of the other properties stand
 * there; each form writes what the others write of the same answer.
 */
final class ScopeAnswerForm {

  private ScopeAnswerForm() {}

  /** The form of an answer of either kind. */
  static Shape<ScopeAnswer, Parts> ofAny(String doc) {
    return of(
        ScopeAnswer.class, doc, ScopeScalars.ANSWER_KIND, EnumSet.allOf(ScopeAnswer.Kind.class));
  }

  /** The form of an answer of the one kind that a class is. */
  static <A extends ScopeAnswer> Shape<A, Parts> ofOnly(
      Class<A> type, String doc, ScopeAnswer.Kind kind) {
    Text<ScopeAnswer.Kind> only =
        Text.codes(
            ScopeAnswer.Kind.class,
            "the kind " + kind.code(),
            ScopeAnswer.Kind::code,
            List.of(kind));
    return of(type, doc, only, EnumSet.of(kind));
  }

  private static <A extends ScopeAnswer> Shape<A, Parts> of(
      Class<A> type, String doc, Text<ScopeAnswer.Kind> kind, Set<ScopeAnswer.Kind> kinds) {
    Shape.Declaration<A, Parts> form =
        Shape.of(type, doc, Parts::new, parts -> type.cast(parts.build()));
    form.required(
            "kind",
            kind,
            ScopeAnswer::kind,
            (parts, value) -> parts.kind = value,
            "Whether the level may, by the scope. Scope is not authority to practice.")
        .required(
            "scope",
            ScopeReferenceShape.SHAPE,
            ScopeAnswer::scope,
            (parts, value) -> parts.scope = value,
            "Which scope answered.")
        .required(
            "level",
            LevelScalars.PROVIDER_LEVEL,
            ScopeAnswer::level,
            (parts, value) -> parts.level = value,
            "The level that was asked about.")
        .required(
            "skill",
            ScopeScalars.SKILL,
            ScopeAnswer::skill,
            (parts, value) -> parts.skill = value,
            "The skill that was asked about.");
    if (kinds.contains(ScopeAnswer.Kind.IN_SCOPE)) {
      form.optional(
              "entry",
              ScopeEntryShape.SHAPE,
              answer -> yes(answer).map(InScope::entry),
              (parts, value) -> parts.entry = value,
              "Of IN_SCOPE, always: the entry that says so.")
          .optional(
              "evidence",
              SourceScalars.EVIDENCE,
              answer -> yes(answer).map(InScope::evidence),
              (parts, value) -> parts.evidence = value,
              "Of IN_SCOPE, always: how well it is known for this level; the entry's or UNVERIFIED.")
          .optional(
              "source",
              CitationShape.SHAPE,
              answer -> yes(answer).flatMap(InScope::source),
              (parts, value) -> parts.source = value,
              "Of IN_SCOPE: where it stands for this level; that of the entry, or absent.");
    }
    if (kinds.contains(ScopeAnswer.Kind.OUT_OF_SCOPE)) {
      form.list(
          "findings",
          FindingShape.SHAPE,
          ScopeAnswer::findings,
          (parts, value) -> parts.findings.add(value),
          "Of OUT_OF_SCOPE, always: why not, and what is near.");
    }
    return form.invariant(
            "an IN_SCOPE answer has an entry of its skill for its level, with the entry's evidence"
                + " and source or UNVERIFIED and none, an OUT_OF_SCOPE one findings, an ERROR first,"
                + " and nothing else")
        .end();
  }

  private static Optional<InScope> yes(ScopeAnswer answer) {
    return answer instanceof InScope yes ? Optional.of(yes) : Optional.empty();
  }

  static final class Parts {
    private ScopeAnswer.@Nullable Kind kind;
    private @Nullable ScopeReference scope;
    private @Nullable ProviderLevel level;
    private @Nullable Skill skill;
    private @Nullable ScopeEntry entry;
    private @Nullable Evidence evidence;
    private @Nullable Citation source;
    private final List<Finding> findings = new ArrayList<>();

    private ScopeAnswer build() {
      ScopeEntry by = entry;
      if (requireNonNull(kind) == ScopeAnswer.Kind.OUT_OF_SCOPE) {
        if (by == null && evidence == null && source == null) {
          return new OutOfScope(
              requireNonNull(scope), requireNonNull(level), requireNonNull(skill), findings);
        }
      } else if (by != null && by.skill().equals(skill) && findings.isEmpty()) {
        boolean stated =
            evidence == by.evidence() && Optional.ofNullable(source).equals(by.source());
        if (stated || (evidence == Evidence.UNVERIFIED && source == null)) {
          return new InScope(requireNonNull(scope), requireNonNull(level), by, stated);
        }
      }
      throw new IllegalArgumentException(
          "scope answer: expected entry and evidence of an IN_SCOPE one, findings of an OUT_OF_SCOPE"
              + " one");
    }
  }
}
