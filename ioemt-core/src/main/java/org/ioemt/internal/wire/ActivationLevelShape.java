package org.ioemt.internal.wire;

import org.ioemt.ems.ActivationLevel;

/** The form of ActivationLevel. */
final class ActivationLevelShape {

  static final Shape<ActivationLevel, ActivationLevel.Builder> SHAPE =
      Shape.of(
              ActivationLevel.class,
              "A threshold of a mass-casualty plan: from so many casualties on, the plan is activated at this level.",
              ActivationLevel::builder,
              ActivationLevel.Builder::build)
          .required(
              "name",
              Scalars.TEXT,
              ActivationLevel::name,
              ActivationLevel.Builder::name,
              "What the level is called.")
          .requiredInt(
              "casualties",
              Primitive.integer(1, Integer.MAX_VALUE),
              ActivationLevel::casualties,
              ActivationLevel.Builder::casualties,
              "The number of casualties from which on the level is activated.")
          .end();

  private ActivationLevelShape() {}
}
