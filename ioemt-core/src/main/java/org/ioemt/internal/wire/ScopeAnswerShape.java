package org.ioemt.internal.wire;

import org.ioemt.scope.ScopeAnswer;

/** The form of an answer of a scope, of either kind. */
final class ScopeAnswerShape {

  static final Shape<ScopeAnswer, ScopeAnswerForm.Parts> SHAPE =
      ScopeAnswerForm.ofAny("Whether a level may do a skill, by a scope.");

  private ScopeAnswerShape() {}
}
