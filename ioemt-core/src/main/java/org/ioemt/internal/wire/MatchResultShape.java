package org.ioemt.internal.wire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ioemt.deployment.MatchResult;
import org.ioemt.deployment.ProgramId;
import org.ioemt.deployment.RequirementMatches;
import org.jspecify.annotations.Nullable;

/** The form of a match result. */
final class MatchResultShape {

  static final Shape<MatchResult, Parts> SHAPE =
      Shape.of(
              MatchResult.class,
              "Who meets the requirements of a program.",
              Parts::new,
              Parts::build)
          .required(
              "program",
              DeploymentScalars.PROGRAM_ID,
              MatchResult::program,
              (parts, value) -> parts.program = value,
              "The program.")
          .required(
              "members",
              Primitive.longInteger(0, Long.MAX_VALUE),
              MatchResult::members,
              (parts, value) -> parts.members = value,
              "How many members were looked at.")
          .optionalInt(
              "top",
              Primitive.integer(1, Integer.MAX_VALUE),
              MatchResult::top,
              (parts, value) -> parts.top = OptionalInt.of(value),
              "How many matches of each requirement were kept; absent where all were.")
          .list(
              "requirements",
              RequirementMatchesShape.SHAPE,
              MatchResult::requirements,
              (parts, value) -> parts.requirements.add(value),
              "The answer to each requirement, in the order of the program.")
          .invariant(
              "there is a requirement, they stand in order, and none has more matches than were"
                  + " kept")
          .end();

  private MatchResultShape() {}

  static final class Parts {
    private @Nullable ProgramId program;
    private long members;
    private OptionalInt top = OptionalInt.empty();
    private final List<RequirementMatches> requirements = new ArrayList<>();

    private MatchResult build() {
      return new MatchResult(requireNonNull(program), members, top, requirements);
    }
  }
}
