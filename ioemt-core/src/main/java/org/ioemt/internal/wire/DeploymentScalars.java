package org.ioemt.internal.wire;

import org.ioemt.deployment.LevelMatch;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.ProgramRole;

/** The scalars of the deployment room. */
final class DeploymentScalars {

  static final Text<ProgramId> PROGRAM_ID =
      Text.of(
          ProgramId.class,
          "a program id",
          ProgramId::toString,
          ProgramId::of,
          "MCR-2026-07",
          "training/2027.1");

  static final Text<ProgramRole> PROGRAM_ROLE =
      Text.codes(ProgramRole.class, "a role in a program", ProgramRole::code);

  static final Text<LevelMatch> LEVEL_MATCH =
      Text.codes(LevelMatch.class, "a way to match a level", LevelMatch::code);

  private DeploymentScalars() {}
}
