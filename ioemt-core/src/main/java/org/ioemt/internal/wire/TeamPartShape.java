package org.ioemt.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.TeamPart;

/** The form of a part of a team. */
final class TeamPartShape {

  static final Shape<TeamPart, Parts> SHAPE =
      Shape.of(
              TeamPart.class, "Who of a team is to meet one requirement.", Parts::new, Parts::build)
          .requiredInt(
              "requirement",
              Primitive.integer(0, Requirement.MOST - 1),
              TeamPart::requirement,
              (parts, value) -> parts.requirement = value,
              "The requirement's place in the program, 0 for the first.")
          .requiredInt(
              "count",
              Primitive.integer(1, Requirement.MOST),
              TeamPart::count,
              (parts, value) -> {},
              "How many it asks for; for readers, follows from the others.")
          .requiredInt(
              "missing",
              Primitive.integer(0, Requirement.MOST),
              TeamPart::missing,
              (parts, value) -> parts.missing = value,
              "How many are missing.")
          .list(
              "members",
              MatchShape.SHAPE,
              TeamPart::members,
              (parts, value) -> parts.members.add(value),
              "Who is to meet it, nearest first.")
          .invariant("the members stand nearest first, ties by id, each once")
          .end();

  private TeamPartShape() {}

  static final class Parts {
    private int requirement;
    private int missing;
    private final List<Match> members = new ArrayList<>();

    private TeamPart build() {
      return new TeamPart(requirement, missing, members);
    }
  }
}
