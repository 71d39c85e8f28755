package org.ioemt.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.ioemt.deployment.Match;
import org.ioemt.deployment.Requirement;
import org.ioemt.deployment.RequirementMatches;

/** The form of the answer to one requirement. */
final class RequirementMatchesShape {

  static final Shape<RequirementMatches, Parts> SHAPE =
      Shape.of(
              RequirementMatches.class,
              "Who meets one requirement of a program.",
              Parts::new,
              Parts::build)
          .requiredInt(
              "requirement",
              Primitive.integer(0, Requirement.MOST - 1),
              RequirementMatches::requirement,
              (parts, value) -> parts.requirement = value,
              "The requirement's place in the program, 0 for the first.")
          .requiredInt(
              "count",
              Primitive.integer(1, Requirement.MOST),
              RequirementMatches::count,
              (parts, value) -> parts.count = value,
              "How many it asks for.")
          .list(
              "matches",
              MatchShape.SHAPE,
              RequirementMatches::matches,
              (parts, value) -> parts.matches.add(value),
              "Who meets it, nearest first.")
          .invariant("the matches stand nearest first, ties by id, each member once")
          .end();

  private RequirementMatchesShape() {}

  static final class Parts {
    private int requirement;
    private int count;
    private final List<Match> matches = new ArrayList<>();

    private RequirementMatches build() {
      return new RequirementMatches(requirement, count, matches);
    }
  }
}
