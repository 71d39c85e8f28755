package org.ioemt.internal.wire;

import org.ioemt.scope.InScope;
import org.ioemt.scope.ScopeAnswer;

/** The form of a yes of a scope. */
final class InScopeShape {

  static final Shape<InScope, ScopeAnswerForm.Parts> SHAPE =
      ScopeAnswerForm.ofOnly(
          InScope.class, "The level may do the skill, by the scope.", ScopeAnswer.Kind.IN_SCOPE);

  private InScopeShape() {}
}
