package org.ioemt.internal.wire;

import org.ioemt.scope.ScopeOfPractice;

/** The form of a scope of practice: all of its entries, whatever it was composed from. */
final class ScopeOfPracticeShape {

  static final Shape<ScopeOfPractice, ScopeOfPractice.Builder> SHAPE =
      Shape.of(
              ScopeOfPractice.class,
              "What each level may do, somewhere.",
              ScopeOfPractice::builder,
              ScopeOfPractice.Builder::build)
          .required(
              "name",
              Scalars.TEXT,
              ScopeOfPractice::name,
              ScopeOfPractice.Builder::named,
              "The name.")
          .optional(
              "edition",
              ScopeScalars.EDITION,
              ScopeOfPractice::edition,
              ScopeOfPractice.Builder::edition,
              "The edition of the national model that it is, or was once based on.")
          .optional(
              "jurisdiction",
              PlaceScalars.JURISDICTION,
              ScopeOfPractice::jurisdiction,
              ScopeOfPractice.Builder::in,
              "Where it holds; absent for a model.")
          .optional(
              "citation",
              CitationShape.SHAPE,
              ScopeOfPractice::citation,
              ScopeOfPractice.Builder::source,
              "The document that sets it.")
          .list(
              "levels",
              LevelScalars.PROVIDER_LEVEL,
              ScopeOfPractice::levels,
              ScopeOfPractice.Builder::addLevel,
              "The levels that it speaks of, lowest first; at least one.")
          .list(
              "entries",
              ScopeEntryShape.SHAPE,
              ScopeOfPractice::entries,
              ScopeOfPractice.Builder::addEntry,
              "All that it permits, in the order of the catalogue.")
          .list(
              "withheld",
              ScopeScalars.SKILL,
              ScopeOfPractice::withheld,
              ScopeOfPractice.Builder::withhold,
              "The skills that it expressly withholds from everyone.")
          .invariant(
              "there is a level, each skill stands there once, no skill begins at a level of which"
                  + " the scope does not speak, and no narrower form needs more than the broader")
          .end();

  private ScopeOfPracticeShape() {}
}
