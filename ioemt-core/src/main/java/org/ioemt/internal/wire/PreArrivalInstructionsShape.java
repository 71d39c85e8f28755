package org.ioemt.internal.wire;

import org.ioemt.ems.PreArrivalInstructions;

/** The form of PreArrivalInstructions. */
final class PreArrivalInstructionsShape {

  static final Shape<PreArrivalInstructions, PreArrivalInstructions.Builder> SHAPE =
      Shape.of(
              PreArrivalInstructions.class,
              "A set of instructions that a dispatcher gives a caller until help arrives: what to do, and what not.",
              PreArrivalInstructions::builder,
              PreArrivalInstructions.Builder::build)
          .required(
              "name",
              Scalars.TEXT,
              PreArrivalInstructions::name,
              PreArrivalInstructions.Builder::name,
              "What the set is called.")
          .optional(
              "edition",
              Scalars.TEXT,
              PreArrivalInstructions::edition,
              PreArrivalInstructions.Builder::edition,
              "The edition.")
          .required(
              "language",
              PlaceScalars.LANGUAGE_TAG,
              PreArrivalInstructions::language,
              PreArrivalInstructions.Builder::language,
              "The language in which the instructions are given.")
          .optional(
              "approvedBy",
              MemberScalars.MEMBER_ID,
              PreArrivalInstructions::approvedBy,
              PreArrivalInstructions.Builder::approvedBy,
              "The medical director who approved the set.")
          .required(
              "period",
              TimeScalars.DATE_RANGE,
              PreArrivalInstructions::period,
              PreArrivalInstructions.Builder::period,
              "When the set is in use.")
          .end();

  private PreArrivalInstructionsShape() {}
}
