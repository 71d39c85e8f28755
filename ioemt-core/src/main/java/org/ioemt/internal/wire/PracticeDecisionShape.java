package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ioemt.practice.Denied;
import org.ioemt.practice.Permitted;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The form of a decision of either kind: {@code kind} tells which, and with it which of the other
 * properties stand there. It writes what the form of the one kind writes.
 */
final class PracticeDecisionShape {

  static final Shape<PracticeDecision, Parts> SHAPE =
      Shape.of(PracticeDecision.class, "Whether a member may do a skill.", Parts::new, Parts::build)
          .required(
              "kind",
              PracticeScalars.DECISION_KIND,
              PracticeDecision::kind,
              (parts, value) -> parts.kind = value,
              "Whether it is permitted or denied.")
          .optional(
              "level",
              LevelScalars.PROVIDER_LEVEL,
              decision -> permitted(decision).map(Permitted::level),
              (parts, value) -> parts.permitted.level = value,
              "Of a permission: the level at which the member may work here.")
          .optional(
              "entry",
              ScopeEntryShape.SHAPE,
              decision -> permitted(decision).map(Permitted::entry),
              (parts, value) -> parts.permitted.entry = value,
              "Of a permission: what permits the skill, with its evidence.")
          .list(
              "conditions",
              PracticeScalars.CONDITION,
              decision -> permitted(decision).map(Permitted::conditions).orElse(List.of()),
              (parts, value) -> parts.permitted.conditions.add(value),
              "Of a permission: what it is bound to.")
          .optional(
              "direction",
              MedicalDirectionShape.SHAPE,
              decision -> permitted(decision).flatMap(Permitted::direction),
              (parts, value) -> parts.permitted.direction = value,
              "Of a permission: the order relied on.")
          .optional(
              "extension",
              ScopeExtensionShape.SHAPE,
              decision -> permitted(decision).flatMap(Permitted::extension),
              (parts, value) -> parts.permitted.extension = value,
              "Of a permission: the extension relied on.")
          .list(
              "findings",
              FindingShape.SHAPE,
              PracticeDecision::findings,
              (parts, value) -> parts.findings.add(value),
              "Of a denial: every reason, and what explains it.")
          .invariant(
              "a PERMITTED decision has level and entry and no finding, a DENIED one a finding and"
                  + " nothing else")
          .end();

  private PracticeDecisionShape() {}

  private static Optional<Permitted> permitted(PracticeDecision decision) {
    return decision instanceof Permitted permitted ? Optional.of(permitted) : Optional.empty();
  }

  static final class Parts {
    private PracticeDecision.@Nullable Kind kind;
    private final PermittedShape.Parts permitted = new PermittedShape.Parts();
    private final List<Finding> findings = new ArrayList<>();

    private PracticeDecision build() {
      boolean nothing =
          permitted.level == null
              && permitted.entry == null
              && permitted.conditions.isEmpty()
              && permitted.direction == null
              && permitted.extension == null;
      if (requireNonNull(kind) == PracticeDecision.Kind.DENIED) {
        if (nothing) {
          return new Denied(findings);
        }
      } else if (permitted.level != null && permitted.entry != null && findings.isEmpty()) {
        return permitted.build();
      }
      throw new IllegalArgumentException(
          "decision: expected level and entry of a PERMITTED one, findings of a DENIED one");
    }
  }
}
