package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.TeamPart;
import org.ioemt.deployment.TeamProposal;
import org.jspecify.annotations.Nullable;

/** The form of a team. */
final class TeamProposalShape {

  static final Shape<TeamProposal, Parts> SHAPE =
      Shape.of(TeamProposal.class, "A team for a program.", Parts::new, Parts::build)
          .required(
              "program",
              DeploymentScalars.PROGRAM_ID,
              TeamProposal::program,
              (parts, value) -> parts.program = value,
              "The program.")
          .requiredInt(
              "missing",
              Primitive.integer(0, Requirement.MOST),
              TeamProposal::missing,
              (parts, value) -> {},
              "How many members are missing in all; for readers, follows from the parts.")
          .required(
              "totalMeters",
              Primitive.longInteger(0, Long.MAX_VALUE),
              TeamProposal::totalMeters,
              (parts, value) -> {},
              "The distances of all who have a place; for readers, follows from the parts.")
          .list(
              "requirements",
              TeamPartShape.SHAPE,
              TeamProposal::requirements,
              (parts, value) -> parts.requirements.add(value),
              "Who is to meet each requirement, in the order of the program.")
          .invariant("there is a requirement, they stand in order, and nobody is used twice")
          .end();

  private TeamProposalShape() {}

  static final class Parts {
    private @Nullable ProgramId program;
    private final List<TeamPart> requirements = new ArrayList<>();

    private TeamProposal build() {
      return new TeamProposal(requireNonNull(program), requirements);
    }
  }
}
