package org.ioemt.internal.wire;

import org.ioemt.scope.OutOfScope;
import org.ioemt.scope.ScopeAnswer;

/** The form of a no of a scope. */
final class OutOfScopeShape {

  static final Shape<OutOfScope, ScopeAnswerForm.Parts> SHAPE =
      ScopeAnswerForm.ofOnly(
          OutOfScope.class,
          "The level may not do the skill, by the scope.",
          ScopeAnswer.Kind.OUT_OF_SCOPE);

  private OutOfScopeShape() {}
}
