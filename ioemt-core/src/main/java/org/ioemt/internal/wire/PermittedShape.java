package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.level.ProviderLevel;
import org.ioemt.practice.MedicalDirection;
import org.ioemt.practice.Permitted;
import org.ioemt.practice.PracticeCondition;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.practice.ScopeExtension;
import org.ioemt.scope.ScopeEntry;
import org.jspecify.annotations.Nullable;

/** The form of a permission. */
final class PermittedShape {

  private static final Text<PracticeDecision.Kind> KIND =
      Text.codes(
          PracticeDecision.Kind.class,
          "the kind PERMITTED",
          PracticeDecision.Kind::code,
          List.of(PracticeDecision.Kind.PERMITTED));

  static final Shape<Permitted, Parts> SHAPE =
      Shape.of(Permitted.class, "The member may do the skill.", Parts::new, Parts::build)
          .required("kind", KIND, Permitted::kind, (parts, value) -> {}, "Always PERMITTED.")
          .required(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              Permitted::level,
              (parts, value) -> parts.level = value,
              "The level at which the member may work here.")
          .required(
              "entry",
              ScopeEntryShape.SHAPE,
              Permitted::entry,
              (parts, value) -> parts.entry = value,
              "What permits the skill, with its evidence.")
          .list(
              "conditions",
              PracticeScalars.CONDITION,
              Permitted::conditions,
              (parts, value) -> parts.conditions.add(value),
              "What the permission is bound to.")
          .optional(
              "direction",
              MedicalDirectionShape.SHAPE,
              Permitted::direction,
              (parts, value) -> parts.direction = value,
              "The order relied on.")
          .optional(
              "extension",
              ScopeExtensionShape.SHAPE,
              Permitted::extension,
              (parts, value) -> parts.extension = value,
              "The extension relied on.")
          .invariant("the level is not below the entry's lowest")
          .end();

  private PermittedShape() {}

  static final class Parts {
    @Nullable ProviderLevel level;
    @Nullable ScopeEntry entry;
    final List<PracticeCondition> conditions = new ArrayList<>();
    @Nullable MedicalDirection direction;
    @Nullable ScopeExtension extension;

    Permitted build() {
      return new Permitted(
          requireNonNull(level),
          requireNonNull(entry),
          conditions,
          Optional.ofNullable(direction),
          Optional.ofNullable(extension));
    }
  }
}
