package org.ioemt.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.practice.Denied;
import org.ioemt.practice.PracticeDecision;
import org.ioemt.rule.Finding;

/** The form of a denial. */
final class DeniedShape {

  private static final Text<PracticeDecision.Kind> KIND =
      Text.codes(
          PracticeDecision.Kind.class,
          "the kind DENIED",
          PracticeDecision.Kind::code,
          List.of(PracticeDecision.Kind.DENIED));

  static final Shape<Denied, Parts> SHAPE =
      Shape.of(Denied.class, "The member may not do the skill.", Parts::new, Parts::build)
          .required("kind", KIND, Denied::kind, (parts, value) -> {}, "Always DENIED.")
          .list(
              "findings",
              FindingShape.SHAPE,
              Denied::findings,
              (parts, value) -> parts.findings.add(value),
              "Every reason, and what explains it.")
          .invariant("one finding at least is of severity ERROR")
          .end();

  private DeniedShape() {}

  static final class Parts {
    private final List<Finding> findings = new ArrayList<>();

    private Denied build() {
      return new Denied(findings);
    }
  }
}
