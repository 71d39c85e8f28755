package org.ioemt.internal.wire;

import org.ioemt.member.Preferences;

/** The form of a member's preferences. */
final class PreferencesShape {

  static final Shape<Preferences, Preferences.Builder> SHAPE =
      Shape.of(
              Preferences.class,
              "What a member is ready for.",
              Preferences::builder,
              Preferences.Builder::build)
          .list(
              "programKinds",
              MemberScalars.PROGRAM_KIND,
              Preferences::programKinds,
              Preferences.Builder::addProgramKind,
              "The kinds of program wanted, each once; none stands for any.")
          .optionalInt(
              "farthestKilometers",
              Primitive.integer(0, 20_038),
              Preferences::farthestKilometers,
              Preferences.Builder::farthestKilometers,
              "How far from the own place the member would go, on the great circle.")
          .optionalInt(
              "longestStayDays",
              Primitive.integer(0, 3_660),
              Preferences::longestStayDays,
              Preferences.Builder::longestStayDays,
              "How many days the member would stay.")
          .list(
              "excludedJurisdictions",
              PlaceScalars.JURISDICTION,
              Preferences::excludedJurisdictions,
              Preferences.Builder::addExcludedJurisdiction,
              "Where the member would not go, each once.")
          .end();

  private PreferencesShape() {}
}
