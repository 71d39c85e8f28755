package org.ioemt.internal.wire;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ioemt.crosswalk.OutsideLadder;
import org.ioemt.crosswalk.Standardization;
import org.ioemt.crosswalk.Suggestion;
import org.ioemt.crosswalk.Unlisted;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.EmsRole;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of the crosswalk's answers have in common: one declaration for the answer of any
 * kind and for that of each. {@code kind} tells which, and with it which of the other properties
 * stand there; each form writes what the others write of the same answer.
 *
 * <p>Some properties follow from the rows and stand there for readers who do not want to work them
 * out; a document in which they say something else is refused.
 */
final class StandardizationForm {

  private StandardizationForm() {}

  /** The form of an answer of any kind. */
  static Shape<Standardization, Parts> ofAny(String doc) {
    return of(
        Standardization.class,
        doc,
        CrosswalkScalars.KIND,
        EnumSet.allOf(Standardization.Kind.class));
  }

  /** The form of an answer of the one kind that a class is. */
  static <S extends Standardization> Shape<S, Parts> ofOnly(
      Class<S> type, String doc, Standardization.Kind kind) {
    return of(type, doc, CrosswalkScalars.only(kind), EnumSet.of(kind));
  }

  private static <S extends Standardization> Shape<S, Parts> of(
      Class<S> type, String doc, Text<Standardization.Kind> kind, Set<Standardization.Kind> kinds) {
    Shape.Declaration<S, Parts> form =
        Shape.of(type, doc, Parts::new, parts -> type.cast(parts.build()));
    form.required(
        "kind",
        kind,
        Standardization::kind,
        (parts, value) -> parts.builder.kind(value),
        "Which of the five answers it is.");
    boolean listed = !kinds.equals(EnumSet.of(Standardization.Kind.UNLISTED));
    level(form, kinds);
    if (listed) {
      form.list(
          "levels",
          LevelScalars.PROVIDER_LEVEL,
          Standardization::levels,
          (parts, value) -> parts.levels.add(value),
          "Every level that the rows name, lowest first; for readers, follows from the rows.");
    }
    if (kinds.contains(Standardization.Kind.OUTSIDE_LADDER)) {
      outside(form);
    }
    form.required(
            "policy",
            CrosswalkScalars.POLICY,
            Standardization::policy,
            (parts, value) -> parts.builder.policy(value),
            "The policy that was asked.")
        .required(
            "reason",
            CrosswalkScalars.REASON,
            Standardization::reason,
            (parts, value) -> parts.builder.reason(value),
            "Why the answer is what it is.");
    if (listed) {
      rows(form);
    }
    form.required(
        "edition",
        DataEditionShape.SHAPE,
        Standardization::edition,
        (parts, value) -> parts.builder.edition(value),
        "The edition of the tables.");
    if (kinds.contains(Standardization.Kind.UNLISTED)) {
      form.list(
          "suggestions",
          SuggestionShape.SHAPE,
          StandardizationForm::suggestions,
          (parts, value) -> parts.builder.addSuggestion(value),
          "Of UNLISTED: listed titles that look like the one in question, nearest first.");
    }
    return form.invariant(
            "what stands beside the kind is such as that kind has, and what follows from other"
                + " properties follows from them")
        .end();
  }

  private static <S extends Standardization> void level(
      Shape.Declaration<S, Parts> form, Set<Standardization.Kind> kinds) {
    boolean accepted =
        kinds.contains(Standardization.Kind.STANDARDIZED)
            || kinds.contains(Standardization.Kind.DISPUTED);
    if (accepted) {
      form.optional(
          "level",
          LevelScalars.PROVIDER_LEVEL,
          Standardization::level,
          (parts, value) -> parts.builder.level(value),
          "The level that the policy accepts, the only one to act on; always of STANDARDIZED.");
    }
    if (accepted || kinds.contains(Standardization.Kind.INSUFFICIENT)) {
      form.optional(
          "proposed",
          LevelScalars.PROVIDER_LEVEL,
          Standardization::proposed,
          (parts, value) -> parts.proposed = value,
          "The level that all rows propose, accepted or not; for readers, follows from the rows.");
    }
  }

  private static <S extends Standardization> void outside(Shape.Declaration<S, Parts> form) {
    form.optional(
            "outside",
            CrosswalkScalars.OUTSIDE_KIND,
            answer -> outside(answer).map(OutsideLadder::outside),
            (parts, value) -> parts.builder.outside(value),
            "Of OUTSIDE_LADDER, always: why there is no level.")
        .optional(
            "role",
            OrganizationScalars.EMS_ROLE,
            answer -> outside(answer).flatMap(OutsideLadder::role),
            (parts, value) -> parts.role = value,
            "Of OUTSIDE_LADDER: the role that it stands for; for readers, follows from outside.");
  }

  private static <S extends Standardization> void rows(Shape.Declaration<S, Parts> form) {
    form.optional(
            "matched",
            Scalars.TEXT,
            Standardization::matched,
            (parts, value) -> parts.builder.matched(value),
            "The listed spelling that was met; absent of UNLISTED alone.")
        .list(
            "rows",
            CrosswalkRowShape.SHAPE,
            Standardization::rows,
            (parts, value) -> parts.builder.addRow(value),
            "The rows that matched; none of UNLISTED alone.")
        .list(
            "replaced",
            CrosswalkRowShape.SHAPE,
            Standardization::replaced,
            (parts, value) -> parts.builder.addReplaced(value),
            "Rows that a host's row has replaced and that did not count.");
  }

  private static Optional<OutsideLadder> outside(Standardization answer) {
    return answer instanceof OutsideLadder outside ? Optional.of(outside) : Optional.empty();
  }

  private static List<Suggestion> suggestions(Standardization answer) {
    return answer instanceof Unlisted unlisted ? unlisted.suggestions() : List.of();
  }

  static final class Parts {
    private final Standardization.Builder builder = Standardization.builder();
    private final List<ProviderLevel> levels = new ArrayList<>();
    private @Nullable ProviderLevel proposed;
    private @Nullable EmsRole role;

    private Standardization build() {
      Standardization answer = builder.build();
      boolean follows =
          answer.proposed().equals(Optional.ofNullable(proposed))
              && answer.levels().equals(levels)
              && outside(answer).flatMap(OutsideLadder::role).equals(Optional.ofNullable(role));
      if (!follows) {
        throw new IllegalArgumentException(
            "standardization, proposed, levels, role: expected what follows from the rows");
      }
      return answer;
    }
  }
}
